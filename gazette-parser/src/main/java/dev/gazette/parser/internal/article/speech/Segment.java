package dev.gazette.parser.internal.article.speech;

/**
 * Clauses of a sentence that one voice says.
 *
 * @param voice whose words
 * @param clause the first clause
 * @param from where in it the words begin
 * @param end the clause behind the last
 */
record Segment(Voice voice, int clause, int from, int end) {}

package dev.gazette.parser.internal.article.speech;

/**
 * Clauses of a sentence that one voice says.
 *
 * @param voice whose words
 * @param clause the first clause
 * @param from where in it the words begin
 * @param end the clause behind the last
 * @param pronoun true when a pronoun before its verb stands for the speaker
 */
record Segment(Voice voice, int clause, int from, int end, boolean pronoun) {}

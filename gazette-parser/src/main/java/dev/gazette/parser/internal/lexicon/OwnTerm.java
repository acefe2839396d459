package dev.gazette.parser.internal.lexicon;

/**
 * A term that the caller knows better than our lists: 高 is a family name here, and no doubtful one.
 *
 * @param word the term in the comparison form
 * @param kinds what it is, as bits
 * @param instead what our lists may have taken it for and it is not, as bits
 */
public record OwnTerm(String word, long kinds, long instead) {}

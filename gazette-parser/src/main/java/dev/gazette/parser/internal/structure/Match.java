package dev.gazette.parser.internal.structure;

/**
 * Where an entry of the contents was found again.
 *
 * @param entry index of the entry
 * @param block the first block of the words found
 * @param lines how many blocks they take
 * @param score how alike they are: 1 the same, above 1 when the document's number tells
 */
record Match(int entry, int block, int lines, double score) {}

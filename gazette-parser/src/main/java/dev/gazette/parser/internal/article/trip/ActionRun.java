package dev.gazette.parser.internal.article.trip;

/**
 * One action as printed: verbs of inspection that stand together, 走访慰问.
 *
 * @param from where it begins
 * @param to where it ends
 */
record ActionRun(int from, int to) {}

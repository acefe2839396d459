package dev.gazette.parser.internal.structure;

import org.jspecify.annotations.Nullable;

/**
 * Where an article begins.
 *
 * @param block its first block
 * @param match the entry of the contents that announces it, null when none does
 */
record Start(int block, @Nullable Match match) {}

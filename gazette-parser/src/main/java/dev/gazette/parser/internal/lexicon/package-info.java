/**
 * What the parser knows of words: lists as resource files, one term a line, each with its source, found by one automaton.
 *
 * <p>Knowledge is data: a new post, verb or surname is a line in a file of this package's resources.
 */
@NullMarked
package dev.gazette.parser.internal.lexicon;

import org.jspecify.annotations.NullMarked;

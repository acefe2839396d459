/** Reads a folder of gazettes into one file of JSON Lines, on all processors, and goes on where it was stopped. */
@NullMarked
package dev.gazette.examples.corpus;

import org.jspecify.annotations.NullMarked;

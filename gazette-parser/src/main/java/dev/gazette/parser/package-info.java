/** Reads a gazette's text into the model: start at {@code GazetteParser}. */
@NullMarked
package dev.gazette.parser;

import org.jspecify.annotations.NullMarked;

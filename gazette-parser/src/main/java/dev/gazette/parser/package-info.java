/**
 * Reads the text of a Chinese government gazette (政府公报) into the model of {@code dev.gazette.model}.
 *
 * <ul>
 *   <li>{@link dev.gazette.parser.GazetteParser}: the short way, one call with the defaults.
 *   <li>{@link dev.gazette.parser.GazetteReader}: the long way, a reader that is configured once and used by many threads.
 *   <li>{@link dev.gazette.parser.ParseOptions}: what the caller knows better than the text, and the limits.
 *   <li>{@link dev.gazette.parser.ParseResult}: the gazette, the diagnostics, the source and how it was covered.
 *   <li>{@code dev.gazette.parser.spi}: what an application implements to read a kind of article of its own.
 * </ul>
 *
 * <p>Any text gives a gazette. What could not be read, or was read with doubt, is a {@link
 * dev.gazette.parser.Diagnostic}; exceptions are left to files that cannot be read and to mistakes of the caller.
 */
@NullMarked
package dev.gazette.parser;

import org.jspecify.annotations.NullMarked;

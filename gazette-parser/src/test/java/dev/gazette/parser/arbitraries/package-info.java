/**
 * Generators of texts and of whole made-up gazettes, and a printer that sets a made-up gazette as a page.
 *
 * <ul>
 *   <li>{@link dev.gazette.parser.arbitraries.Texts}: any text, words of the field in any order, made-up gazettes whole and damaged.
 *   <li>{@link dev.gazette.parser.arbitraries.Gazettes}: gazettes as models: {@code print} and {@code parse} must give them back.
 *   <li>{@link dev.gazette.parser.arbitraries.Printer}: a model in one of the layouts that are read.
 * </ul>
 *
 * <p>The word lists are this package's own and not the parser's lexicon: a term that the lexicon lacks must not be missing here too.
 */
@NullMarked
package dev.gazette.parser.arbitraries;

import org.jspecify.annotations.NullMarked;

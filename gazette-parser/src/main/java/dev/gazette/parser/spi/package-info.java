/**
 * What an application implements to read a kind of article of its own.
 *
 * <pre>{@code
 * ParseOptions options = ParseOptions.defaults().withReader(text -> {
 *     if (!text.section().equals(Optional.of("天气"))) {
 *         return Optional.empty();
 *     }
 *     return Optional.of(text.article().ownKind("weather").build());
 * });
 * }</pre>
 *
 * <ul>
 *   <li>{@link dev.gazette.parser.spi.OwnArticleReader}: is implemented.
 *   <li>{@link dev.gazette.parser.spi.ArticleText}: what it sees of an article, the people found in it included.
 *   <li>{@link dev.gazette.parser.spi.TextLine}: one line or paragraph, with its place in the source.
 * </ul>
 *
 * <p>Readers are asked in the order in which they were given, before the parser's own. What they return keeps these
 * guarantees; an article that breaks one is told by the diagnostic {@code READER_FAILED} and the next reader is asked:
 *
 * <ol>
 *   <li>its kind is {@code OTHER} and its {@code ownKind} is set;
 *   <li>all words of the body and of the headline stand in its headline, its paragraphs, its byline or its document, in text
 *       order and once;
 *   <li>every span lies inside the article, and the source at the spans of a record gives the record's words;
 *   <li>every official of a fact is one of {@code facts.officials} (the model refuses others).
 * </ol>
 *
 * <p>{@code OwnReaderTest} holds them.
 */
@NullMarked
package dev.gazette.parser.spi;

import org.jspecify.annotations.NullMarked;

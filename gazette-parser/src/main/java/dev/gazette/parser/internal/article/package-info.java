/**
 * Stage 5: the outline's articles become {@code Article}s. One reader for each kind of article, in an ordered list; the last
 * takes anything.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>every block of an article's outline is headline, byline, envelope, document note or paragraph
 *       ({@code ArticleLawsTest.everyWordOfAnArticleHasItsPart});
 *   <li>paragraphs are in text order and keep their words ({@code ArticleLawsTest.paragraphsStandInTheOrderOfTheText},
 *       {@code ProvenanceTest.spansGiveTheWordsBack});
 *   <li>each fact names the place in the source that tells it ({@code ArticleLawsTest.factsStandInTheArticleThatTellsThem});
 *   <li>words of one article never make facts of another ({@code ArticleLawsTest.factsStandInTheArticleThatTellsThem},
 *       {@code NoTraceTest.anArticleAtTheEndLeavesTheEarlierOnesAlone}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.article;

import org.jspecify.annotations.NullMarked;

/**
 * Stage 3: blocks become an {@link dev.gazette.parser.internal.structure.Outline}: where the issues, their contents, sections
 * and articles begin and end. What the articles say is not read here.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>every block is in exactly one place of the outline: masthead, contents, section heading, headline, body of an article, colophon, or
 *       front matter that no rule could place ({@code StructureLawsTest.everyBlockHasOnePlace});
 *   <li>articles and their body blocks are in text order ({@code StructureLawsTest.articlesStandInTheOrderOfTheText});
 *   <li>a text with words that is no masthead, contents or colophon has at least one article
 *       ({@code StructureLawsTest.wordsWithoutMastheadAndContentsAreAnArticle});
 *   <li>a masthead is only there when the text prints one ({@code StructureLawsTest.aMastheadSaysWhatIsPrinted}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.structure;

import org.jspecify.annotations.NullMarked;

/**
 * What an official document (公文) prints around and in its text: envelope, provisions, citations.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>every line of the body has one role; a line of the envelope or a note is no paragraph
 *       ({@code OfficialDocumentTest.thePartsOfAnEnvelopeAreNoParagraphs});
 *   <li>the envelope is that of the main text: an annex's own signature does not change it
 *       ({@code OfficialDocumentTest.theSignatureOfAnAnnexIsNotThatOfTheDocument});
 *   <li>each provision has an identifier that no other paragraph of the article has, and the same text always gives the same
 *       ({@code ArticleLawsTest.noTwoParagraphsHaveOneIdentifier}, {@code OfficialDocumentTest.identifiersAreUniqueAndStable}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.article.document;

import org.jspecify.annotations.NullMarked;

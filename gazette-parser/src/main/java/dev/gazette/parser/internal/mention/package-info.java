/**
 * Stage 4: text becomes mentions: persons and their posts, dates, places, verbs of speech, document numbers. The readers here
 * know passages and the whole issue's evidence, but no article.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>a name is never more than the name, and a title never becomes part of one
 *       ({@code NameLawsTest.aNameIsNeverMoreThanTheNameWhateverFollows}, {@code NameLawsTest.aTitleIsNeverInAName});
 *   <li>a pronoun or a bare title stands for one person or for none; when two fit, a diagnostic says so
 *       ({@code StandInsTest.twoSubjectsLeaveThePronounOpen}, {@code StandInsTest.aBareTitleMeansItsOnlyHolder});
 *   <li>no number of a document is a date ({@code DateReaderTest.theNumberOfADocumentIsNeverADate});
 *   <li>every mention leads back to the printed words ({@code ProvenanceTest.spansGiveTheWordsBack}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.mention;

import org.jspecify.annotations.NullMarked;

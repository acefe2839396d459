/**
 * The entries of a chronicle (大事记).
 *
 * <p>After it:
 *
 * <ol>
 *   <li>entries are in text order and share no words ({@code ArticleLawsTest.entriesOfAChronicleShareNoWords});
 *   <li>an entry is its mark, its date and all that is told under them ({@code ChronicleTest.entriesBeginWithMarksAndDaysInAllForms});
 *   <li>no year and no month is guessed ({@code ChronicleTest.whereNothingTellsTheYearTheDaysHaveNone}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.article.chronicle;

import org.jspecify.annotations.NullMarked;

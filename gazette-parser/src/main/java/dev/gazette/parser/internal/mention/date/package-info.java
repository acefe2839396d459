/**
 * Dates: where a text prints them, and which days they mean.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>a date is what the text prints, in Arabic or Chinese figures, one day or from one day to another
 *       ({@code DateReaderTest.everyPrintedFormOfADayGivesItsFigures});
 *   <li>the number of a document, of a storm or of a house is none ({@code DateReaderTest.countsAndOtherNumbersAreNoDates});
 *   <li>a year or a month that is not printed comes from the text before, the dateline, the issue or the caller's reference date, and is
 *       never guessed ({@code DateFrameTest.nothingIsGuessedWhereNothingTells}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.mention.date;

import org.jspecify.annotations.NullMarked;

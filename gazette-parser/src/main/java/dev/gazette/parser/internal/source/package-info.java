/**
 * Stage 1: bytes become a {@link dev.gazette.parser.internal.source.SourceText}.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>the text is the very sequence that the caller handed over, or the decoded bytes without byte order mark, or what was extracted from
 *       a format ({@code NeverRefusesTest}, {@code SameInSameOutTest.everyDoorGivesTheSame});
 *   <li>lines, without what ends them, are known by offset and cover the whole text
 *       ({@code SourceTextTest.linesAndWhatEndsThemAreTheText});
 *   <li>pages are known where the source has them ({@code SourceTextTest.aPageBeginsBehindEachFormFeed}, {@code PrintedGazetteTest}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.source;

import org.jspecify.annotations.NullMarked;

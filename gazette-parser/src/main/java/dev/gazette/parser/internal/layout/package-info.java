/**
 * Stage 2: a source becomes {@link dev.gazette.parser.internal.layout.Block blocks}; what the printer's page did is undone.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>every line with words is in exactly one block or in exactly one piece of furniture
 *       ({@code LayoutLawsTest.everyCharacterIsInOneBlockOrOnePieceOfFurniture});
 *   <li>blocks and furniture are in text order and share no character ({@code LayoutLawsTest.blocksAndFurnitureStandInTheOrderOfTheText});
 *   <li>a paragraph that a page, a column or a line width cut is one block ({@code LayoutLawsTest.paragraphsThatTheLineWidthCutAreWhole},
 *       {@code NoTraceTest.aPageBreakInsideASentenceLeavesNoTrace});
 *   <li>each place in a block's text leads back to the character of the source that was printed there
 *       ({@code LayoutLawsTest.aPlaceInABlockLeadsBackToWhatIsPrintedThere});
 *   <li>the comparison form of a text has one character for each that is kept, and a map back
 *       ({@code LayoutLawsTest.theComparisonFormHasOneCharacterForEachThatIsKept}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.layout;

import org.jspecify.annotations.NullMarked;

/**
 * Places: the register of administrative divisions, and the phrases that name where somebody went.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>a phrase gets the code of the smallest division of county level or above that it names, or none when it names none, names two, or
 *       when two divisions fit and nothing around decides ({@code DivisionCodesTest.aPhraseThatNamesTwoHasNoCode},
 *       {@code DivisionCodesTest.whereTwoFitTheTextAroundDecides});
 *   <li>a place is the shortest phrase that names it; rooms, bare class nouns and deixis are none
 *       ({@code PlaceReaderTest.whatOnlyDescribesIsCut}, {@code PlaceReaderTest.whatNamesNothingIsNoPlace});
 *   <li>the places of a list stand in the order of the text ({@code PlaceReaderTest.aListGivesItsItemsInOrder}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.mention.place;

import org.jspecify.annotations.NullMarked;

/**
 * Trips: who went to look at what, where, when and with whom.
 *
 * <p>After it:
 *
 * <ol>
 *   <li>one trip of the same leaders is one inspection, whatever its days and stops; leaders on separate trips have one each
 *       ({@code InspectionReaderTest.leadersWhoGoTogetherHaveOneTrip}, {@code InspectionReaderTest.leadersWhoGoApartHaveATripEach});
 *   <li>meetings, receptions, phone calls and written instructions are none
 *       ({@code InspectionReaderTest.meetingsReceptionsCallsAndLettersAreNoTrips});
 *   <li>nobody who went along is a leader of the same trip ({@code TripLawsTest.whoGoesAlongNeverLeads});
 *   <li>the stops stand in the order of the text, each once ({@code TripLawsTest.stopsStandInTheOrderOfTheText});
 *   <li>a date that the text does not tell stays empty ({@code InspectionReaderTest.aVagueDayIsNoneAndIsReported}).
 * </ol>
 */
@NullMarked
package dev.gazette.parser.internal.article.trip;

import org.jspecify.annotations.NullMarked;

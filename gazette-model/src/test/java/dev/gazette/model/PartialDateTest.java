package dev.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.model.arbitraries.RecordArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

/**
 * A date is one ISO string, and nothing is said of what it does not tell.
 *
 * <p>Shown to fail: a day written with one digit, and {@code before} that looks at the day of a later month.
 */
class PartialDateTest {

    @Property
    void readingGivesBackWhatWasWritten(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void aFullDateReadsAsTheLibraryWritesIt(@ForAll("dates") PartialDate date) {
        date.toLocalDate().ifPresent(full -> assertThat(date).hasToString(full.toString()));
    }

    @Property
    void whatIsWrittenInAnotherFormIsRefused(@ForAll @Chars({'0', '1', '2', '-', '２'}) String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("(date|year|month|day) .* must .*");
        }
    }

    @Property
    void oneOfTwoFullDatesIsBefore(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        if (one.toLocalDate().isPresent() && other.toLocalDate().isPresent()) {
            LocalDate first = one.toLocalDate().get();
            LocalDate second = other.toLocalDate().get();
            assertThat(one.before(other)).isEqualTo(first.isBefore(second));
        }
    }

    @Property
    void nothingIsBeforeWhatMayBeTheSameDay(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        if (one.before(other)) {
            assertThat(one.year()).isNotNull();
            assertThat(other.year()).isNotNull();
            assertThat(other.before(one)).isFalse();
            assertThat(one.toString().compareTo(other.toString())).isNegative();
        }
    }

    @Property
    void aYearIsPutInOnlyWhereNoneIs(
            @ForAll("dates") PartialDate date, @ForAll @IntRange(min = 1, max = 9999) int year) {
        date.inYear(year).ifPresent(full -> {
            assertThat(full.year()).isEqualTo(year);
            assertThat(full.month()).isEqualTo(date.month());
            assertThat(full.day()).isEqualTo(date.day());
            assertThat(date.year()).isIn(null, year);
        });
    }

    @Example
    void theThreeForms() {
        assertThat(PartialDate.of(LocalDate.of(2020, 2, 20))).hasToString("2020-02-20");
        assertThat(PartialDate.ofMonthDay(2, 20)).hasToString("--02-20");
        assertThat(PartialDate.ofMonth(2020, 2)).hasToString("2020-02");
        assertThat(PartialDate.ofMonth(800, 2)).hasToString("0800-02");
    }

    @Example
    void theMonthTellsNothingOfItsDays() {
        PartialDate month = PartialDate.ofMonth(2020, 2);
        PartialDate day = PartialDate.of(2020, 2, 20);
        assertThat(month.before(day)).isFalse();
        assertThat(day.before(month)).isFalse();
        assertThat(day.before(PartialDate.ofMonth(2020, 3))).isTrue();
        assertThat(month.toLocalDate()).isEmpty();
    }

    @Example
    void theTwentyNinthOfFebruaryWaitsForItsYear() {
        PartialDate leapDay = PartialDate.ofMonthDay(2, 29);
        assertThat(leapDay.inYear(2020)).contains(PartialDate.of(2020, 2, 29));
        assertThat(leapDay.inYear(2021)).isEmpty();
        assertThatThrownBy(() -> PartialDate.parse("2021-02-29")).hasMessage("day 29 must be in 1..28");
    }

    @Example
    void aKnownYearIsNotChanged() {
        assertThat(PartialDate.of(2020, 2, 20).inYear(2021)).isEmpty();
        assertThat(PartialDate.ofMonth(2020, 2).inYear(2020)).contains(PartialDate.ofMonth(2020, 2));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return RecordArbitraries.partialDates();
    }
}

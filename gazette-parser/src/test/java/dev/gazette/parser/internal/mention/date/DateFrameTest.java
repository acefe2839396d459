package dev.gazette.parser.internal.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Period;
import dev.gazette.model.PeriodInferred;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.IssueFrame;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a date leaves out comes from what stands around it, and from nothing else. */
class DateFrameTest {

    private static final IssueFrame NOTHING =
            new IssueFrame(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** Seen to fail when the reference date's year was taken as it is, which put December days into the future. */
    @Property
    void aDayWithoutAYearIsTheLatestUpToTheReferenceDate(
            @ForAll @IntRange(min = 0, max = 20_000) int reference, @ForAll @IntRange(min = 0, max = 364) int back) {
        LocalDate written = LocalDate.of(1970, 1, 1).plusDays(reference);
        LocalDate meant = written.minusDays(back);
        String printed = meant.getMonthValue() + "月" + meant.getDayOfMonth() + "日";
        assertThat(period(frame(written), printed)).isEqualTo(meant + ".." + meant);
    }

    @Property
    void aDayWithoutAMonthIsTheLatestUpToTheReferenceDate(
            @ForAll @IntRange(min = 0, max = 20_000) int reference, @ForAll @IntRange(min = 0, max = 27) int back) {
        LocalDate written = LocalDate.of(1970, 1, 1).plusDays(reference);
        LocalDate meant = written.minusDays(back);
        assertThat(period(frame(written), meant.getDayOfMonth() + "日")).isEqualTo(meant + ".." + meant);
    }

    @Property
    void nothingIsGuessedWhereNothingTells(
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 28) int day) {
        String iso = "--" + (month < 10 ? "0" : "") + month + "-" + (day < 10 ? "0" : "") + day;
        DateFrame frame = DateFrame.of(NOTHING, List.of());
        assertThat(period(frame, month + "月" + day + "日")).isEqualTo(iso + ".." + iso);
        assertThat(period(frame, day + "日")).isEqualTo("nothing");
    }

    @Test
    void decemberInTheFirstIssueIsLastYears() {
        DateFrame first = DateFrame.of(issue(2023, List.of(1)), List.of());
        assertThat(period(first, "12月28日")).isEqualTo("2022-12-28..2022-12-28");
        assertThat(period(first, "1月5日")).isEqualTo("2023-01-05..2023-01-05");
        assertThat(period(first, "12月30日至1月2日")).isEqualTo("2022-12-30..2023-01-02");
        DateFrame last = DateFrame.of(issue(2023, List.of(12)), List.of());
        assertThat(period(last, "12月28日")).isEqualTo("2023-12-28..2023-12-28");
    }

    @Test
    void theDatelineTellsTheMonth() {
        Folded dateline = Folded.of("新华社梅溪3月2日电");
        assertThat(period(DateFrame.of(issue(2020, List.of()), List.of(dateline)), "28日"))
                .isEqualTo("2020-02-28..2020-02-28");
        assertThat(period(DateFrame.of(NOTHING, List.of(dateline)), "1日")).isEqualTo("--03-01..--03-01");
    }

    @Test
    void theTextBeforeTellsTheYear() {
        DateFrame frame = DateFrame.of(NOTHING, List.of());
        Optional<LocalDate> before = Optional.of(LocalDate.of(2017, 12, 31));
        assertThat(period(frame, "1月2日", before)).isEqualTo("2018-01-02..2018-01-02");
        assertThat(period(frame, "次日", before)).isEqualTo("2018-01-01..2018-01-01");
        assertThat(period(frame, "同日", before)).isEqualTo("2017-12-31..2017-12-31");
        assertThat(period(frame, "2日", before)).isEqualTo("2018-01-02..2018-01-02");
    }

    @Test
    void aHeadingTellsMonthAndYear() {
        DateFrame frame = DateFrame.of(issue(2018, List.of(1)), List.of()).inMonth(YearMonth.of(2017, 12));
        assertThat(period(frame, "14—15日")).isEqualTo("2017-12-14..2017-12-15");
    }

    @Test
    void whatWasInferredIsSaid() {
        Folded text = Folded.of("2月20日");
        Period period = frame(LocalDate.of(2020, 3, 1))
                .period(DateReader.read(text, 0, text.length()).get(0), "2月20日", Optional.empty())
                .orElseThrow();
        assertThat(period.inferred()).isEqualTo(PeriodInferred.YEAR);
        assertThat(period.text()).isEqualTo("2月20日");
    }

    @Test
    void noSuchDayIsNoDate() {
        assertThat(period(frame(LocalDate.of(2020, 3, 1)), "2月30日")).isEqualTo("nothing");
        assertThat(period(frame(LocalDate.of(2022, 3, 1)), "2月29日")).isEqualTo("2020-02-29..2020-02-29");
    }

    private static DateFrame frame(LocalDate reference) {
        return DateFrame.of(
                new IssueFrame(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.of(reference)),
                List.of());
    }

    private static IssueFrame issue(int year, List<Integer> numbers) {
        return new IssueFrame(Optional.empty(), Optional.of(year), numbers, Optional.empty(), Optional.empty());
    }

    private static String period(DateFrame frame, String text) {
        return period(frame, text, Optional.empty());
    }

    private static String period(DateFrame frame, String text, Optional<LocalDate> before) {
        Folded folded = Folded.of(text);
        return frame.period(DateReader.read(folded, 0, folded.length()).get(0), text, before)
                .map(p -> p.start() + ".." + p.end())
                .orElse("nothing");
    }
}

package dev.gazette.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two readings of one gazette in one: 2020年第3期 and 2020年第4期.
 *
 * <p>Issues stand in order of their date; of those without one the year tells, then the number. An issue that
 * stands in both comes once. Who is who is the business of {@link Homonyms}.
 */
final class GazetteMerge {

    private static final Comparator<Issue> BY_DATE = Comparator.comparing(GazetteMerge::year, lastWhenNull())
            .thenComparing(Issue::date, lastWhenNull())
            .thenComparing(GazetteMerge::number, lastWhenNull())
            .thenComparing(Issue::wholeNumber, lastWhenNull());

    private GazetteMerge() {}

    static Gazette of(Gazette first, Gazette second) {
        if (!Objects.equals(first.name(), second.name())) {
            throw new IllegalArgumentException(
                    "name " + second.name() + " must be " + first.name() + ", as both are one gazette");
        }
        Homonyms homonyms = Homonyms.of(first.issues(), second.issues());
        List<Issue> issues = Stream.concat(
                        first.issues().stream().map(homonyms.ofFirst()::in),
                        second.issues().stream().map(homonyms.ofSecond()::in))
                .distinct()
                .sorted(BY_DATE)
                .toList();
        return new Gazette(
                first.name(),
                first.parallelName() != null ? first.parallelName() : second.parallelName(),
                first.issuingBody() != null ? first.issuingBody() : second.issuingBody(),
                issues);
    }

    private static @Nullable Integer year(Issue issue) {
        LocalDate date = issue.date();
        return date == null ? issue.year() : Integer.valueOf(date.getYear());
    }

    private static @Nullable Integer number(Issue issue) {
        return issue.numbers().isEmpty() ? null : issue.numbers().get(0);
    }

    private static <T extends Comparable<? super T>> Comparator<@Nullable T> lastWhenNull() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }
}

package dev.gazette.parser.internal.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an issue, or the caller, tells about everything in it.
 *
 * @param issuingBody the body that publishes it, 云岭市人民政府
 * @param year the year of the issue
 * @param numbers the numbers of the issue in that year: 1, or 5 and 6; empty when not printed
 * @param date the printed date of the issue
 * @param referenceDate the caller's date: the latest day that the text can speak of as past
 */
public record IssueFrame(
        Optional<String> issuingBody,
        Optional<Integer> year,
        List<Integer> numbers,
        Optional<LocalDate> date,
        Optional<LocalDate> referenceDate) {

    /** Keeps an immutable copy. */
    public IssueFrame {
        numbers = List.copyOf(numbers);
    }
}

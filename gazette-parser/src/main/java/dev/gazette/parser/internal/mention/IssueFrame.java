package dev.gazette.parser.internal.mention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an issue, or the caller, tells about everything in it.
 *
 * @param issuingBody the body that publishes it, 丽水市人民政府
 * @param year the year of the issue
 * @param date the printed date of the issue
 * @param referenceDate the caller's date: the latest day that the text can speak of as past
 */
public record IssueFrame(
        Optional<String> issuingBody,
        Optional<Integer> year,
        Optional<LocalDate> date,
        Optional<LocalDate> referenceDate) {}

package dev.gazette.examples.akn;

import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The names of an issue after the naming convention of Akoma Ntoso: {@code /akn/cn/officialGazette/云岭市人民政府/2024/3}, its words
 * percent-encoded.
 *
 * @param work the issue as a work
 * @param date the day of the issue, its year, or 0001 where nothing tells it: the standard asks for one
 */
record Uri(String work, String date) {

    static Uri of(Gazette gazette, Issue issue) {
        LocalDate day = issue.date();
        Integer year = issue.year();
        String date = day != null ? day.toString() : fourDigits(year == null ? 1 : year);
        String publisher = Objects.requireNonNullElse(
                gazette.issuingBody(), Objects.requireNonNullElse(gazette.name(), "unknown"));
        String numbers = issue.numbers().stream().map(String::valueOf).collect(Collectors.joining("-"));
        return new Uri(
                "/akn/cn/officialGazette/" + encoded(publisher) + "/" + date.substring(0, 4) + "/"
                        + (numbers.isEmpty() ? "unknown" : numbers),
                date);
    }

    /** The work as the expression in Chinese. */
    String expression() {
        return work + "/zho@";
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String fourDigits(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

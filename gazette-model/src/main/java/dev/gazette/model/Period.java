package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The day or days on which something happened: {@code 2月20日至21日} in an issue of 2020 is 2020-02-20 to
 * 2020-02-21, the year inferred.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param start the first day
 * @param end the last day; for one day the same as {@code start}
 * @param text the words as printed
 * @param inferred what the printed words left to be inferred; null when they say it all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Period(
        PartialDate start,
        PartialDate end,
        String text,
        @Nullable PeriodInferred inferred) implements Serializable {

    public Period {
        Checks.required(start, "start");
        Checks.required(end, "end");
        if (end.before(start)) {
            throw new IllegalArgumentException("end " + end + " must not be before start " + start);
        }
        Checks.text(text, "text");
    }

    /** One day (or one month) that the printed words say in full. */
    public static Period of(PartialDate day, String text) {
        return new Period(day, day, text, null);
    }
}

package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the source as it was read: {@code [120, 124)} is the 云岭调研 of a report.
 *
 * <p>Offsets count UTF-16 units of the parser's source text, so that {@code text.substring(start, end)} gives
 * the words (a character outside the basic plane, such as 𠮷, counts two). They start at 0 and the end is
 * exclusive; line and column are the business of the source. An immutable value, safe for use by many
 * threads.
 *
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset after the last UTF-16 unit, more than {@code start}
 * @param page the page it stands on, from 1; null when the source has no pages
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceSpan(int start, int end, @Nullable Integer page) implements Serializable {

    public SourceSpan {
        Checks.atLeast(start, 0, "start");
        if (end <= start) {
            throw new IllegalArgumentException("end " + end + " must be > start " + start);
        }
        Checks.atLeast(page, 1, "page");
    }

    /** A stretch of a source without pages. */
    public SourceSpan(int start, int end) {
        this(start, end, null);
    }

    /** Returns how many UTF-16 units it covers, 1 or more. */
    public int length() {
        return end - start;
    }
}

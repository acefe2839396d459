package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * One entry of a chronicle (大事记): {@code △3日，市政府召开第47次常务会议。}
 *
 * <p>Nearest term of Akoma Ntoso: {@code event}. Immutable, safe for use by many threads.
 *
 * @param date when it happened
 * @param text the entry, its mark and date included
 * @param officials indexes in {@link Facts#officials()} of the people named, from 0
 * @param spans where the entry stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Event(Period date, String text, List<Integer> officials, List<SourceSpan> spans) implements Sourced {

    public Event {
        Checks.required(date, "date");
        Checks.text(text, "text");
        officials = Checks.list(officials, "officials");
        for (Integer official : officials) {
            Checks.atLeast(official, 0, "officials");
        }
        spans = Checks.list(spans, "spans");
    }

    @Override
    public Event withoutSpans() {
        return spans.isEmpty() ? this : new Event(date, text, officials, List.of());
    }
}

package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of an inspection: {@code 石桥区新河镇茶园}, in the district with the code {@code 319902}.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param name the shortest phrase that names the place
 * @param divisionCode the GB/T 2260 code, six digits, of the smallest division of county level or above that
 *     the phrase names; null when it names none or two fit
 * @param spans where the name stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Place(String name, @Nullable String divisionCode, List<SourceSpan> spans) implements Sourced {

    public Place {
        Checks.text(name, "name");
        Checks.divisionCode(divisionCode, "divisionCode");
        spans = Checks.list(spans, "spans");
    }

    /** A place that names no division, made by hand. */
    public static Place of(String name) {
        return new Place(name, null, List.of());
    }

    @Override
    public Place withoutSpans() {
        return spans.isEmpty() ? this : new Place(name, divisionCode, List.of());
    }
}

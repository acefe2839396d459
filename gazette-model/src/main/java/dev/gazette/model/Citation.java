package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another document that a document names: {@code 《关于加快推进…的意见》（国发〔2018〕41号）}.
 *
 * <p>Each is given once, at its first mention. At least one of title and number is there. Akoma Ntoso:
 * {@code ref}. Immutable, safe for use by many threads.
 *
 * @param title the title between the outer 《》; null when only the number is printed
 * @param number the number printed with it; null without one
 * @param spans where the title alone (or else the number) stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Citation(@Nullable String title, @Nullable String number, List<SourceSpan> spans) implements Sourced {

    public Citation {
        Checks.optionalText(title, "title");
        Checks.optionalText(number, "number");
        if (title == null && number == null) {
            throw new IllegalArgumentException("title and number must not both be null");
        }
        spans = Checks.list(spans, "spans");
    }

    @Override
    public Citation withoutSpans() {
        return spans.isEmpty() ? this : new Citation(title, number, List.of());
    }
}

package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of the text where an official is meant: {@code 白石}, {@code 他} or {@code 市长}.
 *
 * <p>Whom it means is {@link Facts#officialOf(Mention)}. Immutable, safe for use by many threads.
 *
 * @param official index of the person in {@link Facts#officials()}, from 0
 * @param form by name, by pronoun or by title
 * @param post the post printed there; null without one
 * @param spans where the name, the pronoun or the title alone stands in the source; empty in a model made by
 *     hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Mention(
        int official, MentionForm form, @Nullable String post, List<SourceSpan> spans) implements Sourced {

    public Mention {
        Checks.atLeast(official, 0, "official");
        Checks.required(form, "form");
        Checks.optionalText(post, "post");
        spans = Checks.list(spans, "spans");
    }

    @Override
    public Mention withoutSpans() {
        return spans.isEmpty() ? this : new Mention(official, form, post, List.of());
    }
}

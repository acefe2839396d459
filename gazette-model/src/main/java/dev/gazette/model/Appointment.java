package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person and one post given or taken: {@code 任命李木为云岭市公安局局长}.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param person who, equal to an entry of {@link Facts#officials()}
 * @param action what is done
 * @param post the post
 * @param by the deciding body: 市人大常委会; null when the text does not tell
 * @param date the day of the decision; null when the text does not tell
 * @param spans where the clause that tells it stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Appointment(
        Official person,
        AppointmentAction action,
        Post post,
        @Nullable String by,
        @Nullable PartialDate date,
        List<SourceSpan> spans)
        implements Sourced {

    public Appointment {
        Checks.required(person, "person");
        Checks.required(action, "action");
        Checks.required(post, "post");
        Checks.optionalText(by, "by");
        spans = Checks.list(spans, "spans");
    }

    @Override
    public Appointment withoutSpans() {
        return spans.isEmpty() ? this : new Appointment(person, action, post, by, date, List.of());
    }
}

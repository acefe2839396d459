package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.List;

/**
 * Who says a directive: {@code 白石}, {@code 欧阳青、石门} or {@code 会议}.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param name the name as printed, of joint speakers all of them: 欧阳青、石门; for a pronoun the name that it
 *     stands for
 * @param kind one person, several, or a body
 * @param people the people, each equal to an entry of {@link Facts#officials()}; empty for a body
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Speaker(String name, SpeakerKind kind, List<Official> people) implements Serializable {

    public Speaker {
        Checks.text(name, "name");
        Checks.required(kind, "kind");
        people = Checks.list(people, "people");
        if (kind == SpeakerKind.BODY && !people.isEmpty()) {
            throw new IllegalArgumentException("people must be empty for a speaker of kind BODY");
        }
        if (kind == SpeakerKind.PERSON && people.size() > 1) {
            throw new IllegalArgumentException(
                    "people " + people.size() + " must be at most 1 for a speaker of kind PERSON");
        }
    }

    /** A body that speaks: 会议, 市政府. */
    public static Speaker body(String name) {
        return new Speaker(name, SpeakerKind.BODY, List.of());
    }

    /** One official who speaks. */
    public static Speaker person(Official official) {
        return new Speaker(official.name(), SpeakerKind.PERSON, List.of(official));
    }
}

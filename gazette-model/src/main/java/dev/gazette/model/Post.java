package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A post that someone holds: {@code 市委副书记} is the post {@code 副书记} of the organ {@code 市委}.
 *
 * <p>{@code text}, {@code organ} and {@code title} are printed words; {@code body}, {@code level} and
 * {@code branch} are inferred from the text and the issuing body, and null when nothing tells. Akoma Ntoso:
 * {@code role}. Immutable, safe for use by many threads.
 *
 * @param text the post as printed: 石桥县委书记
 * @param organ the organ as printed in it: 石桥县委; null when the title stands alone
 * @param title the title as printed in it: 书记
 * @param body inferred: the full name of the organ, 中国共产党石桥县委员会; else null
 * @param level inferred: the level of the body; else null
 * @param branch inferred: the branch of the body; else null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Post(
        String text,
        @Nullable String organ,
        String title,
        @Nullable String body,
        @Nullable Level level,
        @Nullable Branch branch)
        implements Serializable {

    public Post {
        Checks.text(text, "text");
        Checks.optionalText(organ, "organ");
        Checks.text(title, "title");
        Checks.partOf(organ, text, "organ");
        Checks.partOf(title, text, "title");
        Checks.optionalText(body, "body");
    }

    /** A post of which only the printed words are known: all of them are its title. */
    public static Post of(String text) {
        return new Post(text, null, text, null, null, null);
    }
}

package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A government gazette (政府公报) and its issues as they were read: {@code 丽水市人民政府公报}, 2020年第3期.
 *
 * <p>The serial, not one issue of it: Akoma Ntoso's {@code officialGazette} is an {@link Issue}. A text without a masthead gives a gazette without a
 * name and with one issue. Immutable to the bottom, safe for use by many threads.
 *
 * @param name the name in the masthead: 丽水市人民政府公报; null without one
 * @param parallelName the name in another language, its lines joined by one space; null without one
 * @param issuingBody the body that the name says: 丽水市人民政府; null without one
 * @param issues the issues, in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Gazette(
        @Nullable String name,
        @Nullable String parallelName,
        @Nullable String issuingBody,
        List<Issue> issues) implements Serializable {

    public Gazette {
        Checks.optionalText(name, "name");
        Checks.optionalText(parallelName, "parallelName");
        Checks.optionalText(issuingBody, "issuingBody");
        issues = Checks.list(issues, "issues");
    }

    /** The same gazette with no place in any source: two readings that say the same are then equal. */
    public Gazette withoutSpans() {
        return new Gazette(name, parallelName, issuingBody, Checks.withoutSpans(issues));
    }
}

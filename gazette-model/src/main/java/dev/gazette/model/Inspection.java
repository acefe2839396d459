package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One trip on which leaders go and look: {@code 2月20日，省委书记白石在云岭督查疫情防控和复工复产工作}.
 *
 * <p>Several days or stops of one trip are one inspection, separate trips are several; a meeting or a phone
 * call alone is none. Nearest term of Akoma Ntoso: {@code event}. Immutable, safe for use by many threads.
 *
 * @param leaders who went, each equal to an entry of {@link Facts#officials()}
 * @param actions the verbs of inspection as printed: 督查, 走访慰问
 * @param date when; null when the text does not tell (近日)
 * @param topic what was looked into: 疫情防控和复工复产工作; null without one
 * @param places where they went, in order
 * @param companions who went along (陪同), each equal to an entry of {@link Facts#officials()}
 * @param spans where the clause that tells it stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Inspection(
        List<Official> leaders,
        List<String> actions,
        @Nullable Period date,
        @Nullable String topic,
        List<Place> places,
        List<Official> companions,
        List<SourceSpan> spans)
        implements Sourced {

    public Inspection {
        leaders = Checks.list(leaders, "leaders");
        actions = Checks.texts(actions, "actions");
        Checks.optionalText(topic, "topic");
        places = Checks.list(places, "places");
        companions = Checks.list(companions, "companions");
        spans = Checks.list(spans, "spans");
    }

    @Override
    public Inspection withoutSpans() {
        return new Inspection(leaders, actions, date, topic, Checks.withoutSpans(places), companions, List.of());
    }
}

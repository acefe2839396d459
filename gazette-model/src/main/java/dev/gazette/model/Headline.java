package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headline of an article: {@code 白石在云岭督查时强调} (kicker), {@code 全力打赢疫情防控阻击战} (title), {@code 欧阳青陪同督查}
 * (deck).
 *
 * <p>Akoma Ntoso: the title is {@code docTitle} or {@code heading}, the deck {@code subheading}. Immutable,
 * safe for use by many threads.
 *
 * @param kicker the line above the title (引题); null without one
 * @param title the title (主题)
 * @param deck the line below the title (副题); null without one
 * @param spans where kicker, title and deck stand in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Headline(
        @Nullable String kicker, String title, @Nullable String deck, List<SourceSpan> spans) implements Sourced {

    public Headline {
        Checks.optionalText(kicker, "kicker");
        Checks.text(title, "title");
        Checks.optionalText(deck, "deck");
        spans = Checks.list(spans, "spans");
    }

    /** A headline of a title alone, made by hand. */
    public static Headline of(String title) {
        return new Headline(null, title, null, List.of());
    }

    @Override
    public Headline withoutSpans() {
        return spans.isEmpty() ? this : new Headline(kicker, title, deck, List.of());
    }
}

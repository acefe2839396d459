package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the table of contents (目录): {@code 云岭市人民政府关于…的通知……（3）}.
 *
 * <p>Akoma Ntoso: {@code tocItem}. The article that it announces is {@link Issue#articleOf(ContentsEntry)}.
 * Immutable, safe for use by many threads.
 *
 * @param section the section (栏目) it stands under; null without one
 * @param title the title announced
 * @param page the first page announced, from 1; null when none is printed
 * @param article index of the article in {@link Issue#articles()}, from 0; null when the body lacks it
 * @param spans where the title alone stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContentsEntry(
        @Nullable String section,
        String title,
        @Nullable Integer page,
        @Nullable Integer article,
        List<SourceSpan> spans)
        implements Sourced {

    public ContentsEntry {
        Checks.optionalText(section, "section");
        Checks.text(title, "title");
        Checks.atLeast(page, 1, "page");
        Checks.atLeast(article, 0, "article");
        spans = Checks.list(spans, "spans");
    }

    @Override
    public ContentsEntry withoutSpans() {
        return spans.isEmpty() ? this : new ContentsEntry(section, title, page, article, List.of());
    }
}

package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * One title of a document's list of attachments (附件说明): {@code 附件：1.云岭市疫情防控责任分工表}.
 *
 * <p>GB/T 9704-2012, 7.3.4. The text of the attachment is paragraphs of the article, which name it by
 * {@link Paragraph#attachment()}. Akoma Ntoso: {@code attachment}. Immutable, safe for use by many threads.
 *
 * @param title the title without its number and without a file ending
 * @param spans where the title alone stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Attachment(String title, List<SourceSpan> spans) implements Sourced {

    public Attachment {
        Checks.text(title, "title");
        spans = Checks.list(spans, "spans");
    }

    @Override
    public Attachment withoutSpans() {
        return spans.isEmpty() ? this : new Attachment(title, List.of());
    }
}

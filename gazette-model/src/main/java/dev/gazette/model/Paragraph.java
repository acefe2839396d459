package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One logical paragraph: {@code 第三条 本办法所称…}, also when the page cut it in two.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param text the words as printed, the label included; of a table row the cells run together
 * @param kind its place in the structure
 * @param label the label as printed, its punctuation included (一、; (一); 第一条; 1.); null without one
 * @param id the stable identifier of the provision, in the manner of Akoma Ntoso ({@code art_3__para_2});
 *     null in a model made by hand
 * @param cells the cells of a {@link ParagraphKind#TABLE_ROW}, in order, an empty cell as an empty string;
 *     else empty
 * @param attachment index in {@link OfficialDocument#attachments()} of the attachment that it belongs to,
 *     from 0; null in the main text
 * @param spans where it stands in the source, one span for each piece that a page cut left; empty in a model
 *     made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Paragraph(
        String text,
        ParagraphKind kind,
        @Nullable String label,
        @Nullable String id,
        List<String> cells,
        @Nullable Integer attachment,
        List<SourceSpan> spans)
        implements Sourced {

    public Paragraph {
        Checks.text(text, "text");
        Checks.required(kind, "kind");
        Checks.optionalText(label, "label");
        Checks.optionalText(id, "id");
        cells = Checks.list(cells, "cells");
        if (!cells.isEmpty() && kind != ParagraphKind.TABLE_ROW) {
            throw new IllegalArgumentException("cells must be empty in a paragraph of kind " + kind);
        }
        Checks.atLeast(attachment, 0, "attachment");
        spans = Checks.list(spans, "spans");
    }

    /** A paragraph of the main text without a label, made by hand. */
    public static Paragraph of(String text) {
        return new Paragraph(text, ParagraphKind.TEXT, null, null, List.of(), null, List.of());
    }

    @Override
    public Paragraph withoutSpans() {
        return spans.isEmpty() ? this : new Paragraph(text, kind, label, id, cells, attachment, List.of());
    }
}

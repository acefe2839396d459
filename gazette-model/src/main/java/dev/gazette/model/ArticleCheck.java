package dev.gazette.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds between the parts of an {@link Article}: paragraphs name attachments that there are, and who
 * signs is an official.
 */
final class ArticleCheck {

    private ArticleCheck() {}

    static void check(@Nullable OfficialDocument document, List<Paragraph> paragraphs, Facts facts) {
        int attachments = document == null ? 0 : document.attachments().size();
        for (Paragraph paragraph : paragraphs) {
            Checks.index(paragraph.attachment(), attachments, "attachment", "document.attachments");
        }
        if (document != null && !document.signatories().isEmpty()) {
            FactsCheck.allKnown(document.signatories(), FactsCheck.known(facts.officials()), "signatories");
        }
    }
}

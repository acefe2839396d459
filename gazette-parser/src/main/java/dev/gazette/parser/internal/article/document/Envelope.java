package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Attachment;
import dev.gazette.model.Citation;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found of a document's envelope so far. The first that tells a thing wins. */
final class Envelope {

    /** More issuers never join. */
    private static final int MOST_NUMBERS = 40;

    final List<DocumentNumber> numbers = new ArrayList<>();
    final List<String> issuers = new ArrayList<>();
    final List<String> addressees = new ArrayList<>();
    final List<Attachment> attachments = new ArrayList<>();
    final List<DocumentReading.Signatory> signatories = new ArrayList<>();
    final List<SourceSpan> spans = new ArrayList<>();
    List<Citation> cites = List.of();
    List<Citation> repeals = List.of();

    @Nullable
    String type;

    @Nullable
    LocalDate date;

    @Nullable
    LocalDate effectiveDate;

    /** The day that stands alone in a bracket under the title: that of a decision, where no signature tells one. */
    @Nullable
    LocalDate underTitle;

    /** The day in a bracket under the title on which a meeting adopted something. */
    @Nullable
    LocalDate adopted;

    /** The body that a number names (某某市人民政府令第12号) or a line under the title: it issues what nobody signs. */
    @Nullable
    String named;

    /** The body that a bracket under the title names: who adopted or issued the rules below it. */
    @Nullable
    String madeBy;

    /** True when nothing was found without which there is no document. */
    boolean isEmpty() {
        return numbers.isEmpty() && addressees.isEmpty() && date == null;
    }

    void date(LocalDate day) {
        if (date == null) {
            date = day;
        }
    }

    void number(DocumentNumber number) {
        if (numbers.size() == MOST_NUMBERS) {
            return;
        }
        for (DocumentNumber known : numbers) {
            if (known.text().equals(number.text())) {
                return;
            }
        }
        numbers.add(number);
    }
}

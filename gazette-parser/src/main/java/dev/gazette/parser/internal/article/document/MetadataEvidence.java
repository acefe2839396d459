package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.structure.DocumentNumberReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fills what a document does not print from the table of its web page (发文字号, 发文机关, 成文日期), and says where both disagree.
 *
 * <p>The document itself is always followed.
 */
final class MetadataEvidence {

    private final Envelope envelope;
    private final Bodies bodies;
    private final Lexicon lexicon;
    private final Consumer<Diagnostic> diagnostics;

    MetadataEvidence(Envelope envelope, Bodies bodies, Lexicon lexicon, Consumer<Diagnostic> diagnostics) {
        this.lexicon = lexicon;
        this.envelope = envelope;
        this.bodies = bodies;
        this.diagnostics = diagnostics;
    }

    /** Reads one line of the table. */
    void read(Passage line) {
        Folded text = line.folded();
        MetadataTable.value(text, "发文字号", lexicon)
                .or(() -> MetadataTable.value(text, "文号", lexicon))
                .ifPresent(v -> number(line, v));
        if (envelope.issuers.isEmpty()) {
            MetadataTable.value(text, "发文机关", lexicon)
                    .or(() -> MetadataTable.value(text, "发布机关", lexicon))
                    .ifPresent(value -> {
                        for (Bodies.Range name : bodies.onLine(text, value.from(), value.to(), List.of())) {
                            envelope.issuers.add(text.words(name.from(), name.to()));
                        }
                    });
        }
        MetadataTable.value(text, "成文日期", lexicon)
                .flatMap(value -> FullDate.first(text, value.from(), value.to()))
                .ifPresent(date -> date(line, date));
    }

    private void number(Passage line, Bodies.Range value) {
        Folded text = line.folded();
        List<DocumentNumberReader.Hit> hits = DocumentNumberReader.find(text, value.from(), value.to());
        if (envelope.numbers.isEmpty()) {
            for (DocumentNumberReader.Hit hit : hits) {
                envelope.number(DocumentNumberReader.number(text, hit, line.printed(hit.from(), hit.to())));
            }
            return;
        }
        Optional<DocumentNumberReader.Hit> other = hits.stream()
                .filter(hit -> envelope.numbers.stream()
                        .noneMatch(n -> Folded.of(n.text()).toString().equals(text.words(hit.from(), hit.to()))))
                .findFirst();
        other.ifPresent(hit -> disagrees("number", line, hit.from(), hit.to()));
    }

    private void date(Passage line, FullDate date) {
        if (envelope.date != null && !envelope.date.equals(date.day())) {
            disagrees("date", line, date.from(), date.to());
        }
        envelope.date(date.day());
    }

    private void disagrees(String what, Passage line, int from, int to) {
        diagnostics.accept(Diagnostic.of(
                DiagnosticCode.METADATA_DISAGREES,
                "the page's table gives another " + what + " than the document",
                line.spans(from, to)));
    }
}

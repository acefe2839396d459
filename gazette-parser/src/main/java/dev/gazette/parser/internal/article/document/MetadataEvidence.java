package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.DocumentNumberReader;
import dev.gazette.parser.internal.mention.FullDate;
import dev.gazette.parser.internal.mention.Passage;
import java.util.List;

/** Fills what a document does not print from the table of its web page: 发文字号, 发文机关, 成文日期. */
final class MetadataEvidence {

    private MetadataEvidence() {}

    static void apply(Passage line, Envelope envelope, Bodies bodies) {
        Folded text = line.folded();
        if (envelope.numbers.isEmpty()) {
            MetadataTable.value(text, "发文字号").ifPresent(value -> {
                for (DocumentNumberReader.Hit hit : DocumentNumberReader.find(text, value.from(), value.to())) {
                    envelope.number(DocumentNumberReader.number(text, hit, line.printed(hit.from(), hit.to())));
                }
            });
        }
        if (envelope.issuers.isEmpty()) {
            MetadataTable.value(text, "发文机关").ifPresent(value -> {
                for (Bodies.Range name : bodies.onLine(text, value.from(), value.to(), List.of())) {
                    envelope.issuers.add(text.words(name.from(), name.to()));
                }
            });
        }
        MetadataTable.value(text, "成文日期")
                .flatMap(value -> FullDate.first(text, value.from(), value.to()))
                .ifPresent(date -> envelope.date(date.day()));
    }
}

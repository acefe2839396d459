package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Attachment;
import dev.gazette.model.Citation;
import dev.gazette.model.DocumentNumber;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the paragraphs of a document say of other documents, and of the day from which it is in force itself.
 *
 * <p>Its own title, number and attachments are no documents that it cites.
 */
final class References {

    private References() {}

    /** Reads all paragraphs and writes what they say into the envelope. */
    static void read(List<Passage> passages, Envelope envelope, Optional<Passage> title) {
        Set<String> own = new HashSet<>();
        title.ifPresent(t -> own.add(t.folded().toString()));
        for (Attachment attachment : envelope.attachments) {
            own.add(Folded.of(attachment.title()).toString());
        }
        for (DocumentNumber number : envelope.numbers) {
            own.add(Folded.of(number.text()).toString());
        }
        var reader = new CitationReader(own);
        var list = new RepealList();
        var repeals = new ArrayList<Citation>();
        for (Passage passage : passages) {
            Folded text = passage.folded();
            List<CitationReader.Place> places = reader.read(passage);
            for (Citation repealed : list.isEntry(text) ? first(places) : Repeals.in(text, places)) {
                if (!repeals.contains(repealed)) {
                    repeals.add(repealed);
                }
            }
            if (envelope.effectiveDate == null) {
                InForce.in(text, envelope.date).ifPresent(day -> envelope.effectiveDate = day);
            }
        }
        envelope.cites = reader.citations();
        envelope.repeals = repeals;
    }

    private static List<Citation> first(List<CitationReader.Place> places) {
        return places.isEmpty() ? List.of() : List.of(places.get(0).document().citation());
    }
}

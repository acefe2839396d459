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
 * <p>Its own title, number and attachments are no documents that it cites, but for an attachment that it hands on.
 */
final class References {

    private References() {}

    /** Reads all paragraphs and writes what they say into the envelope. */
    static void read(List<Passage> passages, Envelope envelope, Optional<Passage> title) {
        Set<String> own = new HashSet<>();
        title.ifPresent(t -> own.add(t.folded().toString()));
        Set<String> attached = new HashSet<>();
        for (Attachment attachment : envelope.attachments) {
            attached.add(Folded.of(attachment.title()).toString());
        }
        for (DocumentNumber number : envelope.numbers) {
            own.add(Folded.of(number.text()).toString());
        }
        var reader = new CitationReader(own, attached);
        var list = new RepealList();
        var repeals = new ArrayList<Citation>();
        InForce force = null;
        for (Passage passage : passages) {
            Folded text = passage.folded();
            List<CitationReader.Place> places = reader.read(passage);
            for (Citation repealed : list.isEntry(text) ? first(places) : Repeals.in(text, places)) {
                if (!repeals.contains(repealed)) {
                    repeals.add(repealed);
                }
            }
            if (force == null || !force.own()) {
                InForce found = InForce.in(text, envelope.date)
                        .filter(f -> isOwn(f, envelope, title))
                        .orElse(null);
                force = found != null && (force == null || found.own()) ? found : force;
            }
        }
        if (envelope.effectiveDate == null && force != null) {
            envelope.effectiveDate = force.day();
        }
        envelope.cites = reader.citations();
        envelope.repeals = repeals;
    }

    /** 《某某法》自…起施行 is no day of a document that neither proclaims that law nor has it in its title. */
    private static boolean isOwn(InForce force, Envelope envelope, Optional<Passage> title) {
        return force.of().isEmpty()
                || "令".equals(envelope.type)
                || title.filter(t -> t.folded().indexOf(force.of(), 0, t.length()) >= 0)
                        .isPresent();
    }

    private static List<Citation> first(List<CitationReader.Place> places) {
        return places.isEmpty() ? List.of() : List.of(places.get(0).document().citation());
    }
}

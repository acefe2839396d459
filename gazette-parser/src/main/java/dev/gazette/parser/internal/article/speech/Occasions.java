package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import dev.gazette.model.SourceSpan;
import dev.gazette.model.Speaker;
import dev.gazette.model.SpeakerKind;
import dev.gazette.parser.internal.mention.Passage;
import java.util.List;
import java.util.Optional;

/**
 * On which inspection something was said: the last one told before it of those that the speaker led, else of those on which the speaker went
 * along. In a chronicle only what the same paragraph tells counts: another entry is another occasion.
 */
final class Occasions {

    private final List<Inspection> inspections;
    private final boolean apart;

    /** {@code apart} when every paragraph is an occasion of its own. */
    Occasions(List<Inspection> inspections, boolean apart) {
        this.inspections = inspections;
        this.apart = apart;
    }

    Optional<Integer> of(Speaker speaker, Passage passage, List<SourceSpan> spans) {
        if (speaker.kind() == SpeakerKind.BODY || speaker.people().isEmpty()) {
            return Optional.empty();
        }
        List<SourceSpan> paragraph = apart ? passage.stretch().spans() : List.of();
        int from = paragraph.isEmpty() ? 0 : paragraph.get(0).start();
        int said = spans.isEmpty() ? Integer.MAX_VALUE : spans.get(0).start();
        Optional<Integer> led = last(speaker.people().get(0), from, said, true);
        return led.isPresent() ? led : last(speaker.people().get(0), from, said, false);
    }

    private Optional<Integer> last(Official speaker, int from, int said, boolean led) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < inspections.size(); i++) {
            Inspection inspection = inspections.get(i);
            List<Official> people = led ? inspection.leaders() : inspection.companions();
            List<SourceSpan> spans = inspection.spans();
            int told = spans.isEmpty() ? 0 : spans.get(0).start();
            boolean near = told >= from && (told <= said || found.isEmpty() && !apart);
            if (near && Cast.has(people, speaker)) {
                found = Optional.of(i);
            }
        }
        return found;
    }
}

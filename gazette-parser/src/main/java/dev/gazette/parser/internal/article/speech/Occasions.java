package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import dev.gazette.model.SourceSpan;
import dev.gazette.model.Speaker;
import dev.gazette.model.SpeakerKind;
import java.util.List;
import java.util.Optional;

/**
 * On which inspection something was said: the last one told before it of those that the speaker led, else of those on which the speaker went
 * along.
 */
final class Occasions {

    private final List<Inspection> inspections;

    Occasions(List<Inspection> inspections) {
        this.inspections = inspections;
    }

    Optional<Integer> of(Speaker speaker, List<SourceSpan> spans) {
        if (speaker.kind() == SpeakerKind.BODY || speaker.people().isEmpty()) {
            return Optional.empty();
        }
        int said = spans.isEmpty() ? Integer.MAX_VALUE : spans.get(0).start();
        Optional<Integer> led = last(speaker.people().get(0), said, true);
        return led.isPresent() ? led : last(speaker.people().get(0), said, false);
    }

    private Optional<Integer> last(Official speaker, int said, boolean led) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < inspections.size(); i++) {
            Inspection inspection = inspections.get(i);
            List<Official> people = led ? inspection.leaders() : inspection.companions();
            List<SourceSpan> spans = inspection.spans();
            boolean before = spans.isEmpty() || spans.get(0).start() <= said;
            if (people.contains(speaker) && (before || found.isEmpty())) {
                found = Optional.of(i);
            }
        }
        return found;
    }
}

package dev.gazette.examples.report;

import dev.gazette.model.SourceSpan;
import java.util.List;
import java.util.Locale;

/**
 * One thing that was read, as the page shows it.
 *
 * @param id its name within the page
 * @param kind what it is
 * @param name the words that a reader knows it by: 陆明远, 陆明远 → 各级各部门
 * @param told what else was read: posts, modality, codes
 * @param words the sentence itself, for facts that are one; else empty
 * @param spans where it stands
 */
record Fact(String id, Kind kind, String name, String told, String words, List<SourceSpan> spans) {

    /** The sorts of facts, in the order of the page. */
    enum Kind {
        MASTHEAD("Masthead"),
        ENTRY("Contents"),
        HEADLINE("Headline"),
        PERSON("People"),
        TRIP("Inspections"),
        PLACE("Places"),
        DIRECTIVE("Directives"),
        DOCUMENT("Document"),
        ATTACHMENT("Attachments"),
        CITATION("Citations"),
        APPOINTMENT("Appointments"),
        EVENT("Events"),
        DOUBT("Doubts");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** What style sheet and script call it. */
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many characters it takes: of facts that overlap, the shortest is the one pointed at. */
    int length() {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    /** What hovering over its words tells. */
    String hint() {
        return kind.title() + ": " + name + (told.isEmpty() ? "" : " · " + told);
    }
}

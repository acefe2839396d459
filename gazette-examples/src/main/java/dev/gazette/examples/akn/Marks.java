package dev.gazette.examples.akn;

import dev.gazette.model.Article;
import dev.gazette.model.Citation;
import dev.gazette.model.Inspection;
import dev.gazette.model.Mention;
import dev.gazette.model.MentionForm;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Place;
import dev.gazette.model.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an article that are somebody or something: people, places, trips, other documents; in text order, the longer first. */
final class Marks {

    /**
     * Words of the source that become an inline element.
     *
     * @param span where they stand
     * @param element the element
     * @param attribute the attribute that says which one: {@code refersTo}, {@code href}
     * @param value its value
     * @param role of a person: the post that stands with the name
     */
    record Mark(
            SourceSpan span,
            String element,
            String attribute,
            String value,
            @Nullable String role) {}

    private final List<Mark> marks = new ArrayList<>();

    private Marks() {}

    static Marks of(Article article, References references) {
        var marks = new Marks();
        for (Mention mention : article.mentions()) {
            if (mention.form() == MentionForm.NAME) {
                String role = mention.post() == null ? null : references.role(mention.post());
                String person = references.person(article.facts().officialOf(mention));
                marks.add(mention.spans(), "person", "refersTo", person, role);
            }
        }
        for (Inspection trip : article.inspections()) {
            marks.add(trip.spans(), "event", "refersTo", references.trip(trip), null);
            for (Place place : trip.places()) {
                marks.add(place.spans(), "location", "refersTo", references.place(place), null);
            }
        }
        OfficialDocument document = article.document();
        if (document != null) {
            for (Citation citation : document.cites()) {
                if (citation.title() != null) {
                    marks.add(citation.spans(), "ref", "href", "/akn/cn/act/" + Uri.encoded(citation.title()), null);
                }
            }
        }
        marks.marks.sort(Comparator.<Mark>comparingInt(mark -> mark.span().start())
                .thenComparing(mark -> -mark.span().end()));
        return marks;
    }

    /** Those that lie whole inside a stretch of the source. */
    List<Mark> inside(int start, int end) {
        return marks.stream()
                .filter(mark -> mark.span().start() >= start && mark.span().end() <= end)
                .toList();
    }

    /** What a page cut in two stays plain: one element could not hold both halves. */
    private void add(List<SourceSpan> spans, String element, String attribute, String value, @Nullable String role) {
        if (spans.size() == 1) {
            marks.add(new Mark(spans.get(0), element, attribute, value, role));
        }
    }
}

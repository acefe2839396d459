package dev.gazette.parser.internal.article;

import dev.gazette.model.Appointment;
import dev.gazette.model.Official;
import dev.gazette.model.PartialDate;
import dev.gazette.model.Post;
import dev.gazette.parser.internal.article.personnel.DecidingBody;
import dev.gazette.parser.internal.article.personnel.PersonnelReader;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PrintedPosts;
import dev.gazette.parser.internal.mention.date.DateFrame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The appointments of an article of any kind.
 *
 * <pre>
 *   任命某某为甲；              a notice, a list, or a report of a congress that decided it
 * </pre>
 *
 * <p>What a line does not tell of body and day is told by the signature of the document, or by its title.
 */
final class Appointing {

    private final ReadingContext context;
    private final Optional<Passage> title;
    private final List<PersonnelReader.Decision> decisions;

    private Appointing(ReadingContext context, Optional<Passage> title, List<PersonnelReader.Decision> decisions) {
        this.context = context;
        this.title = title;
        this.decisions = decisions;
    }

    /** Reads the acts in the passages behind the headline; {@code personnel} says that the article is about nothing else. */
    static Appointing of(Draft draft, ReadingContext context, List<Passage> passages, boolean personnel) {
        int first = draft.head().size();
        DateFrame dates = DateFrame.of(context.issue(), List.of());
        List<PersonnelReader.Decision> decisions = new PersonnelReader(context.lexicon(), personnel, dates)
                .read(Writing.title(draft).map(Passage::folded), passages.subList(first, passages.size()), first);
        return new Appointing(context, Writing.title(draft), decisions);
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** Makes everybody who is given or loses a post an official with that post. */
    void addTo(Roster roster) {
        for (PersonnelReader.Decision d : decisions) {
            Optional<Post> post = Optional.of(post(d));
            roster.add(d.name(), post, d.number(), d.nameFrom(), d.nameTo());
        }
    }

    /** The appointments; body and day of the document serve where the text tells none. */
    List<Appointment> appointments(People people, @Nullable String issuer, @Nullable PartialDate issued) {
        Map<String, Official> names = byName(people);
        String body = issuer == null
                ? title.flatMap(t -> DecidingBody.inTitle(t, context.lexicon())).orElse(null)
                : issuer;
        // What the lede, the decision and the list below it tell is one act; the first to tell it stands.
        var told = new HashSet<List<Object>>();
        var all = new ArrayList<Appointment>();
        for (PersonnelReader.Decision d : decisions) {
            Official person = Objects.requireNonNull(names.get(Roster.plain(d.name())), d.name());
            String words = Roster.plain(d.postWords());
            Post post = person.posts().stream()
                    .filter(p -> Roster.plain(p.text()).equals(words))
                    .findFirst()
                    .orElseGet(() -> post(d));
            if (!told.add(List.of(Roster.plain(person.name()), d.action(), words))) {
                continue;
            }
            String by = d.by() == null ? body : d.by();
            PartialDate date = d.date() == null ? issued : d.date();
            all.add(new Appointment(
                    person, d.action(), post, by, date, d.passage().spans(d.from(), d.to())));
        }
        return List.copyOf(all);
    }

    private Post post(PersonnelReader.Decision d) {
        return PrintedPosts.of(d.passage(), d.postFrom(), d.postTo(), context.issue(), context.names());
    }

    /** The officials by name, the white space of spaced-out ones left out. */
    static Map<String, Official> byName(People people) {
        Map<String, Official> names = new HashMap<>();
        for (Official official : people.officials()) {
            names.putIfAbsent(Roster.plain(official.name()), official);
        }
        return names;
    }
}

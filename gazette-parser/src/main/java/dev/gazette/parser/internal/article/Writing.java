package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleBuilder;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Facts;
import dev.gazette.model.FactsBuilder;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.PartialDate;
import dev.gazette.model.Post;
import dev.gazette.parser.internal.article.document.DocumentReading;
import dev.gazette.parser.internal.article.document.Form;
import dev.gazette.parser.internal.article.document.OfficialDocumentReader;
import dev.gazette.parser.internal.article.document.Role;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PeopleReader;
import dev.gazette.parser.internal.mention.PrintedPosts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all articles but news reports have in common: an envelope, paragraphs with labels, people, appointments.
 *
 * <p>A reader makes one, adds the facts of its own kind and builds the article.
 */
final class Writing {

    private final Draft draft;
    private final ReadingContext context;
    private final DocumentReading reading;

    private Writing(Draft draft, ReadingContext context, DocumentReading reading) {
        this.draft = draft;
        this.context = context;
        this.reading = reading;
    }

    /** Reads envelope and structure. */
    static Writing of(Draft draft, ReadingContext context, Form form) {
        DocumentReading reading = new OfficialDocumentReader(context.lexicon(), context.diagnostics())
                .read(draft.outline().head(), title(draft), draft.body(), form);
        return new Writing(draft, context, reading);
    }

    /** Reads a text that may be no document at all: empty when it has no envelope. */
    static Optional<Writing> ofDocument(Draft draft, ReadingContext context) {
        return new OfficialDocumentReader(context.lexicon(), context.diagnostics())
                .readDocument(draft.outline().head(), title(draft), draft.body())
                .map(reading -> new Writing(draft, context, reading));
    }

    static Optional<Passage> title(Draft draft) {
        for (Passage part : draft.head()) {
            if (part.role() == Passage.Role.TITLE) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    DocumentReading reading() {
        return reading;
    }

    /** The passages of the paragraphs, headline and envelope left out. */
    List<Passage> passages() {
        return reading.passages();
    }

    /** Builds the article with people and appointments, and with what {@code own} adds to its facts. */
    Article build(ArticleKind kind, OwnFacts own) {
        for (DocumentReading.Line line : reading.lines()) {
            context.mark(line.role().cover(), line.spans());
        }
        List<Passage> passages = allPassages();
        People read = PeopleReader.read(passages, context.names(), context.issue(), context.diagnostics());
        var roster = new Roster(read);
        for (DocumentReading.Signatory s : reading.signatories()) {
            roster.keepOnly(passages.indexOf(s.line()), s.nameStart(), s.nameEnd());
        }
        Appointing appointing = Appointing.of(draft, context, passages, kind == ArticleKind.PERSONNEL);
        appointing.addTo(roster);
        for (DocumentReading.Signatory s : reading.signatories()) {
            addTo(roster, s, passages.indexOf(s.line()));
        }
        People people = roster.people();
        Optional<OfficialDocument> document = reading.signedBy(signatories(Appointing.byName(people)));
        String issuer = document.filter(d -> !d.issuers().isEmpty())
                .map(d -> d.issuers().get(0))
                .orElse(null);
        FactsBuilder facts = Facts.builder()
                .officials(people.officials())
                .mentions(people.mentions(passages))
                .appointments(appointing.appointments(
                        people, issuer, reading.day().map(PartialDate::of).orElse(null)));
        own.add(facts, passages, people);
        ArticleBuilder article = Article.builder()
                .kind(kind)
                .section(draft.outline().section().orElse(null))
                .headline(draft.headline())
                .byline(byline())
                .document(document.orElse(null))
                .paragraphs(reading.paragraphs())
                .facts(facts.build())
                .spans(draft.spans());
        return article.build();
    }

    /** 州委副书记、州长　某某: an official with each of the posts. */
    private void addTo(Roster roster, DocumentReading.Signatory s, int passage) {
        if (s.postEnd() == 0) {
            roster.add(s.name(), Optional.empty(), passage, s.nameStart(), s.nameEnd());
        }
        int from = 0;
        for (int i = 1; i <= s.postEnd(); i++) {
            if (i == s.postEnd() || s.line().folded().at(i) == '、') {
                roster.add(s.name(), Optional.of(post(s.line(), from, i)), passage, s.nameStart(), s.nameEnd());
                from = i + 1;
            }
        }
    }

    /** What a kind of article reads beside people and appointments. */
    interface OwnFacts {

        /** No facts beside those of all kinds. */
        OwnFacts NONE = (facts, passages, people) -> {};

        void add(FactsBuilder facts, List<Passage> passages, People people);
    }

    /** Headline, paragraphs and the lines of addressees and of those who sign, in text order. */
    private List<Passage> allPassages() {
        var below = new ArrayList<Passage>(reading.passages());
        for (DocumentReading.Signatory s : reading.signatories()) {
            below.add(s.line());
        }
        Set<Integer> addressees = addressees();
        for (Passage passage : draft.body()) {
            if (addressees.contains(start(passage))) {
                below.add(passage);
            }
        }
        below.sort(Comparator.comparingInt(Writing::start));
        var all = new ArrayList<Passage>(draft.head());
        all.addAll(below);
        return all;
    }

    /** Where the lines of addressees begin: a document may be addressed to people, 某某、某某委员:. */
    private Set<Integer> addressees() {
        var starts = new HashSet<Integer>();
        for (DocumentReading.Line line : reading.lines()) {
            if (line.role() == Role.ADDRESSEES) {
                starts.add(line.spans().get(0).start());
            }
        }
        return starts;
    }

    /** Bylines under the title and those that were set apart before. */
    private @Nullable String byline() {
        var words = new StringBuilder();
        for (DocumentReading.Line line : reading.lines()) {
            if (line.role() == Role.BYLINE) {
                words.append(words.length() == 0 ? "" : " ").append(line.text());
            }
        }
        String apart = draft.bylineText();
        if (apart != null) {
            words.append(words.length() == 0 ? "" : " ").append(apart);
        }
        return words.length() == 0 ? null : words.toString();
    }

    private static int start(Passage passage) {
        var spans = passage.stretch().spans();
        return spans.isEmpty() ? 0 : spans.get(0).start();
    }

    private Post post(Passage where, int from, int to) {
        return PrintedPosts.of(where, from, to, context.issue(), context.names());
    }

    private List<Official> signatories(Map<String, Official> names) {
        var all = new ArrayList<Official>();
        for (DocumentReading.Signatory s : reading.signatories()) {
            all.add(official(names, s.name()));
        }
        return all;
    }

    /** The roster holds whoever it was told of. */
    private static Official official(Map<String, Official> names, String name) {
        return Objects.requireNonNull(names.get(Roster.plain(name)), name);
    }
}

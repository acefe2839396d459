package dev.gazette.parser.internal.mention;

import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.Post;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** People read out of lines of text, each line a paragraph, with what tests ask of them. */
record Reading(List<Passage> passages, People people, List<Diagnostic> diagnostics) {

    private static final Lexicon LEXICON = Lexicon.standard();

    /** Reads an article of a lone text: nothing is known of who publishes it. */
    static Reading of(String... lines) {
        return by(null, lines);
    }

    /** Reads an article of a gazette that a body publishes. */
    static Reading by(String issuingBody, String... lines) {
        List<Passage> passages = passages(lines);
        return of(issuingBody, passages, NameBook.of(passages));
    }

    /** Reads a lone article with this title. */
    static Reading titled(String title, String... lines) {
        var passages = new ArrayList<Passage>();
        for (Passage passage : passages(title)) {
            passages.add(Passage.of(passage.stretch(), Passage.Role.TITLE, LEXICON));
        }
        passages.addAll(passages(lines));
        return of(null, passages, NameBook.of(passages));
    }

    /** Reads one of several articles of one issue. */
    static Reading amid(List<Passage> article, List<Passage> issue) {
        return of(null, article, NameBook.of(issue));
    }

    private static Reading of(String issuingBody, List<Passage> passages, NameBook names) {
        var diagnostics = new ArrayList<Diagnostic>();
        var frame = new IssueFrame(
                Optional.ofNullable(issuingBody), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        return new Reading(passages, PeopleReader.read(passages, names, frame, diagnostics::add), diagnostics);
    }

    static List<Passage> passages(String... lines) {
        var passages = new ArrayList<Passage>();
        for (String line : lines) {
            for (Block block : Layout.of(SourceText.of(line), LEXICON, d -> {}).blocks()) {
                passages.add(Passage.of(Stretch.of(block), Passage.Role.PARAGRAPH, LEXICON));
            }
        }
        return passages;
    }

    /** The officials: 魏东(县委书记、县长) or the bare name. */
    List<String> officials() {
        return people.officials().stream().map(Reading::written).toList();
    }

    List<String> names() {
        return people.officials().stream().map(Official::name).toList();
    }

    /** Everybody who is named, officials or not, in text order, each once. */
    List<String> everybody() {
        return people.mentions().stream().map(PersonMention::name).distinct().toList();
    }

    /** The names of those who hold no office. */
    List<String> others() {
        return people.mentions().stream()
                .filter(mention -> !mention.meansOfficial())
                .map(PersonMention::name)
                .distinct()
                .toList();
    }

    Post post(String text) {
        return people.officials().stream()
                .flatMap(official -> official.posts().stream())
                .filter(post -> post.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What stands for somebody without his name: 他=魏东. */
    List<String> standIns() {
        return people.mentions().stream()
                .filter(mention -> mention.form() != MentionForm.NAME)
                .map(mention -> words(mention) + "=" + mention.name())
                .toList();
    }

    String words(PersonMention mention) {
        return passages.get(mention.passage()).printed(mention.from(), mention.to());
    }

    private static String written(Official official) {
        if (official.posts().isEmpty()) {
            return official.name();
        }
        return official.name() + official.posts().stream().map(Post::text).collect(Collectors.joining("、", "(", ")"));
    }
}

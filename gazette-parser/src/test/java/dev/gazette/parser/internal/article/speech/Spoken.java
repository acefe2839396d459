package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Directive;
import dev.gazette.model.Inspection;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report told in a test, and what was heard in it. The test says who is named ({@code 县长|罗青} for a post and a name; a leading
 * {@code -} for somebody without office), so that speech is tested apart from names. Every line is a paragraph; a line that begins with
 * {@code #} is the title.
 */
final class Spoken {

    private static final Lexicon LEXICON = Lexicon.standard();

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final People people;
    private final String source;
    private final List<Inspection> inspections;

    private Spoken(String text, List<String> names) {
        for (String name : names) {
            int bar = name.indexOf('|');
            if (name.startsWith("-")) {
                strangers.add(name.substring(1));
            } else {
                officials.add(
                        bar < 0 ? Official.of(name) : Official.of(name.substring(bar + 1), name.substring(0, bar)));
            }
        }
        source = text.strip().replace("#", "").replace("\n", "\n\n");
        boolean titled = text.strip().startsWith("#");
        List<Block> blocks =
                Layout.of(SourceText.of(source), LEXICON, diagnostics::add).blocks();
        for (Block block : blocks) {
            Passage.Role role = titled && passages.isEmpty() ? Passage.Role.TITLE : Passage.Role.PARAGRAPH;
            passages.add(Passage.of(Stretch.of(block), role, LEXICON));
        }
        people = new People(officials, mentions());
        inspections = titled
                ? List.of(new Inspection(
                        List.of(officials.get(0)), List.of("调研"), null, null, List.of(), List.of(), List.of()))
                : List.of();
    }

    /** With a title the first official leads a trip; without one there is none. */
    static Spoken of(String text, String... names) {
        return new Spoken(text, List.of(names));
    }

    List<Directive> directives() {
        return DirectiveReader.readReport(passages, people, inspections, diagnostics::add);
    }

    List<Directive> speechOf(String giver) {
        Official official = officials.stream()
                .filter(o -> o.name().equals(giver))
                .findFirst()
                .orElseThrow();
        return DirectiveReader.readSpeech(passages, people, official, diagnostics::add);
    }

    List<Directive> documentOf(String issuer) {
        return DirectiveReader.readDocument(passages, issuer);
    }

    /** The only directive. */
    Directive only() {
        List<Directive> all = directives();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " directives: " + all + " in " + verdicts());
        }
        return all.get(0);
    }

    /** One line for each sentence: its verdict and its words. */
    List<String> verdicts() {
        var lines = new ArrayList<String>();
        for (Heard heard : DirectiveReader.hear(Setting.REPORT, Voice.NOBODY, passages, people, inspections)) {
            lines.add(heard.verdict() + " " + passages.get(heard.passage()).printed(heard.from(), heard.to()));
        }
        return lines;
    }

    /** Speaker, verb, modality, basis and addressee of every directive. */
    List<String> summary() {
        return directives().stream()
                .map(d -> String.format(
                        Locale.ROOT,
                        "%s %s %s %s %s",
                        d.speaker().name(),
                        d.verb(),
                        d.modality(),
                        d.basis(),
                        d.addressee()))
                .toList();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    String source() {
        return source;
    }

    private List<PersonMention> mentions() {
        var all = new ArrayList<PersonMention>();
        int last = -1;
        for (int p = 0; p < passages.size(); p++) {
            Folded text = passages.get(p).folded();
            for (int i = 0; i < text.length(); i++) {
                int official = index(text, i);
                String stranger = stranger(text, i);
                if (official >= 0) {
                    String name = officials.get(official).name();
                    int whole = whole(text, i, officials.get(official));
                    int end = i + name.length();
                    all.add(new PersonMention(p, i, end, whole, end, official, name, MentionForm.NAME, null));
                    boolean subject = whole == 0 || "。,、时上里中后日”".indexOf(text.at(whole - 1)) >= 0;
                    last = subject && !text.startsWith("总书记", end) ? official : last;
                    i = end - 1;
                } else if (!stranger.isEmpty()) {
                    int end = i + stranger.length();
                    all.add(new PersonMention(p, i, end, i, end, -1, stranger, MentionForm.NAME, null));
                    i = end - 1;
                } else if (last >= 0 && (text.charAt(i) == '他' || text.charAt(i) == '她') && text.at(i + 1) != '们') {
                    String name = officials.get(last).name();
                    all.add(new PersonMention(p, i, i + 1, i, i + 1, last, name, MentionForm.PRONOUN, null));
                }
            }
        }
        return all;
    }

    private int index(Folded text, int place) {
        for (int i = 0; i < officials.size(); i++) {
            if (text.startsWith(officials.get(i).name(), place)) {
                return i;
            }
        }
        return -1;
    }

    private String stranger(Folded text, int place) {
        for (String name : strangers) {
            if (text.startsWith(name, place)) {
                return name;
            }
        }
        return "";
    }

    private static int whole(Folded text, int from, Official official) {
        for (var post : official.posts()) {
            if (text.endsWith(post.text(), from)) {
                return from - post.text().length();
            }
        }
        return from;
    }
}

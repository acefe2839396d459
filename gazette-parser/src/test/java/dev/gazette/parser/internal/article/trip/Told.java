package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.Inspection;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.Place;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.IssueFrame;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.mention.date.DateFrame;
import dev.gazette.parser.internal.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article told in a test, and the trips read out of it. Who is named in it is said by the test, so that trips are tested
 * apart from names: a person's phrase begins behind the last mark, 和, 由 or 在 before the name.
 */
final class Told {

    private static final Lexicon LEXICON = Lexicon.standard();

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Inspection> inspections;
    private final String source;

    /** The parts of an article: a title, {@code >} a kicker, {@code <} a deck, {@code |} a paragraph, each on its own line. */
    private Told(String text, List<String> names) {
        var plain = new StringBuilder();
        var roles = new ArrayList<Passage.Role>();
        for (String line : text.strip().split("\n", -1)) {
            char mark = line.charAt(0);
            roles.add(
                    switch (mark) {
                        case '>' -> Passage.Role.KICKER;
                        case '<' -> Passage.Role.DECK;
                        case '|' -> Passage.Role.PARAGRAPH;
                        default -> Passage.Role.TITLE;
                    });
            plain.append(roles.get(roles.size() - 1) == Passage.Role.TITLE ? line : line.substring(1))
                    .append("\n\n");
        }
        source = plain.toString();
        List<Block> blocks =
                Layout.of(SourceText.of(source), LEXICON, diagnostics::add).blocks();
        for (int i = 0; i < blocks.size(); i++) {
            passages.add(Passage.of(Stretch.of(blocks.get(i)), roles.get(i), LEXICON));
        }
        var issue = new IssueFrame(
                Optional.of("梅溪市人民政府"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(LocalDate.of(2022, 6, 30)));
        inspections =
                InspectionReader.read(passages, people(names), issue, DateFrame.of(issue, List.of()), diagnostics::add);
    }

    static Told of(String text, String... names) {
        return new Told(text, List.of(names));
    }

    List<Inspection> inspections() {
        return inspections;
    }

    /** The only trip. */
    Inspection only() {
        if (inspections.size() != 1) {
            throw new AssertionError("one trip expected, read were " + summary());
        }
        return inspections.get(0);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    String source() {
        return source;
    }

    /** One line a trip: leaders; actions; days; topic; companions; places. */
    List<String> summary() {
        var lines = new ArrayList<String>();
        for (Inspection trip : inspections) {
            var date = trip.date();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s; %s; %s; %s; %s; %s",
                    names(trip.leaders()),
                    String.join("、", trip.actions()),
                    date == null
                            ? "-"
                            : date.start().equals(date.end()) ? date.start() : date.start() + ".." + date.end(),
                    trip.topic() == null ? "-" : trip.topic(),
                    trip.companions().isEmpty() ? "-" : names(trip.companions()),
                    trip.places().isEmpty()
                            ? "-"
                            : String.join(
                                    "、", trip.places().stream().map(Place::name).toList())));
        }
        return lines;
    }

    private static String names(List<Official> officials) {
        return String.join("、", officials.stream().map(Official::name).toList());
    }

    private People people(List<String> names) {
        List<Official> officials =
                names.stream().map(n -> new Official(n, List.of(), null)).toList();
        var mentions = new ArrayList<PersonMention>();
        for (int number = 0; number < passages.size(); number++) {
            Folded text = passages.get(number).folded();
            for (int at = 0; at < text.length(); at++) {
                for (int who = 0; who < names.size(); who++) {
                    String name = names.get(who);
                    if (text.startsWith(name, at)) {
                        mentions.add(new PersonMention(
                                number,
                                at,
                                at + name.length(),
                                whole(text, at),
                                at + name.length(),
                                who,
                                name,
                                MentionForm.NAME,
                                null));
                    }
                }
            }
        }
        return new People(officials, mentions);
    }

    private static int whole(Folded text, int name) {
        int at = name;
        while (at > 0 && ",。;:、日和由在率后着问同“”".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        boolean title = text.indexOf("长", at, name) >= 0
                || text.indexOf("书记", at, name) >= 0
                || text.indexOf("主任", at, name) >= 0;
        return title ? at : name;
    }
}

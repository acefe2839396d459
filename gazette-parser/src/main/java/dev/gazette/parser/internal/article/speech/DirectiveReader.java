package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Directive;
import dev.gazette.model.Inspection;
import dev.gazette.model.Modality;
import dev.gazette.model.Official;
import dev.gazette.model.Speaker;
import dev.gazette.model.SpeakerKind;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads who asked whom to do what.
 *
 * <pre>{@code
 * 车俊指出,各地要切实抓好春耕备耕。     →     车俊, 指出, SHOULD, 各地
 * }</pre>
 */
public final class DirectiveReader {

    private DirectiveReader() {}

    /** Reads a report of what leaders did and said or an account of a meeting; the headline's passages too. */
    public static List<Directive> readReport(
            List<Passage> passages, People people, List<Inspection> inspections, Consumer<Diagnostic> diagnostics) {
        List<Heard> heard = hear(Setting.REPORT, Voice.NOBODY, passages, people, inspections);
        report(heard, passages, diagnostics);
        return directives(heard, passages, new Occasions(inspections, false));
    }

    /** Reads the entries of a chronicle, each of which tells of one occasion. */
    public static List<Directive> readChronicle(
            List<Passage> passages, People people, List<Inspection> inspections, Consumer<Diagnostic> diagnostics) {
        List<Heard> heard = hear(Setting.REPORT, Voice.NOBODY, passages, people, inspections);
        report(heard, passages, diagnostics);
        return directives(heard, passages, new Occasions(inspections, true));
    }

    /** Reads a speech; the giver is one of the people. */
    public static List<Directive> readSpeech(
            List<Passage> passages, People people, Official giver, Consumer<Diagnostic> diagnostics) {
        int index = people.officials().indexOf(giver);
        Voice voice = new Voice(
                Voice.Role.SPEAKS,
                new Speaker(giver.name(), SpeakerKind.PERSON, List.of(giver)),
                index < 0 ? List.of() : List.of(index),
                null,
                false,
                true);
        List<Heard> heard = hear(Setting.SPEECH, voice, passages, people, List.of());
        report(heard, passages, diagnostics);
        return directives(heard, passages, new Occasions(List.of(), false));
    }

    /** Reads the text of an official document, which its first issuer says. */
    public static List<Directive> readDocument(List<Passage> passages, String issuer) {
        People nobody = new People(List.of(), List.of());
        Voice voice = Voice.body(issuer, null, false);
        List<Heard> heard = hear(Setting.DOCUMENT, voice, passages, nobody, List.of());
        return directives(heard, passages, new Occasions(List.of(), false));
    }

    /** Reads the minutes of a meeting (纪要): what the meeting says as in a report, and the rest as the document's own text. */
    public static List<Directive> readMinutes(
            List<Passage> passages, People people, String issuer, Consumer<Diagnostic> diagnostics) {
        List<Heard> said = hear(Setting.REPORT, Voice.NOBODY, passages, people, List.of());
        report(said, passages, diagnostics);
        List<Heard> ordered = hear(
                Setting.DOCUMENT,
                Voice.body(issuer, null, false),
                passages,
                new People(List.of(), List.of()),
                List.of());
        var heard = new ArrayList<Heard>(said.size());
        for (int i = 0; i < said.size(); i++) {
            heard.add(said.get(i).voice().speaks() ? said.get(i) : ordered.get(i));
        }
        return directives(heard, passages, new Occasions(List.of(), false));
    }

    /** One judgement for every sentence of the body. */
    static List<Heard> hear(
            Setting setting, Voice giver, List<Passage> passages, People people, List<Inspection> inspections) {
        Cast cast = Cast.of(passages, people, inspections);
        var demands = new DemandRule(new Heads(Places.of(passages)), setting, cast);
        var reader = new SpeechReader(setting, giver, new VoiceRule(people, cast), cast, demands);
        var heard = new ArrayList<Heard>();
        int from = 0;
        List<PersonMention> mentions = people.mentions();
        for (int i = 0; i < passages.size(); i++) {
            int to = from;
            while (to < mentions.size() && mentions.get(to).passage() == i) {
                to++;
            }
            if (passages.get(i).role() == Passage.Role.PARAGRAPH) {
                reader.read(i, passages.get(i), mentions.subList(from, to), heard::add);
            }
            from = to;
        }
        return heard;
    }

    private static void report(List<Heard> heard, List<Passage> passages, Consumer<Diagnostic> diagnostics) {
        for (Heard sentence : heard) {
            if (sentence.verdict() == Verdict.UNDECIDED) {
                Passage passage = passages.get(sentence.passage());
                diagnostics.accept(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_SPEAKER,
                        "Nothing says who speaks: " + passage.printed(sentence.from(), sentence.to()),
                        passage.spans(sentence.from(), sentence.to())));
            }
        }
    }

    private static List<Directive> directives(List<Heard> heard, List<Passage> passages, Occasions occasions) {
        var directives = new ArrayList<Directive>();
        for (Heard sentence : heard) {
            Speaker speaker = sentence.voice().speaker();
            Modality modality = sentence.modality();
            if (sentence.verdict() != Verdict.DIRECTIVE || speaker == null || modality == null) {
                continue;
            }
            Passage passage = passages.get(sentence.passage());
            var spans = passage.spans(sentence.from(), sentence.to());
            directives.add(new Directive(
                    speaker,
                    sentence.voice().verb(),
                    modality,
                    sentence.addressee(),
                    passage.printed(sentence.from(), sentence.to()),
                    sentence.basis(),
                    occasions.of(speaker, passage, spans).orElse(null),
                    spans));
        }
        return List.copyOf(directives);
    }
}

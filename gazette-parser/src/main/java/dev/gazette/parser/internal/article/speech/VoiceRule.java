package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Official;
import dev.gazette.model.Speaker;
import dev.gazette.model.SpeakerKind;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose voice a frame opens.
 *
 * <pre>
 *   甲、乙强调     two who speak as one        会议强调     a body        企业负责人说     a witness        多次强调     said before, passed on
 *   代表官兵表示    an answer: it promises
 * </pre>
 */
final class VoiceRule {

    private static final String[] BEFORE = {"多次", "曾", "反复强调", "历来", "一直", "一贯", "此前"};

    private final People people;
    private final Cast cast;

    VoiceRule(People people, Cast cast) {
        this.people = people;
        this.cast = cast;
    }

    Voice of(Utterance u, Frame frame, Subject subject) {
        if (frame.how() == Frame.How.GIVES_ACCOUNT) {
            boolean tells = subject.is(Subject.Kind.PEOPLE)
                    && cast.isChief(subject.people().get(0).official());
            return Voice.of(tells ? Voice.Role.TELLS : Voice.Role.OTHERS);
        }
        String verb = u.printed(frame.from(), frame.to());
        boolean asks = frame.how() == Frame.How.ASKS;
        return switch (subject.kind()) {
            case PEOPLE -> people(u, frame, subject, verb, asks);
            case BODY -> Voice.body(u.printed(subject.from(), subject.to()), verb, asks);
            case AUTHORITY -> Voice.of(Voice.Role.PASSED_ON);
            case OTHER -> Voice.of(Voice.Role.OTHERS);
            case UNRESOLVED, NONE, NO_VERB -> Voice.of(Voice.Role.UNKNOWN);
        };
    }

    private Voice people(Utterance u, Frame frame, Subject subject, String verb, boolean asks) {
        List<PersonMention> mentions = subject.people();
        int first = mentions.get(0).official();
        if (cast.isAbove(first) || saidBefore(u, subject.to(), frame.from())) {
            return Voice.of(Voice.Role.PASSED_ON);
        }
        if (cast.isHost(first) || !cast.isChief(first) && u.text().indexOf("代表", subject.to(), frame.from()) >= 0) {
            return Voice.of(Voice.Role.OTHERS);
        }
        boolean chief = cast.isChief(first);
        if (mentions.size() == 1) {
            return Voice.person(people.officials().get(first), first, verb, asks, chief);
        }
        var officials = new ArrayList<Official>();
        var indexes = new ArrayList<Integer>();
        var name = new StringBuilder();
        for (PersonMention mention : mentions) {
            if (!indexes.contains(mention.official())) {
                Official official = people.officials().get(mention.official());
                name.append(name.length() == 0 ? "" : "、").append(official.name());
                officials.add(official);
                indexes.add(mention.official());
            }
        }
        if (indexes.size() == 1) {
            return Voice.person(officials.get(0), first, verb, asks, chief);
        }
        var speaker = new Speaker(name.toString(), SpeakerKind.PEOPLE, officials);
        return new Voice(Voice.Role.SPEAKS, speaker, List.copyOf(indexes), verb, asks, chief);
    }

    private static boolean saidBefore(Utterance u, int from, int to) {
        for (String word : BEFORE) {
            if (u.text().indexOf(word, from, to) >= 0) {
                return true;
            }
        }
        return false;
    }
}

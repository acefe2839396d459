package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.MentionForm;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.mention.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts passages into scenes.
 *
 * <p>A verb of speech ends the telling part when a comma, a colon or a quotation follows it, or when a person, a comma or an
 * adverb stands before it: 了解工作要求落实情况 goes on, 他要求抓好落实 does not. A quotation that opens a sentence tells nothing, and
 * neither does a sentence inside one.
 */
final class Scenes {

    private static final long SPEECH = Kind.SAYING.bit() | Kind.ASKING.bit() | Kind.ACCOUNT.bit();

    /** So many leaders' trips no sentence tells. */
    private static final int MOST = 8;

    /** So far behind 听取 what is heard ends. */
    private static final int LONGEST_HEARING = 40;

    private Scenes() {}

    /** The scenes of one passage. A headline's part is one scene up to 时强调. */
    static List<Scene> of(int number, Passage passage, People people) {
        var scenes = new ArrayList<Scene>();
        Folded text = passage.folded();
        Sentences sentences = passage.sentences();
        boolean quotes = text.indexOf('“', 0, text.length()) >= 0;
        List<PersonMention> mentions = people.in(number);
        int next = 0;
        boolean quoted = false;
        for (int i = 0; i < sentences.size(); i++) {
            int start = sentences.start(i);
            int end = sentences.end(i);
            boolean opensQuoted = quoted;
            for (int at = start; quotes && at < end; at++) {
                quoted = text.charAt(at) == '“' || text.charAt(at) != '”' && quoted;
            }
            while (next < mentions.size() && mentions.get(next).from() < start) {
                next++;
            }
            int last = next;
            while (last < mentions.size() && mentions.get(last).from() < end) {
                last++;
            }
            List<PersonMention> inside = mentions.subList(next, last);
            int from = opensQuoted ? end : start;
            long kinds = opensQuoted ? 0 : passage.hits().kindsBetween(start, end);
            int order = Orders.end(text, start, end);
            int to = (kinds & SPEECH) == 0 ? end : tellingEnd(passage, inside, order, end);
            List<PersonMention> acting = within(inside, Math.max(from, order), to);
            int most = MOST;
            for (int second = second(passage, acting, from, to, kinds);
                    second > 0 && most-- > 0;
                    second = second(passage, acting, from, to, kinds)) {
                scenes.add(new Scene(number, passage, from, second, end, within(acting, from, second), kinds));
                from = second;
                acting = within(acting, from, to);
            }
            scenes.add(new Scene(number, passage, from, to, end, acting, kinds));
            next = last;
        }
        return scenes;
    }

    /** 甲到某镇走访…,|乙到某厂慰问…: where the clause begins that tells the next leader's trip, or -1. */
    private static int second(Passage passage, List<PersonMention> people, int from, int to, long kinds) {
        if ((kinds & Kind.INSPECTING.bit()) == 0 || (kinds & Kind.ACCOMPANYING.bit()) != 0 || people.size() < 2) {
            return -1;
        }
        Folded text = passage.folded();
        for (PersonMention person : people) {
            int at = person.whole();
            if (at > from
                    && person.meansOfficial()
                    && person.form() == MentionForm.NAME
                    && text.charAt(at - 1) == ','
                    && tellsGoing(passage, Math.max(from, at - Scene.FAR), at)
                    && tellsGoing(passage, person.wholeEnd(), Scene.clauseEnd(text, person.wholeEnd(), to))) {
                return at;
            }
        }
        return -1;
    }

    /** Coming or 在, and behind it a verb of inspection. */
    private static boolean tellsGoing(Passage passage, int from, int to) {
        Folded text = passage.folded();
        Hits hits = passage.hits();
        boolean goes = false;
        for (int i = from; i < to && !goes; i++) {
            goes = "到赴在来".indexOf(text.charAt(i)) >= 0;
        }
        for (int h = hits.from(from); goes && h < hits.size() && hits.start(h) < to; h++) {
            if (hits.is(h, Kind.INSPECTING) && hits.end(h) <= to) {
                return true;
            }
        }
        return false;
    }

    private static List<PersonMention> within(List<PersonMention> people, int from, int to) {
        if (people.isEmpty()) {
            return List.of();
        }
        var within = new ArrayList<PersonMention>(people.size());
        for (PersonMention mention : people) {
            if (mention.from() >= from && mention.to() <= to) {
                within.add(mention);
            }
        }
        return within;
    }

    private static int tellingEnd(Passage passage, List<PersonMention> people, int start, int end) {
        Hits hits = passage.hits();
        Folded text = passage.folded();
        // 部署要求: where a noun ends that only ends like a verb of speech.
        int noun = -1;
        for (int h = hits.from(start); h < hits.size() && hits.start(h) < end; h++) {
            if (hits.is(h, Kind.NO_MODAL) && hits.end(h) - hits.start(h) > 2) {
                noun = hits.end(h);
            }
            boolean speech = (hits.kinds(h) & SPEECH) != 0 && hits.end(h) != noun;
            if (speech
                    && !isHeard(passage, start, h)
                    && beginsSpeech(text, people, start, hits.start(h), hits.end(h))) {
                return hits.start(h);
            }
        }
        return end;
    }

    /** 听取|情况汇报,随后来到…: what the leaders listen to begins no speech. */
    private static boolean isHeard(Passage passage, int start, int hit) {
        if (!passage.hits().is(hit, Kind.ACCOUNT)) {
            return false;
        }
        Folded text = passage.folded();
        int verb = passage.hits().start(hit);
        int far = Math.max(start, verb - LONGEST_HEARING);
        for (int i = verb - 1; i > far && !Scene.isClauseMark(text.charAt(i)); i--) {
            if (text.charAt(i) == '取' && text.charAt(i - 1) == '听') {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsSpeech(Folded text, List<PersonMention> people, int start, int verb, int behind) {
        char next = text.at(behind);
        if (next == ',' || next == ':' || next == '“') {
            return true;
        }
        if (behind - verb < 2) {
            return false;
        }
        char before = text.at(verb - 1);
        if (verb == start || before == ',' || before == ';' || before == '并' || before == '还' || before == '时') {
            return true;
        }
        for (int i = people.size() - 1; i >= 0; i--) {
            int end = people.get(i).wholeEnd();
            if (end <= verb && verb - end <= 4 && text.indexOf(',', end, verb) < 0) {
                return true;
            }
        }
        return false;
    }
}

package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs what an issue's passages tell about names, in three rounds over the text: where names may begin; how often each possible
 * name stands anywhere and how well it can end there; which are names.
 */
final class NameEvidence {

    /** So much must tell that something is a name. */
    private static final int ENOUGH = 4;
    /** So much when the family name is a word of its own, too. */
    private static final int ENOUGH_IF_DOUBTFUL = 5;

    private static final long TITLED = Kind.TITLE.bit() | Kind.ROLE.bit() | Kind.LEADER.bit();
    private static final long GOING_ALONG = Kind.ACCOMPANYING.bit();
    private static final String[] ALONG = {
        "陪同", "一同", "参加", "随同", "一起", "出席", "等陪同", "等参加", "等一同", "参与", "陪着", "共同", "一道", "列席"
    };
    private static final int SWEEPS = 4;
    private static final int LONGEST_LIST = 40;
    /** The most signs between a list of names and the verb that they go along by. */
    private static final int ALONG_WITHIN = 40;

    private final List<Passage> passages;
    private final Anchors anchors = new Anchors();
    private final NameCounts counts = new NameCounts();
    private final Map<String, Integer> evidence = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> officials = new HashSet<>();
    private final Map<String, Set<List<PostWords>>> posts = new HashMap<>();

    private NameEvidence(List<Passage> passages) {
        this.passages = passages;
    }

    static NameBook weigh(List<Passage> passages) {
        var weighed = new NameEvidence(passages);
        for (int i = 0; i < passages.size(); i++) {
            weighed.findAnchors(i);
        }
        for (Passage passage : passages) {
            weighed.countNames(passage);
        }
        for (int i = 0; i < weighed.anchors.size(); i++) {
            weighed.judge(i);
        }
        weighed.spreadAlongLists();
        return weighed.book();
    }

    private void findAnchors(int number) {
        Passage passage = passages.get(number);
        Hits hits = passage.hits();
        int last = -1;
        for (int hit = 0; hit < hits.size(); hit++) {
            int at = hits.start(hit);
            if (hits.is(hit, Kind.SURNAME) && at != last) {
                last = at;
                anchorFamilyName(number, passage, at);
            }
            if (hits.is(hit, Kind.TRANSCRIPTION) && Candidates.family(passage, at) == 0) {
                anchorTranscription(number, passage, at);
            }
        }
        anchorDots(number, passage);
    }

    private void anchorFamilyName(int number, Passage passage, int at) {
        if (Candidates.family(passage, at) == 0) {
            return;
        }
        int start = NameStarts.weigh(passage, at);
        if (start == NameStarts.NONE && !titleSoon(passage, at)) {
            return;
        }
        int family = Candidates.family(passage, at);
        boolean any = false;
        for (int given = 1; given <= 2; given++) {
            if (Candidates.fits(passage, at, given)) {
                counts.watch(NameCounts.key(passage.folded(), at, family + given));
                any = true;
            }
        }
        if (any || start >= NameStarts.ROLE) {
            anchors.add(number, at, start);
        }
    }

    private void anchorTranscription(int number, Passage passage, int at) {
        int start = NameStarts.weigh(passage, at);
        if (start == NameStarts.NONE || Terms.after(passage, Kind.NO_NAME, at) > 0) {
            return;
        }
        int end = Candidates.transcription(passage, at);
        if (end > at && (start == NameStarts.LIST || start >= NameStarts.ROLE || Appointed.follows(passage, end))) {
            anchors.add(number, at, start);
        }
    }

    /** 贯彻某某某总书记…: a title right behind makes up for nothing before. */
    private static boolean titleSoon(Passage passage, int at) {
        int family = Candidates.family(passage, at);
        for (int given = 1; given <= 2; given++) {
            int end = at + family + given;
            if (Candidates.fits(passage, at, given)
                    && NameEnds.weigh(passage, end) == NameEnds.SURE
                    && Terms.before(passage, Kind.ORGAN, end) == 0
                    && Terms.after(passage, Kind.NO_NAME, at) == 0
                    && isHead(passage.folded(), end)
                    && !Terms.across(passage, Kind.ORGAN.bit(), at)) {
                return true;
            }
        }
        return false;
    }

    /** A title that people are called by, 总书记, 市长, no 总会计师. */
    private static boolean isHead(Folded text, int at) {
        for (int i = at; i < at + 4; i++) {
            char c = text.at(i);
            if (c == '师' || c == '员') {
                return false;
            }
        }
        return true;
    }

    /** A · in the midst of signs of transcriptions is a name whatever stands before it. */
    private void anchorDots(int number, Passage passage) {
        Folded text = passage.folded();
        int dot = text.indexOf('·', 0, text.length());
        while (dot >= 0) {
            int from = dot;
            while (from > 0
                    && dot - from < 8
                    && Terms.after(passage, Kind.TRANSCRIPTION, from - 1) > 0
                    && Terms.before(passage, TITLED, from) == 0) {
                from--;
            }
            if (from < dot && Candidates.transcription(passage, from) > dot) {
                anchors.add(number, from, Math.max(NameStarts.weigh(passage, from), NameStarts.VERB));
            }
            dot = text.indexOf('·', dot + 1, text.length());
        }
    }

    private void countNames(Passage passage) {
        Hits hits = passage.hits();
        Folded text = passage.folded();
        int last = -1;
        for (int hit = 0; hit < hits.size(); hit++) {
            int at = hits.start(hit);
            if (!hits.is(hit, Kind.SURNAME) || at == last) {
                continue;
            }
            last = at;
            int family = hits.end(hit) - at;
            for (int given = 1; given <= 2 && at + family + given <= text.length(); given++) {
                long key = NameCounts.key(text, at, family + given);
                if (key != 0 && counts.watches(key)) {
                    counts.count(key, NameEnds.weigh(passage, at + family + given));
                }
            }
        }
    }

    /** Where the name that begins at an anchor ends; the anchor itself when none does. */
    private int nameEnd(int anchor) {
        Passage passage = passages.get(anchors.passage(anchor));
        int at = anchors.at(anchor);
        int start = anchors.start(anchor);
        int end = NameLength.end(passage, at, counts);
        if (end > at && passage.folded().at(end) != '·') {
            return end;
        }
        boolean dotted = passage.folded().indexOf('·', at, at + 9) > 0;
        if (dotted || start >= NameStarts.ROLE || start == NameStarts.LIST) {
            return Candidates.transcription(passage, at);
        }
        int foreign = Candidates.transcription(passage, at);
        return foreign > at && Appointed.follows(passage, foreign) ? foreign : at;
    }

    private void judge(int anchor) {
        Passage passage = passages.get(anchors.passage(anchor));
        int at = anchors.at(anchor);
        int end = nameEnd(anchor);
        if (end == at) {
            return;
        }
        int ending = NameEnds.weigh(passage, end);
        if (ending == NameEnds.NONE) {
            return;
        }
        int start = anchors.start(anchor);
        String name = passage.folded().words(at, end);
        if (Candidates.doubtful(passage, at)) {
            doubtful.add(name);
        }
        int word = Terms.after(passage, Kind.NO_NAME, at);
        int worth = worth(passage, at, end, start, ending) - wordPenalty(passage, end, start, word, end - at);
        if (worth <= 0) {
            return;
        }
        if (word > 0) {
            doubtful.add(name);
        }
        evidence.merge(name, worth, Integer::sum);
        if (start == NameStarts.TITLE) {
            var stack = new ArrayList<PostWords>();
            for (PostSpan post : Posts.before(passage, at).posts()) {
                stack.add(PostWords.of(passage, post));
            }
            if (!stack.isEmpty()) {
                posts.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(stack);
            }
        }
        if (worth >= ENOUGH && start != NameStarts.ROLE) {
            officials.add(name);
        }
    }

    /** 高度: what is an everyday word makes a name only where a title stands before it and a mark behind it. */
    private static int wordPenalty(Passage passage, int end, int start, int word, int length) {
        if (word == 0) {
            return 0;
        }
        boolean alone = start == NameStarts.TITLE && ends(passage.folded(), end);
        return word < length || alone ? 2 : 6;
    }

    private int worth(Passage passage, int at, int end, int start, int ending) {
        Folded text = passage.folded();
        if (text.indexOf('·', at, end) > 0) {
            return ENOUGH_IF_DOUBTFUL;
        }
        if (start >= NameStarts.ROLE) {
            return ending >= NameEnds.GOOD ? 7 : end - at > 2 || NameEnds.isParticle(text.at(end)) ? 5 : 4;
        }
        if (ending == NameEnds.SURE) {
            return start >= NameStarts.CLAUSE ? 6 : Terms.before(passage, Kind.ORGAN, end) == 0 ? 4 : 0;
        }
        if (start == NameStarts.VERB || start >= NameStarts.CLAUSE) {
            int last = chainEnd(passage, end);
            if (Appointed.follows(passage, last)) {
                return 8;
            }
            if (start != NameStarts.VERB && goesAlong(passage, last, last > end)
                    || passage.folded().startsWith("陪同", last)) {
                return start == NameStarts.START || last > end ? 5 : 4;
            }
        }
        if (start >= NameStarts.CLAUSE && !ends(text, end)) {
            return ending >= NameEnds.GOOD ? 2 : 1;
        }
        return 0;
    }

    private static boolean ends(Folded text, int at) {
        return !OrganStart.isWord(text.at(at));
    }

    /** True when a verb of going along stands here, or, behind a list, within the clause: 某某、某某及有关部门负责人|陪同. */
    private static boolean goesAlong(Passage passage, int at, boolean list) {
        Folded text = passage.folded();
        int limit = list ? Math.min(at + ALONG_WITHIN, text.length()) : at + 1;
        for (int i = at; i < limit && (i == at || OrganStart.isWord(text.at(i)) || text.at(i) == '、'); i++) {
            if (Terms.after(passage, GOING_ALONG, i) > 0) {
                return true;
            }
            for (String verb : ALONG) {
                if (text.startsWith(verb, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the last name of a list ends whose first one ends here. */
    private int chainEnd(Passage passage, int firstEnd) {
        Folded text = passage.folded();
        int end = firstEnd;
        for (int i = 0;
                i < LONGEST_LIST && end < text.length() && NameStarts.weigh(passage, end + 1) == NameStarts.LIST;
                i++) {
            int at = end + 1;
            int next = Candidates.familyName(passage, at) ? NameLength.end(passage, at, counts) : at;
            if (next == at) {
                next = Candidates.transcription(passage, at);
            }
            if (next == at || text.at(end) != '、' && NameEnds.weigh(passage, next) < NameEnds.WEAK) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** 某某、某某和某某: whoever stands in one list with a name is a name; the whole list may go along. */
    private void spreadAlongLists() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean changed = false;
            for (int anchor = anchors.size() - 1; anchor >= 0; anchor--) {
                changed |= spread(anchor);
            }
            for (int anchor = 0; anchor < anchors.size(); anchor++) {
                changed |= spread(anchor);
            }
            if (!changed) {
                return;
            }
        }
    }

    private boolean spread(int anchor) {
        Passage passage = passages.get(anchors.passage(anchor));
        Folded text = passage.folded();
        int at = anchors.at(anchor);
        int end = nameEnd(anchor);
        if (end == at || NameEnds.weigh(passage, end) == NameEnds.NONE) {
            return false;
        }
        String name = text.words(at, end);
        if (enough(name)) {
            return false;
        }
        boolean left = anchors.start(anchor) == NameStarts.LIST && nameEndsAt(text, at - 1);
        boolean right = (text.at(end) == '、' || text.at(end) == '和') && nameBeginsAt(passage, end + 1);
        if (!left && !right) {
            return false;
        }
        evidence.merge(name, ENOUGH_IF_DOUBTFUL, Integer::sum);
        officials.add(name);
        return true;
    }

    private boolean nameEndsAt(Folded text, int end) {
        for (int length = 2; length <= Math.min(end, 12); length++) {
            if (enough(text.words(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean nameBeginsAt(Passage passage, int at) {
        Folded text = passage.folded();
        for (int length = 2; length <= 12 && at + length <= text.length(); length++) {
            if (enough(text.words(at, at + length)) && NameEnds.weigh(passage, at + length) > NameEnds.NONE) {
                return true;
            }
        }
        return false;
    }

    private boolean enough(String name) {
        Integer found = evidence.get(name);
        return found != null && found >= (doubtful.contains(name) ? ENOUGH_IF_DOUBTFUL : ENOUGH);
    }

    private NameBook book() {
        var known = new HashSet<String>();
        for (String name : evidence.keySet()) {
            if (enough(name)) {
                known.add(name);
            }
        }
        officials.retainAll(known);
        return new NameBook(known, officials, Addressees.areTownships(passages), posts);
    }
}

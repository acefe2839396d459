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
import java.util.Optional;
import java.util.Set;

/**
 * Makes the book of an issue's names, in four rounds: where names may begin; how often each possible name stands anywhere and how well it can end
 * there; what each occurrence tells; what lists tell of those who stand in them.
 */
final class NameEvidence {

    private static final int SWEEPS = 4;
    /** The most signs of a name, · included. */
    private static final int LONGEST = 12;

    private static final int LONGEST_BRACKET = 40;
    /** So many different stacks of posts are kept of one name; no issue prints more of one person. */
    private static final int MOST_STACKS = 64;

    private final List<Passage> passages;
    private final Anchors anchors = new Anchors();
    private final NameCounts counts = new NameCounts();
    private final NameScores scores = new NameScores();
    private final Set<String> officials = new HashSet<>();
    private final Map<String, Set<List<PostWords>>> posts = new HashMap<>();

    private NameEvidence(List<Passage> passages) {
        this.passages = passages;
    }

    static NameBook weigh(List<Passage> passages) {
        var evidence = new NameEvidence(passages);
        var finder = new AnchorFinder(evidence.anchors, evidence.counts);
        var unusual = new UnusualNames();
        for (int i = 0; i < passages.size(); i++) {
            finder.find(i, passages.get(i));
            unusual.find(i, passages.get(i));
        }
        for (Passage passage : passages) {
            evidence.count(passage);
            unusual.hear(passage);
        }
        for (int i = 0; i < evidence.anchors.size(); i++) {
            evidence.anchors.settle(i, evidence.nameEnd(i));
            evidence.judge(i);
        }
        evidence.take(unusual);
        var rows = new RoleRows(evidence::take);
        passages.forEach(rows::read);
        evidence.spreadAlongLists();
        return evidence.book();
    }

    private void count(Passage passage) {
        Hits hits = passage.hits();
        Folded text = passage.folded();
        int last = -1;
        for (int hit = 0; hit < hits.size(); hit++) {
            int at = hits.start(hit);
            if (!hits.is(hit, Kind.SURNAME) || at == last || !counts.mayWatch(text.charAt(at))) {
                continue;
            }
            last = at;
            int family = Candidates.family(passage, at);
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
        Folded text = passage.folded();
        int at = anchors.at(anchor);
        int start = anchors.start(anchor);
        int end = NameLength.end(passage, at, counts);
        int foreign = end == at || Transcription.isSign(text.at(end)) || text.at(end) == '·'
                ? Candidates.transcription(passage, at)
                : at;
        if (end > at && text.at(end) != '·') {
            return foreign > end && start == NameStarts.TITLE && isSurerAt(passage, foreign, end) ? foreign : end;
        }
        boolean dotted = text.indexOf('·', at, at + LONGEST - 2) > 0;
        if (dotted || start >= NameStarts.ROLE || start == NameStarts.LIST) {
            return foreign;
        }
        return foreign > at && Appointed.follows(passage, foreign) ? foreign : at;
    }

    /** 州长扎西当知|陪同: a sign that mostly stands behind names and is one of transcriptions, too. */
    private static boolean isSurerAt(Passage passage, int longer, int shorter) {
        return NameEnds.weigh(passage, shorter) <= NameEnds.WEAK && NameEnds.weigh(passage, longer) >= NameEnds.GOOD;
    }

    private void judge(int anchor) {
        Passage passage = passages.get(anchors.passage(anchor));
        int at = anchors.at(anchor);
        int end = anchors.end(anchor);
        int start = anchors.start(anchor);
        int worth = end == at ? 0 : NameWorth.of(passage, at, end, start, counts);
        if (worth <= 0) {
            judgeWord(passage, at, end, start);
            return;
        }
        String name = passage.folded().words(at, end);
        scores.add(name, worth, Candidates.doubtful(passage, at), Terms.after(passage, Kind.NO_NAME, at) > 0);
        if (start == NameStarts.TITLE) {
            learnPosts(name, Posts.before(passage, at), passage);
        }
        boolean dotAlone = start < NameStarts.LIST && name.indexOf('·') > 0;
        if (worth >= NameWorth.ENOUGH && start != NameStarts.ROLE && !dotAlone) {
            officials.add(name);
        }
    }

    private void take(UnusualNames unusual) {
        for (int i = 0; i < unusual.size(); i++) {
            Passage passage = passages.get(unusual.passage(i));
            if (unusual.isName(i, passage)) {
                String name = passage.folded().words(unusual.from(i), unusual.to(i));
                scores.add(name, NameWorth.ENOUGH_IF_DOUBTFUL, false, false);
                learnPosts(name, Posts.before(passage, unusual.from(i)), passage);
                officials.add(name);
            }
        }
    }

    private void take(Passage passage, int from, int to) {
        String name = passage.folded().words(from, to);
        scores.add(name, NameWorth.ENOUGH_IF_DOUBTFUL, false, false);
        officials.add(name);
    }

    /** What is an everyday word as a whole, where it stands as only names do. */
    private void judgeWord(Passage passage, int at, int end, int start) {
        boolean ends = end > at && NameEnds.isWord(passage, at);
        if (end == at || !ends && Terms.after(passage, Kind.NO_NAME, at) < end - at) {
            return;
        }
        Optional<NameScores.Sign> sign = Optional.empty();
        if (start == NameStarts.TITLE && NameWorth.goesAlongInList(passage, end)) {
            sign = Optional.of(NameScores.Sign.LISTED);
        } else if (start == NameStarts.TITLE) {
            sign = NameEnds.weigh(passage, end) > NameEnds.NONE
                    ? Optional.of(NameScores.Sign.TITLED)
                    : Optional.empty();
        } else if (start >= NameStarts.CLAUSE && start < NameStarts.ROLE) {
            sign = passage.folded().startsWith("一行", end)
                    ? Optional.of(NameScores.Sign.HEADS)
                    : NameEnds.speaks(passage, end) ? Optional.of(NameScores.Sign.SPEAKS) : Optional.empty();
        }
        boolean isEnd = ends && !NameWorth.arePeopleCalled(passage, at, end);
        sign.ifPresent(s -> scores.addWord(passage.folded().words(at, end), s, isEnd));
    }

    private void learnPosts(String name, PostStack before, Passage passage) {
        var stack = new ArrayList<PostWords>();
        for (PostSpan post : before.posts()) {
            stack.add(PostWords.of(passage, post));
        }
        if (stack.isEmpty()) {
            return;
        }
        Set<List<PostWords>> known = posts.computeIfAbsent(name, n -> new LinkedHashSet<>());
        if (known.size() < MOST_STACKS) {
            known.add(stack);
        }
    }

    /** 某某、某某和某某: whoever stands in one list with a name is a name. */
    private void spreadAlongLists() {
        boolean changed = true;
        for (int sweep = 0; sweep < SWEEPS && changed; sweep++) {
            changed = false;
            for (int anchor = anchors.size() - 1; anchor >= 0; anchor--) {
                changed |= spread(anchor);
            }
            for (int anchor = 0; anchor < anchors.size(); anchor++) {
                changed |= spread(anchor);
            }
        }
    }

    private boolean spread(int anchor) {
        Passage passage = passages.get(anchors.passage(anchor));
        Folded text = passage.folded();
        int at = anchors.at(anchor);
        int end = anchors.end(anchor);
        boolean inList = anchors.start(anchor) == NameStarts.LIST || text.at(end) == '、' || text.at(end) == '和';
        if (end == at || !inList || NameEnds.weigh(passage, end) == NameEnds.NONE) {
            return false;
        }
        String name = text.words(at, end);
        boolean word = Terms.after(passage, Kind.NO_NAME, at) >= end - at;
        if (scores.enough(name) || word && OrganStart.isWord(text.at(end)) && !NameEnds.isPeoplesVerb(passage, end)) {
            return false;
        }
        if (NameEnds.weigh(passage, end) == NameEnds.SURE && Terms.before(passage, Kind.ORGAN, end) > 1) {
            return false;
        }
        boolean left = anchors.start(anchor) == NameStarts.LIST && nameEndsAt(passage, behindBracket(text, at - 1));
        boolean right = !word && (text.at(end) == '、' || text.at(end) == '和') && nameBeginsAt(passage, end + 1);
        if (!left && !right) {
            return false;
        }
        scores.add(name, NameWorth.ENOUGH_IF_DOUBTFUL, false, false);
        officials.add(name);
        return true;
    }

    /** 某某(县水利局局长)|、: where the name before a bracket ends. */
    private static int behindBracket(Folded text, int at) {
        if (text.at(at - 1) != ')') {
            return at;
        }
        for (int i = at - 2; i > Math.max(0, at - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return at;
    }

    private boolean nameEndsAt(Passage passage, int end) {
        Folded text = passage.folded();
        for (int length = 2; length <= Math.min(end, LONGEST); length++) {
            if (canBegin(passage, end - length) && scores.enough(text.words(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean nameBeginsAt(Passage passage, int at) {
        Folded text = passage.folded();
        if (at >= text.length() || !canBegin(passage, at)) {
            return false;
        }
        for (int length = 2; length <= LONGEST && at + length <= text.length(); length++) {
            if (NameEnds.weigh(passage, at + length) > NameEnds.NONE && scores.enough(text.words(at, at + length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBegin(Passage passage, int at) {
        return Candidates.family(passage, at) > 0
                || Transcription.isSign(passage.folded().charAt(at));
    }

    private NameBook book() {
        Set<String> known = scores.names();
        officials.retainAll(known);
        return new NameBook(known, officials, Addressees.areTownships(passages), posts);
    }
}

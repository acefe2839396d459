package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Line;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the section headings of the body and where its articles begin.
 *
 * <p>An article begins where the contents say so, behind a section's heading, and where the lines alone show it: a kicker with its
 * title; a title with a document's number, that the article before has not named; and in a gazette without contents also a title
 * between the end of one article and the first words of another.
 */
final class Body {

    private static final WordList CHRONICLE = WordList.named("chronicle-title");

    /** From the head of an order to what it proclaims there are no more lines. */
    private static final int LONGEST_ORDER = 16;

    private final Sheet sheet;
    private final HeadReader heads;
    private final RedHead redHead;
    private final Set<String> sections;
    private final Set<String> titles;
    private final List<Entry> entries;
    private final boolean announced;
    private final boolean gazette;

    /** The blocks that head a section. */
    final List<Integer> headings = new ArrayList<>();

    private Named named = new Named();

    /** Where articles begin, in text order. */
    final List<Start> starts = new ArrayList<>();

    Body(Sheet sheet, Contents contents, boolean gazette) {
        this.sheet = sheet;
        this.heads = new HeadReader(sheet);
        this.redHead = new RedHead(sheet);
        this.sections = contents.sections();
        this.entries = contents.entries();
        this.announced = !entries.isEmpty();
        this.gazette = gazette;
        this.titles = new HashSet<>();
        contents.entries().forEach(entry -> titles.add(entry.title()));
    }

    /** Finds the section headings; titles that the contents announce are none. */
    void findHeadings(int from, int to) {
        for (int i = from; gazette && i < to; i++) {
            boolean heads = sheet.is(i, Form.LINE) ? isHeadingWord(i, from) : isDressedHeading(i);
            if (heads && !isLoneTitle(i) && !isTitleOfItsSection(i)) {
                headings.add(i);
            }
        }
        headings.forEach(sheet::setHeading);
    }

    /** Finds where articles begin; the headings must be known. */
    void findStarts(int from, int to, List<Match> matches) {
        Map<Integer, Match> anchors = new HashMap<>();
        var begins = new HashMap<Integer, Match>();
        for (Match match : matches) {
            anchors.put(match.block(), match);
        }
        int lower = from;
        for (Match match : matches) {
            int first = orderAbove(upwards(match.block(), lower), lower, entries.get(match.entry()));
            begins.put(first, match);
            lower = match.block() + match.lines();
        }
        int at = from;
        boolean open = false;
        while (at < to) {
            if (sheet.is(at, Form.HEADING)) {
                open = false;
                at++;
                continue;
            }
            Match match = begins.get(at);
            if (match == null && !open) {
                match = firstAnchor(at, to, anchors);
            }
            if (match != null || !open || begins(at, to)) {
                starts.add(new Start(at, match));
                open = true;
                Head head = heads.read(at, to);
                int end = match == null ? head.end() : Math.max(head.end(), match.block() + match.lines());
                named = new Named();
                for (int next = Math.max(at + 1, end); at < next; at++) {
                    named.addHead(sheet.text(at));
                }
            } else {
                named.add(sheet.text(at));
                at++;
            }
        }
    }

    /** The anchor among the lines right below a section's heading. */
    private @Nullable Match firstAnchor(int from, int to, Map<Integer, Match> anchors) {
        for (int i = from; i < to && (sheet.is(i, Form.LINE) || sheet.is(i, Form.NUMBER)); i++) {
            Match match = anchors.get(i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The first line of the headline whose title begins at a block. */
    private int upwards(int block, int lower) {
        int first = block;
        while (first > lower && sheet.is(first - 1, Form.LINE) && belongsAbove(first - 1, first, block)) {
            first--;
        }
        int red = redHead.begin(first, lower);
        if (red < first) {
            return red;
        }
        return first > lower && sheet.is(first - 1, Form.NUMBER) && !sheet.is(first - 2, Form.LINE) ? first - 1 : first;
    }

    /** The order that proclaims what the contents announce, 某某市人民政府令 … 《某某办法》已经…通过: both are one article. */
    private int orderAbove(int first, int lower, Entry entry) {
        String proclaimed = "《" + entry.title() + "》";
        for (int i = first - 1; i >= Math.max(lower, first - LONGEST_ORDER) && !sheet.is(i, Form.HEADING); i--) {
            Folded text = sheet.text(i);
            if (sheet.is(i, Form.SENTENCES) && text.indexOf(proclaimed, 0, text.length()) >= 0) {
                int head = i;
                boolean order = false;
                while (head > lower && (sheet.is(head - 1, Form.LINE) || sheet.is(head - 1, Form.NUMBER))) {
                    head--;
                    order |= sheet.text(head).endsWith("令", sheet.text(head).length());
                }
                return order ? head : first;
            }
        }
        return first;
    }

    private boolean belongsAbove(int above, int below, int title) {
        Folded text = sheet.text(above);
        if (sheet.endingTerm(Kind.KICKER_VERB, text, text.length()) > 0) {
            return true;
        }
        boolean firstOfRun = !sheet.is(above - 1, Form.LINE);
        if (sheet.text(title).startsWith("关于", 0)) {
            return sheet.endingTerm(Kind.ORGAN, text, text.length()) > 0;
        }
        return isCentredOn(sheet.block(above).first(), sheet.block(below).first())
                || (below < title && firstOfRun && heads.tellsWhoDidWhat(above));
    }

    /** True for two lines set far in, the one in the middle above the other. */
    private static boolean isCentredOn(Line above, Line below) {
        int distance = above.indent() * 2 + above.width() - below.indent() * 2 - below.width();
        return above.indent() > 8 && below.indent() > 8 && Math.abs(distance) <= 6;
    }

    /** A section's name that is also the title of its only article, and stands there as the title. */
    private boolean isLoneTitle(int at) {
        boolean alone = !sheet.is(at + 1, Form.LINE) || sheet.text(at + 1).startsWith("——", 0);
        return alone && titles.contains(sheet.text(at).toString());
    }

    /** The section's name again right below its heading: the title of its first article (政府工作报告). */
    private boolean isTitleOfItsSection(int at) {
        return !headings.isEmpty()
                && headings.get(headings.size() - 1) == at - 1
                && sheet.is(at, Form.LINE)
                && Sections.bare(sheet.text(at)).equals(Sections.bare(sheet.text(at - 1)));
    }

    private boolean isHeadingWord(int at, int from) {
        Folded text = sheet.text(at);
        if (text.length() > Sections.LONGEST) {
            return false;
        }
        String words = Sections.bare(text);
        if (sections.contains(words)) {
            return true;
        }
        boolean known = Sections.isKnown(words, sheet.lexicon());
        boolean head = sheet.is(at + 1, Form.LINE) || sheet.is(at + 1, Form.NUMBER);
        if (Sections.isOrnate(text) || (Sections.isMarked(text) && head)) {
            return known || head;
        }
        boolean apart = (at == from || !sheet.is(at - 1, Form.LINE)) && !sheet.is(at + 1, Form.NUMBER);
        return known && head && (Sections.isLetterSpaced(sheet.block(at)) || (!announced && apart));
    }

    /** A name of the contents in a bracket, numbered or with a colon; in a bracket also one of the lists. */
    private boolean isDressedHeading(int at) {
        boolean bracket = sheet.is(at, Form.BRACKETED);
        if (sheet.text(at).length() > Sections.LONGEST
                || (!bracket && !sheet.is(at, Form.LABELLED) && !sheet.is(at, Form.ADDRESSEE))
                || (!sheet.is(at + 1, Form.LINE) && !sheet.is(at + 1, Form.NUMBER))) {
            return false;
        }
        String words = Sections.numbered(sheet.text(at), sheet.lexicon());
        return sections.contains(words) || (bracket && Sections.isKnown(words, sheet.lexicon()));
    }

    /** {@code 3月大事记} above its first day. */
    private boolean isChronicle(int at, Head head) {
        Folded title = sheet.text(at);
        int end = Titles.withoutBracket(title);
        if (!CHRONICLE.ends(title, 0, end)
                || !(sheet.is(head.end(), Form.SENTENCES) || sheet.is(head.end(), Form.LABELLED))) {
            return false;
        }
        Folded first = sheet.text(head.end());
        int from = Character.isLetterOrDigit(first.at(0)) ? 0 : 1;
        int day = Numerals.end(first, from);
        return beginsWithDay(head.end()) || (day > from && first.at(day) == '日');
    }

    /** {@code 3月6日,…}: how a report begins, also one that the contents have not announced. */
    private boolean beginsWithDay(int block) {
        Folded text = sheet.text(block);
        int month = Numerals.end(text, 0);
        int day = text.at(month) == '月' ? Numerals.end(text, month + 1) : 0;
        return month > 0 && day > month + 1 && text.at(day) == '日';
    }

    /** True when the lines alone show that an article begins; the article before is open. */
    private boolean begins(int at, int to) {
        if (!sheet.is(at, Form.LINE) || sheet.is(at - 1, Form.LINE)) {
            return false;
        }
        Head head = heads.read(at, to);
        if (head.title().isEmpty() || sheet.is(at - 1, Form.ATTACHMENT)) {
            return false;
        }
        boolean text = sheet.is(head.end(), Form.SENTENCES) || sheet.is(head.end(), Form.BRACKETED);
        if (head.kicker().isPresent() && Kickers.end(sheet.block(at), sheet.lexicon()) > 0 && text) {
            return true;
        }
        if (gazette && text && heads.tellsWhoDidWhat(at) && beginsWithDay(head.end())) {
            return true;
        }
        if (!gazette || named.contains(head.title().get().block().folded().toString())) {
            return false;
        }
        if (isChronicle(at, head)) {
            return true;
        }
        boolean number = sheet.is(head.end(), Form.NUMBER) || redHead.end(at, to) > at;
        if (number || announced) {
            return number;
        }
        boolean ended = sheet.is(at - 1, Form.DATE) || sheet.is(at - 1, Form.BRACKETED);
        boolean document = sheet.is(head.end(), Form.ADDRESSEE);
        boolean report = head.kicker().isPresent() || heads.tellsWhoDidWhat(at);
        return ended || document || (report && text && sheet.is(at - 1, Form.SENTENCES));
    }
}

package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Width;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of issuing bodies on a line of their own.
 *
 * <pre>
 *   某某市人民政府
 *   某 某 市 财 政 局                     the letters spaced out
 *   某某市财政局　某某市农业农村局          two, set apart
 *   某某市财政局某某市农业农村局            two, run together: the second begins as the first does
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.2.4 and 7.3.5. Not seen: bodies run together that share no beginning, unless they are known from
 * elsewhere in the document.
 */
final class Bodies {

    private static final int LONGEST = 40;
    private static final int LONGEST_END = 6;
    /** What the name of another body may begin with whatever the first begins with. */
    private static final String[] BEGINNINGS = {"中共", "中国", "国家", "中央", "国务院", "共青团", "中华人民共和国"};

    private final Lexicon lexicon;

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A stretch of a folded line. */
    record Range(int from, int to) {}

    /** True when the words between two places are the name of one body. */
    boolean isBody(Folded text, int from, int to) {
        if (to - from < 2 || to - from > LONGEST || !endsAsBody(text, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            boolean bracket = (c == '(' || c == ')') && i > from;
            if (!bracket && !isNameCharacter(c)) {
                return false;
            }
        }
        return true;
    }

    /** True when the words end as the names of bodies do. */
    boolean endsAsBody(Folded text, int from, int to) {
        for (int length = Math.min(LONGEST_END, to - from); length > 0; length--) {
            if (lexicon.is(Kind.ISSUING_BODY_END, text, to - length, to)) {
                return true;
            }
        }
        return false;
    }

    /** The bodies that a whole line names and nothing else; empty when it is no such line. */
    List<Range> onLine(Folded text, int from, int to, List<String> known) {
        var bodies = new ArrayList<Range>();
        int start = from;
        int firstGap = 0;
        for (int i = from + 1; i <= to; i++) {
            boolean mark = i < to && (text.at(i) == '、' || text.at(i) == ',');
            boolean gap = i < to && text.spaceBefore(i);
            if (i < to && !mark && !gap) {
                continue;
            }
            if (gap) {
                int width = text.textStart(i) - text.textEnd(i);
                firstGap = firstGap == 0 ? width : firstGap;
                boolean wide = width > firstGap || wordLength(text, i, to) > 2;
                if (!wide
                        || (!isBody(text, start, i)
                                && runTogether(text, start, i, known).isEmpty())) {
                    continue;
                }
            }
            List<Range> run = runTogether(text, start, i, known);
            if (run.isEmpty()) {
                return List.of();
            }
            bodies.addAll(run);
            start = mark ? i + 1 : i;
        }
        return bodies;
    }

    /** How long the word that begins here is until the next gap. */
    private static int wordLength(Folded text, int from, int to) {
        int end = from + 1;
        while (end < to && !text.spaceBefore(end)) {
            end++;
        }
        return end - from;
    }

    /** One body, or several run together; empty when the words are none. */
    private List<Range> runTogether(Folded text, int from, int to, List<String> known) {
        var bodies = new ArrayList<Range>();
        int start = from;
        for (int i = from + 3; i + 3 <= to; i++) {
            if (endsAsBody(text, start, i) && beginsBody(text, from, i, known) && isBody(text, start, i)) {
                bodies.add(new Range(start, i));
                start = i;
            }
        }
        if (!isBody(text, start, to)) {
            return List.of();
        }
        bodies.add(new Range(start, to));
        return bodies;
    }

    private static boolean beginsBody(Folded text, int first, int at, List<String> known) {
        if (text.at(first) == text.at(at) && text.at(first + 1) == text.at(at + 1)) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (text.startsWith(beginning, at)) {
                return true;
            }
        }
        for (String name : known) {
            if (text.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameCharacter(char c) {
        return Width.isHan(c) || c == '·' || (c >= '0' && c <= '9');
    }
}

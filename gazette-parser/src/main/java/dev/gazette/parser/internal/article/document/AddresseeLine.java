package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line of those to whom a document is sent (主送机关).
 *
 * <pre>
 *   各县（市、区）人民政府，市直各单位：          →   各县（市、区）人民政府 | 市直各单位
 *   各省、自治区、直辖市人民政府，某某部、某某局：  →   各省、自治区、直辖市人民政府 | 某某部 | 某某局
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.2: above the text, at the left edge, a colon behind it. A line of prose that ends in a colon
 * (现将有关事项通知如下：) is none, nor is a greeting (同志们：).
 */
final class AddresseeLine {

    private static final int LONGEST = 700;
    private static final int LONGEST_ALL = 16;
    /** Marks that a list of bodies does not have outside brackets. */
    private static final Chars FOREIGN = Chars.of("。;!?《》“”\"");
    /** What stands in sentences and in no name of a body. */
    private static final Chars VERBS = Chars.of("要将应须按把对是了为在");

    private static final WordList PEOPLE = WordList.named("addressee-people");
    private static final WordList BODIES = WordList.named("addressee-bodies");
    private static final WordList PROSE = WordList.named("addressee-prose");

    private final Bodies bodies;

    AddresseeLine(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Where the colon of the addressees stands that this line begins with; empty when it begins with none. */
    Optional<Integer> colon(Folded text) {
        int depth = 0;
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.at(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && c == ':') {
                return isList(text, i) ? Optional.of(i) : Optional.empty();
            } else if (FOREIGN.has(c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isList(Folded text, int colon) {
        return colon >= 2
                && !PROSE.isIn(text, 0, colon)
                && !isLabelled(text)
                && (endsAsAddressee(text, 0, colon) || isListOfAll(text, colon) || isListWithAll(text, colon));
    }

    /** 市直各部门、各人民团体: a list whose last begins with 各, whatever it ends with. */
    private static boolean isListOfAll(Folded text, int colon) {
        int start = colon;
        while (start > 0 && ",、;".indexOf(text.at(start - 1)) < 0) {
            start--;
        }
        boolean all = start > 0 && text.at(start) == '各' && colon - start <= LONGEST_ALL;
        for (int i = 0; all && i < colon; i++) {
            all = !VERBS.has(text.at(i));
        }
        return all;
    }

    /** 各区县卫生局,委属各单位,机关各处室: a list in which one stands that is known, and 各 somewhere, whatever the last ends with. */
    private boolean isListWithAll(Folded text, int colon) {
        int start = 0;
        boolean known = false;
        boolean all = false;
        for (int i = 0; i < colon; i++) {
            char c = text.at(i);
            all |= c == '各';
            if (c == ',' || c == '、' || c == ';') {
                known |= i > start && endsAsAddressee(text, start, i);
                start = i + 1;
            } else if (VERBS.has(c)) {
                return false;
            }
        }
        return known && all && start > 0 && colon - start <= LONGEST_ALL;
    }

    private static boolean isLabelled(Folded text) {
        return Labels.of(text, true).isPresent() || text.startsWith("附件", 0) || text.startsWith("注:", 0);
    }

    /** The addressees, one stretch a body. */
    List<Bodies.Range> split(Folded text, int from, int colon) {
        var all = new ArrayList<Bodies.Range>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= colon; i++) {
            char c = i < colon ? text.at(i) : ',';
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0 && (c == ',' || c == ';' || (c == '、' && isWhole(text, start, i)))) {
                if (i > start) {
                    all.add(new Bodies.Range(start, i));
                }
                start = i + 1;
            }
        }
        return all;
    }

    /** 各省 of 各省、自治区、直辖市人民政府 is no body of its own. */
    private boolean isWhole(Folded text, int from, int to) {
        int end = TitleReader.withoutBrackets(text, to);
        return end - from > 1 && bodies.endsAsBody(text, from, end <= from ? to : end);
    }

    private boolean endsAsAddressee(Folded text, int from, int to) {
        int end = TitleReader.withoutBrackets(text, to);
        return bodies.endsAsBody(text, from, to)
                || (end > from && bodies.endsAsBody(text, from, end))
                || PEOPLE.ends(text, 0, to)
                || BODIES.ends(text, 0, to);
    }
}

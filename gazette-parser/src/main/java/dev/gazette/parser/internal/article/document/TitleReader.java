package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the title of a document says of its kind and its issuers.
 *
 * <pre>
 *   某某市人民政府关于印发某某办法(试行)的通知     某某市人民政府 … 通知
 *   某某市财政局 某某市民政局关于…的意见           two issuers … 意见
 *   某某省人民政府令, 某某市人民政府公告             body and kind, nothing between
 *   某某市停车管理办法(试行)                       … 办法
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.1: issuer, subject, kind. The kind is the longest known word that ends the title, brackets behind it
 * left out; 复函 is a 函 and 指导意见 are 意见. Not seen: kinds that no list knows.
 */
final class TitleReader {

    private static final int LONGEST_TYPE = 6;
    private static final int LONGEST_BODY = 24;
    private static final int LOOK = 200;
    private static final WordList RULES = WordList.named("rules-title");
    /** Kinds of 党政机关公文处理工作条例, article 8, by which a body tells or decides something. */
    private static final Set<String> DECISIONS = Set.of("决议", "决定", "公告", "通告", "意见", "通知", "通报", "批复");
    /** Who does so to a document of somebody else is told in a report. */
    private static final WordList DONE = WordList.of("学习", "传达", "贯彻", "落实", "宣传", "执行", "解读");
    /** What stands between the issuers and the subject. */
    private static final String[] SUBJECT = {"关于", "印发", "转发", "批转", "公布", "发布", "废止", "批准", "同意", "对"};

    private final Lexicon lexicon;
    private final Bodies bodies;

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new Bodies(lexicon);
    }

    /** The word that says what kind of document it is. */
    Optional<String> type(Folded title) {
        int end = withoutBrackets(title, title.length());
        // 印发《关于…的措施》: the kind stands inside.
        end = title.at(end - 1) == '》' ? withoutBrackets(title, end - 1) : end;
        for (int length = Math.min(LONGEST_TYPE, end); length > 0; length--) {
            if (lexicon.is(Kind.DOCUMENT_TYPE, title, end - length, end)) {
                // A 复函 is a 函.
                int from = title.startsWith("复函", end - length) ? end - 1 : end - length;
                return Optional.of(title.words(from, end));
            }
        }
        return Optional.empty();
    }

    /** Where the title ends when brackets at its end are left out: 办法(试行). */
    static int withoutBrackets(Folded title, int to) {
        int end = to;
        while (end > 0 && title.at(end - 1) == ')') {
            int open = end - 1;
            while (open > 0 && title.at(open) != '(') {
                open--;
            }
            if (open == 0) {
                return end;
            }
            end = open;
        }
        return end;
    }

    /** The bodies that the title begins with. */
    List<Bodies.Range> issuers(Folded title) {
        int end = subject(title);
        if (end < 0) {
            end = withoutSerial(
                    title, title.length() - type(title).map(String::length).orElse(0));
            return end < title.length() && bodies.endsAsBody(title, 0, end)
                    ? bodies.onLine(title, 0, end, List.of())
                    : List.of();
        }
        return end == 0 ? List.of() : bodies.onLine(title, 0, end, List.of());
    }

    /**
     * True for a title that with a body is enough for a document: 某某市人大常委会关于…的决定. A report of one is none:
     * 某某市召开会议学习市委关于…的意见.
     */
    boolean decides(Folded title) {
        if (type(title).filter(DECISIONS::contains).isEmpty()) {
            return false;
        }
        List<Bodies.Range> names = issuers(title);
        int end = names.isEmpty() ? 0 : names.get(names.size() - 1).to();
        Hits hits = lexicon.scan(title);
        int verb = hits.next(Kind.HEADLINE_VERB, 0);
        return (verb < 0 || hits.start(verb) >= end) && !DONE.isIn(title, 0, end);
    }

    /** 某某部第18号令: where the body ends before the number; {@code end} without one. */
    private static int withoutSerial(Folded title, int end) {
        int digits = title.at(end - 1) == '号' ? Numerals.start(title, end - 1) : end;
        return digits < end - 1 && title.at(digits - 1) == '第' ? digits - 1 : end;
    }

    /**
     * 某某市自然资源局土地出让公告: the longest name of a body that begins the title and stands in the text, too; -1 without one. The
     * title of rules names those whom they bind: 医疗机构管理办法.
     */
    int namedIn(Folded title, Folded text) {
        if (RULES.ends(title, 0, withoutBrackets(title, title.length()))) {
            return -1;
        }
        for (int end = Math.min(title.length() - 2, LONGEST_BODY); end > 3; end--) {
            if (bodies.isBody(title, 0, end)
                    && text.indexOf(title.words(0, end), 0, Math.min(text.length(), LOOK)) >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Where the subject begins behind bodies; -1 when the title has no such word. */
    private int subject(Folded title) {
        for (int i = 1; i < title.length(); i++) {
            for (String word : SUBJECT) {
                if (title.startsWith(word, i) && (word.equals("关于") || bodies.endsAsBody(title, 0, i))) {
                    return i;
                }
            }
        }
        return -1;
    }
}

package dev.gazette.parser.internal.article.document;

import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells rules that are printed without an envelope from texts about rules.
 *
 * <pre>
 *   某某市户外广告管理办法                              the title says that it is one
 *   （1995年3月2日某某市人民政府发布）                   who made it when; the line may be missing
 *   第一章　总则
 *   第一条　…                                           and the text is one
 * </pre>
 *
 * <p>立法技术规范: rules run in chapters and articles; those of a few sentences in items, which alone prove nothing, so that a bracket must tell who made
 * them. Minutes (纪要) run in items, too, and need none.
 */
final class OwnRules {

    private static final Set<String> RULES = Set.of("条例", "规定", "办法", "细则", "规则", "章程", "规程", "准则", "守则", "规范");
    private static final String MINUTES = "纪要";
    /** What the body does that a bracket names, and how the meeting of a congress is told there. */
    private static final WordList MAKES = WordList.of("通过", "发布", "公布", "颁布", "批准", "印发", "制定");

    private static final int SHORTEST = 4;

    private OwnRules() {}

    /** True when a text with a title of this kind is rules, or minutes, of its own. */
    static boolean isOne(Optional<String> type, Sheet sheet, int text, boolean bracket) {
        boolean rules = type.filter(RULES::contains).isPresent();
        boolean minutes = type.filter(MINUTES::equals).isPresent();
        for (int i = text; (rules || minutes) && i < sheet.size(); i++) {
            Optional<Labels> label = sheet.isText(i) ? Labels.of(sheet.folded(i), true) : Optional.empty();
            if (label.filter(l -> l.number() == 1 && begins(l.kind(), minutes || bracket))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(ParagraphKind kind, boolean items) {
        return kind == ParagraphKind.CHAPTER || kind == ParagraphKind.ARTICLE || items && kind == ParagraphKind.ITEM1;
    }

    /** The body that a bracket names behind its day: 1998年3月26日|某某市|第十届|人民代表大会常务委员会|第三十次会议通过. Empty when it names none. */
    static String madeBy(Folded bracket, FullDate day, Bodies bodies) {
        int from = day.to();
        int end = from;
        while (end < bracket.length() && MAKES.longestPrefix(bracket, end, bracket.length()) == 0) {
            end++;
        }
        if (end == bracket.length()) {
            return "";
        }
        String words = bracket.words(from, end);
        int meeting = words.endsWith("会议") ? words.lastIndexOf('第') : -1;
        String held = meeting > 0 ? words.substring(0, meeting) : words;
        int term = held.indexOf('第');
        int behind = held.indexOf('届', Math.max(term, 0));
        String body = term > 0 && behind > term ? held.substring(0, term) + held.substring(behind + 1) : held;
        Folded name = Folded.of(body);
        List<Bodies.Range> whole =
                body.length() < SHORTEST ? List.of() : bodies.onLine(name, 0, body.length(), List.of());
        return whole.size() == 1 ? body : "";
    }

    /** The body that a title of minutes begins with: 某某县人民政府|第12次常务会议纪要. Empty when it begins with none. */
    static String whoseMeeting(Folded title, Bodies bodies) {
        int end = title.indexOf('第', SHORTEST, title.length());
        return end > 0 && bodies.isBody(title, 0, end) ? title.words(0, end) : "";
    }

    /** True when the rules themselves begin on a line: 第一章, 第一条. */
    static boolean beginAt(Sheet sheet, int i) {
        Optional<Labels> label = i < sheet.size() ? Labels.of(sheet.folded(i), true) : Optional.empty();
        return label.filter(l -> l.number() == 1 && begins(l.kind(), false)).isPresent();
    }
}

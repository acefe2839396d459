package dev.gazette.parser.internal.article;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.structure.ArticleOutline;
import dev.gazette.parser.internal.structure.Titles;
import java.util.List;

/**
 * What the section and the title say about the kind of an article.
 *
 * <pre>
 *   人事任免, …等同志职务任免的通知      大事记, 某某市2020年3月大事记      统计数据, …统计公报
 *   领导讲话, …会议上的讲话(节选)        政策解读, 《…》解读
 * </pre>
 *
 * <p>The section goes before the title. Not seen: what the body says.
 */
final class KindSigns {

    private static final WordList CHRONICLE = WordList.named("chronicle-title");
    private static final WordList CHRONICLE_SECTION = WordList.named("chronicle-section");
    private static final WordList MONTHLY = WordList.of("记事", "纪事", "大事");
    private static final WordList PERSONNEL = WordList.named("personnel-title");
    private static final WordList RULES = WordList.named("rules-title");
    private static final WordList STATISTICS = WordList.named("statistics-title");
    private static final WordList SPEECH = WordList.named("speech-title");
    private static final WordList INTERPRETATION = WordList.named("interpretation-title");

    private final String section;
    private final Folded title;
    private final int titleEnd;

    private KindSigns(String section, Folded title) {
        this.section = section;
        this.title = title;
        int end = title.length();
        if (title.at(end - 1) == ')') {
            int open = end - 1;
            while (open > 0 && title.at(open) != '(') {
                open--;
            }
            end = open > 0 ? open : end;
        }
        this.titleEnd = end;
    }

    /** What the outline's section and the title among the parts of the headline say. */
    static KindSigns of(ArticleOutline outline, List<Passage> head) {
        Folded title = Folded.of("");
        for (Passage part : head) {
            title = part.role() == Passage.Role.TITLE ? part.folded() : title;
        }
        return new KindSigns(outline.section().map(s -> Folded.of(s).toString()).orElse(""), title);
    }

    boolean chronicle() {
        return section.contains("大事记")
                || CHRONICLE_SECTION.contains(section, 0, section.length())
                || contains(CHRONICLE)
                || (MONTHLY.ends(title, 0, titleEnd) && title.indexOf('月', 1, title.length()) > 0);
    }

    boolean personnel() {
        return section.contains("人事")
                || section.contains("任免")
                || ((section.isEmpty() || documents()) && contains(PERSONNEL) && !rules());
    }

    /** 某某任免办法, 印发《…任免…规定》的通知: rules about appointments appoint nobody. */
    private boolean rules() {
        return ends(RULES)
                || title.indexOf('《', 0, title.length()) >= 0
                || title.indexOf("印发", 0, title.length()) >= 0
                || title.indexOf("转发", 0, title.length()) >= 0;
    }

    boolean statistics() {
        return section.contains("统计") || section.endsWith("数据") || (contains(STATISTICS) && !documents());
    }

    boolean speech() {
        return section.contains("讲话")
                || section.endsWith("报告")
                || (ends(SPEECH) && !Titles.tellsOfSpeech(title, titleEnd));
    }

    /** A report, of which only the body tells whether an assembly heard it. */
    boolean report() {
        return title.endsWith("报告", titleEnd);
    }

    boolean interpretation() {
        return section.contains("解读") || ends(INTERPRETATION) || title.startsWith("解读", 0) || title.startsWith("图解", 0);
    }

    /** The section prints official documents: 市政府文件, 省政府令, 规范性文件. */
    boolean documents() {
        return section.endsWith("文件")
                || section.endsWith("令")
                || section.contains("规章")
                || section.contains("公文")
                || section.contains("法规");
    }

    /** The section prints reports: a number in them is no number of their own. */
    boolean news() {
        return section.contains("要闻")
                || section.contains("领导活动")
                || section.contains("动态")
                || section.contains("新闻")
                || section.contains("政务活动");
    }

    private boolean contains(WordList words) {
        return words.isIn(title, 0, title.length());
    }

    private boolean ends(WordList words) {
        return words.ends(title, 0, titleEnd);
    }
}

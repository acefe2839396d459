package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.layout.Labels;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.Sentences;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a document is in force.
 *
 * <pre>
 *   本办法自2020年3月1日起施行。         自公布之日起施行。     现予公布，自2020年3月1日起施行。      the document itself
 *   调整后的标准从2024年10月1日起执行。   《某某法》自2020年1月1日起施行，                           something else
 * </pre>
 *
 * <p>From the day of issue means the date of the document. Not seen: 自2020年起, 自发布之日起30日后, what stops (停止执行), a day
 * for one part only (第三条自…起施行), and the day that somebody is given (最迟应当自…起施行).
 *
 * @param day the day
 * @param own true when the clause speaks of the document itself
 * @param of the title of another document that is in force from then, without its marks; empty otherwise
 */
record InForce(LocalDate day, boolean own, String of) {

    private static final String[] VERBS = {
        "施行", "执行", "实施", "生效", "正式实施", "正式施行", "正式执行", "正式生效", "开始施行", "开始实施", "开始执行", "试行", "开始试行"
    };
    private static final String[] ISSUED = {
        "发布之日", "印发之日", "公布之日", "下发之日", "颁布之日", "签发之日", "发文之日", "通过之日", "发布之日", "印发之日", "颁发之日", "公告之日", "签署之日", "批准之日",
        "批复之日", "即日"
    };

    private static final String[] PARTS = {"条", "款", "项", "标准"};
    private static final int LONGEST_SUBJECT = 60;

    /** Words of a clause that gives somebody a day. */
    private static final WordList GIVEN = WordList.of("最迟", "至迟", "应当", "必须", "可以", "推迟", "延期");
    /** Words that stand where the document speaks of itself without naming itself. */
    private static final WordList SELF = WordList.of("本", "公布", "发布", "印发", "颁布", "予以", "现予", "通过", "批准", "同意");

    /** The day that a paragraph names; one of the document itself before others. */
    static Optional<InForce> in(Folded text, @Nullable LocalDate issued) {
        Optional<InForce> other = Optional.empty();
        Sentences sentences = null;
        for (int at = text.indexOf('起', 0, text.length()); at >= 0; at = text.indexOf('起', at + 1, text.length())) {
            if (!verbFollows(text, at + 1)) {
                continue;
            }
            sentences = sentences == null ? Sentences.of(text) : sentences;
            Optional<InForce> day = before(text, sentences.start(sentences.at(at)), at, issued);
            if (day.isPresent() && day.get().own()) {
                return day;
            }
            other = other.isPresent() ? other : day;
        }
        return other;
    }

    private static boolean verbFollows(Folded text, int from) {
        int at = text.at(from) == ',' ? from + 1 : from;
        for (String verb : VERBS) {
            if (text.startsWith(verb, at)) {
                return true;
            }
        }
        return false;
    }

    /** The day that 起 counts from: 自 or 从 and a date, or the day of issue. */
    private static Optional<InForce> before(Folded text, int sentence, int rise, @Nullable LocalDate issued) {
        for (String day : ISSUED) {
            if (text.endsWith(day, rise)) {
                return of(text, sentence, rise - day.length(), issued);
            }
        }
        int end = text.at(rise - 1) == '日'
                ? rise
                : text.endsWith("0时", rise) || text.endsWith("零时", rise) ? rise - 2 : -1;
        if (end < 0) {
            return Optional.empty();
        }
        int from = Math.max(sentence, end - 18);
        Optional<FullDate> date = FullDate.first(text, from, end);
        return date.isPresent() && date.get().to() == end
                ? of(text, sentence, date.get().from(), date.get().day())
                : Optional.empty();
    }

    /** What the clause says that ends before the day; empty where it speaks of one part (第十条自…起施行) or gives somebody the day. */
    private static Optional<InForce> of(Folded text, int sentence, int end, @Nullable LocalDate day) {
        int from = end;
        while (from > sentence && end - from < LONGEST_SUBJECT && ",;:".indexOf(text.at(from - 1)) < 0) {
            from--;
        }
        boolean since = end > from && "自从于".indexOf(text.at(end - 1)) >= 0;
        int to = since ? end - 1 : end;
        // A gap tells the number of this provision (第九条　自…) from one that the sentence speaks of.
        boolean numbered = from == 0 && text.spaceBefore(to);
        for (String part : PARTS) {
            if (!numbered && text.endsWith(part, to) && from < to && text.indexOf('第', from, to) >= 0) {
                return Optional.empty();
            }
        }
        if (day == null || GIVEN.isIn(text, from, to)) {
            return Optional.empty();
        }
        int subject = Math.min(to, from + Labels.length(Folded.of(text.words(from, to))));
        boolean own = to - subject < 2 || SELF.isIn(text, subject, to);
        int open = !own && text.at(to - 1) == '》' ? text.indexOf('《', subject, to) : -1;
        return Optional.of(new InForce(day, own, open < 0 ? "" : text.words(open + 1, to - 1)));
    }
}

package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.mention.Sentences;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a document is in force.
 *
 * <pre>
 *   本办法自2020年3月1日起施行。         自公布之日起施行。     从2024年10月1日起执行。
 * </pre>
 *
 * <p>From the day of issue means the date of the document. Not seen: 自2020年起, 自发布之日起30日后, what stops (停止执行), and a day
 * for one part only (第三条自…起施行).
 */
final class InForce {

    private static final String[] VERBS = {
        "施行", "执行", "实施", "生效", "正式实施", "正式施行", "正式执行", "正式生效", "开始施行", "开始实施", "开始执行", "试行", "开始试行"
    };
    private static final String[] ISSUED = {
        "发布之日", "印发之日", "公布之日", "下发之日", "颁布之日", "签发之日", "发文之日", "通过之日", "发布之日", "印发之日", "颁发之日", "公告之日", "签署之日", "批准之日",
        "批复之日", "即日"
    };

    private static final int LONGEST_SUBJECT = 60;

    private InForce() {}

    /** The day that a paragraph names. */
    static Optional<LocalDate> in(Folded text, @Nullable LocalDate issued) {
        Sentences sentences = null;
        for (int at = text.indexOf('起', 0, text.length()); at >= 0; at = text.indexOf('起', at + 1, text.length())) {
            if (!verbFollows(text, at + 1)) {
                continue;
            }
            sentences = sentences == null ? Sentences.of(text) : sentences;
            Optional<LocalDate> day = before(text, sentences.start(sentences.at(at)), at, issued);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
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
    private static Optional<LocalDate> before(Folded text, int sentence, int rise, @Nullable LocalDate issued) {
        for (String day : ISSUED) {
            if (text.endsWith(day, rise)) {
                return whole(text, sentence, rise - day.length()) ? Optional.ofNullable(issued) : Optional.empty();
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
        return date.isPresent()
                        && date.get().to() == end
                        && whole(text, sentence, date.get().from())
                ? Optional.of(date.get().day())
                : Optional.empty();
    }

    /** False where the clause speaks of one part: 第十条自…起施行. */
    private static boolean whole(Folded text, int sentence, int end) {
        int from = end;
        while (from > sentence && end - from < LONGEST_SUBJECT && ",;:".indexOf(text.at(from - 1)) < 0) {
            from--;
        }
        int subject = text.at(end - 1) == '自' || text.at(end - 1) == '从' || text.at(end - 1) == '于' ? end - 1 : end;
        for (String part : new String[] {"条", "款", "项", "标准"}) {
            if (text.endsWith(part, subject) && from < subject && text.indexOf('第', from, subject) >= 0) {
                return false;
            }
        }
        return true;
    }
}

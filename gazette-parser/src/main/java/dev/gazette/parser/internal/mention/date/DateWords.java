package dev.gazette.parser.internal.mention.date;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.mention.date.DateMention.Form;
import dev.gazette.parser.internal.mention.date.DateMention.Printed;
import java.util.Optional;

/**
 * Days that a text tells with a word.
 *
 * <pre>
 *   当天  同日  次日  昨日  近日  日前
 *   元旦当天  国庆节当日          (a holiday of the sun's calendar, said to be that day)
 * </pre>
 *
 * <p>A holiday without 当天 is a season (元旦前夕) and no day. Holidays of the moon's calendar are not read.
 */
final class DateWords {

    /** What the words begin with. */
    static final String BEGINNINGS = "当同次翌第今昨前近日最连元国五七八六";

    private static final Chars FIRST = Chars.of(BEGINNINGS);

    private static final String[] SAME = {"当天", "当日", "同日", "同一天"};
    private static final String[] NEXT = {"次日", "翌日", "第二天"};
    private static final String[] VAGUE = {"近日", "日前", "近期", "最近", "连日来", "近段时间", "近几天"};
    private static final String[] NOW = {"今天", "今日", "昨天", "昨日", "前天"};
    private static final int[] DAYS_AGO = {0, 0, 1, 1, 2};
    private static final String[] HOLIDAYS = {"元旦", "国庆", "五一", "七一", "八一", "六一"};
    private static final int[] HOLIDAY_MONTHS = {1, 10, 5, 7, 8, 6};

    private DateWords() {}

    static Optional<DateMention> at(Folded text, int from) {
        if (!FIRST.has(text.at(from))) {
            return Optional.empty();
        }
        int end = ends(text, from, SAME);
        if (end > 0) {
            return word(from, end, Form.SAME_DAY, 0);
        }
        end = ends(text, from, NEXT);
        if (end > 0) {
            return word(from, end, Form.NEXT_DAY, 0);
        }
        end = ends(text, from, VAGUE);
        // 10日前, 今日前: the end of a count and not the word.
        if (end > 0 && !Figures.isFigure(text.at(from - 1))) {
            return word(from, end, Form.VAGUE, 0);
        }
        for (int i = 0; i < NOW.length; i++) {
            if (text.startsWith(NOW[i], from)) {
                return word(from, from + 2, Form.BEFORE_NOW, DAYS_AGO[i]);
            }
        }
        return holiday(text, from);
    }

    private static Optional<DateMention> holiday(Folded text, int from) {
        for (int i = 0; i < HOLIDAYS.length; i++) {
            if (text.startsWith(HOLIDAYS[i], from)) {
                int end = from + 2;
                for (String tail : new String[] {"”", "节", "建军节", "儿童节", "劳动节"}) {
                    end += text.startsWith(tail, end) ? tail.length() : 0;
                }
                if (text.startsWith("当天", end) || text.startsWith("当日", end)) {
                    var day = new Printed(0, HOLIDAY_MONTHS[i], 1);
                    return Optional.of(new DateMention(from, end + 2, Form.DAY, day, day));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DateMention> word(int from, int to, Form form, int days) {
        var printed = new Printed(0, 0, days);
        return Optional.of(new DateMention(from, to, form, printed, printed));
    }

    private static int ends(Folded text, int from, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return -1;
    }
}

package dev.gazette.parser.internal.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.date.DateMention.Form;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever way a date is printed, its figures are read; numbers of other things are no dates. */
class DateReaderTest {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** Seen to fail when Chinese tens were read as one figure, which gave 二十 as 2. */
    @Property
    void everyPrintedFormOfADayGivesItsFigures(
            @ForAll @IntRange(min = 0, max = 36_000) int days, @ForAll @IntRange(min = 0, max = 4) int form) {
        LocalDate day = LocalDate.of(1949, 10, 1).plusDays(days);
        String printed = print(day, form);
        List<DateMention> found = read("会议于" + printed + "召开");
        assertThat(found).hasSize(1);
        DateMention.Printed start = found.get(0).start();
        assertThat(List.of(start.year(), start.month(), start.day()))
                .isEqualTo(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        assertThat(found.get(0).to() - found.get(0).from())
                .isEqualTo(Folded.of(printed).length());
    }

    /** Seen to fail when a year was read on over the bracket behind it, which made 2020 and 3号 a day. */
    @Property
    void theNumberOfADocumentIsNeverADate(
            @ForAll @IntRange(min = 1978, max = 2030) int year, @ForAll @IntRange(min = 1, max = 400) int serial) {
        for (String number : List.of(
                "梅政发〔" + year + "〕" + serial + "号",
                "梅政办函[" + year + "]" + serial + "号",
                "省人民政府令第" + serial + "号",
                year + "年第" + serial + "号",
                "梅府（" + year + "）" + serial + "号文件")) {
            assertThat(read("根据" + number + "的要求")).as(number).isEmpty();
        }
    }

    @Property
    void anyTextGivesDatesInItsOrderAndInside(@ForAll("words") String text) {
        Folded folded = Folded.of(text);
        int last = 0;
        for (DateMention mention : DateReader.read(folded, 0, folded.length())) {
            assertThat(mention.from()).isGreaterThanOrEqualTo(last);
            assertThat(mention.to()).isGreaterThan(mention.from()).isLessThanOrEqualTo(folded.length());
            last = mention.to();
        }
    }

    /** Halves of dates and ranges: what is read of them must end where they do. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "2020年", "2", "12", "月", "20", "日", "号", "至", "—", "-", "、", "二", "十", "〇", "元月", "第", "今年",
                        "本月", "同日", "次日", "近日", "前", "内", " ", ",", "2月20日", "21日", "1月2日", "14—15日")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Test
    void rangesHaveTwoEnds() {
        assertRange("2月20日至21日", 2, 20, 0, 21);
        assertRange("12月30日—1月2日", 12, 30, 1, 2);
        assertRange("14—15日", 0, 14, 0, 15);
        assertRange("6日至8日", 0, 6, 0, 8);
        assertRange("9日-10日", 0, 9, 0, 10);
        assertRange("二十日至二十二日", 0, 20, 0, 22);
        assertRange("20日、21日", 0, 20, 0, 21);
    }

    @Test
    void wordsTellDays() {
        assertThat(read("同日,").get(0).form()).isEqualTo(Form.SAME_DAY);
        assertThat(read("次日上午").get(0).form()).isEqualTo(Form.NEXT_DAY);
        assertThat(read("近日,").get(0).form()).isEqualTo(Form.VAGUE);
        assertThat(read("日前,").get(0).form()).isEqualTo(Form.VAGUE);
        assertThat(read("元旦当天,").get(0).start()).isEqualTo(new DateMention.Printed(0, 1, 1));
        assertThat(read("元旦前夕,")).isEmpty();
    }

    @Test
    void countsAndOtherNumbersAreNoDates() {
        for (String none : List.of(
                "中央一号文件", "9号台风", "第3日", "30日内", "5个工作日", "10号楼", "每月5日", "1.5日", "国道108线", "13月5日", "日常工作", "二十大精神",
                "星期日", "节日期间", "20世纪")) {
            assertThat(read(none)).as(none).isEmpty();
        }
        assertThat(read("8日常务副市长某某")).hasSize(1);
    }

    private static void assertRange(String text, int month, int day, int endMonth, int endDay) {
        List<DateMention> found = read(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).start()).isEqualTo(new DateMention.Printed(0, month, day));
        assertThat(found.get(0).end()).isEqualTo(new DateMention.Printed(0, endMonth, endDay));
    }

    private static List<DateMention> read(String text) {
        Folded folded = Folded.of(text);
        return DateReader.read(folded, 0, folded.length());
    }

    private static String print(LocalDate day, int form) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int of = day.getDayOfMonth();
        return switch (form) {
            case 0 -> year + "年" + month + "月" + of + "日";
            case 1 -> years(year) + "年" + chinese(month) + "月" + chinese(of) + "日";
            case 2 -> year + "-" + (month < 10 ? "0" : "") + month + "-" + (of < 10 ? "0" : "") + of;
            case 3 -> year + "." + month + "." + of;
            default -> year + " 年 " + month + " 月 " + of + " 日";
        };
    }

    private static String years(int year) {
        var words = new StringBuilder();
        for (char c : Integer.toString(year).toCharArray()) {
            words.append(DIGITS.charAt(c - '0'));
        }
        return words.toString();
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}

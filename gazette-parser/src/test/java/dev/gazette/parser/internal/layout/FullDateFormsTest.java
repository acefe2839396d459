package dev.gazette.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full dates in all forms. Seen to fail: without the form 2020.3.1. */
class FullDateFormsTest {

    @Property
    void aDayIsReadAsItIsPrinted(
            @ForAll @IntRange(min = 1949, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        LocalDate date = LocalDate.of(year, month, day);
        for (String printed : new String[] {
            year + "年" + month + "月" + day + "日",
            year + "年" + (month < 10 ? "0" : "") + month + "月" + day + "号",
            year + "-" + month + "-" + day,
            year + "." + month + "." + day
        }) {
            assertThat(FullDate.at(printed, 0)).as(printed).contains(new FullDate(date, 0, printed.length()));
            assertThat(FullDate.isLine(printed)).as(printed).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"二〇二〇年三月十一日", "二○二○年三月十一日", "二Ｏ二Ｏ年三月十一日", "二О二0年三月十一日", "二零二零年三月十一日", "二 ○ 二 ○ 年 三 月 十 一 日"})
    void everyZeroOfPrintShopsMakesTheSameDay(String printed) {
        Folded text = Folded.of(printed);
        assertThat(FullDate.first(text, 0, text.length()).map(FullDate::day)).contains(LocalDate.of(2020, 3, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021年2月30日", "2021年13月1日", "丽政发〔2020〕10号", "2020年第10号", "2020年3月", "20.3.1", "2020-3.1", "1.2.3"
            })
    void whatOnlyLooksLikeADayIsNone(String words) {
        Folded text = Folded.of(words);
        assertThat(FullDate.at(text, 0)).isEmpty();
        assertThat(FullDate.first(text, 0, text.length())).isEmpty();
    }
}

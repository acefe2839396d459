package dev.gazette.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Full dates inside and outside sentences. Seen to fail: without the zero 〇, and with a look that ends after six characters. */
class FullDateTest {

    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of('〇', '○', 'Ｏ', 'О', '0', '零', 'O', 'Ο');
    }

    @Property
    void aChineseDateIsReadWhateverZeroThePrinterSet(
            @ForAll @IntRange(min = 0, max = 40_000) int day, @ForAll("zeros") char zero) {
        LocalDate date = LocalDate.of(1949, 10, 1).plusDays(day);
        var written = new StringBuilder();
        for (char c : String.valueOf(date.getYear()).toCharArray()) {
            written.append(c == '0' ? zero : NumeralsTest.DIGITS.charAt(c - '0'));
        }
        written.append('年').append(NumeralsTest.written(date.getMonthValue())).append('月');
        written.append(NumeralsTest.written(date.getDayOfMonth())).append('日');
        Folded text = Folded.of(written);
        assertThat(FullDate.at(text, 0)).contains(new FullDate(date, 0, text.length()));
    }

    @Property
    void anArabicDateIsFoundInsideASentence(@ForAll @IntRange(min = 0, max = 40_000) int day) {
        LocalDate date = LocalDate.of(1949, 10, 1).plusDays(day);
        Folded text =
                Folded.of("本办法自" + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日起施行。");
        assertThat(FullDate.first(text, 0, text.length())).map(FullDate::day).contains(date);
    }

    @Test
    void aDayThatNoMonthHasIsNone() {
        assertThat(FullDate.at(Folded.of("2021年2月30日"), 0)).isEmpty();
    }
}

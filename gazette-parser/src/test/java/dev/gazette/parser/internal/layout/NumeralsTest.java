package dev.gazette.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as gazettes print them. Seen to fail: without the zero 〇, and with 十 read as nothing. */
class NumeralsTest {

    static final String DIGITS = "〇一二三四五六七八九";

    @Property
    void aNumberWrittenWithUnitsIsReadBack(@ForAll @IntRange(min = 1, max = 9999) int number) {
        String written = written(number);
        assertThat(Numerals.value(written, 0, written.length())).isEqualTo(number);
    }

    @Property
    void aNumberWrittenDigitByDigitIsReadBack(@ForAll @IntRange(min = 1000, max = 9999) int number) {
        var written = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            written.append(DIGITS.charAt(c - '0'));
        }
        assertThat(Numerals.value(written, 0, written.length())).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"十,10", "二十,20", "一百零五,105", "二О二0,2020", "二零一九,2019", "12,12", "十十,-1", "一二十,-1", "百,-1", "甲,-1"})
    void examples(String written, int value) {
        assertThat(Numerals.value(written, 0, written.length())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"二〇二〇, 2020", "二零二零, 2020", "二О二0, 2020", "二Ｏ二Ｏ, 2020", "一九九○, 1990", "2O20, 2020"})
    void everyZeroOfPrintShopsIsOne(String printed, int year) {
        Folded text = Folded.of(printed + "年");
        assertThat(Numerals.end(text, 0)).isEqualTo(4);
        assertThat(Numerals.start(text, 4)).isZero();
        assertThat(Numerals.value(text, 0, 4)).isEqualTo(year);
    }

    @Test
    void theDashThatAScanReadsAsOnePartsTwoNumbers() {
        String text = "2018一2020年";
        assertThat(Numerals.end(text, 0)).isEqualTo(4);
        assertThat(Numerals.start(text, 9)).isEqualTo(5);
    }

    /** 1005 is 一千零五, 15 is 十五. */
    static String written(int number) {
        int[] units = {1000, 100, 10};
        String names = "千百十";
        var written = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int i = 0; i < units.length; i++) {
            int digit = rest / units[i];
            rest %= units[i];
            if (digit > 0) {
                boolean ten = units[i] == 10 && digit == 1 && written.isEmpty();
                written.append(gap ? "零" : "")
                        .append(ten ? "" : DIGITS.charAt(digit))
                        .append(names.charAt(i));
                gap = false;
            } else {
                gap = !written.isEmpty();
            }
        }
        if (rest > 0) {
            written.append(gap ? "零" : "").append(DIGITS.charAt(rest));
        }
        return written.toString();
    }
}

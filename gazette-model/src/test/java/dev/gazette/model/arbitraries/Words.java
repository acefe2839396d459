package dev.gazette.model.arbitraries;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Strings, numbers and dates: what the components of the records are made of. */
final class Words {

    /**
     * What files really hold beside Chinese: half of a surrogate pair, controls, quotes, separators, a
     * character of two units.
     */
    private static final String ODD = "\ud840\udc00\ud83d\"\\\n\r\t\u0000\u0007\u2028\u3000\ufeff{}[],:<&";

    private Words() {}

    /** Never blank, otherwise anything. */
    static Arbitrary<String> texts() {
        Arbitrary<String> rest = Arbitraries.strings()
                .withChars("丽江云岭县市要强调指出，。、（）《》〔〕0123456789Ab ")
                .withChars(ODD)
                .ofMaxLength(8);
        Arbitrary<String> core = Arbitraries.of("市", "云岭", "强调", "要", "〔2020〕3号", "x", "𠮷");
        return Combinators.combine(rest, core).as((tail, head) -> head + tail);
    }

    static Arbitrary<String> names() {
        return Arbitraries.of("白石", "欧阳青", "古丽·阿依", "石门", "尹");
    }

    static Arbitrary<Integer> smallNumbers() {
        return Arbitraries.integers().between(1, 400);
    }

    static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1, 9999);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 365 * 60)
                .map(days -> LocalDate.of(1979, 12, 1).plusDays(days));
    }

    /** Null in one of three. */
    static <T> Arbitrary<T> orNull(Arbitrary<T> values) {
        return values.injectNull(0.33);
    }

    static Arbitrary<Index> indexes() {
        return orNull(Arbitraries.integers().between(0, 5)).map(Index::new);
    }
}

package dev.gazette.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

/**
 * Half a surrogate pair is escaped, everything else passes, wherever the pieces were cut.
 *
 * <p>Shown to fail: a high surrogate forgotten when another character follows.
 */
class SurrogateWriterTest {

    @Property
    void theCutOfThePiecesLeavesNoTrace(
            @ForAll @Chars({'政', 'a', '\ud840', '\udc0b', '\ud83d'}) String text, @ForAll @IntRange(max = 8) int cut)
            throws IOException {
        int middle = Math.min(cut, text.length());
        StringWriter out = new StringWriter();
        try (SurrogateWriter writer = new SurrogateWriter(out)) {
            writer.write(text.substring(0, middle));
            for (char c : text.substring(middle).toCharArray()) {
                writer.write(c);
            }
        }
        assertThat(out).hasToString(escaped(text));
    }

    /** The same said by code points: one of the surrogate range stands alone. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= 0xd800 && c <= 0xdfff) {
                escaped.append("\\u").append(Integer.toHexString(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Example
    void aWholePairPassesAndHalfOfOneIsEscaped() throws IOException {
        StringWriter out = new StringWriter();
        try (SurrogateWriter writer = new SurrogateWriter(out)) {
            writer.write("𠮷\ud840政\udc0b\ud83d");
        }
        assertThat(out).hasToString("𠮷\\ud840政\\udc0b\\ud83d");
    }
}

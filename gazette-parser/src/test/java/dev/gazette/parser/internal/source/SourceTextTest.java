package dev.gazette.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Lines and pages are a way to count: together they are the text.
 *
 * <p>Seen to fail: with CRLF taken for two line ends, with a line that keeps its CR, and with pages that begin at the form feed.
 */
class SourceTextTest {

    private static final String ENDS = "\n\u000B\f\r\u0085\u2028\u2029";

    @Property
    void linesAndWhatEndsThemAreTheText(@ForAll("texts") String text) {
        SourceText source = SourceText.of(text);
        var again = new StringBuilder();
        for (int line = 0; line < source.lineCount(); line++) {
            assertThat(source.lineStart(line)).isEqualTo(again.length());
            String words = text.substring(source.lineStart(line), source.lineEnd(line));
            for (int i = 0; i < words.length(); i++) {
                assertThat(ENDS.indexOf(words.charAt(i))).isNegative();
            }
            int next = line + 1 < source.lineCount() ? source.lineStart(line + 1) : text.length();
            String end = text.substring(source.lineEnd(line), next);
            if (line + 1 < source.lineCount()) {
                assertThat(end).matches("\r\n|[" + ENDS + "]");
                assertThat(end.equals("\r") && text.startsWith("\n", next))
                        .as("CRLF ends one line")
                        .isFalse();
            } else {
                assertThat(end).isEmpty();
            }
            again.append(words).append(end);
        }
        assertThat(again).hasToString(text);
        assertThat(source.text()).isSameAs(text);
    }

    @Property
    void everyPlaceIsOnTheLineThatHoldsIt(@ForAll("texts") String text, @ForAll @IntRange(max = 40) int offset) {
        SourceText source = SourceText.of(text);
        int at = Math.min(offset, text.length());
        int line = source.lineAt(at);
        assertThat(source.lineStart(line)).isLessThanOrEqualTo(at);
        if (line + 1 < source.lineCount()) {
            assertThat(source.lineStart(line + 1)).isGreaterThan(at);
        }
    }

    @Property
    void aPageBeginsBehindEachFormFeed(@ForAll("texts") String text) {
        SourceText source = SourceText.of(text);
        int feeds = (int) text.chars().filter(c -> c == '\f').count();
        assertThat(source.pageCount()).isEqualTo(feeds == 0 ? 0 : feeds + 1);
        int page = 1;
        for (int i = 0; i <= text.length(); i++) {
            assertThat(source.pageAt(i)).isEqualTo(feeds == 0 ? null : page);
            page += i < text.length() && text.charAt(i) == '\f' ? 1 : 0;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("云", "溪", " ", "\n", "\r", "\r\n", "\f", "\u000B", "\u0085", "\u2028", "\u2029", "𠮷")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}

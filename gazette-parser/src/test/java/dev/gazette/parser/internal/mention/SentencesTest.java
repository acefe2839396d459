package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Where sentences end. Seen to fail: with sentences that leave their stop to the next. */
class SentencesTest {

    @Test
    void aSentenceEndsBehindItsStopAndTheClosingMarks() {
        assertThat(cut("他说：“路要修。桥要架。”大家说好！")).containsExactly("他说:“路要修。", "桥要架。”", "大家说好!");
        assertThat(cut("他说：“有人喊‘快修！’”路通了。")).containsExactly("他说:“有人喊‘快修!’”", "路通了。");
        assertThat(cut("他说：\"路要修。\"桥也要架。")).containsExactly("他说:\"路要修。\"", "桥也要架。");
        assertThat(cut("路通了吗？！通了。")).containsExactly("路通了吗?!", "通了。");
        assertThat(cut("路通了。（本报讯）桥也通了")).containsExactly("路通了。", "(本报讯)桥也通了");
    }

    @Test
    void aStopInWordsThatAreOnlyPartOfItEndsNothing() {
        assertThat(cut("他用“加油！”的口号鼓劲。路通了。")).containsExactly("他用“加油!”的口号鼓劲。", "路通了。");
        assertThat(cut("“好！”，他说。")).containsExactly("“好!”,他说。");
        assertThat(cut("大家学习《路在何方？》一文。")).containsExactly("大家学习《路在何方?》一文。");
    }

    @Property
    void sentencesCoverAnyText(
            @ForAll
                    @StringLength(max = 60)
                    @CharRange(from = '一', to = '丁')
                    @Chars({'。', '！', '？', '“', '”', '"', '《', '》', '，', '（', '）', ' '})
                    String text) {
        Folded folded = Folded.of(text);
        Sentences sentences = Sentences.of(folded);
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(sentences.start(i)).isEqualTo(at);
            assertThat(sentences.end(i)).isGreaterThan(at);
            at = sentences.end(i);
        }
        assertThat(at).isEqualTo(folded.length());
    }

    private static List<String> cut(String text) {
        Folded folded = Folded.of(text);
        Sentences sentences = Sentences.of(folded);
        var words = new ArrayList<String>();
        for (int i = 0; i < sentences.size(); i++) {
            words.add(folded.words(sentences.start(i), sentences.end(i)));
        }
        return words;
    }
}

package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void marksPartClauses() {
        assertThat(cut("他说,要修路;要架桥:一座也不能少。", false)).containsExactly("他说", "要修路", "要架桥", "一座也不能少");
    }

    @Test
    void bracketsTitlesAndSlogansStayWhole() {
        assertThat(cut("各县(市,区)要学《关于路,桥的决定》,打好“路,桥”仗。", false)).containsExactly("各县(市,区)要学《关于路,桥的决定》", "打好“路,桥”仗");
    }

    @Test
    void aQuotationOfSpeechIsParted() {
        assertThat(cut("他说,“宁可多备,不可不备”,要紧盯。", false)).containsExactly("他说", "“宁可多备", "“不可不备", "要紧盯");
        assertThat(cut("他说:\"路要修,桥要架。\"", false)).containsExactly("他说", "“路要修", "“桥要架");
    }

    @Test
    void aSentenceInsideAQuotationKeepsItsFirstCharacter() {
        assertThat(cut("水利部门要配齐装备。”", true)).containsExactly("“水利部门要配齐装备");
        assertThat(cut("水利部门要配齐装备,", true)).containsExactly("“水利部门要配齐装备");
    }

    @Test
    void marksWithoutAPartnerCloseNothing() {
        assertThat(cut("各县(市要修路,要架桥。", false)).containsExactly("各县(市要修路", "要架桥");
        assertThat(cut("”》)要修路,要架桥。", false)).containsExactly("”》)要修路", "要架桥");
    }

    @Test
    void aQuotationThatIsNotClosedGoesOn() {
        Folded text = Folded.of("他说:“路要修。");
        assertThat(Clauses.of(text, 0, text.length(), false).openAfter()).isTrue();
        assertThat(Clauses.of(Folded.of("桥要架。”"), 0, 5, true).openAfter()).isFalse();
        assertThat(Clauses.of(Folded.of("桥要架。"), 0, 4, true).openAfter()).isTrue();
    }

    /** The clauses; one in a quotation of speech with a mark before it. */
    private static List<String> cut(String sentence, boolean openBefore) {
        Folded text = Folded.of(sentence);
        Clauses clauses = Clauses.of(text, 0, text.length(), openBefore);
        var words = new ArrayList<String>();
        for (int i = 0; i < clauses.size(); i++) {
            words.add((clauses.isQuoted(i) ? "“" : "") + text.words(clauses.start(i), clauses.end(i)));
        }
        return words;
    }
}

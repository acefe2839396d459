package dev.gazette.examples.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The officials of the gold texts, as Gazette and as a general recogniser of names read them: {@code docs/accuracy.md}.
 *
 * <p>HanLP finds persons of any kind and knows no office, so that its precision counts villagers and experts against it: its recall, how many
 * of the officials are among the names that it finds at all, is the fair figure. {@code -Dgazette.accuracy=FILE} writes the table into a page.
 */
class NamesBesideHanlpTest {

    private final Segment segment = HanLP.newSegment().enableNameRecognize(true).enableTranslatedNameRecognize(true);

    @Test
    void gazetteReadsMoreOfficialsThanAGeneralRecogniser() throws IOException {
        String shared = System.getProperty("gazette.shared");
        assumeTrue(shared != null && Files.isDirectory(Path.of(shared, "gold")), "gazette.shared names no folder");
        var gazette = new Tally();
        var hanlp = new Tally();
        List<GoldText> texts = GoldText.in(Path.of(shared));
        for (GoldText text : texts) {
            gazette.add(text.officials(), text.readByGazette());
            hanlp.add(text.officials(), readByHanlp(text));
        }
        String table =
                "| reader | gold | read | right | precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|---:|\n"
                        + gazette.row("**Gazette**") + hanlp.row("HanLP portable 1.8.6, person names on");
        write(String.format(Locale.ROOT, "%d texts that print officials.%n%n", texts.size()) + table);
        assertThat(gazette.f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(gazette.f1()).isGreaterThan(hanlp.f1());
        assertThat(gazette.recall()).isGreaterThan(hanlp.recall());
    }

    private Set<String> readByHanlp(GoldText text) throws IOException {
        var names = new TreeSet<String>();
        for (String line : Files.readString(text.text()).split("\\R", -1)) {
            for (Term term : segment.seg(line)) {
                if (term.nature.startsWith("nr") && term.word.length() > 1) {
                    names.add(GoldText.comparable(term.word));
                }
            }
        }
        return names;
    }

    private static void write(String tables) throws IOException {
        String page = System.getProperty("gazette.accuracy");
        if (page == null) {
            return;
        }
        Path file = Path.of(page);
        String text = Files.readString(file);
        String begin = "<!-- names: begin -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- names: end -->");
        Files.writeString(file, text.substring(0, from) + tables + text.substring(to));
    }
}

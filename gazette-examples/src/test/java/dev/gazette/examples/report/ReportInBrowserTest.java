package dev.gazette.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. */
class ReportInBrowserTest {

    private static final String MEASURE =
            "<script>document.body.dataset.wide=document.documentElement.scrollWidth-document.documentElement.clientWidth</script></body>";

    @TempDir
    private Path folder;

    private String html;
    private Path file;

    @BeforeEach
    void page() throws IOException {
        html = ReportPage.of(
                GazetteReader.of(ParseOptions.defaults()).read(Path.of("samples", "yunxi-2024-03.txt")), "sample");
        file = folder.resolve("page.html");
        Files.writeString(file, html.replace("</body>", MEASURE));
    }

    @Test
    void aChosenFactLightsItsWordsUpAndNothingRunsOver() throws Exception {
        var chromium = Chromium.orSkip(folder);
        Element card = Jsoup.parse(html).select(".fact.directive").first();

        Document seen = Jsoup.parse(chromium.dom(file.toUri() + "#" + card.id()));

        assertThat(seen.getElementById(card.id()).attr("aria-pressed")).isEqualTo("true");
        assertThat(seen.select(".m.lit").text().replace(" ", ""))
                .isEqualTo(card.select("q").text());
        assertThat(seen.body().attr("data-wide")).isEqualTo("0");
    }

    @Test
    void thePageIsDrawnInLightAndInDark() throws Exception {
        var chromium = Chromium.orSkip(folder);
        var light = ImageIO.read(chromium.picture(file.toUri().toString(), "light.png", 1280, 900, false)
                .toFile());
        var dark = ImageIO.read(chromium.picture(file.toUri().toString(), "dark.png", 500, 900, true)
                .toFile());

        assertThat(light.getRGB(2, 2) & 0xFF).isGreaterThan(0xC0);
        assertThat(dark.getRGB(2, 2) & 0xFF).isLessThan(0x40);
    }
}

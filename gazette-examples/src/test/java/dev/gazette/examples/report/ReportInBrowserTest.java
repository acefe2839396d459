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

    private static final String TELL = """
            <script>
            const page = document.documentElement;
            parent.postMessage(innerWidth + ' wide, ' + (page.scrollWidth - page.clientWidth) + ' over', '*');
            </script></body>""";

    private static final String KEYS = """
            <script>
            const key = name => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true}));
            document.querySelector('article .fact').focus();
            key('ArrowDown');
            document.body.dataset.afterArrow = document.activeElement.id;
            document.activeElement.click();
            document.body.dataset.lit = document.querySelector('.lit') !== null;
            key('Escape');
            document.querySelector('[data-kind=place]').click();
            </script></body>""";

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

    /** Fails when arrows do not move between cards, when Escape leaves words lit, or when a kind of mark cannot be put out. */
    @Test
    void theKeyboardLeadsThroughTheFacts() throws Exception {
        var chromium = Chromium.orSkip(folder);
        Files.writeString(file, html.replace("</body>", KEYS));

        Document seen = Jsoup.parse(chromium.dom(file.toUri().toString()));

        assertThat(seen.body().attr("data-after-arrow"))
                .isEqualTo(seen.select("article .fact").get(1).id());
        assertThat(seen.body().attr("data-lit")).isEqualTo("true");
        assertThat(seen.select(".lit, [aria-pressed=true]")).isEmpty();
        assertThat(seen.body().hasClass("no-place")).isTrue();
        assertThat(seen.select(".fact").not("button")).isEmpty();
    }

    /** A window cannot be as narrow as a phone, a frame can. */
    @Test
    void nothingRunsOverOnAPhone() throws Exception {
        var chromium = Chromium.orSkip(folder);
        Files.writeString(file, html.replace("</body>", TELL));
        Path phone = Files.writeString(folder.resolve("phone.html"), """
                <body><script>onmessage = told => document.body.dataset.told = told.data</script>
                <iframe src="page.html" width="360" height="800" style="border:0"></iframe></body>""");

        Document seen = Jsoup.parse(chromium.dom(phone.toUri().toString()));

        assertThat(seen.body().attr("data-told")).isEqualTo("360 wide, 0 over");
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

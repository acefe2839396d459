package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Gazette;
import dev.gazette.model.json.GazetteJson;
import dev.gazette.parser.arbitraries.Gazettes;
import dev.gazette.parser.arbitraries.PageLayout;
import dev.gazette.parser.arbitraries.Printer;
import dev.gazette.parser.arbitraries.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Promise 4: the same text gives the same gazette, whatever the locale, the time zone and the default charset, from any thread and
 * through any door; and its JSON gives the same gazette back.
 *
 * <p>Seen to fail: with a planted reader that keeps the last text's year in a static field, with one whose drafts of articles all threads share, with
 * digits that are formatted for the locale, with the lexicon decoded in the default charset, and with a door that changes line ends; with
 * JSON that writes half a surrogate pair as a question mark.
 */
class SameInSameOutTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Property(tries = 60)
    void anyLocaleAndTimeZone(@ForAll("texts") String text) {
        ParseResult expected = READER.readText(text);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "zh-TW")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("t") ? "Pacific/Kiritimati" : "America/Adak"));
                same(GazetteReader.of(ParseOptions.defaults()).readText(text), expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 100)
    void whatWasReadBeforeLeavesNoTrace(@ForAll("texts") String text, @ForAll("gazettes") Gazette before) {
        ParseResult expected = READER.readText(text);
        READER.readText(Printer.print(before, PageLayout.PLAIN));

        same(READER.readText(text), expected);
    }

    @Example
    void anyNumberOfThreads() throws InterruptedException, ExecutionException {
        var texts = new ArrayList<String>();
        var expected = new ArrayList<ParseResult>();
        for (int i = 0; i < 40; i++) {
            texts.add(Printer.print(Gazettes.example(i), PageLayout.PLAIN));
            expected.add(GazetteReader.of(ParseOptions.defaults()).readText(texts.get(i)));
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            var tasks = new ArrayList<Callable<ParseResult>>();
            for (int round = 0; round < 10; round++) {
                texts.forEach(text -> tasks.add(() -> READER.readText(text)));
            }
            List<Future<ParseResult>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                same(results.get(i).get(), expected.get(i % expected.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 60)
    void everyDoorGivesTheSame(@ForAll("gazettes") Gazette gazette, @ForAll("layouts") PageLayout layout)
            throws IOException {
        String text = Printer.print(gazette, layout);
        Gazette expected = GazetteParser.parseText(text);
        Path file = Files.createTempFile("issue", ".txt");
        try {
            Files.writeString(file, text);
            assertThat(GazetteParser.parse(file)).isEqualTo(expected);
            assertThat(READER.read(file).gazette()).isEqualTo(expected);
            try (var stream = Files.newInputStream(file)) {
                assertThat(GazetteParser.parse(stream)).isEqualTo(expected);
            }
            try (var characters = Files.newBufferedReader(file)) {
                assertThat(READER.read(characters).gazette()).isEqualTo(expected);
            }
            Files.write(file, text.getBytes(Charset.forName("GB18030")));
            assertThat(GazetteParser.parse(file)).isEqualTo(expected);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void jsonGivesTheGazetteBack(@ForAll("texts") String text) {
        Gazette gazette = GazetteParser.parseText(text);

        assertThat(GazetteJson.read(GazetteJson.write(gazette))).isEqualTo(gazette);
    }

    @Example
    void anotherDefaultCharsetLocaleAndTimeZone() throws IOException, InterruptedException {
        // Several, so that words of every list are needed.
        String text = IntStream.range(0, 12)
                .mapToObj(number -> Printer.print(Gazettes.example(number), PageLayout.PLAIN))
                .collect(Collectors.joining("\n\n"));
        Path file = Files.createTempFile("issue", ".txt");
        try {
            Files.writeString(file, text);
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Dfile.encoding=GB18030",
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReadInAnotherJvm.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

            assertThat(said).startsWith("GB18030 tr ");
            assertThat(said.substring("GB18030 tr ".length()))
                    .isEqualTo(GazetteJson.write(GazetteParser.parseText(text)));
        } finally {
            Files.delete(file);
        }
    }

    private static void same(ParseResult result, ParseResult expected) {
        assertThat(result.gazette()).isEqualTo(expected.gazette());
        assertThat(result.diagnostics()).isEqualTo(expected.diagnostics());
        assertThat(result.cover()).isEqualTo(expected.cover());
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<Gazette> gazettes() {
        return Gazettes.gazettes();
    }

    @Provide
    Arbitrary<PageLayout> layouts() {
        return PageLayout.layouts();
    }
}

package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.lexicon.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Promise 5: time grows with the text, whatever the text. A million characters of each kind take a linear reader well under a
 * second; one that looks back over all of them a million times does not come to the end in the time given.
 *
 * <p>Seen to fail: with a planted rule that asks for the last 。 before each name without a bound; with posts of an appointment
 * that ran on into the next (任命…为市长，任命…), with each 陆市长 compared to every other name, with the leaders of one sentence
 * copied for each of them, and with the end of an open {@code <!--} looked for in all lines before, which were bugs of ours.
 */
class LinearTest {

    private static final int CHARACTERS = 1_000_000;
    /** Of the processor's time: what else runs on the machine must not count. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String GIVEN = "明远若兰雨梅岚峰涛宁子文建国志强晓东海涵思睿博学嘉禾天成永安瑞雪春华秋实";

    /** So many bytes of UTF-8 have the longest texts; a linear reader takes a second or a few. */
    private static final int TEN_MEGABYTES = 10_000_000;

    private static final Duration LIMIT_OF_TEN_MEGABYTES = Duration.ofSeconds(60);

    private static final Duration HOPELESS = Duration.ofMinutes(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @TestFactory
    Stream<DynamicTest> adversarialTexts() {
        return Stream.of(
                        "、",
                        "“",
                        "第",
                        "（",
                        "《",
                        "（《“",
                        "》）",
                        "要",
                        "陆",
                        "陆明远",
                        "陆明远、",
                        "他",
                        "市长",
                        "副市长、",
                        "3月",
                        "一、",
                        "第一条　",
                        "附件：",
                        "时强调",
                        "时强调\n",
                        "强调，要",
                        "县",
                        "县、",
                        "调研",
                        "陪同",
                        "陪同调研。",
                        "\n",
                        "\n\n第1期\n\n",
                        "目录\n",
                        "标题……（3）\n",
                        "- 1 -\n",
                        "他强调，要加快。",
                        "云溪市人民政府公报\n2024年第1期\n",
                        "市委书记陆明远到青石县调研。他强调，各地要加快，",
                        "各县人民政府：\n特此通知。\n云溪市人民政府\n2024年1月1日\n",
                        "△1日，陆明远调研。\n",
                        "〔2024〕1号",
                        "《",
                        "》",
                        "“”",
                        "12月",
                        "同日，陆明远",
                        "抄送：各县，\n",
                        "要求：",
                        "任命陆明远为市长，",
                        "免去陆明远市长职务，",
                        "陆市长、",
                        "#\n<!--\n",
                        "市长陆明远到青石县检查，",
                        "市长陆明远说检查，",
                        "副市长程梅陪同。\n市长陆明远到青石县检查。\n",
                        // A name, a number or a place of its own each time.
                        "市长陆%到%镇检查，",
                        "市长陆%说检查，",
                        "副市长陆%陪同。\n市长陆%到青石县检查。\n",
                        "市长陆%、陆市长，",
                        "%局局长陆明远、",
                        "陪同省长陆%、",
                        "来到%村、%镇、#号楼、",
                        "《关于%的通知》（云政发〔2020〕#号）、",
                        "目录\n关于#的通知……（#）\n",
                        "关于#的通知\n\n各县人民政府：\n特此通知。\n",
                        "附件：#.%办法\n",
                        "市委书记陆%在%县调研时强调\n\n3月1日，市委书记陆%到%县调研。他强调，要加快。\n\n")
                .map(unit -> DynamicTest.dynamicTest(unit.replace("\n", "⏎"), () -> read(repeat(unit), LIMIT)));
    }

    @TestFactory
    Stream<DynamicTest> tenMegabytesOnOneLine() {
        String report = "3月1日，市委书记陆明远到青石县河湾镇调研春耕生产，副市长程梅陪同。陆明远强调，各地要抓住农时，做到“不误一天”，"
                + "希望农户放心，不得搞一刀切，确保完成《2024年春耕方案》（云政发〔2024〕1号）的任务；";
        return Map.of(
                        "prose", report,
                        "only 、", "、",
                        "only “", "“",
                        "only 第", "第",
                        "nested brackets", "（《“",
                        "a name repeated", "陆明远",
                        "every trigger word in a row", everyTriggerWord())
                .entrySet()
                .stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    String unit = text.getValue();
                    int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
                    read(unit.repeat(TEN_MEGABYTES / bytes), LIMIT_OF_TEN_MEGABYTES);
                }));
    }

    /** The word lists that the parser scans for, one after the other. */
    private static String everyTriggerWord() {
        var words = new StringBuilder();
        for (Kind kind : Kind.values()) {
            String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
            try (InputStream list = Kind.class.getResourceAsStream(file)) {
                assertThat(list).as(file).isNotNull();
                new String(list.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .forEach(words::append);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words.toString();
    }

    /** {@code %} becomes two characters, {@code #} a number; each repetition has its own as long as there are any. */
    private static String repeat(String unit) {
        if (unit.indexOf('%') < 0 && unit.indexOf('#') < 0) {
            return unit.repeat(CHARACTERS / unit.length());
        }
        var text = new StringBuilder(CHARACTERS + unit.length() * 4);
        for (int i = 0; text.length() < CHARACTERS; i++) {
            char first = GIVEN.charAt(i % GIVEN.length());
            char second = GIVEN.charAt(i / GIVEN.length() % GIVEN.length());
            text.append(unit.replace("%", "" + first + second).replace("#", Integer.toString(i + 1)));
        }
        return text.toString();
    }

    private static void read(String text, Duration limit) {
        long spent = Assertions.assertTimeoutPreemptively(HOPELESS, () -> {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(READER.readText(text).source().text()).isSameAs(text);
            return THREADS.getCurrentThreadCpuTime() - start;
        });
        assertThat(Duration.ofNanos(spent)).isLessThan(limit);
    }
}

package dev.gazette.examples.benchmark;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Processor time a character against the size of the text: prose, and texts that a reader with a hidden square in it would not survive. */
final class Linearity {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final GazetteReader reader = GazetteReader.of(ParseOptions.defaults());

    /** Texts by what they are made of; each takes a number of bytes of UTF-8. */
    static Map<String, IntFunction<String>> texts() {
        var texts = new LinkedHashMap<String, IntFunction<String>>();
        texts.put("reports", MadeReports::gazette);
        texts.put("one line", bytes -> MadeReports.gazette(bytes).replace("\n", ""));
        texts.put("only 、", repeated("、"));
        texts.put("only “", repeated("“"));
        texts.put("only 第", repeated("第"));
        texts.put("nested brackets", repeated("（《“"));
        texts.put("a name repeated", repeated("陆明远"));
        texts.put("every trigger word in a row", repeated("""
                市委书记任命陆明远强调指出要求陪同调研必须希望关于印发通知附件第一条自起施行同时废止来到前往他说《〔2024〕1号》3月2日、县长""".strip()));
        return texts;
    }

    /** One row a text, one column a size. */
    String table(List<Integer> sizes) {
        var table = new StringBuilder("| text |");
        sizes.forEach(size -> table.append(' ').append(size / 1_000_000.0).append(" MB |"));
        table.append("\n|---|").append("---:|".repeat(sizes.size())).append('\n');
        texts().forEach((name, text) -> {
            table.append("| ").append(name).append(" |");
            for (int size : sizes) {
                table.append(String.format(Locale.ROOT, " %.0f ns |", nanosecondsPerCharacter(text.apply(size))));
            }
            table.append('\n');
        });
        return table.toString();
    }

    /** The best of several readings: what disturbs a reading makes it longer, never shorter. */
    double nanosecondsPerCharacter(String text) {
        int rounds = Math.max(3, 6_000_000 / text.length());
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            reader.readText(text);
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / (double) text.length());
        }
        return best;
    }

    private static IntFunction<String> repeated(String unit) {
        int size = unit.getBytes(StandardCharsets.UTF_8).length;
        return bytes -> unit.repeat(Math.max(1, bytes / size));
    }
}

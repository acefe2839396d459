package dev.gazette.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything in one run and writes the tables of {@code docs/performance.md} between its two marks. */
final class PerformancePage {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private static final Map<String, String> TOOLS = new LinkedHashMap<>();

    static {
        TOOLS.put("utf8Decoding", "UTF-8 decoding alone");
        TOOLS.put("jdkSentences", "sentence borders of the JDK");
        TOOLS.put("commonmark", "commonmark-java, `Parser.parse`");
        TOOLS.put("gazette", "**Gazette, whole pipeline, all facts**");
        TOOLS.put("hanlpWithNames", "HanLP portable with person names");
        TOOLS.put("regularExpressions", "twelve ordinary regular expressions");
        TOOLS.put("toLayout", "Gazette to the end of layout");
        TOOLS.put("toStructure", "Gazette to the end of structure");
        TOOLS.put("toArticles", "Gazette to the end");
    }

    private PerformancePage() {}

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Path page = Path.of(args[0]);
        Path folder = Files.createTempDirectory("gazette-performance");
        var processes = new Processes(folder);
        var tables = new StringBuilder();
        tables.append("JDK ")
                .append(Runtime.version())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors());
        tables.append(" processors. MB is 10^6 bytes of UTF-8.\n\n### Beside other tools\n\n");
        tables.append(table(run(PipelineBenchmark.class), "commonmark"));
        tables.append("\n### Stage by stage\n\n").append(table(run(StageBenchmark.class), "toArticles"));
        tables.append("\n### Time a character, against the size of the text\n\n");
        tables.append(new Linearity().table(List.of(7_000, 100_000, 1_000_000, 10_000_000, 20_000_000)));
        tables.append("\n### Whole processes\n\n| | |\n|---|---:|\n");
        tables.append(row("cold start: one report, over an empty JVM", "%.0f ms", processes.coldStart(11)));
        tables.append(row(
                "smallest heap for a text of 20 MB, Gazette",
                "%.0f MB",
                processes.smallestHeap("gazette", 20_000_000)));
        tables.append(row(
                "smallest heap for a text of 20 MB, commonmark",
                "%.0f MB",
                processes.smallestHeap("commonmark", 20_000_000)));
        tables.append(row("efficiency of two processors on a folder, warm", "%.2f", processes.efficiency(1_000, 80)));
        write(page, tables.toString());
        delete(folder);
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static String table(Collection<RunResult> results, String yardstick) {
        double megabytes = MadeReports.reports(PipelineBenchmark.REPORTS).stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        var speeds = new LinkedHashMap<String, Double>();
        var allocations = new LinkedHashMap<String, Double>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            speeds.put(name, megabytes * 1_000 / result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((label, value) -> {
                if (label.endsWith("gc.alloc.rate.norm")) {
                    allocations.put(name, value.getScore() / 1e6 / megabytes);
                }
            });
        }
        double one = speeds.getOrDefault(yardstick, Double.NaN);
        var table = new StringBuilder("| | MB/s | beside ")
                .append(yardstick)
                .append(" | allocated, MB a MB |\n|---|---:|---:|---:|\n");
        TOOLS.forEach((name, words) -> {
            if (speeds.containsKey(name)) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.3f | %.1f |%n",
                        words,
                        speeds.get(name),
                        speeds.get(name) / one,
                        allocations.getOrDefault(name, Double.NaN)));
            }
        });
        return table.toString();
    }

    private static String row(String what, String format, double value) {
        return "| " + what + " | " + String.format(Locale.ROOT, format, value) + " |\n";
    }

    private static void write(Path page, String tables) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        Files.writeString(page, text.substring(0, begin) + "\n" + tables + text.substring(end));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

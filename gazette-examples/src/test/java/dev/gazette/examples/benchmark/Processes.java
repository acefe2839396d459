package dev.gazette.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What whole processes take: cold start, the smallest heap, all processors. */
final class Processes {

    private static final int HEAP_STEP = 32;
    private static final int LARGEST_HEAP = 8_192;

    private final Path folder;

    /** A folder to write made-up reports to. */
    Processes(Path folder) {
        this.folder = folder;
    }

    /** Milliseconds that reading one report takes over an empty JVM's, each the median of so many runs. */
    double coldStart(int runs) throws IOException, InterruptedException {
        Path report = Files.writeString(
                folder.resolve("report.txt"), MadeReports.reports(1).get(0));
        var empty = new double[runs];
        var parsing = new double[runs];
        for (int i = 0; i < runs; i++) {
            empty[i] = ChildJvm.run(Empty.class, List.of());
            parsing[i] = ChildJvm.run(ParseOnce.class, List.of(), report.toString());
        }
        return median(parsing) - median(empty);
    }

    /** The smallest -Xmx, in MB and in steps of 32, with which the tool reads a text of so many bytes. */
    int smallestHeap(String tool, int bytes) throws IOException, InterruptedException {
        int low = 0;
        int high = LARGEST_HEAP / HEAP_STEP;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            boolean enough = ChildJvm.run(
                            ParseBig.class,
                            List.of("-XX:+UseSerialGC", "-Xmx" + middle * HEAP_STEP + "m"),
                            tool,
                            "" + bytes)
                    >= 0;
            if (enough) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high * HEAP_STEP;
    }

    /**
     * How much of a second processor's time becomes speed: 1 when two processors are twice as fast as one. What counts is the fastest of so many
     * passes, for in the first ones the second processor compiles.
     */
    double efficiency(int files, int passes) throws IOException, InterruptedException {
        Path many = Files.createDirectory(folder.resolve("many"));
        List<String> reports = MadeReports.reports(files);
        for (int i = 0; i < files; i++) {
            Files.writeString(many.resolve(i + ".txt"), reports.get(i));
        }
        return pass(1, many, passes) / (2 * pass(2, many, passes));
    }

    /** The same collector for both, so that the processors alone make the difference. */
    private static double pass(int processors, Path folder, int passes) throws IOException, InterruptedException {
        List<String> options = List.of("-XX:ActiveProcessorCount=" + processors, "-XX:+UseParallelGC");
        return Double.parseDouble(ChildJvm.printed(ReadFolder.class, options, folder.toString(), "" + passes));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

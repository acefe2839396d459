package dev.gazette.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every measurement runs once, for a moment: a benchmark that nobody runs rots. No time is looked at. */
class BenchmarkSmokeTest {

    /** Another build on the same machine may be measuring: nothing is timed here, so nothing need wait. */
    @BeforeAll
    static void runBesideOthers() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include("dev.gazette.examples.benchmark\\.")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        assertThat(results).hasSize(9);
    }

    @Test
    void theTableOfSizesHasARowForEachText() {
        String table = new Linearity().table(List.of(3_000));

        assertThat(table.lines()).hasSize(2 + Linearity.texts().size()).allMatch(line -> line.startsWith("|"));
    }

    @Test
    void wholeProcessesCanBeMeasured(@TempDir Path folder) throws Exception {
        var processes = new Processes(folder);

        assertThat(processes.coldStart(1)).isFinite();
        assertThat(processes.efficiency(2, 2)).isPositive();
        assertThat(ChildJvm.run(ParseBig.class, List.of(), "gazette", "10000")).isPositive();
        assertThat(ChildJvm.run(ParseBig.class, List.of(), "commonmark", "10000"))
                .isPositive();
    }

    @Test
    void theSameNumberGivesTheSameReport() {
        assertThat(MadeReports.reports(3)).isEqualTo(MadeReports.reports(3)).doesNotHaveDuplicates();
    }
}

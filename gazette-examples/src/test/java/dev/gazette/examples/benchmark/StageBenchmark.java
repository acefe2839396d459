package dev.gazette.examples.benchmark;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import dev.gazette.parser.internal.structure.Structure;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each stage takes: every row does the work of the row before and one stage more. Looks inside the parser on purpose,
 * the only program here that does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g"})
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

    private final List<String> texts = MadeReports.reports(PipelineBenchmark.REPORTS);
    private final Lexicon lexicon = Lexicon.standard();
    private final GazetteReader reader = GazetteReader.of(ParseOptions.defaults());

    @Benchmark
    public int toLayout() {
        int sum = 0;
        for (String text : texts) {
            sum += Layout.of(SourceText.of(text), lexicon, diagnostic -> {}).hashCode();
        }
        return sum;
    }

    @Benchmark
    public int toStructure() {
        int sum = 0;
        for (String text : texts) {
            sum += Structure.of(Layout.of(SourceText.of(text), lexicon, diagnostic -> {}), lexicon, diagnostic -> {})
                    .hashCode();
        }
        return sum;
    }

    @Benchmark
    public int toArticles() {
        int sum = 0;
        for (String text : texts) {
            sum += reader.readText(text).gazette().issues().size();
        }
        return sum;
    }
}

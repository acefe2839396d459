package dev.gazette.examples.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole pipeline, with all facts, and what other tools take to go over the same reports once. One operation reads them all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g"})
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 1)
public class PipelineBenchmark {

    static final int REPORTS = 100;

    /** What a user would write today: the field's usual questions, each as one expression. */
    private static final List<Pattern> EXPRESSIONS = List.of(
            Pattern.compile("(\\d{4})\\s*年?\\s*第(\\d+)期"),
            Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日"),
            Pattern.compile("(省|市|县|区)委书记([一-龥]{2,3})"),
            Pattern.compile("([一-龥]{2,4})(强调|指出|表示|要求|说)[，：]"),
            Pattern.compile("([一-龥]{2,4})在(.{2,40}?)时强调"),
            Pattern.compile("([一-龥、]{2,20})(陪同|参加)(督查|调研|检查|考察)?"),
            Pattern.compile("“([^”]{1,40})”"),
            Pattern.compile("《([^》]{1,60})》"),
            Pattern.compile("([一-龥]{2,12})(公司|集团|厂|银行)"),
            Pattern.compile("([一-龥]{2,8})(县|市|区)([一-龥]{1,8})(镇|乡|街道)"),
            Pattern.compile("(来到|赴|走进|前往|深入)([一-龥、]{2,30})"),
            Pattern.compile("(坚持|坚决|切实|努力|全面)([^，。；]{2,30})"));

    private final List<String> texts = MadeReports.reports(REPORTS);
    private final List<byte[]> bytes =
            texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    private final GazetteReader reader = GazetteReader.of(ParseOptions.defaults());
    private final Parser markdown = Parser.builder().build();
    private final Segment segment = HanLP.newSegment().enableNameRecognize(true);

    /** HanLP reads its dictionaries at the first use. */
    @Setup
    public void readDictionaries() {
        segment.seg("市委书记陆明远");
    }

    @Benchmark
    public int gazette() {
        int facts = 0;
        for (String text : texts) {
            facts += reader.readText(text).gazette().issues().size();
        }
        return facts;
    }

    @Benchmark
    public int commonmark() {
        int nodes = 0;
        for (String text : texts) {
            nodes += markdown.parse(text).getFirstChild() == null ? 0 : 1;
        }
        return nodes;
    }

    @Benchmark
    public int jdkSentences() {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.CHINESE);
        int borders = 0;
        for (String text : texts) {
            sentences.setText(text);
            while (sentences.next() != BreakIterator.DONE) {
                borders++;
            }
        }
        return borders;
    }

    @Benchmark
    public int hanlpWithNames() {
        int terms = 0;
        for (String text : texts) {
            for (String line : text.split("\n", -1)) {
                terms += segment.seg(line).size();
            }
        }
        return terms;
    }

    @Benchmark
    public int regularExpressions() {
        int hits = 0;
        for (String text : texts) {
            for (Pattern expression : EXPRESSIONS) {
                Matcher matcher = expression.matcher(text);
                while (matcher.find()) {
                    hits++;
                }
            }
        }
        return hits;
    }

    @Benchmark
    public int utf8Decoding() {
        int characters = 0;
        for (byte[] text : bytes) {
            characters += new String(text, StandardCharsets.UTF_8).length();
        }
        return characters;
    }
}

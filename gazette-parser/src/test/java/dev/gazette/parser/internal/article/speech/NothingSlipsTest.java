package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Issue;
import dev.gazette.model.Paragraph;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.GazetteParser;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.IssueFrame;
import dev.gazette.parser.internal.mention.NameBook;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PeopleReader;
import dev.gazette.parser.internal.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After reading, no sentence that introduces somebody's words stands in a news report without a judgement on them. */
class NothingSlipsTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Pattern INTRODUCES = Pattern.compile("(?:强调|指出|要求)[,，:：]");
    /** What tells that a sentence, a list of companions or a title was not understood. */
    private static final Set<DiagnosticCode> DOUBTS =
            EnumSet.of(DiagnosticCode.UNKNOWN_SPEAKER, DiagnosticCode.UNREAD_COMPANIONS, DiagnosticCode.UNKNOWN_TITLE);

    private static final int DIRECTIVES_FOR_ONE_DOUBT = 40;

    @Test
    void everySentenceThatIntroducesSpeechIsJudged() throws IOException {
        int judged = 0;
        for (Path text : texts()) {
            for (Issue issue : GazetteParser.parse(text).issues()) {
                for (Article article : issue.articles()) {
                    judged += article.kind() == ArticleKind.NEWS_REPORT ? judged(article) : 0;
                }
            }
        }
        assertThat(judged).isPositive();
    }

    @Test
    void whatIsNotUnderstoodHasADiagnostic() {
        ParseResult companions =
                GazetteReader.of(ParseOptions.defaults()).readText("6月1日，市长罗青赴望江县检查防汛工作。尕玛陪同。罗青强调，要压实责任。");
        assertThat(companions.diagnostics()).extracting(d -> d.code()).contains(DiagnosticCode.UNREAD_COMPANIONS);
        ParseResult title =
                GazetteReader.of(ParseOptions.defaults()).readText("6月1日，市水务局总调度师罗青来到望江水库，检查防汛工作。罗青强调，要压实责任。");
        assertThat(title.diagnostics()).extracting(d -> d.code()).contains(DiagnosticCode.UNKNOWN_TITLE);
        ParseResult speaker = GazetteReader.of(ParseOptions.defaults()).readText("6月1日，市长罗青赴望江县检查防汛工作。\n\n　　强调，要压实责任。");
        assertThat(speaker.diagnostics()).extracting(d -> d.code()).contains(DiagnosticCode.UNKNOWN_SPEAKER);
    }

    @Test
    void doubtsAreFew() throws IOException {
        GazetteReader reader = GazetteReader.of(ParseOptions.defaults());
        long doubts = 0;
        long directives = 0;
        for (Path text : texts()) {
            ParseResult result = reader.read(text);
            doubts += result.diagnostics().stream()
                    .filter(d -> DOUBTS.contains(d.code()))
                    .count();
            directives += result.gazette().issues().stream()
                    .flatMap(i -> i.articles().stream())
                    .filter(a -> a.kind() == ArticleKind.NEWS_REPORT)
                    .mapToLong(a -> a.facts().directives().size())
                    .sum();
        }
        assertThat(directives).isGreaterThanOrEqualTo(doubts * DIRECTIVES_FOR_ONE_DOUBT);
    }

    /** How many sentences of an article introduce speech; each of them must have a verdict other than that the report tells. */
    private static int judged(Article article) {
        var passages = new ArrayList<Passage>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Block block :
                    Layout.of(SourceText.of(paragraph.text()), LEXICON, d -> {}).blocks()) {
                passages.add(Passage.of(Stretch.of(block), Passage.Role.PARAGRAPH, LEXICON));
            }
        }
        var frame = new IssueFrame(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        People people = PeopleReader.read(passages, NameBook.of(passages), frame, d -> {});
        int judged = 0;
        for (Heard heard : DirectiveReader.hear(Setting.REPORT, Voice.NOBODY, passages, people, List.of())) {
            String sentence = passages.get(heard.passage()).printed(heard.from(), heard.to());
            if (INTRODUCES.matcher(sentence).find()) {
                assertThat(heard.verdict()).as(sentence).isNotEqualTo(Verdict.TELLING);
                judged++;
            }
        }
        return judged;
    }

    private static List<Path> texts() throws IOException {
        String shared = System.getProperty("gazette.shared");
        assumeTrue(shared != null && Files.isDirectory(Path.of(shared, "corpus")), "gazette.shared names no folder");
        var texts = new ArrayList<Path>();
        for (String folder : List.of("seeds", "corpus/reports", "corpus/issues")) {
            try (Stream<Path> files = Files.list(Path.of(shared, folder))) {
                files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(texts::add);
            }
        }
        return texts;
    }
}

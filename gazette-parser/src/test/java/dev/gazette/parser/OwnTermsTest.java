package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gazette.model.Article;
import dev.gazette.model.Directive;
import dev.gazette.model.Found;
import dev.gazette.model.Gazette;
import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import dev.gazette.model.Post;
import dev.gazette.parser.ParseOptions.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the caller adds to the word lists is read, wins over ours, and is told when it does not stand in the text. */
class OwnTermsTest {

    @TempDir
    private Path folder;

    @Test
    void aPostOfTheCallersEndsATitle() {
        String text = "3月6日，市水利局总测绘官陆明远到青石县调研春耕生产。";

        assertThat(codes(text, ParseOptions.defaults())).contains(DiagnosticCode.UNKNOWN_TITLE);
        assertThat(codes(text, with(Term.POST, "总测绘官"))).doesNotContain(DiagnosticCode.UNKNOWN_TITLE);
        assertThat(officials(text, with(Term.POST, "总测绘官")))
                .extracting(
                        Official::name,
                        official -> official.posts().stream().map(Post::text).toList())
                .containsExactly(tuple("陆明远", List.of("市水利局总测绘官")));
    }

    @Test
    void aVerbOfSpeechOfTheCallersIntroducesDirectives() {
        String text = "市委书记陆明远到青石县调研春耕生产。陆明远谆谆告语，各级各部门要把粮食安全的担子挑在肩上。";

        assertThat(directives(text, ParseOptions.defaults())).isEmpty();
        assertThat(directives(text, with(Term.SAYING_VERB, "谆谆告语")))
                .extracting(Directive::verb, Directive::addressee)
                .containsExactly(tuple("谆谆告语", "各级各部门"));
    }

    @Test
    void aVerbOfInspectionOfTheCallersMakesATrip() {
        String text = "3月6日，市委书记陆明远到青石县踏春问田。";

        assertThat(inspections(text, ParseOptions.defaults())).isEmpty();
        assertThat(inspections(text, with(Term.INSPECTION_VERB, "踏春问田")))
                .singleElement()
                .satisfies(trip -> assertThat(trip.actions()).containsExactly("踏春问田"));
    }

    @Test
    void aFamilyNameOfTheCallersBeginsAName() {
        String text = "3月6日，市委书记畬明远到青石县调研春耕生产。";

        assertThat(officials(text, ParseOptions.defaults())).isEmpty();
        assertThat(officials(text, with(Term.SURNAME, "畬")))
                .extracting(Official::name)
                .containsExactly("畬明远");
    }

    @Test
    void aSectionOfTheCallersIsAHeading() {
        String text = "云溪市人民政府公报\n2024年第3期\n\n田野来信\n\n陆明远在青石县调研\n\n　　3月6日，市委书记陆明远到青石县调研春耕生产。\n";

        assertThat(read(text, ParseOptions.defaults()).gazette().articles())
                .extracting(Article::section)
                .doesNotContain("田野来信");
        assertThat(read(text, with(Term.SECTION, "田野来信")).gazette().articles())
                .extracting(Article::section)
                .containsExactly("田野来信");
    }

    @Test
    void theCallerWinsOverOurLists() {
        String text = "市委书记陆明远到青石县调研春耕生产。陆明远介绍，各级各部门要把粮食安全的担子挑在肩上。";

        assertThat(directives(text, ParseOptions.defaults()))
                .as("an account orders nothing")
                .isEmpty();
        assertThat(directives(text, with(Term.SAYING_VERB, "介绍")))
                .extracting(Directive::verb)
                .containsExactly("介绍");
    }

    @Test
    void widthDoesNotMatter() {
        String text = "3月6日，市水利局AI 官陆明远到青石县调研春耕生产。";

        assertThat(officials(text, with(Term.POST, "ＡＩ官"))).hasSize(1);
    }

    @Test
    void aTermThatTheTextLacksIsTold() {
        ParseOptions options = with(Term.POST, "总测绘官", "书记").withTerms(Term.SURNAME, List.of("畬"));

        assertThat(read("市委书记陆明远到青石县调研春耕生产。", options).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.TERM_NEVER_MATCHED)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "terms of the options' list POST that do not stand in this text: 总测绘官",
                        "terms of the options' list SURNAME that do not stand in this text: 畬");
    }

    @Test
    void manyTermsThatTheTextLacksAreToldInOneLine() {
        String[] terms = "甲官 乙官 丙官 丁官 戊官 己官 庚官 辛官 壬官 癸官 子官 丑官".split(" ", -1);

        assertThat(read("无", with(Term.POST, terms)).diagnostics())
                .extracting(Diagnostic::message)
                .anySatisfy(message -> assertThat(message).endsWith("癸官 and 2 more"));
    }

    @Test
    void aFileHasHeadingsTermsAndRemarks() throws IOException {
        ParseOptions options = ParseOptions.defaults()
                .withTermsFrom(
                        file("\uFEFF# words of the district\r\n[POST]\n总测绘官 # new\n\n [SURNAME] \n畬\n[POST]\n总护林官"));

        assertThat(options.terms(Term.POST)).containsExactly("总测绘官", "总护林官");
        assertThat(options.terms(Term.SURNAME)).containsExactly("畬");
    }

    @Test
    void aBadLineIsToldWithFileAndLine() throws IOException {
        assertWrong("[POST]\n总测绘官\n[POSTS]\n", 3, "[POSTS] names no list; there are [POST], [SAYING_VERB], ");
        assertWrong("# x\n总测绘官\n", 2, "总测绘官 stands before the first heading, such as [POST]");
        assertWrong("[POST]\n总测 绘官\n", 2, "term 总测 绘官 must have no white space inside");
        assertWrong("[POST]\n\n、\n", 3, "term 、 must have a letter");
    }

    @Test
    void aFileThatIsNotUtf8IsToldWithFileAndLine() throws IOException {
        Path file = folder.resolve("words.txt");
        Files.write(file, new byte[] {'#', '\n', '[', 'P', (byte) 0xC1, (byte) 0xC1, ']'});

        assertThatThrownBy(() -> ParseOptions.defaults().withTermsFrom(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ":2: is not UTF-8");
    }

    @Test
    void aFileThatIsMissingIsAnIoException() {
        assertThatThrownBy(() -> ParseOptions.defaults().withTermsFrom(folder.resolve("none.txt")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void assertWrong(String lines, int line, String message) throws IOException {
        Path file = file(lines);
        assertThatThrownBy(() -> ParseOptions.defaults().withTermsFrom(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ":" + line + ": " + message);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("words.txt"), lines);
    }

    private static ParseOptions with(Term list, String... terms) {
        return ParseOptions.defaults().withTerms(list, List.of(terms));
    }

    private static ParseResult read(String text, ParseOptions options) {
        return GazetteReader.of(options).readText(text);
    }

    private static List<DiagnosticCode> codes(String text, ParseOptions options) {
        return read(text, options).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<Official> officials(String text, ParseOptions options) {
        return read(text, options).gazette().officials();
    }

    private static List<Directive> directives(String text, ParseOptions options) {
        Gazette gazette = read(text, options).gazette();
        return gazette.walk(Directive.class).map(Found::value).toList();
    }

    private static List<Inspection> inspections(String text, ParseOptions options) {
        Gazette gazette = read(text, options).gazette();
        return gazette.walk(Inspection.class).map(Found::value).toList();
    }
}

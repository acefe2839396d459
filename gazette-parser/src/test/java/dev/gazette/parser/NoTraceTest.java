package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.parser.arbitraries.Gazettes;
import dev.gazette.parser.arbitraries.PageLayout;
import dev.gazette.parser.arbitraries.PageLayout.Setting;
import dev.gazette.parser.arbitraries.Printer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What the page does to a text leaves no trace in what is read.
 *
 * <p>Seen to fail: three of the laws with a layout that joins no line with the next.
 */
class NoTraceTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Property(tries = 150)
    void lineEndsAndAByteOrderMarkLeaveNoTrace(
            @ForAll("gazettes") Gazette gazette, @ForAll("layouts") PageLayout layout) {
        String text = Printer.print(gazette, layout).replace("\r\n", "\n");

        assertThat(said(text.replace("\n", "\r\n"))).isEqualTo(said(text));
        assertThat(said(text.replace('\n', '\r'))).isEqualTo(said(text));
        assertThat(said("\uFEFF" + text)).isEqualTo(said(text));
        assertThat(READER.readText("\uFEFF" + text).diagnostics())
                .extracting(Diagnostic::code)
                .isEqualTo(READER.readText(text).diagnostics().stream()
                        .map(Diagnostic::code)
                        .toList());
        assertThat(said(text + "\n\n")).isEqualTo(said(text));
    }

    @Property(tries = 150)
    void theWidthOfCommasAndBracketsLeavesNoTrace(
            @ForAll("gazettes") Gazette gazette, @ForAll("settings") Setting setting) {
        var wide = new PageLayout(setting, false, false, false, "\n");
        var narrow = new PageLayout(setting, false, true, false, "\n");

        assertThat(said(Printer.print(gazette, narrow))).isEqualTo(said(Printer.print(gazette, wide)));
    }

    /** The break stands where a paragraph has a full stop before it and none at it: elsewhere nothing tells it from two paragraphs. */
    @Property(tries = 200)
    void aPageBreakInsideASentenceLeavesNoTrace(
            @ForAll("gazettes") Gazette gazette, @ForAll @IntRange(min = 0, max = 10_000) int place) {
        String text = Printer.print(gazette, PageLayout.PLAIN);
        int cut = insideASecondSentence(text, place);
        if (cut < 0) {
            return;
        }
        for (String between : List.of("\n\n", "\n\n— 12 —\n\n", "\n\n- 12 -\n\f\n")) {
            assertThat(said(text.substring(0, cut) + between + text.substring(cut)))
                    .isEqualTo(said(text));
        }
    }

    @Property(tries = 150)
    void anArticleAtTheEndLeavesTheEarlierOnesAlone(
            @ForAll("gazettes") Gazette gazette,
            @ForAll("gazettes") Gazette other,
            @ForAll("layouts") PageLayout layout) {
        List<Article> before =
                READER.readText(Printer.print(gazette, layout)).gazette().articles();
        Article more = other.articles().get(0);
        List<Article> after = READER.readText(Printer.print(with(gazette, more), layout))
                .gazette()
                .articles();

        assertThat(after).hasSizeGreaterThan(before.size());
        for (int i = 0; i < before.size(); i++) {
            assertThat(Said.of(after.get(i))).isEqualTo(Said.of(before.get(i)));
        }
    }

    private static Gazette with(Gazette gazette, Article article) {
        Issue issue = gazette.issues().get(0);
        var articles = new ArrayList<>(issue.articles());
        articles.add(
                article.toBuilder().section(issue.articles().get(0).section()).build());
        return new Gazette(
                gazette.name(),
                gazette.parallelName(),
                gazette.issuingBody(),
                List.of(new Issue(
                        issue.year(),
                        issue.numbers(),
                        issue.wholeNumber(),
                        issue.date(),
                        issue.contents(),
                        articles,
                        issue.colophon(),
                        List.of())));
    }

    /** A place between two Chinese characters of a sentence that is not its paragraph's first; -1 when there is none. */
    private static int insideASecondSentence(String text, int place) {
        var cuts = new ArrayList<Integer>();
        boolean second = false;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            second = before == '\n' ? false : second || before == '。';
            if (second && Character.isIdeographic(before) && Character.isIdeographic(text.charAt(i))) {
                cuts.add(i);
            }
        }
        return cuts.isEmpty() ? -1 : cuts.get(place % cuts.size());
    }

    private static String said(String text) {
        return Said.of(READER.readText(text).gazette());
    }

    @Provide
    Arbitrary<Gazette> gazettes() {
        return Gazettes.gazettes();
    }

    @Provide
    Arbitrary<PageLayout> layouts() {
        return PageLayout.layouts();
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Arbitraries.of(Setting.class);
    }
}

package dev.gazette.parser.arbitraries;

import dev.gazette.model.Article;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Gazette;
import dev.gazette.model.Headline;
import dev.gazette.model.Issue;
import dev.gazette.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets a made-up gazette as the text of its pages. Nothing but the model is printed, and all of it that stands in a text. */
public final class Printer {

    private static final int COLUMNS = 64;
    private static final String MARKS = "，,。、；;：:”）)》";
    private static final String INDENT = "　　";

    private final PageLayout layout;
    private final List<String> lines = new ArrayList<>();
    private int page = 1;

    private Printer(PageLayout layout) {
        this.layout = layout;
    }

    /** The text of a gazette in a layout. */
    public static String print(Gazette gazette, PageLayout layout) {
        var printer = new Printer(layout);
        for (Issue issue : gazette.issues()) {
            printer.masthead(gazette, issue);
            printer.contents(issue);
            String section = null;
            for (Article article : issue.articles()) {
                if (article.section() != null && !article.section().equals(section)) {
                    section = article.section();
                    printer.line(section);
                    printer.blank();
                }
                printer.article(article);
                printer.folio(gazette, issue);
            }
        }
        return String.join(layout.lineEnd(), printer.lines);
    }

    private void masthead(Gazette gazette, Issue issue) {
        blank();
        line(String.valueOf(gazette.name()));
        blank();
        if (gazette.parallelName() != null) {
            int half = gazette.parallelName().indexOf(" OF MADE");
            line(gazette.parallelName().substring(0, half));
            line(gazette.parallelName().substring(half + 1));
            blank();
        }
        line(issue.year() + "年");
        blank();
        String whole = issue.wholeNumber() == null ? "" : "(总第" + issue.wholeNumber() + "期)";
        line(number(issue) + whole);
        blank();
    }

    private void contents(Issue issue) {
        if (issue.contents().isEmpty()) {
            return;
        }
        line("目　录");
        blank();
        String section = null;
        for (ContentsEntry entry : issue.contents()) {
            if (entry.section() != null && !entry.section().equals(section)) {
                section = entry.section();
                line(section);
            }
            line(entry.title() + "…………………（" + entry.page() + "）");
        }
        folio();
    }

    private void article(Article article) {
        headline(article.headline());
        for (Paragraph paragraph : article.paragraphs()) {
            paragraph(paragraph.text());
        }
        if (layout.paragraphs() != PageLayout.Setting.BLANK_LINES) {
            blank();
        }
    }

    private void headline(@Nullable Headline headline) {
        if (headline == null) {
            return;
        }
        if (layout.oneLineHeadline() || headline.kicker() == null) {
            line(Gazettes.line(headline));
        } else {
            line(headline.kicker());
            line(headline.title());
        }
        blank();
        if (headline.deck() != null) {
            line(headline.deck());
            blank();
        }
    }

    private void paragraph(String text) {
        switch (layout.paragraphs()) {
            case BLANK_LINES -> {
                line(text);
                blank();
            }
            case INDENTED -> line(INDENT + text);
            case WRAPPED -> {
                String rest = INDENT + printed(text);
                for (int end = lineEnd(rest); end < rest.length(); end = lineEnd(rest)) {
                    line(rest.substring(0, end));
                    rest = rest.substring(end);
                }
                line(rest);
            }
        }
    }

    private void folio(Gazette gazette, Issue issue) {
        if (layout.folios()) {
            folio();
            line(gazette.name() + "　" + issue.year() + "年" + number(issue));
            blank();
        }
    }

    private void folio() {
        blank();
        if (layout.folios()) {
            line("— " + page++ + " —");
            blank();
        }
    }

    private static String number(Issue issue) {
        return "第" + issue.numbers().stream().map(String::valueOf).collect(Collectors.joining("、")) + "期";
    }

    private void line(String words) {
        lines.add(printed(words));
    }

    private void blank() {
        lines.add("");
    }

    private String printed(String words) {
        return layout.halfWidth()
                ? words.replace('，', ',')
                        .replace('（', '(')
                        .replace('）', ')')
                        .replace('；', ';')
                        .replace('：', ':')
                : words;
    }

    /** As much as fits a line of so many columns, a character of ASCII being half as wide as the others; no line begins with a mark. */
    private static int lineEnd(String words) {
        int columns = 0;
        int end = 0;
        while (end < words.length() && columns < COLUMNS) {
            columns += words.charAt(end++) < 0x80 ? 1 : 2;
        }
        while (end < words.length() && MARKS.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}

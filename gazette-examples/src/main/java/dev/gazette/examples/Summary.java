package dev.gazette.examples;

import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.parser.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to see of a gazette first, in the order of asking: which gazette, what stands in it, who, where they went,
 * what they asked for, which documents, who got which post, what was doubtful.
 */
final class Summary {

    private Summary() {}

    static void write(ParseResult result, Sheet sheet) {
        Gazette gazette = result.gazette();
        sheet.line(Ink.STRONG, gazette.name() == null ? "(a text without a masthead)" : gazette.name());
        sheet.line(Ink.FAINT, or(gazette.parallelName(), ""));
        for (Issue issue : gazette.issues()) {
            sheet.line(Ink.PLAIN, issueLine(gazette, issue));
        }
        List<Article> articles = gazette.articles();
        sheet.table("Articles", articles(articles));
        sheet.table("People", FactTables.people(gazette, articles));
        sheet.table("Trips", FactTables.trips(articles));
        sheet.table("Who asked whom", FactTables.directives(articles));
        sheet.table("Documents", FactTables.documents(articles));
        sheet.table("Appointments", FactTables.appointments(articles));
        sheet.table("Chronicle", FactTables.events(articles));
        sheet.table("Doubts", doubts(result));
    }

    /** {@code 2024年第3期 总第87期 · 2024-03-31 · 云岭市人民政府}. */
    private static String issueLine(Gazette gazette, Issue issue) {
        var parts = new ArrayList<String>();
        var number = new StringBuilder();
        if (issue.year() != null) {
            number.append(issue.year()).append('年');
        }
        if (!issue.numbers().isEmpty()) {
            String numbers = issue.numbers().stream().map(String::valueOf).collect(Collectors.joining("、"));
            number.append('第').append(numbers).append('期');
        }
        if (issue.wholeNumber() != null) {
            number.append(" 总第").append(issue.wholeNumber()).append('期');
        }
        parts.add(number.toString());
        parts.add(Objects.toString(issue.date(), ""));
        parts.add(or(gazette.issuingBody(), ""));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private static Table articles(List<Article> articles) {
        var table = new Table(2, Ink.FAINT, Ink.PLAIN, Ink.FAINT, Ink.STRONG);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            table.row(String.valueOf(i + 1), words(article.kind()), or(article.section(), ""), title(article));
        }
        return table;
    }

    /** The whole headline on one line, or how the text begins. */
    private static String title(Article article) {
        var headline = article.headline();
        if (headline != null) {
            return headline.kicker() == null ? headline.title() : headline.kicker() + " " + headline.title();
        }
        return article.paragraphs().isEmpty()
                ? "(nothing)"
                : "(" + article.paragraphs().get(0).text() + ")";
    }

    private static Table doubts(ParseResult result) {
        var table = new Table(2, Ink.FAINT, Ink.DOUBT, Ink.PLAIN);
        for (var doubt : result.diagnostics()) {
            String place = "";
            if (!doubt.spans().isEmpty()) {
                var at = result.source().lineColumn(doubt.spans().get(0).start());
                place = at.line() + ":" + at.column();
            }
            table.row(place, words(doubt.severity()), doubt.message());
        }
        return table;
    }

    /** A constant as words: {@code NEWS_REPORT} is {@code news report}. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String or(@Nullable String words, String otherwise) {
        return words == null ? otherwise : words;
    }
}

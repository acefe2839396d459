package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a gazette: {@code 2020年第3期（总第176期）}.
 *
 * <p>Akoma Ntoso: {@code officialGazette} ("an issue of an official gazette"), with {@code publication} for
 * year and number. A text without a masthead gives an issue of which neither year nor number is known.
 * Immutable, safe for use by many threads.
 *
 * @param year the year printed in the masthead; null when none is
 * @param numbers the numbers within the year (第3期), from 1; a double issue has two, a special issue may have
 *     none
 * @param wholeNumber the number counted from the first issue ever (总第176期), from 1; null when not printed
 * @param date the printed date; null when none is
 * @param contents the table of contents, in order
 * @param articles the articles, in order
 * @param colophon the lines of the colophon (编辑, 出版, 地址 …)
 * @param spans where the masthead stands in the source; empty without one and in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Issue(
        @Nullable Integer year,
        List<Integer> numbers,
        @Nullable Integer wholeNumber,
        @Nullable LocalDate date,
        List<ContentsEntry> contents,
        List<Article> articles,
        List<String> colophon,
        List<SourceSpan> spans)
        implements Sourced {

    public Issue {
        Checks.within(year, 1, 9999, "year");
        numbers = Checks.list(numbers, "numbers");
        for (Integer number : numbers) {
            Checks.atLeast(number, 1, "numbers");
        }
        Checks.atLeast(wholeNumber, 1, "wholeNumber");
        contents = Checks.list(contents, "contents");
        articles = Checks.list(articles, "articles");
        colophon = Checks.texts(colophon, "colophon");
        for (ContentsEntry entry : contents) {
            Checks.index(entry.article(), articles.size(), "article", "articles");
        }
        spans = Checks.list(spans, "spans");
    }

    /** The article that an entry of these contents announces; empty when the body lacks it. */
    public Optional<Article> articleOf(ContentsEntry entry) {
        return Optional.ofNullable(entry.article()).map(articles::get);
    }

    /** The articles that stand under a section (栏目), in order. */
    public List<Article> articlesIn(String section) {
        return articles.stream()
                .filter(article -> section.equals(article.section()))
                .toList();
    }

    @Override
    public Issue withoutSpans() {
        return new Issue(
                year,
                numbers,
                wholeNumber,
                date,
                Checks.withoutSpans(contents),
                Checks.withoutSpans(articles),
                colophon,
                List.of());
    }
}

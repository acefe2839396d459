package dev.gazette.parser;

import dev.gazette.model.Article;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts pages together that are parts of one gazette, as city sites publish it: the contents on one page, each article on another.
 *
 * <pre>
 *   某某市人民政府公报2024年第3期  目录 …
 *   某某市人民政府公报2024年第3期  关于做好春耕工作的通知 …          →   one issue with its contents and two articles
 *   某某市人民政府公报2024年第3期  关于温庭等同志职务任免的通知 …
 * </pre>
 *
 * <p>Pages of one number are one issue. Their order is that of the contents, when a page has them, else the caller's. A page
 * that names no number goes to the only issue that there is; where there are several it stays by itself. Both are told.
 */
final class JoinedPages {

    private final List<ParseResult> pages;
    private final List<Diagnostic> doubts = new ArrayList<>();

    private JoinedPages(List<ParseResult> pages) {
        this.pages = pages;
    }

    static ParseResult of(List<ParseResult> pages) {
        var joined = new JoinedPages(inOrderOfContents(pages));
        return joined.result();
    }

    /** What tells an issue from others of the same gazette. */
    private record IssueNumber(@Nullable Integer year, List<Integer> numbers) {
        static IssueNumber of(Issue issue) {
            return new IssueNumber(issue.year(), issue.numbers());
        }
    }

    private ParseResult result() {
        var text = new StringBuilder();
        var starts = new int[pages.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            text.append(pages.get(i).source().text()).append('\f');
        }
        SourceText source = SourceText.of(text.toString(), starts.length == 0 ? null : starts);
        var diagnostics = new ArrayList<Diagnostic>();
        var cover = new ArrayList<CoverPart>();
        var gazettes = new ArrayList<Gazette>();
        String name = name();
        for (int i = 0; i < starts.length; i++) {
            var moved = new MovedSpans(starts[i], source);
            ParseResult page = pages.get(i);
            page.diagnostics().forEach(diagnostic -> diagnostics.add(moved.of(diagnostic)));
            page.cover().forEach(part -> cover.add(moved.of(part)));
            Gazette gazette = moved.of(page.gazette());
            gazettes.add(new Gazette(name, gazette.parallelName(), gazette.issuingBody(), gazette.issues()));
        }
        Gazette merged = gazettes.isEmpty() ? new Gazette(name, null, null, List.of()) : merged(gazettes);
        Gazette gazette =
                new Gazette(name, merged.parallelName(), merged.issuingBody(), issues(merged, source, starts));
        diagnostics.addAll(0, doubts);
        return new ParseResult(gazette, diagnostics, new Source(source), cover);
    }

    /** The name that all pages agree on; some sites' pages say no more than 政府公报. */
    private @Nullable String name() {
        String longest = null;
        for (ParseResult page : pages) {
            String name = page.gazette().name();
            if (name != null && (longest == null || name.length() > longest.length())) {
                longest = name;
            }
        }
        for (ParseResult page : pages) {
            String name = page.gazette().name();
            if (name != null && !Objects.requireNonNull(longest).endsWith(name)) {
                throw new IllegalArgumentException(
                        "pages of " + longest + " and of " + name + " must not be put together: they are two gazettes");
            }
        }
        return longest;
    }

    /** In halves, so that namesakes of many pages are told apart without looking at the first pages again and again. */
    private static Gazette merged(List<Gazette> gazettes) {
        int half = gazettes.size() / 2;
        return half == 0
                ? gazettes.get(0)
                : merged(gazettes.subList(0, half)).merge(merged(gazettes.subList(half, gazettes.size())));
    }

    private List<Issue> issues(Gazette merged, SourceText source, int[] starts) {
        var parts = new LinkedHashMap<IssueNumber, List<Issue>>();
        for (Issue issue : merged.issues()) {
            parts.computeIfAbsent(IssueNumber.of(issue), number -> new ArrayList<>())
                    .add(issue);
        }
        var unnumbered = new IssueNumber(null, List.of());
        List<IssueNumber> numbered = parts.keySet().stream()
                .filter(number -> !number.numbers().isEmpty())
                .toList();
        for (IssueNumber number : List.copyOf(parts.keySet())) {
            if (number.numbers().isEmpty() && !numbered.isEmpty()) {
                List<Issue> alone = Objects.requireNonNull(parts.get(number));
                boolean fits = numbered.size() == 1
                        && (number.year() == null
                                || number.year().equals(numbered.get(0).year()));
                doubt(alone, fits, source, starts);
                if (fits) {
                    parts.remove(number);
                    Objects.requireNonNull(parts.get(numbered.get(0))).addAll(alone);
                }
            }
        }
        if (numbered.isEmpty() && parts.containsKey(unnumbered)) {
            doubt(Objects.requireNonNull(parts.get(unnumbered)), true, source, starts);
        }
        if (numbered.size() > 1) {
            doubts.add(Diagnostic.of(
                    DiagnosticCode.PAGES_OF_SEVERAL_ISSUES,
                    "the pages name " + numbered.size() + " issues; each was put together by itself",
                    List.of()));
        }
        return parts.values().stream().map(JoinedPages::one).toList();
    }

    private void doubt(List<Issue> alone, boolean fits, SourceText source, int[] starts) {
        for (Issue issue : alone) {
            Integer page = issue.articles().stream()
                    .flatMap(article -> article.spans().stream())
                    .findFirst()
                    .map(span -> source.pageAt(span.start()))
                    .orElse(null);
            if (page != null) {
                int start = starts[page - 1];
                doubts.add(Diagnostic.of(
                        DiagnosticCode.PAGE_WITHOUT_NUMBER,
                        "page " + page + " names no issue; it "
                                + (fits ? "was put with the others" : "stays by itself"),
                        List.of(source.span(start, start + 1))));
            }
        }
    }

    /** The parts of one issue as one, in the order of the source. */
    private static Issue one(List<Issue> parts) {
        var inOrder = new ArrayList<>(parts);
        inOrder.sort(Comparator.comparingInt(JoinedPages::place));
        var articles = new ArrayList<Article>();
        var contents = new ArrayList<ContentsEntry>();
        for (Issue part : inOrder) {
            articles.addAll(part.articles());
            contents.addAll(part.contents());
        }
        Issue first = inOrder.get(0);
        return new Issue(
                first.year(),
                first.numbers(),
                inOrder.stream()
                        .map(Issue::wholeNumber)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                inOrder.stream()
                        .map(Issue::date)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                announced(contents, articles),
                articles,
                inOrder.stream().flatMap(part -> part.colophon().stream()).toList(),
                first.spans());
    }

    /** Entries with the article that has their title; the contents of a site stand on a page without articles. */
    private static List<ContentsEntry> announced(List<ContentsEntry> contents, List<Article> articles) {
        Map<String, Integer> byTitle = new HashMap<>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            int place = i;
            articles.get(i).title().ifPresent(title -> byTitle.put(squeezed(title), place));
        }
        return contents.stream()
                .map(entry -> new ContentsEntry(
                        entry.section(),
                        entry.title(),
                        entry.page(),
                        byTitle.get(squeezed(entry.title())),
                        entry.spans()))
                .toList();
    }

    private static List<ParseResult> inOrderOfContents(List<ParseResult> pages) {
        Map<String, Integer> places = new HashMap<>();
        for (ParseResult page : pages) {
            for (Issue issue : page.gazette().issues()) {
                for (ContentsEntry entry : issue.contents()) {
                    places.putIfAbsent(squeezed(entry.title()), places.size());
                }
            }
        }
        var ordered = new ArrayList<>(pages);
        ordered.sort(Comparator.comparingInt(page -> place(page, places)));
        return ordered;
    }

    /** Contents first, then what they announce, then the rest. */
    private static int place(ParseResult page, Map<String, Integer> places) {
        int place = Integer.MAX_VALUE;
        for (Issue issue : page.gazette().issues()) {
            if (!issue.contents().isEmpty()) {
                return -1;
            }
            for (Article article : issue.articles()) {
                String title = article.title().map(JoinedPages::squeezed).orElse("");
                place = Math.min(place, places.getOrDefault(title, Integer.MAX_VALUE));
            }
        }
        return place;
    }

    private static int place(Issue issue) {
        int first = issue.spans().isEmpty()
                ? Integer.MAX_VALUE
                : issue.spans().get(0).start();
        for (Article article : issue.articles()) {
            first = Math.min(
                    first,
                    article.spans().isEmpty() ? first : article.spans().get(0).start());
        }
        return first;
    }

    private static String squeezed(String title) {
        var squeezed = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}

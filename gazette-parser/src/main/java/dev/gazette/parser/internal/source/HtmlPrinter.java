package dev.gazette.parser.internal.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;

/**
 * Prints the nodes of a page as lines: one for each block element, one for each row of a table of data.
 *
 * <p>White space is folded as a browser folds it; U+3000 and the no-break space, with which paragraphs are indented, stay.
 */
final class HtmlPrinter implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "footer",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "canvas",
            "video",
            "audio");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** A cell with more words than this is no cell of data, but a place where the page's maker put a text. */
    private static final int LONGEST_CELL = 300;

    private final StringBuilder text = new StringBuilder();
    /** White space that shows only when words follow on the same line. */
    private boolean space;

    private int rows;

    String text() {
        return text.toString();
    }

    void line(String words) {
        text.append(words.strip()).append('\n');
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText(), inPre(words));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (NO_TEXT.contains(name) || isHidden(element) || isNavigation(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            newLine();
        } else if (name.equals("tr") && isData(element)) {
            endLine();
            rows++;
        } else if (rows > 0 && CELLS.contains(name)) {
            if (element.previousElementSibling() != null) {
                text.append('\t');
                space = false;
            }
        } else if (rows == 0 && element.isBlock()) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("tr") && rows > 0 && isData(element)) {
                rows--;
                newLine();
            } else if (rows == 0 && element.isBlock()) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words, boolean asTyped) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && asTyped) {
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !atLineStart()) {
                    text.append(' ');
                }
                space = false;
                text.append(c);
            }
        }
    }

    private boolean atLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    private void newLine() {
        text.append('\n');
        space = false;
    }

    private void endLine() {
        if (!atLineStart()) {
            newLine();
        }
        space = false;
    }

    private static boolean inPre(Node node) {
        return node.parent() instanceof Element parent && parent.normalName().equals("pre");
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    /** A list whose items are all links leads elsewhere. */
    private static boolean isNavigation(Element element) {
        if (!element.normalName().equals("ul") && !element.normalName().equals("ol")) {
            return false;
        }
        Elements items = element.children();
        if (items.size() < 2) {
            return false;
        }
        for (Element item : items) {
            Element only = item.firstElementChild();
            boolean link = only != null
                    && only.normalName().equals("a")
                    && item.childrenSize() == 1
                    && !item.hasText() == !only.hasText()
                    && item.ownText().isBlank();
            if (!link) {
                return false;
            }
        }
        return true;
    }

    /** A row of data has two cells or more, none of them with a text or a table of its own. */
    private static boolean isData(Element row) {
        int cells = 0;
        for (Element cell : row.children()) {
            if (CELLS.contains(cell.normalName())) {
                cells++;
                if (cell.selectFirst("table") != null || longerThan(cell, LONGEST_CELL)) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    /** Counts no further than it must: a page can be one cell. */
    private static boolean longerThan(Element cell, int most) {
        var counter = new NodeFilter() {
            private int length;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    length += words.getWholeText().length();
                }
                return length > most ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        };
        return cell.filter(counter) != null && counter.length > most;
    }
}

package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Where a page says that it stands on its site.
 *
 * <pre>
 *   您现在的位置：首页 &gt; 政府公报 &gt; 2024年第3期 &gt; 市政府文件
 * </pre>
 *
 * <p>A short line that says 位置 or begins at 首页, with signs that lead on from one step to the next. It is no text of the
 * gazette; what it says about the issue is.
 */
final class HtmlPath implements NodeFilter {

    private static final String SIGNS = ">＞›»";
    private static final int LONGEST = 150;
    private static final int MOST = 8;

    /** So many elements may stand around the first words of a path, up to the one that holds all of it. */
    private static final int DEEPEST = 4;

    private final List<Element> found = new ArrayList<>();

    private HtmlPath() {}

    static List<Element> of(Document page) {
        var paths = new HtmlPath();
        page.body().filter(paths);
        return paths.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (found.size() >= MOST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words
                && words.getWholeText().length() <= LONGEST
                && begins(words.getWholeText())) {
            Node around = words.parent();
            for (int i = 0;
                    i < DEEPEST
                            && around instanceof Element element
                            && !element.normalName().equals("body");
                    i++) {
                String path = shortText(element);
                if (path.isEmpty()) {
                    break;
                }
                if (isPath(path)) {
                    found.add(element);
                    break;
                }
                around = element.parent();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean begins(String words) {
        return words.contains("位置") || words.strip().startsWith("首页");
    }

    private static boolean isPath(String path) {
        int signs = 0;
        for (int i = 0; i < path.length(); i++) {
            signs += SIGNS.indexOf(path.charAt(i)) >= 0 ? 1 : 0;
        }
        return signs >= 2;
    }

    /** The text of an element; empty when it is long or has very many nodes. */
    private static String shortText(Element element) {
        var text = new StringBuilder();
        element.filter(new NodeFilter() {
            private int nodes;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().strip());
                }
                return ++nodes > LONGEST || text.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        });
        return text.length() > LONGEST ? "" : text.toString();
    }
}

package dev.gazette.examples.report;

import dev.gazette.model.Article;
import dev.gazette.model.Paragraph;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.CoverPart;
import dev.gazette.parser.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One block of an article's page: a line of the headline, a line of the envelope, a paragraph.
 *
 * @param css what the style sheet calls it
 * @param spans where it stands; page furniture is left out
 */
record Block(String css, List<SourceSpan> spans) {

    /** All that an article prints, in the order of the text; what is no paragraph keeps its printed lines. */
    static List<Block> of(Article article, List<CoverPart> cover, Source source) {
        var blocks = new ArrayList<Block>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (!paragraph.spans().isEmpty()) {
                blocks.add(new Block("p-" + css(paragraph.kind()), paragraph.spans()));
            }
        }
        for (CoverPart part : cover) {
            if (part.kind() != CoverKind.PARAGRAPH && part.kind() != CoverKind.FURNITURE) {
                lines(part.span(), source.text())
                        .forEach(line -> blocks.add(new Block("c-" + css(part.kind()), List.of(line))));
            }
        }
        blocks.sort(Comparator.comparingInt(Block::start));
        return blocks;
    }

    private static List<SourceSpan> lines(SourceSpan span, String text) {
        var lines = new ArrayList<SourceSpan>();
        int from = span.start();
        for (int at = from; at <= span.end(); at++) {
            if (at == span.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                if (!text.substring(from, at).isBlank()) {
                    lines.add(new SourceSpan(from, at, span.page()));
                }
                from = at + 1;
            }
        }
        return lines;
    }

    int start() {
        return spans.get(0).start();
    }

    void write(Html html, MarkedText text) {
        html.raw("<p class=\"").raw(css).raw("\">");
        for (SourceSpan span : spans) {
            text.write(html, span.start(), span.end());
        }
        html.raw("</p>\n");
    }

    private static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.gazette.parser.internal.article.document;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a headline that are no part of the title: the red head, the number, the table of a web page.
 *
 * <pre>
 *   某某市人民政府文件
 *   某政发〔2020〕3号
 *   关于…的通知（某政发〔2010〕32号）       what stands behind the title on its line, too
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.2. Not seen: the headline itself.
 */
final class AboveTitle {

    private static final int LONGEST_ORDER = 40;

    private final List<Passage> lines;
    private final Optional<Passage> title;
    private final Bodies bodies;

    private AboveTitle(List<Passage> lines, Optional<Passage> title, Bodies bodies) {
        this.lines = lines;
        this.title = title;
        this.bodies = bodies;
    }

    /** Of the blocks of a headline those that are no part of the title. */
    static AboveTitle of(List<Block> head, Optional<Passage> title, Bodies bodies, Lexicon lexicon) {
        var lines = new ArrayList<Passage>();
        for (Block block : head) {
            boolean inTitle = title.isPresent()
                    && overlaps(block.spans(), title.get().stretch().spans());
            if (!inTitle) {
                lines.add(Passage.of(Stretch.of(block), Passage.Role.PARAGRAPH, lexicon));
            } else if (block.last().start() == title.get().block().last().start()) {
                Stretch words = title.get().stretch();
                var behind = new Stretch(
                        words.block(), words.to(), words.block().text().length());
                if (!behind.spans().isEmpty()) {
                    lines.add(Passage.of(behind, Passage.Role.PARAGRAPH, lexicon));
                }
            }
        }
        return new AboveTitle(List.copyOf(lines), title, bodies);
    }

    List<Passage> lines() {
        return lines;
    }

    /** The line 某某省人民政府令 or 某某市人民政府公告, below which a bare 第31号 is its number; empty when there is none. */
    String order() {
        var all = new ArrayList<Passage>(lines);
        title.ifPresent(all::add);
        for (Passage line : all) {
            Folded text = line.folded();
            int n = text.length();
            boolean announces =
                    n > 4 && (text.endsWith("公告", n) || text.endsWith("通告", n)) && bodies.isBody(text, 0, n - 2);
            if (n > 3 && n < LONGEST_ORDER && (text.endsWith("令", n) || announces)) {
                return text.toString();
            }
        }
        return "";
    }

    /** Writes numbers, brackets and the red head into the envelope; 某某部第18号令 is title and number. */
    void read(FrontMatter front, Envelope envelope) {
        title.ifPresent(front::isNumbers);
        for (Passage line : lines) {
            Folded text = line.folded();
            boolean bracketed = text.at(0) == '(' && text.at(text.length() - 1) == ')';
            if (front.isNumbers(line)
                    || (bracketed && front.isBracket(line))
                    || !redHead(text).isEmpty()) {
                envelope.spans.addAll(line.stretch().spans());
            }
        }
    }

    /** The bodies of the red head: 某某市人民政府文件, 某某市人民政府令. */
    List<String> issuers() {
        var names = new ArrayList<String>();
        for (Passage line : lines) {
            for (Bodies.Range range : redHead(line.folded())) {
                names.add(line.folded().words(range.from(), range.to()));
            }
        }
        return names;
    }

    private List<Bodies.Range> redHead(Folded text) {
        int end = text.length();
        end = text.endsWith("文件", end) ? end - 2 : text.endsWith("令", end) ? end - 1 : end;
        return bodies.onLine(text, 0, end, List.of());
    }

    private static boolean overlaps(List<SourceSpan> some, List<SourceSpan> others) {
        for (SourceSpan a : some) {
            for (SourceSpan b : others) {
                if (a.start() < b.end() && b.start() < a.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}

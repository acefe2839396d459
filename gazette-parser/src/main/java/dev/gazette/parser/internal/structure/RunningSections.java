package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sections that running heads tell, where neither the body nor the contents do.
 *
 * <pre>
 *   县政府文件　　　　　　　某某县人民政府公报　　　　　　2021年第2期
 *   ·市政府文件·
 * </pre>
 *
 * <p>Gaps set the cells of a head apart. A cell is a section when its name is known, or when it stands beside the gazette's own name
 * and has neither a number nor a date. A head speaks of the articles that begin below it on its page; where the first head
 * stands below the first article, heads stand at the foot of the page and speak of what is above them.
 */
final class RunningSections {

    private static final int GAP = 2;

    /** By the offset of the head. */
    private final NavigableMap<Integer, String> heads = new TreeMap<>();

    RunningSections(List<Block> lines, Lexicon lexicon) {
        for (Block line : lines) {
            String section = section(line.folded(), lexicon);
            if (section != null) {
                heads.put(line.first().start(), section);
            }
        }
    }

    /** The section of an article that begins at an offset of the source, in an issue whose first article begins at another. */
    @Nullable
    String at(int start, int first) {
        boolean foot = heads.floorKey(first) == null;
        Map.Entry<Integer, String> head = foot ? heads.higherEntry(start) : heads.floorEntry(start);
        return head == null ? null : head.getValue();
    }

    private static @Nullable String section(Folded line, Lexicon lexicon) {
        boolean named = false;
        String other = null;
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            boolean gap = i == line.length() || line.blanksBefore(i) >= GAP || line.at(i) == '/' || line.at(i) == '|';
            if (!gap) {
                continue;
            }
            String cell = Sections.bare(Folded.of(line.words(from, i)));
            if (Sections.isKnown(cell, lexicon)) {
                return cell;
            }
            boolean name = cell.endsWith("公报") || cell.endsWith("政报");
            named |= name;
            if (!name && cell.length() > 1 && cell.length() <= Sections.LONGEST && isWords(cell)) {
                other = cell;
            }
            from = i;
        }
        return named ? other : null;
    }

    private static boolean isWords(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!Character.isIdeographic(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

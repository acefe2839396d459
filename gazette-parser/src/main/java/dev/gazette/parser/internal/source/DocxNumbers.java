package dev.gazette.parser.internal.source;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word counts itself and stores nowhere.
 *
 * <pre>
 *   第一条　为了…        a paragraph of a list whose pattern is 第%1条 and whose numbers are Chinese
 *   （一）总体要求       of the second level of one, pattern （%2）
 * </pre>
 *
 * <p>ECMA-376, part 1, 17.9: a paragraph names a list ({@code w:num}) and a level, by itself or by its style; lists made from one pattern ({@code
 * w:abstractNum}) count together, and a number begins anew below each number of a higher level. Bullets are no words and are left out. Not seen:
 * lists that only a style of numbering defines ({@code w:numStyleLink}).
 */
final class DocxNumbers {

    /** The part of the archive that holds the lists. */
    static final String LISTS = "word/numbering.xml";
    /** The part that holds the styles. */
    static final String STYLES = "word/styles.xml";

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = -1;
    /** Word takes no longer pattern; a longer one would make a document of a few bytes fill the memory. */
    private static final int LONGEST_PATTERN = 64;
    /** So far up the styles that a style is based on; who forms a ring is left there. */
    private static final int MOST_STYLES = 16;

    private final Map<String, Level[]> patterns = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** One level of a pattern, as far as it is read. */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        String style = "";
        boolean plain;
        boolean apart = true;
    }

    /** A list: the pattern it is made from, and where it begins to count otherwise. */
    private static final class Numbered {
        String pattern = "";
        final Level[] levels = new Level[LEVELS];
        final int[] starts = new int[LEVELS];

        Numbered() {
            Arrays.fill(starts, NOT_BEGUN);
        }
    }

    /** A style of paragraphs: the one that it is based on, and its list. */
    private static final class Style {
        String base = "";
        String list = "";
        int level;
    }

    /** Reads the two parts; an empty one is missing in the archive. */
    static DocxNumbers of(byte[] lists, byte[] styles) throws XMLStreamException {
        var numbers = new DocxNumbers();
        if (lists.length > 0) {
            numbers.readLists(DocxText.reader(new ByteArrayInputStream(lists)));
        }
        if (styles.length > 0) {
            numbers.readStyles(DocxText.reader(new ByteArrayInputStream(styles)));
        }
        return numbers;
    }

    /**
     * The number of the next paragraph and what sets it apart from the words; empty when it has none.
     *
     * @param list the list that the paragraph names itself; null when it names none
     * @param level the level that it names itself; null when it names none
     * @param style its style; empty for the one of all paragraphs
     */
    String next(@Nullable String list, @Nullable String level, String style) {
        String id = list;
        int depth = level == null ? NOT_BEGUN : number(level, 0);
        for (int i = 0; i < MOST_STYLES && id == null && !style.isEmpty(); i++) {
            Style named = styles.getOrDefault(style, new Style());
            if (!named.list.isEmpty()) {
                id = named.list;
                depth = depth == NOT_BEGUN ? levelOf(id, style, named.level) : depth;
            }
            style = named.base;
        }
        Numbered numbered = lists.get(id);
        return numbered == null || depth >= LEVELS ? "" : next(String.valueOf(id), numbered, Math.max(depth, 0));
    }

    private String next(String id, Numbered list, int depth) {
        Level level = level(list, depth);
        if (level == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list.pattern, p -> {
            var none = new int[LEVELS];
            Arrays.fill(none, NOT_BEGUN);
            return none;
        });
        if (begun.add(id)) {
            for (int i = 0; i < LEVELS; i++) {
                count[i] = list.starts[i] == NOT_BEGUN ? count[i] : list.starts[i] - 1;
            }
        }
        count[depth] = count[depth] == NOT_BEGUN ? level.start : count[depth] + 1;
        Arrays.fill(count, depth + 1, LEVELS, NOT_BEGUN);
        return level.format.equals("bullet") ? "" : print(list, level, count);
    }

    private static int number(String figures, int otherwise) {
        try {
            return Math.max(Integer.parseInt(figures), 0);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private @Nullable Level level(Numbered list, int depth) {
        Level own = list.levels[depth];
        return own != null ? own : patterns.getOrDefault(list.pattern, new Level[LEVELS])[depth];
    }

    /** A level of the pattern may belong to a style; then its paragraphs stand on it, whatever the style says. */
    private int levelOf(String id, String style, int otherwise) {
        Numbered list = lists.get(id);
        for (int i = 0; list != null && i < LEVELS; i++) {
            Level level = level(list, i);
            if (level != null && level.style.equals(style)) {
                return i;
            }
        }
        return otherwise;
    }

    /** 第%1条 becomes 第三条. */
    private String print(Numbered list, Level level, int[] count) {
        var printed = new StringBuilder();
        String text = level.text.length() > LONGEST_PATTERN ? "" : level.text;
        int i = 0;
        while (i < text.length()) {
            int depth = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : NOT_BEGUN;
            if (depth >= 0 && depth < LEVELS) {
                printed.append(number(list, level, depth, count[depth]));
                i += 2;
            } else {
                printed.append(text.charAt(i));
                i++;
            }
        }
        return printed.length() > 0 && level.apart ? printed.append(' ').toString() : printed.toString();
    }

    /** A level that has no number yet is printed as if it had its first. */
    private String number(Numbered list, Level level, int depth, int count) {
        Level named = level(list, depth);
        int number = count == NOT_BEGUN && named != null ? named.start : Math.max(count, 0);
        return DocxFigures.print(number, named == null || level.plain ? "decimal" : named.format);
    }

    private void readLists(XMLStreamReader xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        Level level = new Level();
        var list = new Numbered();
        int depth = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    patterns.put(value(xml, "abstractNumId"), levels);
                }
                case "num" -> {
                    list = new Numbered();
                    levels = list.levels;
                    lists.put(value(xml, "numId"), list);
                }
                case "abstractNumId" -> list.pattern = value(xml, "val");
                case "lvlOverride" -> depth = number(value(xml, "ilvl"), LEVELS);
                case "startOverride" -> {
                    if (depth < LEVELS) {
                        list.starts[depth] = number(value(xml, "val"), 1);
                    }
                }
                case "lvl" -> {
                    level = new Level();
                    int at = number(value(xml, "ilvl"), LEVELS);
                    if (at < LEVELS) {
                        levels[at] = level;
                    }
                }
                case "start" -> level.start = number(value(xml, "val"), 1);
                case "numFmt" -> level.format = value(xml, "val");
                case "lvlText" -> level.text = value(xml, "val");
                case "pStyle" -> level.style = value(xml, "val");
                case "isLgl" -> level.plain = true;
                case "suff" -> level.apart = !value(xml, "val").equals("nothing");
                default -> {}
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(value(xml, "styleId"), style);
                }
                case "basedOn" -> style.base = value(xml, "val");
                case "numId" -> style.list = value(xml, "val");
                case "ilvl" -> style.level = number(value(xml, "val"), 0);
                default -> {}
            }
        }
    }

    /** An attribute of the element; empty when it has none. */
    static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}

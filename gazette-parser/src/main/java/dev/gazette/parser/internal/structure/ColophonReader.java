package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the imprint at the end of an issue or on its cover.
 *
 * <pre>
 *   主管单位：某某市人民政府
 *   主办单位：某某市人民政府办公室
 *   地　址　某某路8号　邮编：300000
 *
 *   《某某市人民政府公报》编辑部编辑                     who edits it, under its own name
 *   某某市人民政府主管　　某某市人民政府办公室主办         the label behind the name
 * </pre>
 *
 * <p>Most of its lines have labels of a publication's imprint, three of them together; one at least is a label that contact lines
 * under a document lack. The gazette's own name with who edits it is worth two.
 */
final class ColophonReader {

    private static final int LEAST = 3;
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 80;
    private static final int LONGEST_CELL = 30;
    private static final int LONGEST_BETWEEN = 8;
    private static final int LONGEST_EDITOR = 10;
    private static final WordList BEHIND = WordList.named("colophon-behind");

    private final Sheet sheet;

    ColophonReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The first block of the imprint that ends just before {@code to}; {@code to} without one. */
    int begin(int from, int to) {
        int first = to;
        int labels = 0;
        boolean strong = false;
        int others = 0;
        for (int i = to - 1; i >= Math.max(from, to - MOST_LINES) && others < LEAST; i--) {
            Folded text = sheet.text(i);
            if (text.length() > LONGEST) {
                break;
            }
            int here = labels(text, Kind.COLOPHON_LABEL);
            if (here > 0 || isEditor(text)) {
                labels += isEditor(text) ? Math.max(2, here) : here;
                strong |= isEditor(text) || labels(text, Kind.COLOPHON_STRONG) > 0;
                others = 0;
                first = i;
            } else {
                others++;
            }
        }
        // One line of labels is a byline: 编辑：… 校对：… 审核：…
        if (labels < LEAST || !strong || first == to - 1) {
            return to;
        }
        return isTitleLine(first - 1, from) ? first - 1 : first;
    }

    /** The gazette's own name between title marks, with how often it appears. */
    private boolean isTitleLine(int index, int from) {
        return index >= from
                && sheet.text(index).at(0) == '《'
                && sheet.text(index).length() < LONGEST / 2
                && sheet.text(index).indexOf("报》", 0, LONGEST / 2) > 0;
    }

    /** Where the imprint that begins at {@code from} ends, or goes on below the organisers in the masthead; {@code from} without one. */
    int end(int from, int to) {
        int end = from;
        int labels = 0;
        for (int i = from - 1; i >= 0 && from - i <= LEAST && labels(sheet.text(i), Kind.COLOPHON_LABEL) > 0; i--) {
            labels += labels(sheet.text(i), Kind.COLOPHON_LABEL);
        }
        for (int i = from; i < Math.min(to, from + MOST_LINES); i++) {
            int here = sheet.text(i).length() > LONGEST ? 0 : labels(sheet.text(i), Kind.COLOPHON_LABEL);
            if (here == 0) {
                break;
            }
            labels += here;
            end = i + 1;
        }
        return labels < LEAST ? from : end;
    }

    /** {@code 出版日期：2025年2月10日} among the lines of the imprint; null where none tells it. */
    @Nullable
    LocalDate published(int from, int to) {
        for (int i = from; i < to; i++) {
            Folded text = sheet.text(i);
            int at = Math.max(text.indexOf("出版日期", 0, text.length()), text.indexOf("出版时间", 0, text.length()));
            Optional<FullDate> day = at < 0 ? Optional.empty() : FullDate.first(text, at, text.length());
            if (day.isPresent()) {
                return day.get().day();
            }
        }
        return null;
    }

    /** {@code 《某某市人民政府公报》编辑部}: the gazette's own name and who edits it. */
    private static boolean isEditor(Folded text) {
        int n = text.length();
        int name = Math.max(text.indexOf("公报", 0, n), text.indexOf("政报", 0, n));
        int editor = name < 0 ? -1 : text.indexOf("编辑", name, n);
        return editor > 0 && editor - name <= LONGEST_BETWEEN && n - editor <= LONGEST_EDITOR && isPlain(text);
    }

    private static boolean isPlain(Folded text) {
        return BylineLine.isPlain(text, 0, text.length());
    }

    /** How many labels of the kind stand on the line: before what they tell, or behind it. */
    private int labels(Folded text, Kind kind) {
        int found = 0;
        int cell = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || i == 0 || text.spaceBefore(i) || ",;|".indexOf(text.at(i - 1)) >= 0;
            if (!gap) {
                continue;
            }
            if (i > cell && i - cell <= LONGEST_CELL && isBehind(text, cell, i)) {
                found++;
            }
            found += i < text.length() && isLabelled(text, i, kind) ? 1 : 0;
            cell = i;
        }
        return found;
    }

    /** {@code 某某市人民政府主办}. */
    private boolean isBehind(Folded text, int from, int to) {
        int word = BEHIND.longestSuffix(text, from, to);
        return word > 0 && to - from > word + 1;
    }

    /** A label with a colon, a gap or a bracket behind it; its letters may be set apart. */
    private boolean isLabelled(Folded text, int at, Kind kind) {
        int length = sheet.lexicon().longest(kind, text, at);
        if (length == 0) {
            return false;
        }
        char next = text.at(at + length);
        return next == ':' || next == '(' || text.spaceBefore(at + length);
    }
}

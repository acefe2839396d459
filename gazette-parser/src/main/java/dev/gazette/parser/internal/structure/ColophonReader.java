package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;

/**
 * Finds the imprint at the end of an issue or on its cover.
 *
 * <pre>
 *   主管单位：某某市人民政府
 *   主办单位：某某市人民政府办公室
 *   地　址　某某路8号　邮编：300000
 * </pre>
 *
 * <p>Most of its lines begin with a label of a publication's imprint; one of them at least is a label that contact lines under a
 * document lack.
 */
final class ColophonReader {

    private static final int LEAST = 3;
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 80;

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
            if (isLabelled(text, Kind.COLOPHON_LABEL)) {
                labels++;
                strong |= isLabelled(text, Kind.COLOPHON_STRONG);
                others = 0;
                first = i;
            } else {
                others++;
            }
        }
        if (labels < LEAST || !strong) {
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

    /** Where the imprint that begins at {@code from} ends; {@code from} without one. */
    int end(int from, int to) {
        int end = from;
        int labels = 0;
        for (int i = from; i < Math.min(to, from + MOST_LINES) && isLabelled(sheet.text(i), Kind.COLOPHON_LABEL); i++) {
            labels++;
            end = i + 1;
        }
        return labels < LEAST ? from : end;
    }

    /** A label with a colon, a gap or a bracket behind it; its letters may be set apart. */
    private boolean isLabelled(Folded text, Kind kind) {
        int length = sheet.lexicon().longest(kind, text, 0);
        if (length == 0) {
            return false;
        }
        char next = text.at(length);
        return next == ':' || next == '(' || text.spaceBefore(length);
    }
}

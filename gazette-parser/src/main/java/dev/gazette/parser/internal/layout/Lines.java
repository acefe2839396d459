package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Measures the physical lines that have words. */
final class Lines {

    private static final int TAB = 8;

    private Lines() {}

    static List<Line> of(SourceText source) {
        String text = source.text();
        var lines = new ArrayList<Line>();
        int blanks = 0;
        boolean page = false;
        for (int number = 0; number < source.lineCount(); number++) {
            int start = source.lineStart(number);
            int end = source.lineEnd(number);
            page |= start > 0 && text.charAt(start - 1) == '\f';
            int indent = 0;
            while (start < end && Width.isBlank(text.charAt(start))) {
                indent += columns(text.charAt(start));
                start++;
            }
            while (end > start && Width.isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                blanks++;
                continue;
            }
            int width = 0;
            for (int i = start; i < end; i++) {
                width += columns(text.charAt(i));
            }
            lines.add(new Line(number, start, end, indent, width, blanks, page));
            blanks = 0;
            page = false;
        }
        return lines;
    }

    /** How wide a character is printed: Chinese characters and full-width marks are two columns wide. */
    static int columns(char c) {
        if (c == '\t') {
            return TAB;
        }
        return c < '\u1100' ? 1 : 2;
    }
}

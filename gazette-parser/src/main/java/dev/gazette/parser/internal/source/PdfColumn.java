package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of one column of a page, printed with their indents and with the gaps between them. */
final class PdfColumn {

    /** A gap this much wider than the usual distance of two lines shows as an empty line. */
    private static final float GAP = 1.6f;

    private final List<PdfSegment> lines = new ArrayList<>();

    PdfColumn add(PdfSegment line) {
        lines.add(line);
        return this;
    }

    PdfColumn addAll(List<PdfSegment> more) {
        lines.addAll(more);
        return this;
    }

    void print(StringBuilder text) {
        if (lines.isEmpty()) {
            return;
        }
        float margin = margin();
        float pitch = pitch();
        float size = lines.get(lines.size() / 2).size();
        for (int i = 0; i < lines.size(); i++) {
            PdfSegment line = lines.get(i);
            if (i > 0 && line.y() - lines.get(i - 1).y() > GAP * pitch) {
                text.append('\n');
            }
            int indent = Math.round((line.left() - margin) / Math.max(1, size));
            text.append("　".repeat(Math.max(0, Math.min(indent, 60))));
            line.print(text);
            text.append('\n');
        }
    }

    private float margin() {
        float least = Float.POSITIVE_INFINITY;
        for (PdfSegment line : lines) {
            least = Math.min(least, line.left());
        }
        return least;
    }

    /** The usual distance of two lines: the median. */
    private float pitch() {
        if (lines.size() < 2) {
            return Float.POSITIVE_INFINITY;
        }
        var distances = new float[lines.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = lines.get(i + 1).y() - lines.get(i).y();
        }
        Arrays.sort(distances);
        return distances[distances.length / 2];
    }
}

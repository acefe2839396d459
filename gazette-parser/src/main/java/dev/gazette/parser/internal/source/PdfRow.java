package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on one base line, cut where a gap could be a gutter.
 *
 * @param segments from left to right
 */
record PdfRow(List<PdfSegment> segments) {

    float left() {
        return segments.get(0).left();
    }

    float right() {
        return segments.get(segments.size() - 1).right();
    }

    float y() {
        return segments.get(0).y();
    }

    float size() {
        return segments.get(0).size();
    }

    boolean crosses(float x) {
        for (PdfSegment segment : segments) {
            if (segment.left() < x && segment.right() > x) {
                return true;
            }
        }
        return false;
    }

    /** What of it stands left or right of a place that it does not cross. */
    List<PdfSegment> beside(float x, boolean left) {
        var found = new ArrayList<PdfSegment>();
        for (PdfSegment segment : segments) {
            if (segment.left() < x == left) {
                found.add(segment);
            }
        }
        return found;
    }

    /** All of it as one segment. */
    PdfSegment whole() {
        if (segments.size() == 1) {
            return segments.get(0);
        }
        var glyphs = new ArrayList<PdfGlyph>();
        for (PdfSegment segment : segments) {
            glyphs.addAll(segment.glyphs());
        }
        return new PdfSegment(glyphs);
    }
}

package dev.gazette.parser;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.source.SourceText;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text that was read, which every span points into.
 *
 * <p>Offsets count UTF-16 units from 0; lines, columns and pages count from 1. Immutable.
 */
public final class Source {

    private final SourceText text;

    Source(SourceText text) {
        this.text = text;
    }

    /**
     * A place for people.
     *
     * @param line the line, from 1
     * @param column the column in UTF-16 units, from 1
     */
    public record LineColumn(int line, int column) {}

    /** Returns the whole text as it was read: a caller's own text unchanged, bytes decoded without byte order mark. */
    public String text() {
        return text.text();
    }

    /** Returns what the text was read from; a caller's own text is text. */
    public SourceFormat format() {
        return text.format();
    }

    /** Returns the charset that bytes were decoded with; empty for a caller's own text and for PDF files and Word documents. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(text.charset());
    }

    /** Returns how many lines the text has; an empty text has one. */
    public int lineCount() {
        return text.lineCount();
    }

    /** Returns how many pages the text has; 0 when nothing tells where pages begin. */
    public int pageCount() {
        return text.pageCount();
    }

    /**
     * Returns one line without what ends it.
     *
     * @param line the line, from 1
     * @throws IndexOutOfBoundsException when there is no such line
     */
    public String line(int line) {
        Objects.checkIndex(line - 1, text.lineCount());
        return text.text().substring(text.lineStart(line - 1), text.lineEnd(line - 1));
    }

    /**
     * Returns the line and the column of an offset.
     *
     * @param offset from 0 to the length of the text, both included
     * @throws IndexOutOfBoundsException when the offset is outside the text
     */
    public LineColumn lineColumn(int offset) {
        Objects.checkIndex(offset, text.text().length() + 1);
        int line = text.lineAt(offset);
        return new LineColumn(line + 1, offset - text.lineStart(line) + 1);
    }

    /**
     * Returns the words under the spans, one after the other.
     *
     * @throws IndexOutOfBoundsException when a span reaches outside the text
     */
    public String text(List<SourceSpan> spans) {
        var words = new StringBuilder();
        for (SourceSpan span : spans) {
            words.append(text.text(), span.start(), span.end());
        }
        return words.toString();
    }
}

package dev.gazette.model.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes half of a surrogate pair as its JSON escape: the lone U+D840 of a damaged text becomes
 * {@code \ud840}.
 *
 * <p>UTF-8 has no form for it, so an encoder would put a question mark there and the model would not come
 * back as it was. In JSON such a character can stand inside a string only, where the escape means the same.
 * Whole pairs pass as they are. Closing finishes and flushes; the writer behind it stays open.
 */
final class SurrogateWriter extends FilterWriter {

    private static final int NONE = -1;

    private int high = NONE;

    SurrogateWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int end = offset + length;
        int plain = offset;
        for (int i = offset; i < end; i++) {
            char c = text[i];
            if (!Character.isSurrogate(c) && high == NONE) {
                continue;
            }
            out.write(text, plain, i - plain);
            plain = i + 1;
            one(c);
        }
        out.write(text, plain, end - plain);
    }

    /** Takes the character after a high surrogate, or a surrogate. */
    private void one(char c) throws IOException {
        if (high != NONE && Character.isLowSurrogate(c)) {
            out.write(high);
            out.write(c);
            high = NONE;
            return;
        }
        finish();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isSurrogate(c)) {
            escape(c);
        } else {
            out.write(c);
        }
    }

    private void finish() throws IOException {
        if (high != NONE) {
            escape(high);
            high = NONE;
        }
    }

    private void escape(int c) throws IOException {
        out.write("\\u");
        out.write(Integer.toHexString(c));
    }

    /** A half pair is kept back, since the next piece may bring the other half. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        finish();
        out.flush();
    }
}

package dev.gazette.parser.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What some bytes are, told by their beginning; the name of a file is not asked. */
enum Format {
    /** Running text in some charset. */
    TEXT,
    /** A web page. */
    HTML,
    /** A PDF file. */
    PDF,
    /** A zip archive: a Word document (.docx) is one. */
    ZIP;

    /** Within how many bytes the first tag of a web page stands, comments and byte order mark included. */
    private static final int HEAD = 1024;

    private static final int MOST_NULS_IN_A_HUNDRED = 20;

    /** The format of the bytes; empty when they are neither text nor a known format. */
    static Optional<Format> of(byte[] bytes) {
        if (indexOf(bytes, "%PDF-", HEAD) >= 0) {
            return Optional.of(PDF);
        }
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (named(bytes).isPresent() || isBinary(bytes)) {
            return Optional.empty();
        }
        return Optional.of(isHtml(bytes) ? HTML : TEXT);
    }

    /** What bytes of no known format are called, for messages. */
    static Optional<String> named(byte[] bytes) {
        for (String[] magic : MAGICS) {
            if (startsWith(bytes, magic[0])) {
                return Optional.of(magic[1]);
            }
        }
        return Optional.empty();
    }

    /** One character for each byte. */
    private static final String[][] MAGICS = {
        {"\u00FF\u00D8\u00FF", "a JPEG picture"},
        {"\u0089PNG\r\n", "a PNG picture"},
        {"GIF87a", "a GIF picture"},
        {"GIF89a", "a GIF picture"},
        {"II*\u0000", "a TIFF picture"},
        {"MM\u0000*", "a TIFF picture"},
        {"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Office file (.doc, .xls, .wps)"},
        {"{\\rtf", "an RTF document"},
        {"\u001F\u008B", "a gzip archive"},
        {"7z\u00BC\u00AF'\u001C", "a 7-Zip archive"},
        {"Rar!\u001A\u0007", "a RAR archive"},
        {"\u007FELF", "a program"},
        {"MZ\u0090\u0000", "a program"},
        {"SQLite format 3\u0000", "an SQLite database"},
        {"ID3", "an MP3 recording"},
        {"AT&TFORM", "a DjVu document"},
    };

    /** A byte order mark speaks for text; else text has hardly any NUL. */
    private static boolean isBinary(byte[] bytes) {
        if (Decoder.markOf(bytes).isPresent()) {
            return false;
        }
        int looked = Math.min(bytes.length, 1 << 16);
        long nuls = 0;
        for (int i = 0; i < looked; i++) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls * 100 > (long) looked * MOST_NULS_IN_A_HUNDRED;
    }

    private static boolean isHtml(byte[] bytes) {
        // A tag is ASCII in every charset but UTF-16 and UTF-32, where NULs stand between.
        var head = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] != 0) {
                head.append((char) (bytes[i] & 0xFF));
            }
        }
        String start = head.toString().toLowerCase(Locale.ROOT).strip();
        int tag = start.indexOf('<');
        if (tag < 0 || tag > 3) {
            return false;
        }
        for (String name :
                new String[] {"<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<table", "<p"}) {
            int found = start.indexOf(name);
            if (found >= 0 && endsName(start, found + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsName(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        return indexOf(bytes, magic, 1) == 0;
    }

    /** Where the magic begins, looked for at the first {@code places} places; -1 when nowhere. */
    private static int indexOf(byte[] bytes, String magic, int places) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < places && at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}

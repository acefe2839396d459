package dev.gazette.parser.internal.source;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decodes the bytes of a text: by the byte order mark, else strictly as UTF-8, else as the Chinese charset that fits.
 *
 * <p>GB18030 holds GBK and GB2312, in which gazettes were published before 2010; Big5 is that of traditional characters. A
 * file in UTF-8 with a few broken bytes stays UTF-8. Whatever is guessed or lost is told.
 */
final class Decoder {

    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    /** A text and the charset that its bytes turned out to have. */
    record Decoded(String text, Charset charset) {}

    /** Decodes with the charset that the caller knows, or with the one that the bytes show. */
    static Decoded decode(byte[] bytes, Optional<Charset> known, Consumer<Diagnostic> diagnostics) {
        int mark = markLength(bytes);
        if (known.isPresent()) {
            return whole(bytes, markOf(bytes).equals(known) ? mark : 0, known.get(), diagnostics);
        }
        Optional<Charset> marked = markOf(bytes);
        if (marked.isPresent()) {
            return whole(bytes, mark, marked.get(), diagnostics);
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), StandardCharsets.UTF_8);
        }
        Charset guess = Utf8Damage.of(bytes).isSlight() ? StandardCharsets.UTF_8 : chinese(bytes);
        diagnostics.accept(Diagnostic.of(
                DiagnosticCode.CHARSET_GUESSED,
                "the bytes are not valid UTF-8 and were read as " + guess.name(),
                List.of()));
        return whole(bytes, 0, guess, diagnostics);
    }

    /** The charset that a byte order mark at the beginning tells. */
    static Optional<Charset> markOf(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        // The mark of UTF-32LE begins like that of UTF-16LE.
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static int markLength(byte[] bytes) {
        return markOf(bytes)
                .map(charset ->
                        charset.name().startsWith("UTF-32") ? 4 : charset.name().startsWith("UTF-16") ? 2 : 3)
                .orElse(0);
    }

    private static Decoded whole(byte[] bytes, int from, Charset charset, Consumer<Diagnostic> diagnostics) {
        var text = new String(bytes, from, bytes.length - from, charset);
        int first = text.indexOf(REPLACEMENT);
        if (first >= 0
                && strictly(ByteBuffer.wrap(bytes, from, bytes.length - from), charset)
                        .isEmpty()) {
            long lost = text.chars().filter(c -> c == REPLACEMENT).count();
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.UNDECODABLE_BYTES,
                    lost + " places hold bytes that are no " + charset.name() + "; they were read as U+FFFD",
                    List.of(new SourceSpan(first, first + 1, null))));
        }
        return new Decoded(text, charset);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        return strictly(ByteBuffer.wrap(bytes), charset);
    }

    private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * GB18030 or Big5. Nearly any bytes are valid in both; but in either, nine characters of ten in running text come from
     * its first level of common characters, and few do when the other's bytes are read so.
     */
    private static Charset chinese(byte[] bytes) {
        int pairs = 0;
        int commonInGb = 0;
        int commonInBig5 = 0;
        int i = 0;
        while (i + 1 < bytes.length) {
            int lead = bytes[i] & 0xFF;
            int trail = bytes[i + 1] & 0xFF;
            i += lead < 0x81 ? 1 : 2;
            if (lead >= 0x81) {
                pairs++;
                commonInGb += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 ? 1 : 0;
                commonInBig5 += lead >= 0xA4 && lead <= 0xC6 && isBig5Trail(trail) ? 1 : 0;
            }
        }
        return Charset.forName(commonInBig5 > commonInGb && commonInBig5 * 2 > pairs ? "Big5" : "GB18030");
    }

    private static boolean isBig5Trail(int trail) {
        return trail >= 0xA1 || (trail >= 0x40 && trail <= 0x7E);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

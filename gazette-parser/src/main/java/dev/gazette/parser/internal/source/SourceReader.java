package dev.gazette.parser.internal.source;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.ParseOptions;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns bytes into a text: UTF-8 and UTF-16 by their byte order mark, strict UTF-8, else GB18030, which most gazettes from
 * before 2010 are in.
 */
public final class SourceReader {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private SourceReader() {}

    /** Decodes the bytes of a whole file. */
    public static SourceText decode(byte[] bytes, ParseOptions options, Consumer<Diagnostic> diagnostics) {
        if (options.charset().isPresent()) {
            return SourceText.of(new String(bytes, options.charset().get()));
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return SourceText.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return SourceText.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return SourceText.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        try {
            return SourceText.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.CHARSET_GUESSED, "the bytes are no UTF-8 and were read as GB18030", List.of()));
            return SourceText.of(new String(bytes, GB18030));
        }
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

package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.lexicon.Chars;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The signs that names of other languages are written with: 阿, 尔, 克.
 *
 * <p>Every fourth sign of a text is one, so that they are asked for one by one and never looked for.
 */
final class Transcription {

    private static final Chars SIGNS = signs();

    private Transcription() {}

    /** True for a sign that transcriptions are written with. */
    static boolean isSign(char c) {
        return SIGNS.has(c);
    }

    private static Chars signs() {
        try (InputStream stream = Transcription.class.getResourceAsStream("transcription.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the parser's jar lacks its list transcription.txt");
            }
            var signs = new StringBuilder();
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    signs.append(line.charAt(0));
                }
            }
            return Chars.of(signs.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the list transcription.txt cannot be read", e);
        }
    }
}

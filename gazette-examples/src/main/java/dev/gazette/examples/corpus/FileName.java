package dev.gazette.examples.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The name of a file below a folder, with / between its parts.
 *
 * <pre>
 *   LC_ALL=C: 2024/公报.txt      is listed as 2024/������.txt, and can be opened all the same
 * </pre>
 *
 * <p>Under a C locale the JVM shows U+FFFD for each byte of such a name, but keeps the bytes, and tells them in the file's address.
 */
final class FileName {

    private static final char LOST = '\uFFFD';

    private FileName() {}

    static String below(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return name.indexOf(LOST) < 0 ? name : asUtf8(folder, file).orElse(name);
    }

    private static Optional<String> asUtf8(Path folder, Path file) {
        String above = folder.toUri().getRawPath();
        String address = file.toUri().getRawPath();
        if (!address.startsWith(above)) {
            return Optional.empty();
        }
        return decoded(address.substring(above.length()));
    }

    /** What percent signs stand for, when it is UTF-8. */
    static Optional<String> decoded(String address) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '%' && i + 2 < address.length()) {
                bytes.write(Integer.parseInt(address, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

package dev.gazette.examples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a file name that was lost on its way into the JVM.
 *
 * <pre>
 *   LC_ALL=C java -jar gazette.jar parse 公报.txt      arrives with U+FFFD or ? for each byte of 公报
 * </pre>
 *
 * <p>Under a C locale the JVM decodes names as ASCII, so that it neither sees such a name nor can open the file. Not seen: a
 * name that the locale's own charset can hold and that is simply wrong.
 */
final class UndecodableName {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private UndecodableName() {}

    /** What to do about it, when the name of a file that could not be opened looks lost. */
    static Optional<String> cure(String file) {
        return cure(file, System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    static Optional<String> cure(String file, String charsetOfNames) {
        if (!Charset.isSupported(charsetOfNames)) {
            return Optional.empty();
        }
        var charset = Charset.forName(charsetOfNames);
        boolean lost = file.indexOf('?') >= 0
                || file.indexOf('\uFFFD') >= 0
                || !charset.newEncoder().canEncode(file);
        if (charset.equals(StandardCharsets.UTF_8) || !lost) {
            return Optional.empty();
        }
        return Optional.of("Java cannot decode this file's name, since the locale's charset is " + charset.name()
                + "; run with LC_ALL=C.UTF-8");
    }

    /** The name as it was typed, where the system still tells it and only one fits; else the name as it arrived. */
    static String typed(String file) {
        try {
            List<String> fitting = Arrays.stream(Files.readString(COMMAND_LINE, StandardCharsets.ISO_8859_1)
                            .split("\0"))
                    .filter(bytes -> looksLike(bytes, file))
                    .map(bytes -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .distinct()
                    .toList();
            return fitting.size() == 1 ? fitting.get(0) : file;
        } catch (IOException | UnsupportedOperationException | SecurityException noLinux) {
            return file;
        }
    }

    /** True when the ASCII bytes agree and all others were lost. */
    private static boolean looksLike(String bytes, String file) {
        if (bytes.length() != file.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            char arrived = file.charAt(i);
            boolean lost = arrived == '\uFFFD' || arrived == '?';
            if (bytes.charAt(i) < 0x80 ? bytes.charAt(i) != arrived : !lost) {
                return false;
            }
        }
        return true;
    }
}

package dev.gazette.parser;

import dev.gazette.parser.ParseOptions.Term;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the file of {@link ParseOptions#withTermsFrom}; whatever is wrong in it is told with its line. */
final class TermFile {

    private final Path file;
    private final Map<Term, List<String>> terms = new EnumMap<>(Term.class);
    private @Nullable Term list;
    private int number;

    private TermFile(Path file) {
        this.file = file;
    }

    static Map<Term, List<String>> read(Path path) throws IOException {
        var file = new TermFile(Objects.requireNonNull(path, "file"));
        for (String line : file.decode(Files.readAllBytes(path)).split("\\R", -1)) {
            file.number++;
            int remark = line.indexOf('#');
            String words = (remark < 0 ? line : line.substring(0, remark)).strip();
            if (words.startsWith("[")) {
                file.list = file.heading(words);
            } else if (!words.isEmpty()) {
                file.add(words);
            }
        }
        return file.terms;
    }

    private String decode(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (end.isError()) {
            number = (int) text.chars().filter(c -> c == '\n').count() + 1;
            throw wrong("is not UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Term heading(String words) {
        for (Term term : Term.values()) {
            if (words.equals("[" + term + "]")) {
                return term;
            }
        }
        throw wrong(words + " names no list; there are "
                + Arrays.stream(Term.values()).map(term -> "[" + term + "]").collect(Collectors.joining(", ")));
    }

    private void add(String word) {
        Term to = list;
        if (to == null) {
            throw wrong(word + " stands before the first heading, such as [POST]");
        }
        try {
            ParseOptions.requireTerm(word);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
        terms.computeIfAbsent(to, t -> new ArrayList<>()).add(word);
    }

    private IllegalArgumentException wrong(@Nullable String what) {
        return new IllegalArgumentException(file + ":" + number + ": " + what);
    }
}

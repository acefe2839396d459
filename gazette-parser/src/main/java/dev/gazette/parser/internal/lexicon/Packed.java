package dev.gazette.parser.internal.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lists as the arrays that are searched, in one file beside them.
 *
 * <p>The build makes it of the lists. To make each automaton anew would take a cold start longer than all the reading. Where the file is not there, as
 * in a workshop without the build, nothing is packed, and the lists are read. Immutable, safe for many threads.
 */
public final class Packed {

    /** The file's name, beside this class. */
    public static final String FILE = "lists.bin";

    static final String LEXICON = "*";

    private final Map<String, ByteBuffer> automata;

    private Packed(Map<String, ByteBuffer> automata) {
        this.automata = automata;
    }

    /** The automaton of a name; null when it is not packed. */
    static @Nullable Automaton automaton(String name) {
        ByteBuffer packed = Holder.ALL.automata.get(name);
        return packed == null ? null : Automaton.read(packed.duplicate());
    }

    /**
     * Writes the lexicon and lists.
     *
     * @param lists by their names; in both directions
     * @param beginnings lists of which nobody asks the ends
     */
    public static void write(
            OutputStream file, Lexicon lexicon, Map<String, WordList> lists, Map<String, WordList> beginnings)
            throws IOException {
        var automata = new TreeMap<String, Automaton>();
        automata.put(LEXICON, lexicon.automaton());
        beginnings.forEach((name, list) -> automata.put(name, list.forwards()));
        lists.forEach((name, list) -> {
            automata.put(name, list.forwards());
            automata.put(WordList.backwards(name), list.backwards());
        });
        var out = new DataOutputStream(file);
        out.writeInt(automata.size());
        for (Map.Entry<String, Automaton> automaton : automata.entrySet()) {
            byte[] packed = automaton.getValue().bytes();
            out.writeUTF(automaton.getKey());
            out.writeInt(packed.length);
            out.write(packed);
        }
        out.flush();
    }

    private static Packed read() {
        try (InputStream file = Packed.class.getResourceAsStream(FILE)) {
            if (file == null) {
                return new Packed(Map.of());
            }
            var all = ByteBuffer.wrap(file.readAllBytes());
            var automata = new HashMap<String, ByteBuffer>();
            for (int left = all.getInt(); left > 0; left--) {
                var name = new byte[all.getShort()];
                all.get(name);
                int length = all.getInt();
                automata.put(new String(name, StandardCharsets.US_ASCII), all.slice(all.position(), length));
                all.position(all.position() + length);
            }
            return new Packed(automata);
        } catch (IOException e) {
            throw new UncheckedIOException("the packed lists " + FILE + " cannot be read", e);
        }
    }

    /** Reads the file once, when it is first asked for. */
    private static final class Holder {
        static final Packed ALL = read();
    }
}

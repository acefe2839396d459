package dev.gazette.parser;

import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.Packed;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.place.Divisions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A step of the build: packs the lists that were copied to a folder of classes into one file beside them. */
final class ListPacker {

    private static final String ENDING = ".txt";

    private ListPacker() {}

    /** Packs the lists below the folder that the argument names. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], Packed.class.getPackageName().split("\\."));
        Path file = folder.resolve(Packed.FILE);
        Files.deleteIfExists(file);
        Map<String, WordList> lists = lists(folder);
        Map<String, WordList> names =
                Map.of(Divisions.NAMES, Divisions.standard().namesOfAll());
        try (OutputStream out = Files.newOutputStream(file)) {
            Packed.write(out, Lexicon.ofLists(), lists, names);
        }
    }

    /** The lists that no kind of the lexicon has. */
    private static Map<String, WordList> lists(Path folder) throws IOException {
        List<String> ofLexicon = Stream.of(Kind.values()).map(Kind::file).toList();
        var lists = new HashMap<String, WordList>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && !ofLexicon.contains(name)) {
                    String list = name.substring(0, name.length() - ENDING.length());
                    lists.put(list, WordList.read(list));
                }
            }
        }
        return lists;
    }
}

package dev.gazette.apart;

import dev.gazette.model.Gazette;
import dev.gazette.model.json.GazetteJson;
import dev.gazette.parser.GazetteParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads one file in a JVM of its own and says what came of it. */
public final class ReadOneFile {

    private ReadOneFile() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Gazette gazette = GazetteParser.parse(Path.of(arguments[0]));
            out.print(gazette.name() + " ");
            out.println(GazetteJson.write(gazette));
        } catch (IOException | IllegalStateException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}

package dev.gazette.parser;

import dev.gazette.model.json.GazetteJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Prints the default charset, the language and the JSON of a file: run in a JVM with other defaults. */
final class ReadInAnotherJvm {

    private ReadInAnotherJvm() {}

    public static void main(String[] arguments) throws IOException {
        String defaults = Charset.defaultCharset() + " " + Locale.getDefault().getLanguage() + " ";
        String json = GazetteJson.write(GazetteParser.parse(Path.of(arguments[0])));
        System.out.write((defaults + json).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}

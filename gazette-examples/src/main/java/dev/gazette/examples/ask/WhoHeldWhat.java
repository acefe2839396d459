package dev.gazette.examples.ask;

import dev.gazette.model.Appointment;
import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who held which post when: {@code WhoHeldWhat FOLDER} reads the issues of one gazette and prints each person's posts with the
 * issues that call him so, and the days on which a post was given or taken.
 *
 * <p>Merging numbers namesakes whose posts contradict, so that they stay two people.
 */
public final class WhoHeldWhat {

    private WhoHeldWhat() {}

    public static void main(String[] arguments) throws IOException {
        Arguments.need(1, arguments, "WhoHeldWhat FOLDER");
        print(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path folder, PrintStream out) throws IOException {
        Gazette gazette;
        try (Stream<FileResult> files =
                GazetteReader.of(ParseOptions.defaults()).readAll(folder)) {
            gazette = files.filter(file -> file.result() != null)
                    .map(file -> file.result().gazette())
                    .reduce(Gazette::merge)
                    .orElseThrow(() -> new IOException(folder + " has no gazette"));
        }
        var held = new TreeMap<String, Map<String, Set<String>>>();
        for (Issue issue : gazette.issues()) {
            String printed = issue.year() + "/"
                    + issue.numbers().stream().map(String::valueOf).collect(Collectors.joining("-"));
            for (Article article : issue.articles()) {
                for (Official official : article.officials()) {
                    official.posts().forEach(post -> note(held, official, post.text(), printed));
                }
                for (Appointment given : article.appointments()) {
                    note(held, given.person(), given.post().text(), given.action() + " " + given.date());
                }
            }
        }
        held.forEach((person, posts) ->
                posts.forEach((post, when) -> out.println(person + "  " + post + "  " + String.join(", ", when))));
    }

    private static void note(Map<String, Map<String, Set<String>>> held, Official person, String post, String when) {
        String name = person.homonym() == null ? person.name() : person.name() + " (" + person.homonym() + ")";
        held.computeIfAbsent(name, n -> new TreeMap<>())
                .computeIfAbsent(post, p -> new LinkedHashSet<>())
                .add(when);
    }
}

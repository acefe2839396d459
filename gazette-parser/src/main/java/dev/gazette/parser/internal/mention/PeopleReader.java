package dev.gazette.parser.internal.mention;

import dev.gazette.parser.Diagnostic;
import java.util.List;
import java.util.function.Consumer;

/** Finds who is named in one article, with which posts, and every place where a person is meant. */
public final class PeopleReader {

    private PeopleReader() {}

    /** Reads the passages of one article, the headline's first. */
    public static People read(
            List<Passage> passages, NameBook names, IssueFrame issue, Consumer<Diagnostic> diagnostics) {
        return new People(List.of(), List.of());
    }
}

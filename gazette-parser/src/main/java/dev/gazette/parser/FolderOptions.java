package dev.gazette.parser;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * How a folder is read.
 *
 * <pre>{@code
 * FolderOptions options = FolderOptions.defaults()
 *         .withFiles(file -> !done.contains(file.sha256()))
 *         .inAnyOrder();
 * }</pre>
 *
 * <p>Immutable: each method that changes something returns new options.
 */
public final class FolderOptions {

    private static final FolderOptions DEFAULTS = new FolderOptions(true, file -> true);

    private final boolean ordered;
    private final Predicate<SourceFile> wanted;

    private FolderOptions(boolean ordered, Predicate<SourceFile> wanted) {
        this.ordered = ordered;
        this.wanted = wanted;
    }

    /** Every file, in the order of the files' names. */
    public static FolderOptions defaults() {
        return DEFAULTS;
    }

    /** Results come as they are ready: one long file then holds up no other. */
    public FolderOptions inAnyOrder() {
        return new FolderOptions(false, wanted);
    }

    /** Only these files; it is asked by many threads at a time, once a file that could be opened. */
    public FolderOptions withFiles(Predicate<SourceFile> wanted) {
        return new FolderOptions(ordered, Objects.requireNonNull(wanted, "wanted"));
    }

    boolean ordered() {
        return ordered;
    }

    boolean wants(SourceFile file) {
        return wanted.test(file);
    }
}

package dev.gazette.examples.corpus;

import dev.gazette.parser.FileResult;
import dev.gazette.parser.FolderOptions;
import dev.gazette.parser.GazetteReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One reading of a folder: every file that is not finished yet becomes a line, made on all processors and written by one.
 *
 * <p>Memory does not grow with the files' texts: as many lines as keep the processors busy wait to be written. The names and
 * hashes of what is finished are held.
 */
public final class CorpusRun {

    private final GazetteReader reader;
    private final Path folder;
    private final boolean inOrder;

    /** A reading of a folder. */
    public CorpusRun(GazetteReader reader, Path folder, boolean inOrder) {
        this.reader = reader;
        this.folder = folder;
        this.inOrder = inOrder;
    }

    /** What a run came to. */
    public record Outcome(int written, int unreadable, int finishedBefore) {}

    /** Who is told how it goes. */
    public interface Watcher {
        /** A file is dealt with: read, found unreadable, or finished before. */
        void dealtWith();

        /** A file could not be read. */
        void unreadable(String name, String error);
    }

    /** Where lines go. */
    @FunctionalInterface
    private interface Sink {
        void write(CorpusLine line) throws IOException;
    }

    /** Reads what is not finished in the file yet, and adds it. */
    public Outcome into(Path file, Watcher watcher) throws IOException {
        try (CorpusFile lines = CorpusFile.open(file)) {
            Path itself = file.toRealPath();
            return run(lines::isFinished, path -> isSame(path, itself), lines::write, watcher, lines.finishedBefore());
        }
    }

    /** Reads everything. */
    public Outcome to(Consumer<String> out, Watcher watcher) throws IOException {
        return run(key -> false, path -> false, line -> out.accept(line.json()), watcher, 0);
    }

    private Outcome run(
            Predicate<CorpusLine.Key> finished, Predicate<Path> ignored, Sink sink, Watcher watcher, int finishedBefore)
            throws IOException {
        FolderOptions all = FolderOptions.defaults().withFiles(file -> {
            boolean wanted =
                    !ignored.test(file.path()) && !finished.test(new CorpusLine.Key(name(file.path()), file.sha256()));
            if (!wanted) {
                watcher.dealtWith();
            }
            return wanted;
        });
        int written = 0;
        int unreadable = 0;
        try (Stream<Optional<CorpusLine>> lines =
                reader.readAll(folder, inOrder ? all : all.inAnyOrder(), file -> line(file, finished))) {
            for (Iterator<Optional<CorpusLine>> rest = lines.iterator(); rest.hasNext(); ) {
                Optional<CorpusLine> line = rest.next();
                watcher.dealtWith();
                if (line.isEmpty()) {
                    continue;
                }
                sink.write(line.get());
                written++;
                String error = line.get().error();
                if (error != null) {
                    unreadable++;
                    watcher.unreadable(line.get().key().name(), error);
                }
            }
        }
        return new Outcome(written, unreadable, finishedBefore);
    }

    /** Empty for a file that still cannot be opened and whose line says so. */
    private Optional<CorpusLine> line(FileResult file, Predicate<CorpusLine.Key> finished) {
        String name = name(file.path());
        return file.sha256() == null && finished.test(new CorpusLine.Key(name, null))
                ? Optional.empty()
                : Optional.of(CorpusLine.of(name, file));
    }

    private String name(Path path) {
        return FileName.below(folder, path);
    }

    /** The file may lie in the folder that it is made from. */
    private static boolean isSame(Path path, Path file) {
        try {
            return path.endsWith(file.getFileName()) && path.toRealPath().equals(file);
        } catch (IOException e) {
            return false;
        }
    }
}

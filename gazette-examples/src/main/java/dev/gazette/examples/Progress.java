package dev.gazette.examples;

import dev.gazette.examples.corpus.CorpusRun;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells on standard error how a long reading goes: a bar with rate and time left on a terminal, only what went wrong on a pipe. */
final class Progress implements CorpusRun.Watcher, AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final @Nullable ProgressBar bar;

    private Progress(Terminal terminal, @Nullable ProgressBar bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /** The progress through the files below a folder. */
    static Progress through(Path folder, Terminal terminal) throws IOException {
        return new Progress(terminal, terminal.watched() ? bar(files(folder), terminal) : null);
    }

    @Override
    public void dealtWith() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void unreadable(String name, String error) {
        terminal.complain((bar == null ? "" : CLEAR_LINE) + name + ": " + error);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(long files, Terminal terminal) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(files)
                .setUnit(" files", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setMaxRenderedLength(terminal.width())
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(terminal.errorStream()))
                .build();
    }

    /** An archive counts as one file, for only reading it tells how many it holds. */
    private static long files(Path folder) throws IOException {
        var count = new AtomicLong();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                count.incrementAndGet();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                count.incrementAndGet();
                return FileVisitResult.CONTINUE;
            }
        });
        return count.get();
    }
}

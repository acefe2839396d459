package dev.gazette.parser;

import dev.gazette.parser.internal.source.ZipFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads many files on all processors and gives the results in the order of the files.
 *
 * <p>Only as many files as keep the processors busy are under way or waiting to be taken, so memory does not grow with the
 * folder. A file that cannot be read gives a result with an error.
 */
final class ParallelReading implements Iterator<FileResult>, AutoCloseable {

    /** How many results may wait for each processor: enough that a slow taker or one long file stops nobody for long. */
    private static final int AHEAD = 4;

    private final GazetteReader reader;
    private final ExecutorService workers;
    private final int most;
    private final Deque<Future<FileResult>> underWay = new ArrayDeque<>();
    private final Iterator<FilesInOrder.Found> files;
    private Iterator<ZipFolder.Entry> entries = ZipFolder.NONE;

    ParallelReading(GazetteReader reader, Path folder) throws IOException {
        this.reader = reader;
        int processors = Runtime.getRuntime().availableProcessors();
        this.most = processors * AHEAD;
        this.files = new FilesInOrder(folder);
        this.workers = Executors.newFixedThreadPool(processors, task -> {
            var thread = new Thread(task, "gazette-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        fill();
        if (underWay.isEmpty()) {
            workers.shutdown();
        }
        return !underWay.isEmpty();
    }

    @Override
    public FileResult next() {
        fill();
        Future<FileResult> first = underWay.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reading broke off", e.getCause());
        }
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void fill() {
        while (underWay.size() < most && !workers.isShutdown()) {
            if (entries.hasNext()) {
                ZipFolder.Entry entry = entries.next();
                underWay.add(workers.submit(() -> result(entry.path(), entry.error(), entry::bytes)));
            } else if (files.hasNext()) {
                take(files.next());
            } else {
                return;
            }
        }
    }

    private void take(FilesInOrder.Found file) {
        Path path = file.path();
        try {
            if (file.error() == null && ZipFolder.isArchiveOfFiles(path)) {
                entries = ZipFolder.entries(path, reader.options().maxUnpackedBytes());
                return;
            }
        } catch (IOException e) {
            underWay.add(workers.submit(() -> new FileResult(path, null, e)));
            return;
        }
        underWay.add(workers.submit(() -> result(path, file.error(), () -> Files.readAllBytes(path))));
    }

    private FileResult result(Path path, @Nullable IOException error, Callable<byte[]> bytes) throws Exception {
        if (error != null) {
            return new FileResult(path, null, error);
        }
        try {
            return new FileResult(path, reader.read(bytes.call(), path.toString()), null);
        } catch (IOException e) {
            return new FileResult(path, null, e);
        }
    }
}

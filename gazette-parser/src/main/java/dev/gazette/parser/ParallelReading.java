package dev.gazette.parser;

import dev.gazette.parser.internal.source.ZipFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads many files on all processors and gives what the caller makes of them, in the order of the files or as it is ready.
 *
 * <p>Only as many files as keep the processors busy are under way or waiting to be taken, so memory does not grow with the
 * folder. A file that cannot be read gives a result with an error.
 */
final class ParallelReading<T> implements Iterator<T>, AutoCloseable {

    /** How many results may wait for each processor: enough that a slow taker or one long file stops nobody for long. */
    private static final int AHEAD = 4;

    private final GazetteReader reader;
    private final FolderOptions options;
    private final Function<FileResult, T> then;
    private final ExecutorService workers;
    private final int most;
    private final FilesInOrder files;
    private Iterator<ZipFolder.Entry> entries = ZipFolder.NONE;

    /** Under way, in the order of the files; and those of them that are done, in the order in which they were. */
    private final Deque<Future<Optional<T>>> inOrder = new ArrayDeque<>();

    private final BlockingQueue<Future<Optional<T>>> done = new LinkedBlockingQueue<>();
    private int underWay;
    private @Nullable T next;

    ParallelReading(GazetteReader reader, Path folder, FolderOptions options, Function<FileResult, T> then)
            throws IOException {
        this.reader = reader;
        this.options = options;
        this.then = then;
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
        while (next == null) {
            fill();
            if (underWay == 0) {
                workers.shutdown();
                return false;
            }
            underWay--;
            next = taken().orElse(null);
        }
        return true;
    }

    @Override
    public T next() {
        T result = hasNext() ? next : null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return result;
    }

    /** Stops what is under way. */
    @Override
    public void close() {
        workers.shutdownNow();
        underWay = 0;
    }

    private Optional<T> taken() {
        try {
            return (options.ordered() ? inOrder.remove() : done.take()).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reading broke off", e.getCause());
        }
    }

    private void fill() {
        while (underWay < most && !workers.isShutdown()) {
            if (entries.hasNext()) {
                ZipFolder.Entry entry = entries.next();
                submit(() -> result(entry.path(), entry.error(), entry::bytes));
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
            submit(() -> result(path, e, () -> new byte[0]));
            return;
        }
        submit(() -> result(path, file.error(), () -> GazetteReader.bytes(path)));
    }

    private void submit(Callable<Optional<T>> reading) {
        underWay++;
        var task = new FutureTask<>(reading) {
            @Override
            protected void done() {
                if (!options.ordered()) {
                    done.add(this);
                }
            }
        };
        if (options.ordered()) {
            inOrder.add(task);
        }
        workers.execute(task);
    }

    /** What the caller makes of the file; empty when it does not want it. */
    private Optional<T> result(Path path, @Nullable IOException error, Callable<byte[]> source) throws Exception {
        if (error != null) {
            return Optional.of(then.apply(new FileResult(path, null, null, error)));
        }
        String sha256 = null;
        FileResult result;
        try {
            byte[] bytes = source.call();
            sha256 = sha256(bytes);
            if (!options.wants(new SourceFile(path, sha256))) {
                return Optional.empty();
            }
            result = new FileResult(path, sha256, read(bytes, path), null);
        } catch (IOException e) {
            result = new FileResult(path, sha256, null, e);
        }
        return Optional.of(then.apply(result));
    }

    /** One file that trips the reader must not end the reading of thousands. */
    private ParseResult read(byte[] bytes, Path path) throws IOException {
        try {
            return reader.read(bytes, path.toString());
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(path + " made the reader fail, which is a bug: " + e, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

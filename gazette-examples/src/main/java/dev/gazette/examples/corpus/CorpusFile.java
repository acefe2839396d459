package dev.gazette.examples.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The file to which the lines go, with the lines of earlier runs in it.
 *
 * <p>Each line is written whole before the next; a run that is killed leaves at most the beginning of one, which the next run
 * takes away. Two runs at a time would mix their lines: the second is refused.
 */
final class CorpusFile implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;
    private final Set<CorpusLine.Key> finished = new HashSet<>();

    private CorpusFile(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws IOException when it cannot be written, or holds lines that are none of ours
     */
    static CorpusFile open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new IOException("is being written by another run");
            }
            var file = new CorpusFile(channel, lock);
            file.takeUp(path);
            return file;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException("is being written by another run", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** How many files earlier runs have finished. */
    int finishedBefore() {
        return finished.size();
    }

    boolean isFinished(CorpusLine.Key key) {
        return finished.contains(key);
    }

    void write(CorpusLine line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.json().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    private void takeUp(Path path) throws IOException {
        long whole = 0;
        int number = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            var line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    number++;
                    Optional<CorpusLine.Key> key = CorpusLine.keyOf(line.toByteArray());
                    if (key.isEmpty()) {
                        throw new IOException(
                                "holds a line " + number + " that is none of this command's; nothing was written");
                    }
                    finished.add(key.get());
                    whole += line.size();
                    line.reset();
                }
            }
        }
        channel.truncate(whole);
        channel.position(whole);
    }
}

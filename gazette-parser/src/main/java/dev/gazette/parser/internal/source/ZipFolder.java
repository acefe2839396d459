package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip archive, one after the other, as if the archive were a folder: {@code 2020.zip/03.txt}.
 *
 * <p>Nothing is written to disk. Names that are not UTF-8 are read as GB18030, as Windows writes them in China.
 */
public final class ZipFolder implements Iterator<ZipFolder.Entry> {

    /** No files at all. */
    public static final Iterator<Entry> NONE = Collections.emptyIterator();

    private static final Charset NAMES = Charset.forName("GB18030");

    private final Path archive;
    private final LimitedZip zip;
    private @Nullable Entry next;

    private ZipFolder(Path archive, LimitedZip zip) {
        this.archive = archive;
        this.zip = zip;
        this.next = following();
    }

    /** One file of the archive, or the error that keeps the rest of it from being read. */
    public static final class Entry {

        private final Path path;
        private final byte[] bytes;
        private final @Nullable IOException error;

        private Entry(Path path, byte[] bytes, @Nullable IOException error) {
            this.path = path;
            this.bytes = bytes;
            this.error = error;
        }

        /** The archive's path with the name inside behind it. */
        public Path path() {
            return path;
        }

        /** The file's bytes, for the taker alone; empty with an error. */
        public byte[] bytes() {
            return bytes;
        }

        /** Why the rest of the archive cannot be read; only the last entry has one. */
        public @Nullable IOException error() {
            return error;
        }
    }

    /** True for a zip archive that is no document. */
    public static boolean isArchiveOfFiles(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] head = bytes.readNBytes(4);
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
                return false;
            }
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)), NAMES)) {
            // Whoever writes a document puts one of its parts first.
            ZipEntry entry = zip.getNextEntry();
            return entry != null && !ZipSource.isPart(entry.getName());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw broken(path, e);
        }
    }

    /** The files of an archive; the archive is closed when the last was taken or an error ends it. */
    public static Iterator<Entry> entries(Path archive, long mostUnpacked) throws IOException {
        return new ZipFolder(
                archive,
                new LimitedZip(
                        new BufferedInputStream(Files.newInputStream(archive)),
                        NAMES,
                        mostUnpacked,
                        archive.toString()));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Entry next() {
        Entry entry = next;
        if (entry == null) {
            throw new NoSuchElementException();
        }
        next = entry.error() == null ? following() : null;
        return entry;
    }

    private @Nullable Entry following() {
        Path path = archive;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    path = inside(entry.getName());
                    return new Entry(path, zip.readAllBytes(), null);
                }
            }
            zip.close();
            return null;
        } catch (UnsupportedSourceException e) {
            closeQuietly();
            return new Entry(path, new byte[0], e);
        } catch (IOException | IllegalArgumentException e) {
            closeQuietly();
            return new Entry(path, new byte[0], broken(archive, e));
        }
    }

    private static IOException broken(Path archive, Exception reason) {
        return new UnsupportedSourceException(archive + " is a broken zip archive: " + reason.getMessage(), reason);
    }

    /** A label only: nothing is ever opened or written there. */
    private Path inside(String name) {
        try {
            return archive.resolve(name.replace('\\', '/').replace("..", "_")).normalize();
        } catch (InvalidPathException e) {
            return archive;
        }
    }

    private void closeQuietly() {
        try {
            zip.close();
        } catch (IOException e) {
            // The error that ended the archive is the one to tell.
        }
    }
}

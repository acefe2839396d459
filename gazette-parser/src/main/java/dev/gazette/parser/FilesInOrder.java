package dev.gazette.parser;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder, each folder's in the order of their names; only the names on the way down are held.
 *
 * <p>A folder that cannot be listed, a pipe or a device is a file that cannot be read. Links to folders are not followed, so there is no end to miss.
 */
final class FilesInOrder implements Iterator<FilesInOrder.Found> {

    /** A file, or a folder with the reason why it cannot be listed. */
    record Found(Path path, @Nullable IOException error) {}

    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private @Nullable Found next;

    FilesInOrder(Path folder) throws IOException {
        open.push(names(folder));
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Found next() {
        Found found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }

    private void advance() {
        next = null;
        while (next == null && !open.isEmpty()) {
            Iterator<Path> names = open.peek();
            if (!names.hasNext()) {
                open.pop();
                continue;
            }
            Path path = names.next();
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                next = new Found(
                        path, isNoFile(path) ? new FileSystemException(path.toString(), null, "is no file") : null);
                continue;
            }
            try {
                open.push(names(path));
            } catch (IOException e) {
                next = new Found(path, e);
            }
        }
    }

    /** A named pipe or a device would be waited for without end. */
    private static boolean isNoFile(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            // Reading it tells why it cannot be read.
            return false;
        }
    }

    private static Iterator<Path> names(Path folder) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(names::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names.iterator();
    }
}

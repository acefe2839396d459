package dev.gazette.parser;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/**
 * A file of a file system that is no disk of this machine: it says how large it is, and then denies to be opened or has less.
 *
 * <p>So the reader meets them whoever runs the tests: the superuser of a machine may read everything.
 */
final class OddFile extends FileSystemProvider {

    private final Path path;
    private final boolean denied;
    private final long size;
    private final byte[] content;

    private OddFile(String name, boolean denied, long size, byte[] content) {
        this.denied = denied;
        this.size = size;
        this.content = content;
        FileSystem system = new OddFileSystem(this);
        this.path = (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(),
                new Class<?>[] {Path.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getFileSystem" -> system;
                    case "toString" -> name;
                    case "hashCode" -> name.hashCode();
                    case "equals" -> self == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** A file that is there and may not be read. */
    static Path denied(String name) {
        return new OddFile(name, true, 27, new byte[0]).path;
    }

    /** A file that another program cuts between the question for its size and the reading. */
    static Path shrinking(String name, long size, byte[] content) {
        return new OddFile(name, false, size, content).path;
    }

    /** A file that says how large it is and must not be opened. */
    static Path huge(String name, long size) {
        return new OddFile(name, false, size, new byte[0]).path;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path file, Class<A> type, LinkOption... options) {
        return type.cast(new OddAttributes(size));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (denied) {
            throw new AccessDeniedException(file.toString());
        }
        return new Bytes(ByteBuffer.wrap(content), size);
    }

    @Override
    public void checkAccess(Path file, AccessMode... modes) throws IOException {
        if (denied) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private static UnsupportedOperationException no() {
        return new UnsupportedOperationException("nobody who reads a file asks for this");
    }

    @Override
    public String getScheme() {
        return "odd";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw no();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw no();
    }

    @Override
    public Path getPath(URI uri) {
        throw no();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) {
        throw no();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
        throw no();
    }

    @Override
    public void delete(Path file) {
        throw no();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw no();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) {
        throw no();
    }

    @Override
    public boolean isSameFile(Path file, Path other) {
        return file.equals(other);
    }

    @Override
    public boolean isHidden(Path file) {
        return false;
    }

    @Override
    public FileStore getFileStore(Path file) {
        throw no();
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path file, Class<V> type, LinkOption... options) {
        throw no();
    }

    @Override
    public Map<String, Object> readAttributes(Path file, String attributes, LinkOption... options) {
        throw no();
    }

    @Override
    public void setAttribute(Path file, String attribute, Object value, LinkOption... options) {
        throw no();
    }

    private record OddAttributes(long size) implements BasicFileAttributes {

        private static final FileTime NEVER = FileTime.fromMillis(0);

        @Override
        public FileTime lastModifiedTime() {
            return NEVER;
        }

        @Override
        public FileTime lastAccessTime() {
            return NEVER;
        }

        @Override
        public FileTime creationTime() {
            return NEVER;
        }

        @Override
        public boolean isRegularFile() {
            return true;
        }

        @Override
        public boolean isDirectory() {
            return false;
        }

        @Override
        public boolean isSymbolicLink() {
            return false;
        }

        @Override
        public boolean isOther() {
            return false;
        }

        @Override
        public Object fileKey() {
            return this;
        }
    }

    private record Bytes(ByteBuffer content, long size) implements SeekableByteChannel {

        @Override
        public int read(ByteBuffer target) {
            if (!content.hasRemaining()) {
                return -1;
            }
            int count = Math.min(content.remaining(), target.remaining());
            target.put(content.slice(content.position(), count));
            content.position(content.position() + count);
            return count;
        }

        @Override
        public int write(ByteBuffer source) {
            throw no();
        }

        @Override
        public long position() {
            return content.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            throw no();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw no();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    private static final class OddFileSystem extends FileSystem {

        private final FileSystemProvider provider;

        OddFileSystem(FileSystemProvider provider) {
            this.provider = provider;
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public String getSeparator() {
            return "/";
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw no();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            throw no();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return Set.of("basic");
        }

        @Override
        public Path getPath(String first, String... more) {
            throw no();
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return FileSystems.getDefault().getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw no();
        }

        @Override
        public WatchService newWatchService() {
            throw no();
        }
    }
}

package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.zip.ZipInputStream;

/**
 * A zip archive that ends with an error when more comes out than may: a few bytes can unpack to terabytes.
 *
 * <p>Entries that are passed over are counted, too, for they are unpacked on the way to the next.
 */
final class LimitedZip extends ZipInputStream {

    private final long most;
    private final String name;
    private long unpacked;

    LimitedZip(InputStream in, Charset names, long most, String name) {
        super(in, names);
        this.most = most;
        this.name = name;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        unpacked += Math.max(n, 0);
        if (unpacked > most) {
            throw new UnsupportedSourceException(
                    name + " unpacks to more than " + most + " bytes, the limit of these options");
        }
        return n;
    }
}

package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at the packed streams of a PDF file before anything unpacks them into memory.
 *
 * <p>Only streams that could be too large are unpacked here, and no byte of them is kept.
 */
final class PdfStreams {

    /** No stream unpacks to more than this many times its length (RFC 1951: 258 bytes from 2 bits). */
    private static final long DENSEST = 1032;

    private PdfStreams() {}

    static void check(COSDocument document, long mostUnpacked, String name) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && isPacked(stream) && stream.getLength() > mostUnpacked / DENSEST) {
                count(stream, mostUnpacked, name);
            }
        }
    }

    private static boolean isPacked(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters != null && filters.toString().contains(COSName.FLATE_DECODE.getName());
    }

    private static void count(COSStream stream, long most, String name) throws IOException {
        var buffer = new byte[1 << 14];
        long unpacked = 0;
        try (InputStream raw = stream.createRawInputStream();
                InputStream bytes = new InflaterInputStream(raw)) {
            for (int n = bytes.read(buffer); n >= 0 && unpacked <= most; n = bytes.read(buffer)) {
                unpacked += n;
            }
        } catch (IOException e) {
            // A stream that is broken, or packed in another way first, is PDFBox's to judge.
            return;
        }
        if (unpacked > most) {
            throw new UnsupportedSourceException(
                    name + " unpacks to more than " + most + " bytes, the limit of these options");
        }
    }
}

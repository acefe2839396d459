package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks at the packed streams of a PDF file before anything unpacks them into memory.
 *
 * <p>Twice: at the bytes, for the table of objects and the objects that stand in streams are unpacked as soon as the file is
 * opened; and at the streams of the opened file, for those that are encrypted or packed in another way. What is unpacked
 * here is counted and not kept. Pictures are never unpacked.
 */
final class PdfStreams {

    /** No byte unpacks to more than this many (RFC 1951: 258 bytes from 2 bits). */
    private static final long DENSEST_FLATE = 1032;

    /** PDF 32000-1, 7.4.4: a code of 12 bits stands for fewer than 4096 bytes. */
    private static final long DENSEST_LZW = 2731;

    /** PDF 32000-1, 7.4.5: two bytes stand for 128 at most. */
    private static final long DENSEST_RUN = 64;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    /** What lies between two ways of packing may take this share of the limit in memory. */
    private static final long SHARE_BETWEEN = 16;

    private PdfStreams() {}

    /** Fails when one run of packed bytes after the word stream unpacks to more than may be. Each byte is looked at once. */
    static void check(byte[] pdf, long most, String name) throws UnsupportedSourceException {
        var sink = new byte[1 << 14];
        var inflater = new Inflater();
        try {
            int at = 0;
            while (at < pdf.length) {
                int from = startOfStream(pdf, at);
                at = from < 0 ? at + 1 : from + inflated(inflater, pdf, from, sink, most, name);
            }
        } finally {
            inflater.end();
        }
    }

    /** Where packed bytes begin when the word stream stands here; -1 when they do not. */
    private static int startOfStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (at + i >= pdf.length || pdf[at + i] != STREAM[i]) {
                return -1;
            }
        }
        int from = at + STREAM.length;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
            from++;
        }
        // RFC 1950: compression method 8, and the two bytes of the head are a multiple of 31.
        boolean packed = from + 1 < pdf.length
                && (pdf[from] & 0x0F) == 8
                && ((pdf[from] & 0xFF) * 256 + (pdf[from + 1] & 0xFF)) % 31 == 0;
        return packed ? from : -1;
    }

    private static int inflated(Inflater inflater, byte[] pdf, int from, byte[] sink, long most, String name)
            throws UnsupportedSourceException {
        inflater.reset();
        inflater.setInput(pdf, from, pdf.length - from);
        try {
            int n = inflater.inflate(sink);
            while (n > 0 && inflater.getBytesWritten() <= most) {
                n = inflater.inflate(sink);
            }
        } catch (DataFormatException e) {
            // Broken or never packed: PDFBox judges. What was consumed is not looked at again.
        }
        if (inflater.getBytesWritten() > most) {
            throw tooLarge(name, most);
        }
        return (int) Math.max(1, inflater.getBytesRead());
    }

    /** Fails when a stream of the opened file unpacks to more than may be. */
    static void check(COSDocument document, long most, String name) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !isPicture(stream)) {
                check(stream, most, name);
            }
        }
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static void check(COSStream stream, long most, String name) throws IOException {
        List<COSName> filters = filters(stream);
        long largest = stream.getLength();
        for (COSName filter : filters) {
            long densest = densest(filter);
            largest = largest > most / densest ? Long.MAX_VALUE : largest * densest;
        }
        if (largest <= most || filters.isEmpty()) {
            return;
        }
        var counter = new Counter(OutputStream.nullOutputStream(), most, name);
        try (InputStream raw = stream.createRawInputStream()) {
            unpack(raw, stream, filters, counter);
        } catch (UnsupportedSourceException e) {
            throw e;
        } catch (IOException e) {
            // A stream that is broken is PDFBox's to judge.
        }
    }

    private static void unpack(InputStream raw, COSStream stream, List<COSName> filters, Counter counter)
            throws IOException {
        InputStream bytes = new BufferedInputStream(raw);
        for (int i = 0; i < filters.size(); i++) {
            COSName filter = filters.get(i);
            if (isFlate(filter)) {
                bytes = new InflaterInputStream(bytes);
            } else if (i + 1 == filters.size()) {
                FilterFactory.INSTANCE.getFilter(filter).decode(bytes, counter, stream, i);
                return;
            } else {
                var between = new ByteArrayOutputStream();
                long share = Math.max(stream.getLength(), counter.most / SHARE_BETWEEN);
                var limited = new Counter(between, share, counter.name);
                FilterFactory.INSTANCE.getFilter(filter).decode(bytes, limited, stream, i);
                bytes = new ByteArrayInputStream(between.toByteArray());
            }
        }
        bytes.transferTo(counter);
    }

    /** The ways in which a stream is packed, the outermost first, up to one for pictures. */
    private static List<COSName> filters(COSStream stream) {
        var names = new ArrayList<COSName>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                // PDFBox unpacks each way once, too.
                if (array.getObject(i) instanceof COSName name && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        names.removeIf(name -> densest(name) == 0);
        return names;
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    /** How many bytes one byte may become; 0 for what packs pictures. */
    private static long densest(COSName filter) {
        if (isFlate(filter)) {
            return DENSEST_FLATE;
        }
        return switch (filter.getName()) {
            case "LZWDecode", "LZW" -> DENSEST_LZW;
            case "RunLengthDecode", "RL" -> DENSEST_RUN;
            case "ASCII85Decode", "A85" -> 4;
            case "ASCIIHexDecode", "AHx" -> 1;
            default -> 0;
        };
    }

    private static UnsupportedSourceException tooLarge(String name, long most) {
        return new UnsupportedSourceException(
                name + " unpacks to more than " + most + " bytes, the limit of these options");
    }

    /** Passes bytes on and fails when there are too many. */
    private static final class Counter extends FilterOutputStream {

        private final long most;
        private final String name;
        private long count;

        Counter(OutputStream out, long most, String name) {
            super(out);
            this.most = most;
            this.name = name;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            count += length;
            if (count > most) {
                throw tooLarge(name, most);
            }
            out.write(buffer, offset, length);
        }
    }
}

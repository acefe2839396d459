package dev.gazette.parser.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files as nobody's program writes them: objects word for word, the first of them the catalogue. One character is one byte. */
public final class RawPdf {

    private RawPdf() {}

    /** A file with these objects, numbered from 1. */
    public static byte[] of(String... objects) {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        int size = objects.length + 1;
        file.append("xref\n0 ").append(size).append('\n').append(table);
        file.append("trailer\n<</Size ")
                .append(size)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file of one page with this content and these resources. */
    static byte[] page(String content, String resources, String... more) {
        var objects = new java.util.ArrayList<String>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + ">>>>",
                content,
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
        objects.addAll(List.of(more));
        return of(objects.toArray(String[]::new));
    }

    /** A stream with what its dictionary says besides its length. */
    public static String stream(String dictionary, String bytes) {
        return "<<" + dictionary + "/Length " + bytes.length() + ">>\nstream\n" + bytes + "\nendstream";
    }

    /** Bytes packed as densely as can be. */
    static String packed(String bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }
}

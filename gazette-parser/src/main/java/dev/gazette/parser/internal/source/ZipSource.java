package dev.gazette.parser.internal.source;

import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Reads a zip archive that is one document: a .docx. An archive of many files is a folder, not a document. */
final class ZipSource {

    /** A part that each such document has, and what it is called. */
    private static final String[][] OTHERS = {
        {"OFD.xml", "an OFD document"},
        {"xl/workbook.xml", "an Excel workbook"},
        {"ppt/presentation.xml", "a PowerPoint presentation"},
        {"mimetype", "an OpenDocument file or an e-book"},
    };

    /** With what the parts of documents begin, the first of which comes first. */
    private static final String[] PARTS = {
        "[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "mimetype", "OFD.xml", "Doc_0/"
    };

    private ZipSource() {}

    /** True when a name is that of a document's part, not of a file in an archive. */
    static boolean isPart(String name) {
        for (String part : PARTS) {
            if (name.startsWith(part)) {
                return true;
            }
        }
        return false;
    }

    static SourceText read(byte[] zip, String name, ParseOptions options) throws IOException {
        String other = "";
        var parts = new HashMap<String, byte[]>();
        try (var archive = new LimitedZip(
                new ByteArrayInputStream(zip), StandardCharsets.UTF_8, options.maxUnpackedBytes(), name)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (DocxText.isRead(entry.getName())) {
                    parts.put(entry.getName(), archive.readAllBytes());
                }
                other = other.isEmpty() ? other(entry.getName()) : other;
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnsupportedSourceException(name + " is a broken zip archive: " + e.getMessage(), e);
        }
        if (parts.containsKey(DocxText.PART)) {
            return DocxText.read(parts, name, options.maxNesting());
        }
        throw new UnsupportedSourceException(
                other.isEmpty()
                        ? name
                                + " is a zip archive, but no Word document; GazetteReader.readAll reads archives of gazettes"
                        : name + " is no text and no known format: it is " + other);
    }

    private static String other(String part) {
        for (String[] other : OTHERS) {
            if (part.equals(other[0])) {
                return other[1];
            }
        }
        return "";
    }
}

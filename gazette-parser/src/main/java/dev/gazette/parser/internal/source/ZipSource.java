package dev.gazette.parser.internal.source;

import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Reads a zip archive that is one document: a .docx. An archive of many files is a folder, not a document. */
final class ZipSource {

    private ZipSource() {}

    static SourceText read(byte[] zip, String name, ParseOptions options) throws IOException {
        try (var archive = new LimitedZip(
                new ByteArrayInputStream(zip), StandardCharsets.UTF_8, options.maxUnpackedBytes(), name)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals(DocxText.PART)) {
                    return DocxText.read(archive, name, options.maxNesting());
                }
            }
        } catch (ZipException e) {
            throw new UnsupportedSourceException(name + " is a broken zip archive: " + e.getMessage(), e);
        }
        throw new UnsupportedSourceException(
                name + " is a zip archive, but no Word document; GazetteReader.readAll reads archives of gazettes");
    }
}

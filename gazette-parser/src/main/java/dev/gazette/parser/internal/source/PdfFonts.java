package dev.gazette.parser.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the fonts of this machine out of what is read.
 *
 * <p>For a font that a file names and does not bring along PDFBox searches the whole machine, and keeps what it found in a file of
 * its own in the user's home. The words of a text do not depend on that font's shapes: while a gazette is read, the one font
 * that is part of PDFBox stands in for all. PDFBox has one place for all of its users to say so; whoever else asks there is
 * served as before.
 */
final class PdfFonts implements FontMapper {

    private static final String STAND_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private final FontMapper others;
    private final TrueTypeFont standIn;

    private PdfFonts(FontMapper others, TrueTypeFont standIn) {
        this.others = others;
        this.standIn = standIn;
    }

    /** What is read with the fonts of this machine kept out. */
    interface Reading<T> {
        T read() throws IOException;
    }

    static <T> T without(Reading<T> reading) throws IOException {
        install();
        READING.set(true);
        try {
            return reading.read();
        } finally {
            READING.remove();
        }
    }

    private static synchronized void install() throws IOException {
        FontMapper before = FontMappers.instance();
        if (before instanceof PdfFonts) {
            return;
        }
        try (InputStream font = FontMapper.class.getResourceAsStream(STAND_IN)) {
            if (font == null) {
                throw new UncheckedIOException(new IOException("PDFBox comes without " + STAND_IN));
            }
            FontMappers.set(new PdfFonts(before, new TTFParser().parse(new RandomAccessReadBuffer(font))));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(standIn, true) : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(standIn, true) : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return READING.get() ? new CIDFontMapping(null, standIn, true) : others.getCIDFont(name, descriptor, system);
    }
}

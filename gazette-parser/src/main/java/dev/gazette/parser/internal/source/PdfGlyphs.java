package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the glyphs of a page with their places; PDFBox reads the fonts.
 *
 * <p>A glyph for which the font does not say which character it shows (a subset without ToUnicode map) stands as U+FFFD, so
 * that it is not lost without a trace.
 */
final class PdfGlyphs extends PDFTextStripper {

    static final String UNKNOWN = "\uFFFD";

    private final PdfWork work;
    private final PageTaker taker;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private int unknown;

    /** Who is told what stands on a page. */
    interface PageTaker {
        /** A page that is not empty: its number in the file, from 1, and its glyphs. */
        void take(int page, List<PdfGlyph> glyphs) throws IOException;
    }

    PdfGlyphs(PdfWork work, PageTaker taker) {
        this.work = work;
        this.taker = taker;
        setShouldSeparateByBeads(false);
    }

    /** Reads all pages and returns how many there are, the empty ones included. */
    int read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        // It is the number of the page that would come next.
        return getCurrentPageNo() - 1;
    }

    /** How many glyphs so far are no known character. */
    int unknown() {
        return unknown;
    }

    @Override
    protected void startPage(PDPage page) {
        work.page(getCurrentPageNo());
        glyphs.clear();
    }

    @Override
    protected void writePage() throws IOException {
        taker.take(getCurrentPageNo(), List.copyOf(glyphs));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.operator(operator.getName());
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
            throws IOException {
        // PDFBox goes on after a form that fails; a limit ends all of them.
        if (problem instanceof UnsupportedSourceException) {
            throw problem;
        }
        super.operatorException(operator, operands, problem);
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String words = at.getUnicode();
        if (words != null && !isSpace(words)) {
            glyphs.add(new PdfGlyph(
                    PdfCharacters.printed(words),
                    at.getDir(),
                    at.getXDirAdj(),
                    at.getYDirAdj(),
                    at.getWidthDirAdj(),
                    at.getFontSizeInPt()));
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        work.glyph();
        // PDFBox takes the code of a simple font for its character, and passes over a glyph of any other.
        if (font instanceof PDSimpleFont || font.toUnicode(code) != null) {
            super.showGlyph(rendering, font, code, displacement);
            return;
        }
        unknown++;
        processTextPosition(unknown(rendering, font, code, displacement));
    }

    private TextPosition unknown(Matrix rendering, PDFont font, int code, Vector displacement) {
        PDPage page = getCurrentPage();
        PDRectangle box = page.getCropBox();
        Matrix onPage = rendering.clone();
        onPage.setValue(2, 0, rendering.getTranslateX() - box.getLowerLeftX());
        onPage.setValue(2, 1, rendering.getTranslateY() - box.getLowerLeftY());
        Matrix end = Matrix.getTranslateInstance(displacement.getX(), displacement.getY())
                .multiply(onPage);
        float size = getGraphicsState().getTextState().getFontSize();
        return new TextPosition(
                page.getRotation(),
                box.getWidth(),
                box.getHeight(),
                onPage,
                end.getTranslateX(),
                end.getTranslateY(),
                size,
                Math.abs(end.getTranslateX() - onPage.getTranslateX()),
                size,
                UNKNOWN,
                new int[] {code},
                font,
                size,
                Math.round(size * getTextMatrix().getScalingFactorX()));
    }

    private static boolean isSpace(String words) {
        return words.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}

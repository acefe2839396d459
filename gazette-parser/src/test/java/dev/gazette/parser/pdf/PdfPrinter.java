package dev.gazette.parser.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A printer of its own: sets lines in one or two columns of pages with running heads and folios.
 *
 * <p>A line is a paragraph when it has a stop or is longer than the column: it is indented by two characters and broken at
 * the column's width. Other lines are set in the middle.
 */
final class PdfPrinter {

    private static final float SIZE = 10.5f;
    private static final float PITCH = 17;
    private static final float MARGIN = 60;
    private static final float GUTTER = 30;

    private final PDFont font;
    private final PDDocument document;
    private final int columns;
    private final int charactersPerLine;
    private final int linesPerColumn;
    private final String runningHead;

    private final List<List<String>> filled = new ArrayList<>();
    private int pages;

    PdfPrinter(
            PDDocument document,
            PDFont font,
            int columns,
            int charactersPerLine,
            int linesPerColumn,
            String runningHead) {
        this.document = document;
        this.font = font;
        this.columns = columns;
        this.charactersPerLine = charactersPerLine;
        this.linesPerColumn = linesPerColumn;
        this.runningHead = runningHead;
        filled.add(new ArrayList<>());
    }

    /** Sets a line of the text. */
    void line(String text) {
        boolean paragraph = text.contains("。") || text.length() > charactersPerLine;
        String rest = paragraph ? "　　" + text : text;
        if (!paragraph && !text.isEmpty() && !"一二三四五六七八九".contains(text.substring(0, 1))) {
            rest = "　".repeat(Math.max(0, (charactersPerLine - text.length()) / 2)) + text;
        } else if (!paragraph) {
            rest = "　　" + text;
        }
        for (int end = lineEnd(rest); end < rest.length(); end = lineEnd(rest)) {
            put(rest.substring(0, end));
            rest = rest.substring(end);
        }
        put(rest);
    }

    /** Where the first line of the text is full; Latin letters, digits and half-width marks take half a place. */
    private int lineEnd(String text) {
        int halves = 2 * charactersPerLine;
        int end = 0;
        while (end < text.length() && halves > 0) {
            halves -= text.charAt(end) < '\u1100' ? 1 : 2;
            end += halves < 0 ? 0 : 1;
        }
        return end;
    }

    private void put(String line) {
        List<String> column = filled.get(filled.size() - 1);
        if (column.size() == linesPerColumn) {
            column = new ArrayList<>();
            filled.add(column);
        }
        column.add(line);
    }

    /** Prints what was set since the last page. */
    void endPage() throws IOException {
        for (int first = 0; first < filled.size(); first += columns) {
            print(filled.subList(first, Math.min(first + columns, filled.size())));
        }
        filled.clear();
        filled.add(new ArrayList<>());
    }

    byte[] bytes() throws IOException {
        document.setDocumentId(1L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void print(List<List<String>> side) throws IOException {
        float width = 2 * MARGIN + columns * charactersPerLine * SIZE + (columns - 1) * GUTTER;
        float height = 2 * MARGIN + (linesPerColumn + 4) * PITCH;
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        pages++;
        try (var out = new PDPageContentStream(document, page)) {
            show(out, MARGIN, height - MARGIN, runningHead);
            show(out, width / 2 - 15, MARGIN, "— " + pages + " —");
            float x = MARGIN;
            for (List<String> column : side) {
                float y = height - MARGIN - 2 * PITCH;
                for (String line : column) {
                    int blank = 0;
                    while (blank < line.length() && line.charAt(blank) == '　') {
                        blank++;
                    }
                    show(out, x + blank * SIZE, y, line.substring(blank));
                    y -= PITCH;
                }
                x += charactersPerLine * SIZE + GUTTER;
            }
        }
    }

    /** Two dashes in one string would be joined to one glyph by the font. */
    private void show(PDPageContentStream out, float x, float y, String words) throws IOException {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(x, y);
        for (int i = 0; i < words.length(); i++) {
            out.showText(words.substring(i, i + 1));
        }
        out.endText();
    }
}

package dev.gazette.parser.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Sets the text of an issue, whose pages its folios tell, page for page on paper: the running head at the top, the folio at the
 * bottom, between them the lines at the indents that they have in the text, wrapped where the column ends.
 *
 * <p>Pages without running head or folio, the cover and the contents, have one column, as wide as the page.
 */
final class IssuePrinter {

    private static final float SIZE = 10.5f;
    private static final float PITCH = 16;
    private static final float MARGIN = 50;
    private static final float LARGER = 1.3f;
    private static final float GUTTER = 28;

    /** {@code — 3 —}, {@code ·3·}, {@code - 3 -}. */
    private static final Pattern FOLIO = Pattern.compile("\\s*([—·-]) ?\\d+ ?\\1\\s*");

    /** {@code 2 / 某某市人民政府公报 2018·1}, {@code 领导活动 / 3}. */
    private static final Pattern HEAD_WITH_FOLIO = Pattern.compile("\\d+ / \\S+公报 .*|\\S{2,12} / \\d+");

    private static final int BLANKS_BETWEEN_PAGES = 3;

    private final Set<String> headlines;
    private final PDDocument document;
    private final PDFont font;
    private final int columns;
    private final int charactersPerLine;

    private IssuePrinter(Set<String> headlines, PDDocument document, PDFont font, int columns, int charactersPerLine) {
        this.headlines = headlines;
        this.document = document;
        this.font = font;
        this.columns = columns;
        this.charactersPerLine = charactersPerLine;
    }

    /** The file of an issue in one or two columns of so many characters; headlines are set larger, over the columns. */
    static byte[] print(
            List<String> text,
            Set<String> headlines,
            PDDocument document,
            PDFont font,
            int columns,
            int charactersPerLine)
            throws IOException {
        var printer = new IssuePrinter(headlines, document, font, columns, charactersPerLine);
        String cut = "";
        for (Page page : pages(text)) {
            if (page.lines.isEmpty()) {
                continue;
            }
            cut = printer.print(page, cut);
        }
        document.setDocumentId(1L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** The pages of a text, the cover first. */
    private static final class Page {
        private String head = "";
        private String foot = "";
        private boolean inColumns;
        private final List<String> lines = new ArrayList<>();
    }

    private static List<Page> pages(List<String> text) {
        var pages = new ArrayList<Page>();
        var page = new Page();
        pages.add(page);
        boolean mayBeHead = false;
        int blanks = 0;
        for (String printed : text) {
            String line = printed.replace("\f", "");
            blanks = line.isBlank() ? blanks + 1 : 0;
            if ((blanks == BLANKS_BETWEEN_PAGES || printed.startsWith("\f")) && !page.lines.isEmpty()) {
                page = new Page();
                pages.add(page);
            }
            if (FOLIO.matcher(line).matches()) {
                page.foot = line;
                page.inColumns = true;
                page = new Page();
                pages.add(page);
                mayBeHead = true;
            } else if (HEAD_WITH_FOLIO.matcher(line).matches()) {
                page = new Page();
                pages.add(page);
                page.head = line;
                page.inColumns = true;
            } else if (mayBeHead && !line.isBlank()) {
                mayBeHead = false;
                boolean imprint = line.contains("：") || line.contains(":") || line.startsWith("《");
                if (imprint) {
                    page.lines.add(line);
                } else {
                    page.head = line;
                }
            } else if (!line.isBlank() || !page.lines.isEmpty()) {
                page.lines.add(line);
            }
        }
        return pages;
    }

    /** Prints a page that begins with these words, and returns those of its last line that go to the next. */
    private String print(Page page, String cutBefore) throws IOException {
        float measure = columns * charactersPerLine * SIZE + (columns - 1) * GUTTER;
        int wide = (int) (measure / SIZE);
        int columnsHere = page.inColumns ? columns : 1;
        page.lines.set(0, cutBefore + page.lines.get(0));
        String cut = cutAtEnd(page, columnsHere > 1 ? charactersPerLine : wide);
        List<Block> blocks =
                columnsHere > 1 ? blocks(page.lines) : List.of(new Block(false, wrapped(page.lines, wide)));
        float height = 2 * MARGIN + 4 * PITCH;
        for (Block block : blocks) {
            height += block.rows(columnsHere) * PITCH;
        }
        var paper = new PDPage(new PDRectangle(2 * MARGIN + measure, height));
        document.addPage(paper);
        try (var out = new PDPageContentStream(document, paper)) {
            show(out, MARGIN, height - MARGIN, page.head, wide);
            float y = height - MARGIN - 2 * PITCH;
            for (Block block : blocks) {
                int rows = block.rows(columnsHere);
                for (int i = 0; i < block.lines.size(); i++) {
                    String line = block.lines.get(i);
                    if (block.headline) {
                        float width = width(line, LARGER * SIZE);
                        show(out, MARGIN + (measure - width) / 2, y - i * PITCH, line, LARGER * SIZE);
                    } else {
                        int column = i / rows;
                        float x = MARGIN + column * (charactersPerLine * SIZE + GUTTER);
                        show(out, x, y - i % rows * PITCH, line, columnsHere > 1 ? charactersPerLine : wide);
                    }
                }
                y -= rows * PITCH;
            }
            show(out, MARGIN, MARGIN, page.foot, wide);
        }
        return cut;
    }

    /** A headline over the columns, or what stands in columns below it. */
    private record Block(boolean headline, List<String> lines) {
        int rows(int columns) {
            return headline ? lines.size() : (lines.size() + columns - 1) / columns;
        }
    }

    private List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (String line : lines) {
            boolean headline = headlines.contains(line.strip());
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last == null || last.headline != headline && !line.isBlank()) {
                last = new Block(headline, new ArrayList<>());
                blocks.add(last);
            }
            last.lines.addAll(headline ? List.of(line.strip()) : wrapped(List.of(line), charactersPerLine));
        }
        return blocks;
    }

    /** A page ends with a full line: what the text has of the next is taken away and goes there. */
    private static String cutAtEnd(Page page, int width) {
        while (page.lines.size() > 1 && page.lines.get(page.lines.size() - 1).isBlank()) {
            page.lines.remove(page.lines.size() - 1);
        }
        String last = page.lines.get(page.lines.size() - 1);
        if (last.strip().length() <= width || "。；：）)".indexOf(last.charAt(last.length() - 1)) >= 0) {
            return "";
        }
        List<String> wrapped = wrapped(List.of(last), width);
        String cut = wrapped.get(wrapped.size() - 1);
        page.lines.set(page.lines.size() - 1, last.substring(0, last.length() - cut.length()));
        return cut;
    }

    private static List<String> wrapped(List<String> lines, int charactersPerLine) {
        var wrapped = new ArrayList<String>();
        for (String line : lines) {
            String rest = line;
            for (int end = lineEnd(rest, charactersPerLine);
                    end < rest.length();
                    end = lineEnd(rest, charactersPerLine)) {
                wrapped.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            wrapped.add(rest);
        }
        return wrapped;
    }

    /** Where the first line of the text is full; Latin letters, digits and half-width marks take half a place. */
    private static int lineEnd(String text, int charactersPerLine) {
        int halves = 2 * charactersPerLine;
        int end = 0;
        while (end < text.length() && halves > 0) {
            halves -= halves(text.charAt(end));
            end += halves < 0 ? 0 : 1;
        }
        // No line begins with a mark that ends a sentence or closes a bracket: it hangs over the edge.
        while (end < text.length() && "，。、；：！？）》”’,;:!?)…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int halves(char c) {
        return c < '\u1100' && c != '·' && c != '—' && c != '…' && c != '“' && c != '”' ? 1 : 2;
    }

    private void show(PDPageContentStream out, float x, float y, String line, int charactersPerLine)
            throws IOException {
        int tab = line.indexOf('\t');
        show(out, x, y, tab < 0 ? line : line.substring(0, tab), SIZE);
        if (tab >= 0) {
            String page = line.substring(tab + 1);
            show(out, x + charactersPerLine * SIZE - width(page, SIZE), y, page, SIZE);
        }
    }

    /** Shows each word where it stands when white space has its width; what follows a tab stands at the right edge. */
    private void show(PDPageContentStream out, float x, float y, String line, float size) throws IOException {
        float at = x;
        for (int i = 0; i < line.length(); ) {
            int end = i;
            while (end < line.length()
                    && Character.isSpaceChar(line.charAt(end)) == Character.isSpaceChar(line.charAt(i))) {
                end++;
            }
            String word = line.substring(i, end);
            if (!Character.isSpaceChar(word.charAt(0))) {
                out.beginText();
                out.setFont(font, size);
                out.newLineAtOffset(at, y);
                // Two dashes in one string are one glyph in some fonts.
                for (int c = 0; c < word.length(); c += Character.charCount(word.codePointAt(c))) {
                    out.showText(Character.toString(word.codePointAt(c)));
                }
                out.endText();
            }
            at += width(word, size);
            i = end;
        }
    }

    private float width(String words, float size) throws IOException {
        float width = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            width += Character.isSpaceChar(words.charAt(i))
                    ? halves(words.charAt(i)) * size / 2
                    : font.getStringWidth(Character.toString(words.codePointAt(i))) / 1000 * size;
        }
        return width;
    }
}

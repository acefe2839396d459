package dev.gazette.parser.internal.source;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.SourceFormat;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a web page, line by line as a browser shows it.
 *
 * <pre>{@code
 * <p>某某市人民政府<br>关于<span>2024</span>年…</p>     →     某某市人民政府 ⏎ 关于2024年…
 * <tr><td>索 引 号：</td><td>0001</td></tr>            →     索 引 号： ⇥ 0001
 * }</pre>
 *
 * <p>Block elements and {@code <br>} are lines, inline elements are none; the cells of a row are parted by tabs. Scripts, forms
 * and lists of links (navigation) are no text of the gazette. An issue that only the page's head or path names stands first,
 * as a masthead would. Entities and charsets are read by jsoup and by the rules for
 * bytes.
 */
final class HtmlText {

    /** How many bytes may stand before the charset's declaration (HTML Living Standard, 4.2.5.4). */
    private static final int DECLARATION = 1024;

    /** So many whole characters of three bytes are no chance. */
    private static final int ENOUGH = 20;

    private HtmlText() {}

    static SourceText read(byte[] bytes, Optional<Charset> known, int deepest, Consumer<Diagnostic> diagnostics) {
        Optional<Charset> charset = known.isPresent() || Decoder.markOf(bytes).isPresent() ? known : believed(bytes);
        Parser parser = Parser.htmlParser().setMaxDepth(deepest);
        Decoder.Decoded decoded = Decoder.decode(bytes, charset, diagnostics);
        Document page = Jsoup.parse(decoded.text(), "", parser);
        return SourceText.of(text(page)).from(SourceFormat.HTML, decoded.charset());
    }

    /**
     * The declared charset, unless the bytes say otherwise: a page that calls itself UTF-8 and is not was copied from another
     * one; what is sound UTF-8 all through, with Chinese in it, is nothing else, and no page that can be read so far is UTF-16.
     */
    private static Optional<Charset> believed(byte[] bytes) {
        Utf8Damage damage = Utf8Damage.of(bytes);
        return declared(bytes)
                .filter(charset -> !charset.name().startsWith("UTF-"))
                .filter(charset -> damage.broken() > 0 || damage.sound() < ENOUGH);
    }

    /** The charset that a {@code <meta>} names; pages that call themselves GB2312 hold GBK and more. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length() && "\"' ;/>".indexOf(head.charAt(to)) < 0) {
            to++;
        }
        String name = head.substring(from, to);
        try {
            return Optional.of(Charset.forName(name.startsWith("gb") ? "GB18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String text(Document page) {
        var printer = new HtmlPrinter();
        List<Element> paths = HtmlPath.of(page);
        HtmlIssue.masthead(page, paths).ifPresent(printer::line);
        paths.forEach(Element::remove);
        NodeTraversor.filter(printer, page.body());
        return printer.text();
    }
}

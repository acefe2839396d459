package dev.gazette.parser.internal.article.document;

import dev.gazette.model.DocumentNumber;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.structure.DocumentNumberReader;
import dev.gazette.parser.internal.structure.NumberLine;
import java.util.List;

/**
 * The numbers that a document prints as its own, on a line under its title or above it.
 *
 * <pre>
 *   某政发〔2020〕3号                       某财〔2020〕1号　某民发〔2020〕2号
 *   2020年3月1日　某政发〔2020〕3号          and the other way round: the day of issue, too
 *   第31号, 〔2020〕第18号, 2020年第18号     below 某某部令: the number is the order's name with it
 *   某某市人民政府令第12号                   names who issued it, too
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.2.5. Not seen: numbers inside the text, which are those of other documents.
 */
final class OwnNumbers {

    private final Envelope envelope;
    private final Bodies bodies;
    /** The line 某某省人民政府令 above a bare 第31号; empty when there is none. */
    private final String order;

    OwnNumbers(Envelope envelope, Bodies bodies, String order) {
        this.envelope = envelope;
        this.bodies = bodies;
        this.order = order;
    }

    /** True for a line that is nothing but numbers of documents; below a 令 also a bare 第31号. */
    boolean isLine(Passage line) {
        Folded text = line.folded();
        int from = NumberLine.from(text);
        int to = NumberLine.to(text, from);
        if (!order.isEmpty() && NumberLine.isOrdinal(text) && text.at(from) == '第') {
            int serial = Numerals.value(text, from + 1, to - 1);
            envelope.number(new DocumentNumber(ofOrder(line, from, to), null, null, serial));
            NumberLine.date(text).ifPresent(date -> envelope.date(date.day()));
            return true;
        }
        List<DocumentNumberReader.Hit> hits = NumberLine.numbers(text);
        for (DocumentNumberReader.Hit hit : hits) {
            boolean ofOrder = order.endsWith("令") && isYears(text, hit);
            String printed = ofOrder ? ofOrder(line, hit.from(), hit.to()) : line.printed(hit.from(), hit.to());
            envelope.number(DocumentNumberReader.number(text, hit, printed));
            issuedIn(text, hit);
        }
        boolean numbers = !hits.isEmpty() || isNumberOfTerm(line, from, to);
        if (numbers) {
            NumberLine.date(text).ifPresent(date -> envelope.date(date.day()));
        }
        return numbers;
    }

    /** Keeps the body that a number names, for a document that nobody signs. */
    void issuedIn(Folded text, DocumentNumberReader.Hit hit) {
        int end = issuerEnd(text, hit);
        if (end > hit.from() && envelope.named == null) {
            envelope.named = text.words(hit.from(), end);
        }
    }

    /** Where the body ends that a number names: 某某市人民政府令第12号, 某某部令〔2020〕第12号, 某某局公告2020年第3号; its beginning without one. */
    int issuerEnd(Folded text, DocumentNumberReader.Hit hit) {
        for (int i = hit.from() + 1; i < hit.to(); i++) {
            boolean named = text.at(i) == '令' || text.startsWith("公告", i) || text.startsWith("通告", i);
            if (named && bodies.isBody(text, hit.from(), i)) {
                return i;
            }
        }
        return hit.from();
    }

    /** The order's name and the number behind it, without the white space that set them apart. */
    private String ofOrder(Passage line, int from, int to) {
        var words = new StringBuilder(order);
        for (int i = from; i < to; i++) {
            words.append(line.printed(i, i + 1));
        }
        return words.toString();
    }

    /** True for a number that has a year and no code: 〔2020〕第18号, 2020年第18号. */
    private static boolean isYears(Folded text, DocumentNumberReader.Hit hit) {
        return hit.codeEnd() == hit.from() && (text.at(hit.from()) == '[' || Numerals.isNumeral(text.at(hit.from())));
    }

    /** 〔十八届〕第7号: the number of an announcement, which has no code. */
    private boolean isNumberOfTerm(Passage line, int from, int to) {
        Folded text = line.folded();
        int ordinal = text.indexOf("]第", from, Math.min(to, from + 12));
        if (ordinal < 0 || text.at(from) != '[' || text.at(to - 1) != '号') {
            return false;
        }
        int serial = Numerals.value(text, ordinal + 2, to - 1);
        if (serial > 0) {
            envelope.number(new DocumentNumber(line.printed(from, to), null, null, serial));
        }
        return serial > 0;
    }
}

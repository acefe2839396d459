package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a document is signed and dated.
 *
 * <pre>
 *                     某某市财政局                    省　长　王某某
 *                     某某市民政局                    2020年3月1日
 *                     2020年3月1日
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.5. The date is looked for first; the lines above it that name bodies or persons are the signature. The
 * first signature is the document's; those of annexes behind it are marked and say nothing about the document. A date without
 * a signature counts where the document has another line of an envelope, or as the last line of what the title calls a document. Signatures without a date are only taken where
 * nothing but notes and annexes follows.
 */
final class SignatureReader {

    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 120;
    private static final Chars PLACE_ENDS = Chars.of("省市县区州盟旗镇乡村国会");

    private final Sheet sheet;
    private final Bodies bodies;
    private final List<String> known;

    SignatureReader(Sheet sheet, Bodies bodies, List<String> known) {
        this.sheet = sheet;
        this.bodies = bodies;
        this.known = known;
    }

    /**
     * Marks all signatures from a line on; the first is written into the envelope.
     *
     * @param dateAlone the first line where a date without a signature counts
     */
    void read(int first, int dateAlone, Envelope envelope) {
        boolean signed = false;
        for (int i = first; i < sheet.size(); i++) {
            if (!sheet.isText(i)) {
                continue;
            }
            Folded text = sheet.folded(i);
            Optional<FullDate> date = DateLine.atEnd(text).filter(d -> text.length() <= LONGEST_LINE);
            if (date.isEmpty()
                    || (!isSignature(text, date.get()) && DateLine.whole(text).isEmpty())) {
                continue;
            }
            int top = top(i, first, date.get());
            boolean alone = top == i && DateLine.whole(text).isPresent();
            if (alone && (signed || i < dateAlone)) {
                continue;
            }
            mark(top, i, date.get(), signed ? null : envelope);
            signed = true;
        }
        if (!signed) {
            undated(first, envelope);
        }
    }

    /** 某某市人民政府　2020年3月1日: bodies or a person before the date on one line. */
    private boolean isSignature(Folded text, FullDate date) {
        return date.from() > 0
                && (!bodies.onLine(text, 0, date.from(), known).isEmpty()
                        || SignatoryLine.of(text, 0, date.from()).isPresent());
    }

    /** The first line of the signature that a date closes. */
    private int top(int dateLine, int first, FullDate date) {
        int top = dateLine;
        while (top > first && dateLine - top < MOST_LINES && isSigning(top - 1)) {
            top--;
        }
        if (top < dateLine && top > first && isFirstHalf(top - 1, top)) {
            top--;
        }
        // A lone line that could be a heading too needs the date right below it, which it has here.
        return date.from() > 0 && DateLine.whole(sheet.folded(dateLine)).isEmpty() ? Math.min(top, dateLine) : top;
    }

    private boolean isSigning(int line) {
        if (!sheet.isText(line)) {
            return false;
        }
        Folded text = sheet.folded(line);
        int end = withoutSeal(text);
        boolean prose = text.at(text.length() - 1) == '。';
        return !prose
                && text.length() <= LONGEST_LINE
                && (!bodies.onLine(text, 0, end, known).isEmpty()
                        || SignatoryLine.of(text, 0, text.length()).isPresent());
    }

    /** 某某县某某镇某某村 above 地质调查专家组: one body on two lines. */
    private boolean isFirstHalf(int line, int below) {
        if (!sheet.isText(line)) {
            return false;
        }
        Folded text = sheet.folded(line);
        int length = text.length();
        if (length < 4 || length > 30 || !PLACE_ENDS.has(text.at(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.at(i) < '\u4e00' || text.at(i) > '\u9fff') {
                return false;
            }
        }
        return sheet.folded(below).length() + length <= 45;
    }

    /** 某某局(章), 某某局(盖章). */
    private static int withoutSeal(Folded text) {
        int length = text.length();
        if (text.endsWith("(章)", length)) {
            return length - 3;
        }
        return text.endsWith("(盖章)", length) || text.endsWith("(印章)", length) ? length - 4 : length;
    }

    private void mark(int top, int dateLine, FullDate date, @Nullable Envelope envelope) {
        String half = "";
        for (int i = top; i <= dateLine; i++) {
            Folded text = sheet.folded(i);
            int end = i == dateLine ? date.from() : withoutSeal(text);
            Passage line = sheet.line(i);
            Optional<SignatoryLine> person = SignatoryLine.of(text, 0, end);
            List<Bodies.Range> names = bodies.onLine(text, 0, end, known);
            sheet.mark(
                    i,
                    i == dateLine && end <= 1
                            ? Role.DATE
                            : person.isPresent() && names.isEmpty() ? Role.SIGNATORY : Role.ISSUER);
            if (envelope == null || end <= 1) {
                continue;
            }
            if (!names.isEmpty()) {
                for (Bodies.Range name : names) {
                    envelope.issuers.add(half + plain(line, name.from(), name.to()));
                    half = "";
                }
            } else if (person.isPresent()) {
                SignatoryLine who = person.get();
                envelope.signatories.add(new DocumentReading.Signatory(
                        plain(line, who.nameStart(), end), line, who.postEnd(), who.nameStart(), end));
            } else {
                half = plain(line, 0, end);
            }
        }
        if (envelope != null) {
            envelope.date(date.day());
        }
    }

    /** Bodies below the text without a date: the last lines before notes and annexes, if the title names the same bodies. */
    private void undated(int first, Envelope envelope) {
        var lines = new ArrayList<Integer>();
        for (int i = sheet.size() - 1; i > first; i--) {
            if (!sheet.isText(i)) {
                if (!lines.isEmpty()) {
                    break;
                }
                continue;
            }
            if (!isSigning(i)) {
                break;
            }
            lines.add(0, i);
        }
        for (int i : lines) {
            Folded text = sheet.folded(i);
            for (Bodies.Range name : bodies.onLine(text, 0, withoutSeal(text), known)) {
                String body = plain(sheet.line(i), name.from(), name.to());
                if (known.contains(body)) {
                    sheet.mark(i, Role.ISSUER);
                    envelope.issuers.add(body);
                }
            }
        }
    }

    /** The words of a name; the white space of a spaced-out one left out. */
    private static String plain(Passage line, int from, int to) {
        return line.folded().words(from, to);
    }
}

package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Optional;

/**
 * What a line is made of that begins with 附件.
 *
 * <pre>
 *   附件：1.某某表      附件1      附件2：某某表      附表 1　某某表      附件1 某某表.xls
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.4. {@code 附件2020年…表}: the digits belong to the title. Not seen: 附 with words behind it and no colon.
 *
 * @param number its number, 0 without one
 * @param colon true with a colon behind
 * @param end where the words behind it begin
 */
record AttachmentOpening(int number, boolean colon, int end) {

    private static final WordList OPENINGS = WordList.named("attachment-opening");
    private static final int LONGEST_LINK = 120;
    private static final int MOST_DIGITS = 2;

    /** The opening of a line; empty when it has none. */
    static Optional<AttachmentOpening> of(Folded text) {
        int at = OPENINGS.longestPrefix(text, 0, text.length());
        if (at == 0) {
            return Optional.empty();
        }
        boolean whole = text.startsWith("附件", 0);
        int end = Numerals.end(text, at);
        int number = Math.max(0, Numerals.value(text, at, end));
        if (end - at > MOST_DIGITS) {
            end = at;
            number = 0;
        }
        boolean dash = text.at(end) == '-' && end > at;
        boolean colon = text.at(end) == ':';
        boolean alone = end == text.length();
        boolean apart = end < text.length() && text.spaceBefore(end);
        if ((at == 1 && !colon) || dash) {
            return Optional.empty();
        }
        if (colon || alone || (apart && (number > 0 || whole))) {
            return Optional.of(new AttachmentOpening(number, colon, colon ? end + 1 : end));
        }
        boolean file = whole && DocumentNotes.beforeFileEnding(text, 0, text.length()) < text.length();
        return file ? Optional.of(new AttachmentOpening(number, false, end)) : Optional.empty();
    }

    /** True for a line that names nothing but a file. */
    static boolean isLink(Folded text) {
        return text.length() < LONGEST_LINK && DocumentNotes.beforeFileEnding(text, 0, text.length()) < text.length();
    }
}

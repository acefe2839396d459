package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import java.util.Optional;

/**
 * The line of a document's date (成文日期): {@code 2020年3月1日}, {@code 二〇二〇年三月一日}, {@code （2020年3月1日）}.
 *
 * <p>GB/T 9704-2012, 7.3.5. A line of a signature may end with it: {@code 某某市人民政府　2020年3月1日}. Not seen: dates
 * inside a sentence.
 */
final class DateLine {

    private DateLine() {}

    /** The date when the line is nothing else, brackets around it or a seal behind it left out: 2020年3月1日（盖章）. */
    static Optional<FullDate> whole(Folded text) {
        int n = text.length();
        boolean bracketed = text.at(0) == '(' && text.at(n - 1) == ')';
        int from = bracketed ? 1 : 0;
        boolean sealed = !bracketed && text.at(n - 1) == ')' && (text.endsWith("章)", n) || text.endsWith("印)", n));
        int to = sealed ? text.indexOf('(', 0, n) : n - from;
        return FullDate.at(text, from).filter(date -> date.to() == to);
    }

    /** The date that the line ends with. */
    static Optional<FullDate> atEnd(Folded text) {
        int length = text.length();
        if (text.at(length - 1) != '日') {
            return whole(text);
        }
        return FullDate.first(text, Math.max(0, length - 16), length).filter(date -> date.to() == length);
    }
}

package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a title ends when a bracket with the document's number stands behind it: {@code 某某的通知(云政发〔2022〕31号)}. Brackets that
 * belong to the title ({@code (试行)}, {@code (2018—2020年)}) stay.
 */
public final class Titles {

    /** What stands before 讲话 where somebody is said to give one. */
    private static final List<String> GIVING = List.of("并", "作", "作了", "发表", "发表了", "出席", "主持");

    private Titles() {}

    /** The end of the title in the first {@code end} characters. */
    static int end(Folded text, int end) {
        if (end < 3 || text.at(end - 1) != ')') {
            return end;
        }
        int open = end - 1;
        int depth = 0;
        do {
            depth += text.at(open) == ')' ? 1 : text.at(open) == '(' ? -1 : 0;
            open--;
        } while (depth > 0 && open >= 0);
        open++;
        return depth == 0 && open > 0 && number(text, open, end) != null ? open : end;
    }

    /** The end of the words that tell the kind of a document: a bracket behind them ({@code (试行)}) is left out. */
    static int withoutBracket(Folded text) {
        int end = text.length();
        if (text.at(end - 1) != ')') {
            return end;
        }
        while (end > 0 && text.at(end - 1) != '(') {
            end--;
        }
        return Math.max(end - 1, 0);
    }

    /** True for words that end with a kind of document, a bracket behind it left out, and for the line of an order with its number. */
    static boolean nameKind(Folded text, Lexicon lexicon) {
        return Terms.ending(lexicon, Kind.DOCUMENT_TYPE, text, withoutBracket(text)) >= 0
                || OrderLine.titleEnd(text, text.length(), lexicon) > 0;
    }

    /** True for news of a speech, whose words it does not print: 某某出席会议并讲话, but no 在某某会议上的讲话. */
    public static boolean tellsOfSpeech(Folded text, int end) {
        if (!text.endsWith("讲话", end) && !text.endsWith("致辞", end)) {
            return false;
        }
        int verb = end - 2;
        verb = text.endsWith("重要", verb) ? verb - 2 : verb;
        for (String word : GIVING) {
            if (text.endsWith(word, verb)) {
                return true;
            }
        }
        return false;
    }

    /** The document number that the bracket begins with, null when it begins with none. */
    static @Nullable String number(Folded text, int open, int end) {
        List<DocumentNumberReader.Hit> hits = DocumentNumberReader.find(text, open + 1, end);
        if (!hits.isEmpty() && hits.get(0).from() == open + 1) {
            return text.words(open + 1, hits.get(0).to());
        }
        return NumberLine.isOrdinal(Folded.of(text.words(open + 1, end - 1))) ? text.words(open + 1, end - 1) : null;
    }
}

package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds running heads and folios that a scan has put into the middle of lines.
 *
 * <pre>
 *   …最短不得少于二十某某大会公报 2018' 1日。          the gazette's name, year and issue
 *   …不得担一 504 一任拍卖师。                      a number between dashes, in scans the numeral 一
 * </pre>
 *
 * <p>Both must come again in the text: the head with the same year and issue, folios with rising numbers. How the name begins is
 * told by an occurrence at the beginning of a line.
 */
final class InlineFurniture {

    private static final int LEAST = 2;
    private static final int LONGEST_NAME = 32;
    private static final int SHORTEST_NAME = 4;
    private static final Chars DASHES = Chars.of("一-—–―─");
    private static final Chars SEPARATORS = Chars.of("，,+·.。'‘’、");

    private final String text;

    private InlineFurniture(String text) {
        this.text = text;
    }

    /** The pieces in text order; they do not overlap. */
    static List<Piece> find(SourceText source) {
        var found = new InlineFurniture(source.text());
        var pieces = new ArrayList<>(found.heads());
        pieces.addAll(found.folios());
        pieces.sort(Comparator.comparingInt(Piece::start));
        return apart(pieces);
    }

    private static List<Piece> apart(List<Piece> pieces) {
        var apart = new ArrayList<Piece>();
        int end = 0;
        for (Piece piece : pieces) {
            if (piece.start() >= end) {
                apart.add(piece);
                end = piece.end();
            }
        }
        return apart;
    }

    private List<Piece> heads() {
        var ends = new ArrayList<int[]>();
        for (int at = text.indexOf("公报"); at >= 0; at = text.indexOf("公报", at + 2)) {
            int end = issueEnd(at + 2);
            if (end > 0) {
                ends.add(new int[] {at + 2, end});
            }
        }
        String name = ends.size() < LEAST ? "" : name(ends);
        var heads = new ArrayList<Piece>();
        boolean inside = false;
        for (int[] end : ends) {
            if (!name.isEmpty() && text.startsWith(name, end[0] - name.length())) {
                int start = end[0] - name.length();
                heads.add(new Piece(start, end[1], true));
                inside |= isStuck(start, end[1]);
            }
        }
        return inside && heads.size() >= LEAST ? heads : List.of();
    }

    /** Where {@code 2018， 1} ends that begins here; 0 when it does not. */
    private int issueEnd(int from) {
        int year = skipBlanks(from);
        int at = year;
        while (at < text.length() && Numerals.isArabic(text.charAt(at))) {
            at++;
        }
        if (at - year != 4) {
            return 0;
        }
        at = skipBlanks(at);
        if (at >= text.length() || !SEPARATORS.has(text.charAt(at))) {
            return 0;
        }
        int issue = skipBlanks(at + 1);
        int end = issue;
        while (end < text.length() && end - issue < 2 && Numerals.isArabic(text.charAt(end))) {
            end++;
        }
        return end == issue ? 0 : end;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
            at++;
        }
        return at;
    }

    /** The longest beginning at a line's start, or behind a dash, that most occurrences share; else what the first two share. */
    private String name(List<int[]> ends) {
        String best = "";
        for (int[] end : ends.subList(0, Math.min(ends.size(), 64))) {
            int start = end[0];
            while (start > 0 && end[0] - start <= LONGEST_NAME && !isBorder(text.charAt(start - 1))) {
                start--;
            }
            String name = text.substring(start, end[0]);
            if (name.length() <= LONGEST_NAME && count(name, ends) * 2 > ends.size() && name.length() > best.length()) {
                best = name;
            }
        }
        return best.length() >= SHORTEST_NAME ? best : shared(ends);
    }

    /** What most occurrences share from the end of the name backwards, when none stands at a border. */
    private String shared(List<int[]> ends) {
        String best = "";
        for (int i = 1; i < Math.min(ends.size(), 16); i++) {
            int one = ends.get(i - 1)[0];
            int other = ends.get(i)[0];
            int length = 0;
            while (length < LONGEST_NAME
                    && one - length > 0
                    && !Width.isBlank(text.charAt(one - length - 1))
                    && text.charAt(one - length - 1) == text.charAt(other - length - 1)) {
                length++;
            }
            String name = text.substring(one - length, one);
            if (length >= SHORTEST_NAME && length > best.length() && count(name, ends) * 2 > ends.size()) {
                best = name;
            }
        }
        return best;
    }

    private int count(String name, List<int[]> ends) {
        int found = 0;
        for (int[] end : ends.subList(0, Math.min(ends.size(), 64))) {
            found += text.startsWith(name, end[0] - name.length()) ? 1 : 0;
        }
        return ends.size() > 64 ? found * ends.size() / 64 : found;
    }

    private static boolean isBorder(char c) {
        return Width.isBlank(c) || DASHES.has(c);
    }

    private List<Piece> folios() {
        var folios = new ArrayList<Piece>();
        int last = -1;
        int rising = 0;
        for (int i = 1; i + 3 < text.length(); i++) {
            if (text.charAt(i) != ' ' || !DASHES.has(text.charAt(i - 1))) {
                continue;
            }
            int start = i + 1;
            int end = start;
            while (end < text.length() && end - start < 5 && Numerals.isArabic(text.charAt(end))) {
                end++;
            }
            boolean closed = end > start && end - start < 5 && end + 1 < text.length() && text.charAt(end) == ' ';
            if (closed && DASHES.has(text.charAt(end + 1)) && isStuck(i - 1, end + 2)) {
                int number = Numerals.value(text, start, end);
                rising += number > last ? 1 : 0;
                last = number;
                folios.add(new Piece(i - 1, end + 2, true));
                i = end + 1;
            }
        }
        return folios.size() >= LEAST && rising * 4 >= folios.size() * 3 ? folios : List.of();
    }

    /** True when words touch it on either side; a head or folio set apart is found line by line. */
    private boolean isStuck(int start, int end) {
        return (start > 0 && Character.isLetter(text.charAt(start - 1)))
                || (end < text.length() && Character.isLetter(text.charAt(end)));
    }
}

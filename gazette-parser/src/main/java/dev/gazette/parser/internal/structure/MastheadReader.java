package dev.gazette.parser.internal.structure;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a masthead: the gazette's name, and around it the number, date and organisers of the issue.
 *
 * <pre>
 *   云水市人民政府公报
 *   GAZETTE OF THE PEOPLE'S GOVERNMENT
 *   OF YUNSHUI MUNICIPALITY
 *   2020
 *   第3期(总第176期)
 * </pre>
 *
 * <p>A name ends with 公报 or 政报 and may stand over two or three lines. Without a year or a number next to it a line that
 * ends so is no masthead: 2019年国民经济和社会发展统计公报 is an article.
 */
final class MastheadReader {

    private static final int LONGEST_NAME = 32;
    private static final int REACH = 12;
    /** 周刊, 旬刊, 半月刊, 月刊, 双月刊, 季刊, 年刊; 专刊, 合刊. */
    private static final String PERIODS = "周旬月季年专合";

    private final Sheet sheet;

    MastheadReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A masthead, its first block and the first one behind it. */
    record Found(Masthead masthead, boolean supplement, int begin, int end) {}

    /** The masthead at the beginning, and those of further issues in the same text. */
    List<Found> all() {
        var all = new ArrayList<Found>();
        read(0, sheet.size()).ifPresent(all::add);
        if (all.isEmpty()) {
            return all;
        }
        for (int i = all.get(0).end(); i < sheet.size(); i++) {
            if (sheet.is(i, Form.LINE) && nameStart(sheet.text(i)) == 0 && nameEnd(sheet.text(i)) > 0) {
                Optional<Found> next = read(i, Math.min(sheet.size(), i + 2 * REACH));
                if (next.isPresent() && isAnotherIssue(next.get(), all.get(all.size() - 1))) {
                    all.add(next.get());
                    i = next.get().end() - 1;
                }
            }
        }
        return all;
    }

    /** A running head tells less than the masthead but nothing else: what only one of the two tells makes no other issue. */
    private static boolean isAnotherIssue(Found found, Found before) {
        Masthead next = found.masthead();
        Masthead last = before.masthead();
        boolean numbered = !next.numbers().isEmpty() || next.wholeNumber() != null || found.supplement();
        boolean otherNumber = !next.numbers().isEmpty()
                && !last.numbers().isEmpty()
                && !next.numbers().equals(last.numbers());
        boolean differs = otherNumber
                || contradict(next.year(), last.year())
                || contradict(next.wholeNumber(), last.wholeNumber())
                || found.supplement() != before.supplement();
        return numbered && differs;
    }

    private static boolean contradict(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other);
    }

    /** The masthead that begins at {@code from}, at most a few lines below it. */
    Optional<Found> read(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            int nameEnd = nameEnd(sheet.text(i));
            if (nameEnd > 0) {
                return around(from, i, nameStart(sheet.text(i)), nameEnd, limit);
            }
            if (!sheet.is(i, Form.LINE) && !sheet.is(i, Form.DATE) && !sheet.is(i, Form.NUMBER)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Found> around(int from, int line, int nameStart, int nameEnd, int limit) {
        var data = new IssueData();
        boolean told = data.readCells(sheet.text(line), nameEnd);
        int first = line;
        String name = sheet.text(line).words(nameStart, nameEnd);
        var spans = new ArrayList<SourceSpan>();
        while (first > from && isTail(name) && sheet.is(first - 1, Form.LINE)) {
            first--;
            name = sheet.text(first) + name;
        }
        var parallel = new ArrayList<String>();
        for (int i = from; i < first; i++) {
            boolean says = data.read(sheet.text(i), 0);
            told |= says;
            if (!says && !isLatin(sheet.text(i))) {
                return Optional.empty();
            }
            addParallel(i, says, parallel);
        }
        int end = line + 1;
        while (end < limit && end - line <= REACH) {
            Folded text = sheet.text(end);
            if (isRule(text)) {
                end++;
            } else if (isLatin(text)) {
                addParallel(end, false, parallel);
                end++;
            } else if (!sheet.is(end, Form.SENTENCES) && text.length() <= LONGEST_NAME && data.read(text, 0)) {
                told = true;
                end++;
            } else if (isOrganiser(text)) {
                data.readCells(text, 0);
                told = true;
                end++;
            } else {
                break;
            }
        }
        if (!told || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        for (int i = from; i < end; i++) {
            spans.addAll(sheet.block(i).spans());
        }
        return Optional.of(new Found(masthead(name, parallel, data, spans, from, end), data.supplement, from, end));
    }

    /** A foreign line is part of the name in another language; one with a digit or an address is none: ISSN 1234-5678. */
    private void addParallel(int line, boolean says, List<String> parallel) {
        Folded text = sheet.text(line);
        boolean name = !says && text.indexOf("www.", 0, text.length()) < 0 && text.indexOf("//", 0, text.length()) < 0;
        for (int i = 0; i < text.length() && name; i++) {
            name = !Numerals.isArabic(text.at(i));
        }
        if (name) {
            parallel.add(sheet.block(line).text());
        }
    }

    private Masthead masthead(
            String name, List<String> parallel, IssueData data, List<SourceSpan> spans, int from, int end) {
        return new Masthead(
                name,
                parallel.isEmpty() ? null : String.join(" ", parallel),
                issuingBody(name),
                data.year,
                data.numbers,
                data.wholeNumber,
                data.date(),
                spans,
                sheet.blocks(from, end));
    }

    /** The body that a gazette's name names. */
    static @Nullable String issuingBody(String name) {
        String body = name.substring(0, name.length() - 2);
        return name.endsWith("公报") && !body.isEmpty() ? body : null;
    }

    /** Behind the mark of 《某某市人民政府公报》, which a cover may print, too. */
    private static int nameStart(Folded text) {
        return text.at(0) == '《' ? 1 : 0;
    }

    /** Where the name of a gazette at the beginning of the text ends; 0 when there is none. */
    private static int nameEnd(Folded text) {
        boolean marked = nameStart(text) > 0;
        for (int end = 2; end <= Math.min(text.length(), LONGEST_NAME); end++) {
            if (text.endsWith("公报", end) || text.endsWith("政报", end)) {
                int behind = marked ? end + 1 : end;
                char next = text.at(behind);
                boolean ends = (!marked || text.at(end) == '》')
                        && (behind == text.length()
                                || "(第0123456789二·.,".indexOf(next) >= 0
                                || text.startsWith("增刊", behind)
                                || text.startsWith("特刊", behind));
                boolean statistics = text.endsWith("统计公报", end) || Numerals.end(text, 0) == 4;
                return ends && !statistics ? end : 0;
            }
        }
        return 0;
    }

    /** The name's last line, when the body's name stands on the line above. */
    private static boolean isTail(String name) {
        return name.length() <= 4 || name.startsWith("人民政府") || name.startsWith("政府");
    }

    private static boolean isLatin(Folded text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2E80' && c < '\uA000') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** A printed line or a row of ornaments. */
    private static boolean isRule(Folded text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Who publishes it and how often: 某某办公室主办, 主办单位:某某办公室, (季刊). */
    private boolean isOrganiser(Folded text) {
        int end = text.length();
        if (end > LONGEST_NAME) {
            return false;
        }
        int colon = text.indexOf(':', 0, end);
        int last = text.at(end - 1) == ')' ? end - 1 : end;
        return (colon > 0 && sheet.lexicon().is(Kind.COLOPHON_STRONG, text, 0, colon))
                || text.endsWith("主办", end)
                || text.endsWith("主管", end)
                || text.endsWith("编", end)
                || text.endsWith("出版", end)
                || text.endsWith("刊", last) && PERIODS.indexOf(text.at(last - 2)) >= 0;
    }
}

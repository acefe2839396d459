package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.layout.Line;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a headline block: which lines are kicker, title and deck.
 *
 * <pre>
 *   某某在某县督查防汛工作时强调            kicker: ends with the verb
 *   把堤坝守牢 把群众转移好                title
 *   甲某、乙某陪同督查                    deck: says who went along
 * </pre>
 *
 * <p>The title of a document is one title over all its lines, the issuing bodies' names above 关于 included. A line that says
 * who did what above a line that does not is a kicker, too. What stands below the title (a document's number, a speaker's
 * name) is left to the body.
 */
final class HeadReader {

    private static final int MOST_LINES = 14;
    private static final int LONGEST_DECK = 40;
    private static final int LONGEST_SAYING = 24;
    private static final int LONGEST_NAME = 4;
    private static final List<String> MATTERS = List.of("工作", "情况", "活动", "会议", "座谈会", "仪式");

    private final Sheet sheet;
    private final RedHead redHead;

    HeadReader(Sheet sheet) {
        this.sheet = sheet;
        this.redHead = new RedHead(sheet);
    }

    /** Reads the headline that begins at {@code from}; it ends before {@code limit}. */
    Head read(int from, int limit) {
        return read(from, limit, null, null);
    }

    /** Reads the headline that an entry of the contents announces: how the contents print it tells what belongs together. */
    Head read(int from, int limit, @Nullable Entry entry, @Nullable Match match) {
        int first = redHead.end(from, limit);
        int end = first;
        while (end < limit
                && end - first < MOST_LINES
                && sheet.is(end, Form.LINE)
                && (end == first
                        || !isOccasion(sheet.text(end)) && !isCaption(first, end) && !isBodyAndDay(sheet.text(end)))) {
            end++;
        }
        if (end == first) {
            return new Head(first, Optional.empty(), Optional.empty(), Optional.empty());
        }
        for (int i = first; i < Math.min(first + 3, end); i++) {
            int kicker = Kickers.end(sheet.block(i), sheet.lexicon());
            if (kicker > 0) {
                return withKicker(first, i, kicker, end);
            }
        }
        while (end > first + 1
                && (isAuthor(end - 1) || areNames(first, end - 1))
                && (match == null || end > match.block() + match.lines())) {
            end--;
        }
        return isDocument(first, end) ? document(first, end, match) : withDays(report(first, end, entry, match), limit);
    }

    /** A line set in like the paragraph below it and apart from the headline: what a picture shows, 　　某某查看春耕. */
    private boolean isCaption(int first, int index) {
        Line line = sheet.block(index).first();
        return line.indent() > sheet.block(first).first().indent()
                && line.blanksBefore() > 0
                && sheet.is(index + 1, Form.SENTENCES)
                && sheet.block(index + 1).first().indent() == line.indent()
                && tellsWhoDidWhat(first);
    }

    /** 某某县人民政府办公室 2016-4-13 below the title: who issued the text when. */
    private boolean isBodyAndDay(Folded text) {
        return FullDate.ending(text)
                .filter(day -> day.from() > 0 && text.spaceBefore(day.from()))
                .filter(day -> sheet.endingTerm(Kind.ORGAN, text, day.from()) > 0)
                .isPresent();
    }

    private Head withKicker(int first, int line, int kickerEnd, int end) {
        Block kicker = join(first, line + 1, "");
        int cut = kicker.folded().length() - (sheet.text(line).length() - kickerEnd);
        Folded text = kicker.folded();
        var kickerPart = Optional.of(new Stretch(kicker, 0, text.textEnd(cut)));
        int titleStart = text.at(cut) == ':' ? cut + 1 : cut;
        int lastTitle = end;
        int firstTitle = line + 1;
        boolean sameLine = titleStart < text.length();
        while (lastTitle > firstTitle + (sameLine ? 0 : 1) && isDeck(lastTitle - 1)) {
            lastTitle--;
        }
        Optional<Stretch> title = Optional.empty();
        if (sameLine) {
            title = Optional.of(new Stretch(
                    kicker, text.textStart(titleStart), kicker.text().length()));
            lastTitle = firstTitle;
        } else if (firstTitle < end) {
            title = Optional.of(Stretch.of(join(firstTitle, lastTitle, " ")));
        } else {
            return new Head(end, Optional.empty(), kickerPart, Optional.empty());
        }
        int deckEnd = lastTitle;
        while (deckEnd < end && isDeck(deckEnd)) {
            deckEnd++;
        }
        return new Head(deckEnd, kickerPart, title, deck(lastTitle, deckEnd));
    }

    private Head document(int first, int end, @Nullable Match match) {
        int last = match == null || match.block() < first ? first : Math.min(end, match.block() + match.lines());
        for (int i = first; i < end && last == first; i++) {
            Folded text = sheet.text(i);
            if (Titles.nameKind(text, sheet.lexicon())) {
                last = i + 1;
            }
        }
        if (last == first) {
            last = end;
        }
        Block title = join(first, last, "");
        int n = title.folded().length();
        int order = OrderLine.titleEnd(title.folded(), n, sheet.lexicon());
        int cut = order > 0 ? order : Titles.end(title.folded(), n);
        int deckEnd = last;
        while (deckEnd < end && isDeck(deckEnd)) {
            deckEnd++;
        }
        var stretch = new Stretch(title, 0, title.folded().textEnd(cut));
        return new Head(deckEnd, Optional.empty(), Optional.of(stretch), deck(last, deckEnd));
    }

    private Head report(int first, int end, @Nullable Entry entry, @Nullable Match match) {
        int last = end;
        while (last > first + 1 && isDeck(last - 1)) {
            last--;
        }
        if (last - first == 2 && last == end && isSayingAboveFact(first)) {
            return new Head(end, Optional.empty(), Optional.of(Stretch.of(sheet.block(first))), deck(first + 1, end));
        }
        Optional<Stretch> deck = deck(last, end);
        if (last - first > 1 && isKicker(first, entry, match)) {
            return new Head(
                    end,
                    Optional.of(Stretch.of(sheet.block(first))),
                    Optional.of(Stretch.of(join(first + 1, last, " "))),
                    deck);
        }
        return new Head(end, Optional.empty(), Optional.of(Stretch.of(join(first, last, ""))), deck);
    }

    /** （3月11日—3月17日） below the title of a week's reports says what its title says. */
    private Head withDays(Head head, int limit) {
        boolean days = head.end() < limit && sheet.is(head.end(), Form.BRACKETED) && areDays(sheet.text(head.end()));
        return days ? new Head(head.end() + 1, head.kicker(), head.title(), head.deck()) : head;
    }

    private static boolean areDays(Folded text) {
        boolean month = false;
        boolean dash = false;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            month |= c == '月';
            dash |= "—-–~至".indexOf(c) >= 0;
            if (!Numerals.isNumeral(c) && "年月日—-–~至".indexOf(c) < 0) {
                return false;
            }
        }
        return month && dash;
    }

    private boolean isDocument(int first, int end) {
        for (int i = first; i < end; i++) {
            Folded text = sheet.text(i);
            if (Titles.tellsOfSpeech(text, text.length())) {
                continue;
            }
            if (text.indexOf("关于", 0, text.length()) >= 0 || Titles.nameKind(text, sheet.lexicon())) {
                return true;
            }
        }
        return false;
    }

    /** A first line that says who did what, above one that does not; where the contents print both, a gap tells them apart. */
    private boolean isKicker(int first, @Nullable Entry entry, @Nullable Match match) {
        if (entry != null && match != null && match.block() == first && match.lines() > 1) {
            int joint = entry.titleStart() + sheet.text(first).length();
            return joint < entry.titleEnd() && entry.line().folded().spaceBefore(joint);
        }
        Folded line = sheet.text(first);
        return line.endsWith("——", line.length())
                || tellsWhoDidWhat(first) && !tellsWhoDidWhat(first + 1) && !endsAsMatter(first + 1);
    }

    /** 风雨夜,急转移: a saying above a line that says who did what; no first half of a title that the page broke. */
    private boolean isSayingAboveFact(int index) {
        Folded text = sheet.text(index);
        int n = text.length();
        if (n > LONGEST_SAYING || tellsWhoDidWhat(index) || !tellsWhoDidWhat(index + 1)) {
            return false;
        }
        int comma = text.indexOf(',', 0, n);
        return comma > 1 && comma < n - 2 || namesSubject(index + 1);
    }

    /** 程田走访慰问困难群众, 某某镇领导开展走访慰问活动: a person or leaders stand before the verb. */
    private boolean namesSubject(int index) {
        Folded text = sheet.text(index);
        Hits hits = sheet.lexicon().scan(text);
        int verb = hits.start(hits.next(Kind.HEADLINE_VERB, 0));
        if (verb <= LONGEST_NAME && sheet.lexicon().longest(Kind.SURNAME, text, 0) > 0) {
            return true;
        }
        for (int hit = 0; hit < hits.size() && hits.start(hit) < verb; hit++) {
            if (hits.is(hit, Kind.LEADER) || hits.is(hit, Kind.TITLE)) {
                return true;
            }
        }
        return false;
    }

    /** A line that ends with what was done or looked at is the other half of a title that the page broke; a slogan does not end so. */
    private boolean endsAsMatter(int index) {
        Folded text = sheet.text(index);
        for (String matter : MATTERS) {
            if (text.endsWith(matter, text.length())) {
                return true;
            }
        }
        return false;
    }

    /** Bodies, or a person with a post, on a line of their own below the title: who wrote or spoke. */
    private boolean isAuthor(int index) {
        Folded text = sheet.text(index);
        if (text.length() > LONGEST_DECK || text.indexOf("关于", 0, text.length()) >= 0) {
            return false;
        }
        return sheet.endingTerm(Kind.ORGAN, text, text.length()) > 0;
    }

    /** 某某 某某 below the headline of a report. */
    private boolean areNames(int first, int index) {
        return tellsWhoDidWhat(first) && new BylineLine(sheet.lexicon()).areNames(sheet.text(index));
    }

    private boolean isDeck(int index) {
        Folded text = sheet.text(index);
        if (text.startsWith("——", 0)) {
            return !isOccasion(text);
        }
        return text.length() <= LONGEST_DECK && sheet.lexicon().scan(text).next(Kind.DECK_VERB, 0) >= 0;
    }

    /** ——2024年1月20日在某某会议上: when and where a speech was given. */
    private static boolean isOccasion(Folded text) {
        int n = text.length();
        return text.startsWith("——", 0)
                && (text.endsWith("上", n) || Numerals.isNumeral(text.at(2)))
                && FullDate.first(text, 0, n).isPresent();
    }

    boolean tellsWhoDidWhat(int index) {
        Hits hits = sheet.lexicon().scan(sheet.text(index));
        int hit = hits.next(Kind.HEADLINE_VERB, 0);
        return hit >= 0 && hits.start(hit) > 1;
    }

    private Optional<Stretch> deck(int from, int to) {
        return from < to ? Optional.of(Stretch.of(join(from, to, " "))) : Optional.empty();
    }

    private Block join(int from, int to, String between) {
        Block joined = sheet.block(from);
        for (int i = from + 1; i < to; i++) {
            boolean body = sheet.text(i).startsWith("关于", 0)
                    || sheet.endingTerm(Kind.ORGAN, sheet.text(i), sheet.text(i).length()) >= 0;
            joined = body || !between.isEmpty() ? joined.joinWithSpace(sheet.block(i)) : joined.join(sheet.block(i));
        }
        return joined;
    }
}

package dev.gazette.parser.internal.article.chronicle;

import dev.gazette.model.Period;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.date.DateFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a chronicle into its entries.
 *
 * <pre>
 *   1日　市政府召开…。            one entry
 *   　　会议强调，…。              goes on with it
 *   5日至7日                      the date on its own line, the entry below
 *   　　某某节举行。
 *   △同日，…                      the day of the entry before
 * </pre>
 *
 * <p>Under a date on its own line each paragraph is an entry of that day. What stands before the first date is no entry.
 */
public final class ChronicleReader {

    private ChronicleReader() {}

    /** Reads the paragraphs of a chronicle below its title and the bracket under it, which may tell the month. */
    public static List<Entry> read(List<Folded> titles, List<Passage> paragraphs, DateFrame frame) {
        var calendar = new Calendar(frame);
        titles.forEach(calendar::title);
        var entries = new ArrayList<Entry>();
        Period last = null;
        boolean alone = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Passage paragraph = paragraphs.get(i);
            Folded text = paragraph.folded();
            Optional<EntryDate> date = EntryDate.of(text);
            if (date.isEmpty() && calendar.heading(text)) {
                last = null;
                alone = false;
                continue;
            }
            if (date.isPresent()) {
                Optional<Period> period = period(date.get(), paragraph, calendar, last);
                if (period.isEmpty()) {
                    last = null;
                    continue;
                }
                last = period.get();
                alone = date.get().to() >= text.length() - 1;
                if (alone
                        && i + 1 < paragraphs.size()
                        && EntryDate.of(paragraphs.get(i + 1).folded()).isEmpty()) {
                    entries.add(new Entry(last, i, List.of(paragraph, paragraphs.get(i + 1))));
                    i++;
                } else if (!alone) {
                    entries.add(new Entry(last, i, List.of(paragraph)));
                }
            } else if (last != null && alone) {
                entries.add(new Entry(last, i, List.of(paragraph)));
            } else if (last != null && !entries.isEmpty()) {
                int more = i + 1;
                while (more < paragraphs.size() && goesOn(paragraphs.get(more).folded(), calendar)) {
                    more++;
                }
                Entry open = entries.get(entries.size() - 1);
                var all = new ArrayList<Passage>(open.passages());
                all.addAll(paragraphs.subList(i, more));
                entries.set(entries.size() - 1, new Entry(open.date(), open.first(), all));
                i = more - 1;
            }
        }
        return entries;
    }

    private static boolean goesOn(Folded text, Calendar calendar) {
        return EntryDate.of(text).isEmpty() && !calendar.isHeading(text);
    }

    private static Optional<Period> period(
            EntryDate date, Passage paragraph, Calendar calendar, @org.jspecify.annotations.Nullable Period last) {
        if (date.kind() == EntryDate.Kind.NONE) {
            return Optional.ofNullable(last);
        }
        String printed = paragraph.printed(date.from(), date.to());
        if (date.kind() == EntryDate.Kind.SAME) {
            return Optional.ofNullable(last).map(p -> new Period(p.start(), p.end(), printed, p.inferred()));
        }
        return calendar.period(date, printed);
    }
}

package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.PartialDate;
import dev.gazette.model.Period;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.date.DateFrame;
import dev.gazette.parser.internal.mention.date.DateMention;
import dev.gazette.parser.internal.mention.date.DateReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who decides and when, as far as the lines read so far tell.
 *
 * <pre>
 *   2021年5月12日,省人民政府决定任命:            the line that introduces the acts, or gives them
 *   国务院2019年3月29日任免国家工作人员。
 *   7月28日,市五届人大常委会举行第二十次会议。    the meeting that a report tells of, for 会议决定任命…
 * </pre>
 *
 * <p>Not seen: days further inside a line, which say from when a post is held.
 */
final class Decider {

    private static final int LONGEST_LEAD = 120;
    private static final String[] ACTS = {"任免", "任命", "免去"};
    private static final String[] MEETS = {"举行", "召开"};

    private static final WordList MEETING = WordList.of(MEETS);

    private final Lexicon lexicon;
    private final DateFrame dates;
    private @Nullable String body;
    private @Nullable PartialDate day;
    private @Nullable String meeting;
    private @Nullable PartialDate meetingDay;

    Decider(Lexicon lexicon, DateFrame dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /** Reads a line; {@code acts} says that it gives or takes posts, or says that those below do. */
    void read(Passage passage, boolean acts) {
        Folded text = passage.folded();
        meeting(passage);
        if (acts || introduces(text)) {
            body = DecidingBody.in(passage, lexicon)
                    .or(() -> DecidingBody.inTitle(passage, lexicon))
                    .orElse(body);
            Optional<FullDate> full = FullDate.first(text, 0, Math.min(text.length(), LONGEST_LEAD));
            day = full.map(d -> PartialDate.of(d.day())).orElse(day);
        }
    }

    /** The body, null when no line names one. */
    @Nullable
    String body() {
        return body == null ? meeting : body;
    }

    /** The day, null when no line names one. */
    @Nullable
    PartialDate day() {
        return day == null ? meetingDay : day;
    }

    private static boolean introduces(Folded text) {
        int n = text.length();
        if (n > LONGEST_LEAD) {
            return false;
        }
        boolean act = text.endsWith("决定:", n);
        for (String word : ACTS) {
            act |= text.indexOf(word, 0, n) >= 0;
        }
        return act;
    }

    private void meeting(Passage passage) {
        Folded text = passage.folded();
        int look = Math.min(text.length(), LONGEST_LEAD);
        if (!MEETING.isIn(text, 0, look)) {
            return;
        }
        for (String word : MEETS) {
            int at = text.indexOf(word, 0, look);
            Optional<String> named = at < 0 ? Optional.empty() : DecidingBody.endingAt(passage, at, lexicon);
            if (named.isPresent()) {
                meeting = named.get();
                meetingDay = firstDay(text, at).orElse(meetingDay);
                return;
            }
        }
    }

    private Optional<PartialDate> firstDay(Folded text, int to) {
        for (DateMention mention : DateReader.read(text, 0, to)) {
            if (mention.hasDays() && mention.start().month() > 0) {
                String printed = text.words(mention.from(), mention.to());
                return dates.period(mention, printed, Optional.empty()).map(Period::end);
            }
        }
        return Optional.empty();
    }
}

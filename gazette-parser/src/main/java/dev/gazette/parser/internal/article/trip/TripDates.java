package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.Period;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.date.DateFrame;
import dev.gazette.parser.internal.mention.date.DateMention;
import dev.gazette.parser.internal.mention.date.DateReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days of a trip: those of the lede, or those with which later sentences open.
 *
 * <pre>
 *   2月20日,甲赴某地……            the lede
 *   甲近日在某地……                 no day; then 18日—21日,甲先后到……  or  6月19日……  20日上午……
 *   在15日召开的座谈会上           the day of the meeting: not read
 *   6月9日22时,……预警。23时许,甲赶到……   the day named before the hour
 * </pre>
 */
final class TripDates {

    private static final List<String> MEETING = List.of("召开", "举行", "下发", "印发", "发布", "以来", "起", "前夕");

    private final DateFrame frame;
    private Optional<LocalDate> before = Optional.empty();
    private Optional<Period> noted = Optional.empty();
    private int notedIn = -1;

    TripDates(DateFrame frame) {
        this.frame = frame;
    }

    /** Keeps the day of a lede that tells something else: 6月20日,会议召开。会后,甲到某地检查。 */
    void note(Scene scene) {
        if (noted.isEmpty()) {
            for (DateMention mention : DateReader.read(scene.text(), scene.from(), scene.to())) {
                if (mention.hasDays() && noted.isEmpty()) {
                    noted = period(scene, mention);
                    notedIn = scene.number();
                }
            }
        }
    }

    /** The day kept, for trips that have no day of their own. */
    Optional<Period> noted() {
        return noted;
    }

    /** Reads the first date of a scene that tells a trip into it. */
    void readLede(Scene scene, Trip trip) {
        if (trip.isDated()) {
            return;
        }
        for (DateMention mention : DateReader.read(scene.text(), scene.from(), scene.to())) {
            if (mention.form() == DateMention.Form.VAGUE) {
                trip.setVague();
                return;
            }
            Optional<Period> period = isOfMeeting(scene.text(), mention) ? Optional.empty() : period(scene, mention);
            if (period.isPresent()) {
                trip.fix(period.get());
                return;
            }
        }
        if (notedIn == scene.number() && opensWithHour(scene)) {
            noted.ifPresent(trip::addDay);
        }
    }

    /** 23时许,甲赶到某镇: an hour is of the day named before it in the paragraph. */
    private static boolean opensWithHour(Scene scene) {
        int at = scene.from();
        while (at < scene.to()
                && at < scene.from() + 2
                && Character.isDigit(scene.text().charAt(at))) {
            at++;
        }
        return at > scene.from() && scene.text().at(at) == '时';
    }

    /** Reads the dates with which the clauses of a later scene open. */
    void readOn(Scene scene, Trip trip) {
        for (DateMention mention : DateReader.read(scene.text(), scene.from(), scene.to())) {
            if (mention.hasDays()
                    && mention.from() == scene.clauseStart(mention.from())
                    && !isOfMeeting(scene.text(), mention)) {
                period(scene, mention).ifPresent(trip::addDay);
            }
        }
    }

    /** The first day that a scene tells with its month, when it opens a clause. */
    Optional<Period> ownDay(Scene scene) {
        for (DateMention mention : DateReader.read(scene.text(), scene.from(), scene.to())) {
            if (mention.hasDays()
                    && mention.start().month() > 0
                    && mention.from() == scene.clauseStart(mention.from())) {
                return frame.period(mention, scene.passage().printed(mention.from(), mention.to()), before);
            }
        }
        return Optional.empty();
    }

    private Optional<Period> period(Scene scene, DateMention mention) {
        if (mention.form() == DateMention.Form.MONTH) {
            return Optional.empty();
        }
        Optional<Period> period = frame.period(mention, scene.passage().printed(mention.from(), mention.to()), before);
        period.flatMap(p -> p.start().toLocalDate()).ifPresent(day -> before = Optional.of(day));
        return period;
    }

    private static boolean isOfMeeting(Folded text, DateMention mention) {
        for (String words : MEETING) {
            if (text.startsWith(words, mention.to())) {
                return true;
            }
        }
        return false;
    }
}

package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import dev.gazette.model.Period;
import dev.gazette.model.Place;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.HomeOfText;
import dev.gazette.parser.internal.mention.IssueFrame;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.date.DateFrame;
import dev.gazette.parser.internal.mention.place.PlaceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the trips on which leaders go and look.
 *
 * <pre>
 *   headline  甲在某地督查复工复产工作时强调 …
 *   deck      乙、丙陪同督查
 *   lede      2月20日,省委书记甲赴某地督查复工复产工作。
 *   body      甲来到某县某镇茶园,……
 * </pre>
 *
 * <p>Guide, section Inspection. Does not judge whether a trip really took place, nor join trips of several articles.
 */
public final class InspectionReader {

    private InspectionReader() {}

    /**
     * The trips of one article.
     *
     * @param passages its passages, the headline's first, in the order in which the people were read
     * @param people who is named in them
     * @param dates what its dates mean
     */
    public static List<Inspection> read(
            List<Passage> passages,
            People people,
            IssueFrame issue,
            DateFrame dates,
            Consumer<Diagnostic> diagnostics) {
        var log = new TripLog(places(issue, passages), new TripDates(dates));
        int first = firstParagraph(passages);
        for (int number = 0; number < passages.size(); number++) {
            Passage passage = passages.get(number);
            for (Scene scene : Scenes.of(number, passage, people)) {
                switch (passage.role()) {
                    case KICKER, TITLE -> log.readHeadline(scene);
                    case DECK -> log.readDeck(scene);
                    case PARAGRAPH -> log.read(scene, number == first);
                }
            }
        }
        return inspections(log, people, diagnostics);
    }

    /** The number of the first paragraph; a picture's caption above it, 甲查看播种情况, is none. */
    private static int firstParagraph(List<Passage> passages) {
        int caption = -1;
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).role() != Passage.Role.PARAGRAPH) {
                continue;
            }
            Folded text = passages.get(i).folded();
            if (Scene.clauseEnd(text, 0, text.length()) < text.length()) {
                return i;
            }
            caption = caption < 0 ? i : caption;
        }
        return caption;
    }

    /**
     * The trips of one entry of a chronicle.
     *
     * @param entry its passages
     * @param first the number of the first of them among those in which the people were read
     * @param day the date of the entry
     */
    public static List<Inspection> readEntry(
            List<Passage> entry,
            int first,
            People people,
            IssueFrame issue,
            DateFrame dates,
            Optional<Period> day,
            Consumer<Diagnostic> diagnostics) {
        var log = new TripLog(places(issue, entry), new TripDates(dates));
        for (int i = 0; i < entry.size(); i++) {
            for (Scene scene : Scenes.of(first + i, entry.get(i), people)) {
                log.read(scene, true);
            }
        }
        for (Trip trip : log.trips()) {
            day.ifPresent(trip::fix);
        }
        return inspections(log, people, diagnostics);
    }

    private static PlaceContext places(IssueFrame issue, List<Passage> passages) {
        int year = issue.year()
                .or(() -> issue.date().map(LocalDate::getYear))
                .or(() -> issue.referenceDate().map(LocalDate::getYear))
                .orElse(0);
        return issue.issuingBody().isPresent()
                ? PlaceContext.of(issue.issuingBody(), year)
                : PlaceContext.at(HomeOfText.division(passages), year);
    }

    private static List<Inspection> inspections(TripLog log, People people, Consumer<Diagnostic> diagnostics) {
        var inspections = new ArrayList<Inspection>();
        for (Trip trip : log.trips()) {
            Scene told = trip.told();
            Period date = trip.date();
            if (date == null && trip.isVague()) {
                diagnostics.accept(Diagnostic.of(
                        DiagnosticCode.VAGUE_DATE,
                        "the text does not tell the day of this trip",
                        told.passage().spans(told.from(), trip.toldEnd())));
            } else if (date != null && date.start().year() == null) {
                diagnostics.accept(Diagnostic.of(
                        DiagnosticCode.DATE_WITHOUT_YEAR,
                        "nothing tells the year of " + date.text(),
                        told.passage().spans(told.from(), trip.toldEnd())));
            }
            List<Place> places = trip.stops()
                    .places(place -> diagnostics.accept(Diagnostic.of(
                            DiagnosticCode.AMBIGUOUS_PLACE, "more than one division is called so", place.spans())));
            inspections.add(new Inspection(
                    officials(trip.leaders(), people),
                    trip.actions(),
                    date,
                    trip.topic().orElse(null),
                    places,
                    officials(trip.companions(), people),
                    told.passage().spans(told.from(), trip.toldEnd())));
        }
        for (Scene scene : log.unreadCompanions()) {
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.UNREAD_COMPANIONS,
                    "people are said to go along and none of them was read",
                    scene.passage().spans(scene.from(), scene.to())));
        }
        return inspections;
    }

    private static List<Official> officials(Collection<Integer> who, People people) {
        var officials = new ArrayList<Official>(who.size());
        for (int index : who) {
            officials.add(people.officials().get(index));
        }
        return officials;
    }
}

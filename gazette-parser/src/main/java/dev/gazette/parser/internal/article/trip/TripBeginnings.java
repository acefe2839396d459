package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.Period;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a trip begins.
 *
 * <pre>
 *   2月20日,甲赴某地……                          in the lede
 *   市领导分头慰问。   甲来到……                   where leaders were announced without names
 *   (a paragraph of its own) 乙到某镇检查……       and so does the next leader of one sentence
 *   甲、乙分别检查……                             when the two were on one trip before
 *   2月23日,甲到某厂检查……                       a later day than those told, but not the next: the trip of two days goes on
 * </pre>
 *
 * <p>Somebody who is known to have gone along begins none by a paragraph of his own.
 */
final class TripBeginnings {

    private static final Chars NO_SUBJECT_BEHIND = Chars.of("对向由跟同与被让请把给以为是的于");

    private final Roster roster;
    private final Company company;
    private final CommonTask common;
    private final Stops stops;
    private final TripDates dates;

    TripBeginnings(Roster roster, Company company, CommonTask common, Stops stops, TripDates dates) {
        this.roster = roster;
        this.company = company;
        this.common = common;
        this.stops = stops;
        this.dates = dates;
    }

    /** True when a telling begins a trip; {@code trip} is the one that its people are on already. */
    boolean opens(Telling telling, @Nullable Trip trip, boolean lede) {
        Scene scene = telling.scene();
        if (trip == null) {
            boolean initial = isClauseInitial(scene, telling.leaders().get(0));
            boolean own = (scene.opensParagraph() || scene.isSecond())
                    && !stops.of(scene).isEmpty();
            return lede
                    || roster.isEmpty() && initial
                    || common.isOfUnnamed() && initial
                    || own && initial && !isCompanion(telling);
        }
        if (telling.isApart() && (lede || trip.leaders().size() > 1)) {
            return true;
        }
        Optional<Period> day = lede ? Optional.empty() : dates.ownDay(scene);
        Period known = trip.date();
        return day.isPresent()
                && trip.isDated()
                && known != null
                && known.end().before(day.get().start())
                && !isNextDay(known, day.get());
    }

    private static boolean isNextDay(Period known, Period day) {
        return known.end()
                .toLocalDate()
                .flatMap(last ->
                        day.start().toLocalDate().map(next -> last.plusDays(1).equals(next)))
                .orElse(false);
    }

    private boolean isCompanion(Telling telling) {
        for (PersonMention leader : telling.leaders()) {
            if (company.has(leader.official())) {
                return true;
            }
        }
        return false;
    }

    /** The subject stands at the head of its clause, time words aside. */
    private static boolean isClauseInitial(Scene scene, PersonMention leader) {
        int before = leader.whole() - scene.clauseStart(leader.whole());
        return before == 0
                || before <= 14 && !NO_SUBJECT_BEHIND.has(scene.text().at(leader.whole() - 1));
    }
}

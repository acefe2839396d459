package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.PartialDate;
import dev.gazette.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One trip while the article is read. People are indexes of the article's officials. */
final class Trip {

    private final Set<Integer> leaders;
    private final Set<Integer> companions = new LinkedHashSet<>();
    private final List<String> actions = new ArrayList<>();
    private final StopList stops;
    private Optional<String> topic = Optional.empty();
    private @Nullable Period date;
    private boolean fixed;
    private boolean vague;
    private Scene told;
    private int toldEnd;

    Trip(Set<Integer> leaders, StopList stops, Scene told, int toldEnd) {
        this.leaders = new LinkedHashSet<>(leaders);
        this.stops = stops;
        this.told = told;
        this.toldEnd = toldEnd;
    }

    Set<Integer> leaders() {
        return leaders;
    }

    Set<Integer> companions() {
        return companions;
    }

    StopList stops() {
        return stops;
    }

    List<String> actions() {
        return actions;
    }

    /** One more verb, unless it only says again a part of what was said: 看望 after 看望慰问. */
    void addAction(String action) {
        for (String known : actions) {
            if (known.contains(action)) {
                return;
            }
        }
        actions.add(action);
    }

    Optional<String> topic() {
        return topic;
    }

    /** Keeps the first topic: the headline's before the lede's. */
    void addTopic(Optional<String> other) {
        topic = topic.or(() -> other);
    }

    @Nullable
    Period date() {
        return date;
    }

    /** True when the lede tells the days. */
    boolean isDated() {
        return fixed;
    }

    /** The days that the lede tells. */
    void fix(Period period) {
        date = period;
        fixed = true;
    }

    /** 近日, 日前. */
    void setVague() {
        vague = true;
    }

    boolean isVague() {
        return vague;
    }

    /** A day of the trip that the body tells: the trip goes from the first to the last of them. */
    void addDay(Period day) {
        Period known = date;
        if (known == null) {
            date = day;
            return;
        }
        PartialDate start = day.start().before(known.start()) ? day.start() : known.start();
        PartialDate end = known.end().before(day.end()) ? day.end() : known.end();
        date = new Period(start, end, known.text(), known.inferred());
    }

    /** The clause that tells the trip; one of the body wins over the headline's. */
    void tell(Scene scene, int end) {
        if (told.isHeadline() && !scene.isHeadline()) {
            told = scene;
            toldEnd = end;
        }
    }

    Scene told() {
        return told;
    }

    int toldEnd() {
        return toldEnd;
    }
}

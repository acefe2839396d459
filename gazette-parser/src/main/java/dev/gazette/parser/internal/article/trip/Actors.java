package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * Whose trip a scene tells on.
 *
 * <pre>
 *   甲来到某村。   他还来到……   代表们来到……   随后来到……
 * </pre>
 */
final class Actors {

    /** Those who travel together, beside the parties that have a name. */
    private static final WordList GROUPS = WordList.of("代表们", "委员们", "一行", "代表团");

    private Actors() {}

    /** The trip of whoever acts in a scene; null when nobody does who is on one. */
    static @Nullable Trip tripOf(Telling telling, Roster roster, @Nullable Trip current) {
        Scene scene = telling.scene();
        for (PersonMention person : telling.leaders()) {
            Trip trip = roster.of(person.official());
            if (trip != null) {
                return trip;
            }
        }
        for (PersonMention person : scene.people()) {
            Trip trip = telling.along().has(person) ? null : roster.of(person.official());
            if (trip != null) {
                return trip;
            }
        }
        boolean goesOn = telling.leaders().isEmpty()
                && (scene.has(GROUPS, scene.from(), scene.to())
                        || scene.has(Telling.PARTIES, scene.from(), scene.to())
                        || Dropped.isSubject(scene));
        return goesOn && !roster.isEmpty() ? roster.last(current) : null;
    }
}

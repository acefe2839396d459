package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.List;

/**
 * Tells officials from others: who holds a post here or elsewhere in the issue, or takes a leader's part without one:
 * goes along (某某陪同), heads the round, speaks as leaders do (某某强调).
 */
final class LeadersPart {

    private static final String[] LEADING = {
        "强调", "要求", "指出", "陪同", "一同", "参加", "出席", "随同", "主持", "率", "带队", "等参加", "等陪同", "等一同", "一行", "赴", "在", "到", "调研",
        "检查", "督查", "视察"
    };

    private LeadersPart() {}

    static boolean isTaken(List<Passage> passages, List<Found> places, NameBook names) {
        boolean role = false;
        for (Found place : places) {
            if (place.part == Found.Part.OFFICE || place.part == Found.Part.LEADER) {
                return true;
            }
            role |= place.part == Found.Part.ROLE;
        }
        if (role) {
            return false;
        }
        Found first = places.get(0);
        if (names.isOfficial(first.name)) {
            return true;
        }
        for (Found place : places) {
            if (leads(passages.get(place.passage), place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Passage passage, Found place) {
        Folded text = passage.folded();
        if (text.startsWith("同志", place.to)) {
            return true;
        }
        if (Terms.after(passage, Kind.ACCOMPANYING, place.to) > 0) {
            return true;
        }
        for (String verb : LEADING) {
            if (text.startsWith(verb, place.to)) {
                return true;
            }
        }
        return false;
    }
}

package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Branch;
import dev.gazette.model.Inspection;
import dev.gazette.model.Level;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.Post;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.BitSet;
import java.util.List;

/**
 * Who takes part in what an article reports, and who is only spoken of.
 *
 * <pre>
 *   某某总书记十分牵挂,…       above: never in the headline, on the trip or acting, and always with the title behind the name
 * </pre>
 *
 * <p>A host holds a post where the trip comes by, and neither leads nor goes along. A chief leads a trip, or stands in the headline, or there is no trip. What those above ask for is passed on, not asked.
 */
final class Cast {

    private static final String[] TITLES_BEHIND = {"总书记", "主席", "总理", "同志"};

    private static final int CLAUSES = 8;
    private static final int NEAR = 14;
    private static final long ACTS = ModalRule.MODALS | Kind.OPENING.bit() | Kind.GOING.bit() | Kind.LOOKING.bit();

    private final BitSet chiefs = new BitSet();
    private final BitSet companions = new BitSet();
    private final BitSet hosts = new BitSet();
    private final BitSet above = new BitSet();
    private final boolean trips;

    private Cast(boolean trips) {
        this.trips = trips;
    }

    static Cast of(List<Passage> passages, People people, List<Inspection> inspections) {
        var cast = new Cast(!inspections.isEmpty());
        List<Official> officials = people.officials();
        cast.above.set(0, officials.size());
        for (int i = 0; i < officials.size(); i++) {
            for (Inspection inspection : inspections) {
                if (has(inspection.leaders(), officials.get(i))) {
                    cast.chiefs.set(i);
                    cast.above.clear(i);
                }
                if (has(inspection.companions(), officials.get(i))) {
                    cast.above.clear(i);
                    cast.companions.set(i);
                }
            }
        }
        for (PersonMention mention : people.mentions()) {
            if (!mention.meansOfficial()) {
                continue;
            }
            Passage passage = passages.get(mention.passage());
            boolean headline = passage.role() != Passage.Role.PARAGRAPH;
            if (headline) {
                cast.chiefs.set(mention.official());
            }
            if (headline || mention.form() == MentionForm.NAME && !isSpokenOf(passage, mention)) {
                cast.above.clear(mention.official());
            }
        }
        for (int i = 0; cast.trips && i < officials.size(); i++) {
            if (!cast.chiefs.get(i) && !cast.companions.get(i) && receives(officials.get(i))) {
                cast.hosts.set(i);
            }
        }
        return cast;
    }

    /** True when the official is one of these. */
    static boolean has(List<Official> some, Official official) {
        for (Official one : some) {
            if (one.samePersonAs(official)) {
                return true;
            }
        }
        return false;
    }

    /** 站长, 村党支部书记, 院长: posts of no body of government above the village. */
    private static boolean receives(Official official) {
        for (Post post : official.posts()) {
            if (post.branch() != null && post.branch() != Branch.ENTERPRISE && post.level() != Level.VILLAGE) {
                return false;
            }
        }
        return !official.posts().isEmpty();
    }

    private static boolean isSpokenOf(Passage passage, PersonMention mention) {
        for (String title : TITLES_BEHIND) {
            if (passage.folded().startsWith(title, mention.to())) {
                return true;
            }
        }
        return false;
    }

    boolean isChief(int official) {
        return !trips || chiefs.get(official);
    }

    /** True for who is met on the trip: such words are a witness's. */
    boolean isHost(int official) {
        return official >= 0 && hosts.get(official);
    }

    boolean isAbove(int official) {
        return official >= 0 && above.get(official);
    }

    /** True when what stands before in the sentence has such a person or an authority for its subject. */
    boolean saysAbove(Utterance u, int before) {
        int last = u.clauses().from(before);
        for (int clause = Math.max(0, last - CLAUSES); clause < last; clause++) {
            int from = u.clauses().start(clause);
            int at = u.words().skip(Kind.LINKING.bit(), from, u.clauses().end(clause));
            int authority = u.words()
                    .find(
                            Kind.AUTHORITY.bit(),
                            at,
                            Math.min(at + NEAR, u.clauses().end(clause)));
            if (authority >= 0
                    && u.words().find(ACTS, at, u.words().start(authority)) < 0
                    && !Preposition.begins(u, at)
                    && u.at(u.words().end(authority)) != '的') {
                return true;
            }
            int person = u.personFrom(at);
            if (person < u.people().size()
                    && u.people().get(person).whole() == at
                    && isAbove(u.people().get(person).official())) {
                return true;
            }
        }
        return false;
    }
}

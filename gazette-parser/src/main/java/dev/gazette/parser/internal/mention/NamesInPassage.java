package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the known names of a passage, with the posts before and behind each.
 *
 * <pre>
 *   副县长杨某某、吴某      one title for both
 *   某某、某某副州长        one title behind both
 *   市领导某某、某某        leaders without a post
 * </pre>
 */
final class NamesInPassage {

    private static final long CALLED = Kind.LEADER.bit() | Kind.ROLE.bit();

    private final int number;
    private final Passage passage;
    private final Folded text;
    private final NameBook names;
    private final List<Found> found = new ArrayList<>();

    private NamesInPassage(int number, Passage passage, NameBook names) {
        this.number = number;
        this.passage = passage;
        this.text = passage.folded();
        this.names = names;
    }

    static List<Found> of(int number, Passage passage, NameBook names) {
        var reader = new NamesInPassage(number, passage, names);
        reader.find();
        reader.shareBehind();
        return reader.found;
    }

    private void find() {
        int at = 0;
        while (at < text.length()) {
            int length = names.longest(text, at);
            boolean shortName = false;
            if (length == 0 || !isPerson(at, at + length)) {
                length = ShortNames.lengthAt(passage, at);
                if (length == 0) {
                    at++;
                    continue;
                }
                shortName = true;
            }
            var name = new Found(number, at, at + length, text.words(at, at + length));
            name.shortName = shortName;
            if (shortName && length > Candidates.family(passage, at)) {
                name.part = Found.Part.ROLE;
            }
            titlesBefore(name);
            shareBefore(name);
            titlesBehind(name);
            found.add(name);
            at += length;
        }
    }

    private boolean isPerson(int from, int to) {
        if (Terms.across(passage, Kind.TITLE.bit() | Kind.ORGAN.bit(), from) || Nobody.isMeant(passage, from, to)) {
            return false;
        }
        if (to - from > 2) {
            return true;
        }
        return NameEnds.weigh(passage, to) > NameEnds.NONE
                || names.longest(text, to) > 0
                || NameStarts.weigh(passage, from) >= NameStarts.LIST && Terms.after(passage, Kind.NO_NAME, from) == 0;
    }

    private void titlesBefore(Found name) {
        if (name.part == Found.Part.ROLE) {
            return;
        }
        PostStack before = Posts.before(passage, name.from);
        int called = Terms.before(passage, CALLED, name.from);
        if (!before.isEmpty() && OutsideOffice.isMeant(passage, before)) {
            name.whole = before.from();
            name.part = Found.Part.ROLE;
            return;
        }
        if (!before.isEmpty() && called <= Terms.before(passage, Kind.TITLE, Posts.titleEnd(passage, name.from))) {
            name.hold(passage, before.posts(), false);
            name.whole = before.from();
            name.part = Found.Part.OFFICE;
            return;
        }
        if (called > 0) {
            boolean leader = Terms.before(passage, Kind.LEADER, name.from) == called;
            name.part = leader ? Found.Part.LEADER : Found.Part.ROLE;
            name.whole = name.from - called;
            return;
        }
        PostStack unknown = UnknownTitles.before(passage, name.from);
        if (!unknown.isEmpty()) {
            name.hold(passage, unknown.posts(), false);
            name.whole = unknown.from();
            name.part = Found.Part.OFFICE;
            name.titleUnknown = true;
        }
    }

    /** A title before a list stands for each name of it. */
    private void shareBefore(Found name) {
        if (name.part != Found.Part.NOTHING || found.isEmpty()) {
            return;
        }
        Found last = found.get(found.size() - 1);
        if (last.wholeEnd != last.to || !joins(last.to, name.from)) {
            return;
        }
        for (Found.Held post : last.posts) {
            if (!post.courtesy()) {
                name.posts.add(post);
            }
        }
        name.part = last.part;
    }

    /** True when nothing but the mark of a list stands between. */
    private boolean joins(int end, int start) {
        char c = text.charAt(end);
        return start == end || start == end + 1 && (c == '、' || c == '和' || c == '与' || c == '及');
    }

    private void titlesBehind(Found name) {
        if (NameEnds.lineOfList(passage, name.to)) {
            PostStack line = Posts.from(passage, name.to);
            name.hold(passage, line.posts(), false);
            name.wholeEnd = line.to();
            name.part = Found.Part.OFFICE;
            return;
        }
        PostStack behind = Posts.after(passage, name.to);
        // 总指挥:某某 副总指挥:某某: the label of the next one.
        boolean label = text.at(behind.to()) == ':' && text.spaceBefore(name.to);
        if (!behind.isEmpty() && !label && names.longest(text, behind.to()) == 0) {
            name.hold(passage, behind.posts(), true);
            name.postsBehind = true;
            name.wholeEnd = behind.to();
            name.part = Found.Part.OFFICE;
        }
        // 由某某委员长|任组长: the title stands between the name and the verb.
        List<PostSpan> appointed = Appointed.posts(passage, name.shortName ? name.to : name.wholeEnd);
        if (!appointed.isEmpty()) {
            name.hold(passage, appointed, false);
            name.postsBehind = name.posts.size() == appointed.size();
            name.part = Found.Part.OFFICE;
            int posts = appointed.get(appointed.size() - 1).to();
            if (text.at(name.to) == '(' && text.at(posts) == ')') {
                name.wholeEnd = posts + 1;
            }
        }
        if (text.startsWith("同志", name.wholeEnd)) {
            name.wholeEnd += 2;
        }
    }

    /** A title behind a list stands for each name of it that has none. */
    private void shareBehind() {
        for (int i = found.size() - 1; i > 0; i--) {
            Found name = found.get(i);
            Found before = found.get(i - 1);
            boolean behind = !name.posts.isEmpty() && name.postsBehind;
            if (behind && before.part == Found.Part.NOTHING && joins(before.wholeEnd, name.from)) {
                before.posts.addAll(name.posts);
                before.part = Found.Part.OFFICE;
            }
        }
    }
}

package dev.gazette.parser.internal.mention;

import dev.gazette.model.MentionForm;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds titles that stand for the one who holds them: 总书记, 市长, 县委书记 without a name.
 *
 * <p>The holder is whoever is named with that post in the article, else in the issue. Deliberately blind to titles that mean an office or many
 * people: 各级书记, 市长热线, 乡镇长们, 任县长.
 */
final class BareTitles {

    private static final WordList MANY_BEFORE = WordList.of(
            "各", "级", "名", "位", "个", "任", "任命", "兼任", "担任", "为", "当", "选举", "副", "长", "些", "多", "和", "、", "全国", "任何");
    private static final WordList OFFICE_BEHIND = WordList.of(
            "们", "级", "负责制", "会议", "办公会", "助理", "接待日", "信箱", "热线", "质量奖", "专题", "令", "职务", "办公室", "为", "第一责任", "工作",
            "牵头", "基金", "奖", "、", ":", "或", "等", "培训", "队伍", "轮训", "项目", "论坛", "制");

    private final List<Passage> passages;
    private final NameBook names;
    private final Doubts doubts;
    private final List<PersonMention> mentions = new ArrayList<>();
    private final Map<String, List<Found>> holders = new LinkedHashMap<>();

    private BareTitles(List<Passage> passages, NameBook names, Doubts doubts) {
        this.passages = passages;
        this.names = names;
        this.doubts = doubts;
    }

    /** The bare titles of an article, in text order; {@code official} is -1 everywhere. */
    static List<PersonMention> read(List<Passage> passages, List<Found> found, NameBook names, Doubts doubts) {
        var reader = new BareTitles(passages, names, doubts);
        reader.learn(found);
        if (reader.holders.isEmpty()) {
            return List.of();
        }
        int next = 0;
        for (int i = 0; i < passages.size(); i++) {
            int from = next;
            while (next < found.size() && found.get(next).passage == i) {
                next++;
            }
            reader.passage(i, found.subList(from, next));
        }
        return reader.mentions;
    }

    /** Whole posts and bare titles, with whoever holds them. */
    private void learn(List<Found> found) {
        var known = new HashSet<String>();
        for (Found name : found) {
            for (Found.Held held : name.posts) {
                Folded text = held.where().folded();
                put(text.words(held.span().from(), held.span().to()), name);
                put(text.words(held.span().title(), held.span().to()), name);
            }
            Set<List<PostWords>> elsewhere = known.add(name.name) ? names.postsOf(name.name) : Set.of();
            for (List<PostWords> stack : elsewhere) {
                for (PostWords post : stack) {
                    put(post.whole(), name);
                    put(post.title(), name);
                }
            }
        }
    }

    private void put(String post, Found name) {
        List<Found> all = holders.computeIfAbsent(post, p -> new ArrayList<>());
        for (Found other : all) {
            if (other.name.equals(name.name)) {
                return;
            }
        }
        if (all.size() < Doubts.MOST) {
            all.add(name);
        }
    }

    private void passage(int number, List<Found> found) {
        Passage passage = passages.get(number);
        Hits hits = passage.hits();
        int next = 0;
        int last = 0;
        for (int hit = hits.next(Kind.TITLE, 0); hit >= 0; hit = hits.next(Kind.TITLE, hit + 1)) {
            int end = hits.end(hit);
            if (end <= last || Terms.across(passage, Kind.TITLE.bit() | Kind.ORGAN.bit(), end)) {
                continue;
            }
            last = end;
            while (next < found.size() && found.get(next).wholeEnd < end) {
                next++;
            }
            boolean named = next < found.size() && found.get(next).whole < end && found.get(next).wholeEnd >= end;
            boolean appointed = next > 0 && found.get(next - 1).holds(passage, end);
            if (!named && !appointed) {
                PostSpan post = Posts.ending(passage, end);
                if (meansOne(passage.folded(), post)) {
                    stand(number, passage, post);
                }
            }
        }
    }

    private static boolean meansOne(Folded text, PostSpan post) {
        if (Posts.isCutWord(text, post.to())) {
            return false;
        }
        return MANY_BEFORE.longestSuffix(text, 0, post.from()) == 0
                && !OFFICE_BEHIND.begins(text, post.to(), text.length());
    }

    private void stand(int number, Passage passage, PostSpan post) {
        String words = passage.folded().words(post.from(), post.to());
        List<Found> holding = holders.getOrDefault(words, List.of());
        if (holding.size() == 1) {
            mentions.add(new PersonMention(
                    number,
                    post.from(),
                    post.to(),
                    post.from(),
                    post.to(),
                    -1,
                    holding.get(0).name,
                    MentionForm.TITLE,
                    passage.printed(post.from(), post.to())));
        } else if (holding.size() > 1 && !words.startsWith("副")) {
            doubts.ambiguous(passage, post.from(), post.to(), holding);
        }
    }
}

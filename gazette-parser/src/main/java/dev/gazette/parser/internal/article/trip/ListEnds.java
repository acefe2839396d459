package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.mention.place.PlaceReader;

/**
 * Where a list of places ends: at a clause mark, a verb or a person.
 *
 * <pre>
 *   甲公司、乙公司|,查看车间          甲县乙村、丙园,丁县戊村等地|调研       a comma may part the units of several places
 *   某市后|即赶往某县                  某县地震灾区| 察看灾情                  a headline's phrases are parted by spaces
 * </pre>
 */
final class ListEnds {

    private static final Chars TAILS = Chars.of("站所局组队院办室点馆区厂店园处部");
    /** 健康指导|服务中心, 执法检查|大队: words with which the name of an institution goes on behind a verb. */
    private static final WordList NAME_TAILS = WordList.of("中心", "服务中心", "服务站", "委员会", "大队", "支队", "总队");

    private static final int LONGEST_LIST = 240;
    /** How somebody inspects: between the place and the verb. */
    private static final WordList MANNER = WordList.of(
            "专题", "集中", "联合", "突击", "分头", "分组", "巡回", "专项", "重点", "深入", "专程", "暗中", "夜间", "连夜", "冒雨", "带队", "率队");
    /** 抵达某市后|即赶往…: what goes on to the next move. */
    private static final Chars NEXT_MOVE = Chars.of("即便就立随又马");

    /** No list of places has more parts behind commas before it says what it is. */
    private static final int MOST_PARTS = 4;

    private final PlaceReader reader;

    ListEnds(PlaceReader reader) {
        this.reader = reader;
    }

    /** The end of the list that begins here. */
    int of(Scene scene, int from) {
        Folded text = scene.text();
        int end = itemsEnd(scene, from);
        boolean list = text.indexOf('、', from, end) > 0;
        while (list && text.at(end) == ',' && end - from < LONGEST_LIST) {
            int next = itemsEnd(scene, end + 1);
            if (!reader.isGroup(text, end + 1, next)
                    && !text.startsWith("以及", end + 1)
                    && !goesOnToEtc(scene, next, from + LONGEST_LIST)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** …,某路某站,某某工地|等处: parts without a verb, of which the last says that the list is one of places. */
    private static boolean goesOnToEtc(Scene scene, int first, int limit) {
        Folded text = scene.text();
        int end = first;
        for (int i = 0; i < MOST_PARTS && end < limit; i++) {
            if (Stops.isListOfPlaces(text, end)) {
                return true;
            }
            if (text.at(end) != ',') {
                return false;
            }
            end = itemsEnd(scene, end + 1);
        }
        return false;
    }

    private static int itemsEnd(Scene scene, int from) {
        Folded text = scene.text();
        int end = Math.min(scene.clauseEnd(from), from + LONGEST_LIST);
        end = scene.isHeadline() ? Topics.spaceIn(text, from, end) : end;
        for (PersonMention person : scene.people()) {
            if (person.meansOfficial() && person.wholeEnd() > from && person.whole() < end) {
                end = Math.max(from, person.whole());
            }
        }
        Hits hits = scene.hits();
        for (int h = hits.from(from); h < hits.size() && hits.start(h) < end; h++) {
            if (hits.is(h, Kind.PLACE_END)) {
                end = hits.start(h);
                break;
            }
            boolean verb = (hits.kinds(h) & Stops.VERBS) != 0;
            if (verb && !TAILS.has(text.at(hits.end(h))) && !NAME_TAILS.begins(text, hits.end(h), end)) {
                end = hits.start(h) - MANNER.longestSuffix(text, from, hits.start(h));
            }
        }
        for (int i = from + 2; i + 1 < end; i++) {
            if (text.charAt(i) == '后' && NEXT_MOVE.has(text.charAt(i + 1))) {
                return i;
            }
        }
        return end;
    }
}

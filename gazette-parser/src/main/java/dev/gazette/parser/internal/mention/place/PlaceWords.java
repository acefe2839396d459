package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * What the words of a phrase say about its being a place.
 *
 * <pre>
 *   新兴镇茶园          ends in a place's generic word
 *   生产车间, 服务大厅  rooms: looked at inside a stop
 *   企业, 一线, 我市    bare class nouns and deixis: no name
 *   高速公路服务区      generic words only
 * </pre>
 */
final class PlaceWords {

    private static final Chars RANKS = Chars.of("省市州县区旗盟镇乡");

    private final WordList heads;
    private final WordList rooms;
    private final WordList classes;
    private final WordList generics;
    private final WordList vague;
    private final WordList people;
    private final WordList never;

    private PlaceWords(
            WordList heads,
            WordList rooms,
            WordList classes,
            WordList generics,
            WordList vague,
            WordList people,
            WordList never) {
        this.heads = heads;
        this.rooms = rooms;
        this.classes = classes;
        this.generics = generics;
        this.vague = vague;
        this.people = people;
        this.never = never;
    }

    static PlaceWords standard() {
        return Holder.STANDARD;
    }

    /** True when the stretch ends in a word that names of places end in. */
    boolean endsInHead(CharSequence text, int from, int to) {
        return headLength(text, from, to) > 0;
    }

    int headLength(CharSequence text, int from, int to) {
        return heads.longestSuffix(text, from, to);
    }

    /** The length of the room with which the stretch ends; 0 when it ends with none. */
    int roomLength(CharSequence text, int from, int to) {
        return rooms.longestSuffix(text, from, to);
    }

    /** True for a bare class noun or a word of deixis. */
    boolean isClass(CharSequence text, int from, int to) {
        return classes.contains(text, from, to) || rooms.contains(text, from, to);
    }

    /** The length of a word at the start that takes the name from what follows: 基层, 部分, 有关. */
    int vagueLength(CharSequence text, int from, int to) {
        return vague.longestPrefix(text, from, to);
    }

    /** True for people: 机关干部, 政协委员. */
    boolean endsInPeople(CharSequence text, int from, int to) {
        return people.longestSuffix(text, from, to) > 0;
    }

    /** True for a time or a circumstance: 春节前夕, 全市范围. */
    boolean endsInCircumstance(CharSequence text, int from, int to) {
        return never.longestSuffix(text, from, to) > 0;
    }

    /** The length of the longest generic word at the start. */
    int genericLength(CharSequence text, int from, int to) {
        return Math.max(generics.longestPrefix(text, from, to), classes.longestPrefix(text, from, to));
    }

    /** True when generic words cover the stretch: it has no name in it. */
    boolean isGeneric(CharSequence text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return true;
        }
        // 市人民医院, 镇污水处理站: the rank of the one unit that is meant, which is as good as a name.
        if (length >= 3 && RANKS.has(text.charAt(from)) && "民级里上内外中政委区直场集面".indexOf(text.charAt(from + 1)) < 0) {
            return false;
        }
        var reached = new boolean[length + 1];
        reached[0] = true;
        for (int at = 0; at < length; at++) {
            if (reached[at]) {
                for (int n = 1; at + n <= length && n <= 8; n++) {
                    reached[at + n] |= isGenericWord(text, from + at, from + at + n, at + n == length);
                }
            }
        }
        return reached[length];
    }

    private boolean isGenericWord(CharSequence text, int from, int to, boolean last) {
        return generics.contains(text, from, to)
                || classes.contains(text, from, to)
                || rooms.contains(text, from, to)
                || (last || to - from > 1) && heads.contains(text, from, to);
    }

    /** True for the name of a division or a smaller unit as a whole (双桥镇, 栖溪区): it ends in the word of a rank. */
    boolean endsInRank(CharSequence text, int from, int to) {
        int head = headLength(text, from, to);
        return head == 1 && RANKS.has(text.charAt(to - 1)) || head == 2 && text.charAt(to - 1) == '道';
    }

    /** Read once, when the first place is looked for. */
    private static final class Holder {
        static final PlaceWords STANDARD = new PlaceWords(
                WordList.named("place-head"),
                WordList.named("place-room"),
                WordList.named("place-class"),
                WordList.named("place-generic"),
                WordList.named("place-vague"),
                WordList.named("people-noun"),
                WordList.named("place-never"));
    }
}

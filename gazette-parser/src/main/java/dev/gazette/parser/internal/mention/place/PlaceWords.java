package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * What the words of a phrase say about its being a place.
 *
 * <pre>
 *   石桥镇茶园          ends in a place's generic word
 *   生产车间, 服务大厅  rooms: looked at inside a stop
 *   企业, 一线, 我市    bare class nouns and deixis: no name
 *   高速公路服务区      generic words only
 * </pre>
 */
final class PlaceWords {

    private static final Chars RANKS = Chars.of("省市州县区旗盟镇乡");
    private static final Chars FIGURES = Chars.of("一二三四五六七八九十0123456789");

    /** Parts of a city or county that there is but one of, so that the class noun is as good as a name: 深入高新区. */
    private static final String[] UNITS = {"高新区", "经开区", "开发区", "度假区", "自贸区", "保税区", "空港区"};

    /** Where work goes on: 大桥|工地 is the site of what was spoken of, 大桥|水库 is called so. */
    private static final String[] SITES = {"工地", "现场", "项目", "工程", "标段", "一线"};

    private static final int LONGEST_GENERIC = 8;

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

    /** True for the rank of a division: what stands before it is a part of its name, 青和|县. */
    static boolean isRank(char c) {
        return RANKS.has(c);
    }

    /** True when the stretch ends in a word that names of places end in. */
    boolean endsInHead(CharSequence text, int from, int to) {
        return headLength(text, from, to) > 0;
    }

    int headLength(CharSequence text, int from, int to) {
        int head = heads.longestSuffix(text, from, to);
        return head > 0 ? head : schoolLength(text, from, to);
    }

    /** 十三中, 第25中: the short form of a school. */
    private static int schoolLength(CharSequence text, int from, int to) {
        int at = to - 1;
        while (at > from && text.charAt(to - 1) == '中' && FIGURES.has(text.charAt(at - 1))) {
            at--;
        }
        return at < to - 1 ? to - at : 0;
    }

    /** The length of the room with which the stretch ends; 0 when it ends with none. */
    int roomLength(CharSequence text, int from, int to) {
        return rooms.longestSuffix(text, from, to);
    }

    /** True for a bare class noun or a word of deixis. */
    boolean isClass(CharSequence text, int from, int to) {
        return classes.contains(text, from, to) || rooms.contains(text, from, to);
    }

    /** True when a class noun or a room ends the stretch, something before it: 柳林乡|政府, 镇中学|操场. */
    boolean endsInClass(CharSequence text, int from, int to) {
        int tail = Math.max(classes.longestSuffix(text, from, to), rooms.longestSuffix(text, from, to));
        return tail > 0 && tail < to - from;
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
        // 市人民医院, 镇污水处理站, 市中心血站: the rank of the one unit that is meant, which is as good as a name.
        if (length >= 3 && RANKS.has(text.charAt(from))) {
            boolean central = length > 4 && startsWith(text, "中心", from + 1, to);
            if (central || "民级里上内外中政委区直场集面".indexOf(text.charAt(from + 1)) < 0) {
                return false;
            }
        }
        if (beginsWithUnit(text, from, to) || isTownship(text, from, to)) {
            return false;
        }
        boolean site = endsInSite(text, from, to);
        var reached = new boolean[length + 1];
        reached[0] = true;
        int furthest = 0;
        for (int at = 0; at < length && at <= furthest; at++) {
            if (reached[at]) {
                int lengths = genericLengths(text, from + at, to, site);
                for (int n = 1; n <= LONGEST_GENERIC && at + n <= length; n++) {
                    if ((lengths >>> n & 1) != 0) {
                        reached[at + n] = true;
                        furthest = Math.max(furthest, at + n);
                    }
                }
            }
        }
        return reached[length];
    }

    /** The lengths of the generic words that begin here, a bit each. A head is one only at the end of the stretch or before a site. */
    private int genericLengths(CharSequence text, int from, int to, boolean site) {
        int ofHeads = heads.lengths(text, from, to);
        int last = to - from < Integer.SIZE ? 1 << (to - from) : 0;
        return generics.lengths(text, from, to)
                | classes.lengths(text, from, to)
                | rooms.lengths(text, from, to)
                | (site ? ofHeads : ofHeads & last);
    }

    private boolean isCommon(CharSequence text, int from, int to) {
        return generics.contains(text, from, to) || classes.contains(text, from, to) || rooms.contains(text, from, to);
    }

    private static boolean beginsWithUnit(CharSequence text, int from, int to) {
        for (String unit : UNITS) {
            if (startsWith(text, unit, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInSite(CharSequence text, int from, int to) {
        for (String site : SITES) {
            if (startsWith(text, site, to - site.length(), to) && to - site.length() > from) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(CharSequence text, String word, int from, int to) {
        if (from < 0 || from + word.length() > to) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** 中村乡, 大桥镇: a township is called so when what stands before its rank is no word of its own; 重点镇 is not. */
    private boolean isTownship(CharSequence text, int from, int to) {
        char rank = text.charAt(to - 1);
        return to - from >= 3
                && (rank == '乡' || rank == '镇' && text.charAt(to - 2) != '乡')
                && !isCommon(text, from, to - 1);
    }

    /** True for the name of a division or a smaller unit as a whole (石桥镇, 栖溪区): it ends in the word of a rank. */
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

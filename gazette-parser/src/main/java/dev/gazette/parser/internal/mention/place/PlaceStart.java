package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Where the name begins inside an item of a list of places.
 *
 * <pre>
 *   我市|青石县             位于云岭市的|盐业博物馆             民营高新技术企业|云帆科技有限公司
 *   “千里青河第一闸”|青石县石桥闸                            an epithet; but “一节一展”展场 is a name
 *   某街道的联系点                                           whole: what stands behind 的 has no name of its own
 * </pre>
 */
final class PlaceStart {

    private static final String[] DEIXIS = {
        "我省", "我市", "我县", "我区", "我州", "我旗", "我国", "我镇", "我乡", "本省", "本市", "本县", "全省", "全市", "全县"
    };
    /** Class nouns that are said of the name behind them. */
    private static final WordList APPOSED = WordList.of(
            "企业", "单位", "项目", "示范村", "示范点", "联系点", "联系村", "帮扶村", "包联村", "结对村", "联系企业", "风景区", "景区", "示范区", "示范园",
            "试验区");

    private static final Chars BESIDE = Chars.of("前后旁边内里外");
    private static final Chars ASPECTS = Chars.of("了着过“");
    private static final int LONGEST_UNIT = 6;

    private final PlaceWords words;
    private final Divisions divisions;

    PlaceStart(PlaceWords words, Divisions divisions) {
        this.words = words;
        this.divisions = divisions;
    }

    /** “一节一展”展场: the quotation belongs to the name. */
    private static boolean isQuoted(Folded text, int from, int to) {
        return text.charAt(from) == '“' && text.indexOf('”', from, to) > 0;
    }

    /** True when the name of a division or of a smaller unit opens the stretch. */
    boolean beginsWithUnit(Folded text, int from, int to) {
        return unitLength(text, from, to) > 0;
    }

    /** The length of the name of a division or of a smaller unit that opens the stretch; 0 when none does. */
    int unitLength(Folded text, int from, int to) {
        int name = divisions.mayBegin(text, from) ? divisions.longestName(text, from, to) : 0;
        for (int end = Math.min(to, from + LONGEST_UNIT); end >= from + Math.max(2, name + 1); end--) {
            if (PlaceWords.isRank(text.charAt(end - 1)) && words.endsInRank(text, from, end)) {
                return end - from;
            }
        }
        return name;
    }

    /** Leaves out 我市, 位于…的, 正在建设的. */
    int of(Folded text, int from, int to) {
        int start = from;
        while (start < to && ASPECTS.has(text.charAt(start)) && !isQuoted(text, start, to)) {
            start++;
        }
        for (String deixis : DEIXIS) {
            if (text.startsWith(deixis, start)) {
                start += deixis.length();
            }
        }
        start = behindEpithet(text, start, to);
        int of = lastOf(text, start, to);
        boolean located = text.startsWith("位于", start) || text.startsWith("地处", start);
        boolean described = of > start && !isNameLike(text, start, of);
        return of > start && (located || described) ? of + 1 : start;
    }

    /** “千里某河第一闸”|某县某闸: what is said of the name behind it; “一节一展”展场 is a name as a whole. */
    private int behindEpithet(Folded text, int from, int to) {
        int close = from < to && text.charAt(from) == '“' ? text.indexOf('”', from, to) : -1;
        if (close < from + 2 || close + 3 >= to || !words.endsInHead(text, close + 1, to)) {
            return from;
        }
        boolean named = beginsWithUnit(text, close + 1, to) || text.charAt(close - 1) == text.charAt(to - 1);
        return named && !words.isGeneric(text, close + 1, to) ? close + 1 : from;
    }

    /** X的Y as a whole when Y has no name of its own: 某街道的联系点; Y alone when it has: 某开发区的某某公司. */
    int ofWhole(Folded text, int from, int to) {
        int of = lastOf(text, from, to);
        boolean whole = of < 0 || isNameLike(text, from, of) && words.isGeneric(text, of + 1, to);
        return whole ? from : of + 1;
    }

    private boolean isNameLike(Folded text, int from, int to) {
        // 某乡政府前|的空地
        int end = to - from > 2 && BESIDE.has(text.charAt(to - 1)) ? to - 1 : to;
        return to - from >= 2
                && (words.endsInHead(text, from, to)
                        || divisions.areNames(text, from, to)
                        || words.endsInClass(text, from, end)
                                && (PlaceWords.isRank(text.charAt(from)) || beginsWithUnit(text, from, end)));
    }

    private static int lastOf(Folded text, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text.charAt(i) == '的') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isApposed(Folded text, int end) {
        return APPOSED.ends(text, 0, end);
    }

    /** 民营高新技术企业|云帆科技有限公司: a class noun said of the name behind it. */
    int behindClassNoun(Folded text, int from, int to) {
        int at = from;
        int cut = from;
        while (at < to) {
            int n = words.genericLength(text, at, to);
            if (n == 0) {
                break;
            }
            at += n;
            boolean noun = isApposed(text, at);
            if (noun && to - at >= 3 && words.genericLength(text, at, to) == 0 && !words.isGeneric(text, at, to)) {
                cut = at;
            }
        }
        return cut;
    }
}

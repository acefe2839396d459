package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Tells phrases that name no one place.
 *
 * <pre>
 *   农户家中, 企业车间, 基层工作站       anybody's
 *   部分乡镇, 有关企业, 一家火锅店       one or some of many
 *   开往某县的班车                       no place at all
 * </pre>
 *
 * <p>南渡区部分集中隔离点 is one: the unit tells which are meant.
 */
final class Unnamed {

    private static final String[] INDEFINITE = {
        "部分", "有关", "相关", "其他", "其它", "一些", "多家", "多个", "多处", "几家", "几个", "几处", "重点"
    };

    private static final String[] SOME = {"有关", "相关", "部分"};

    /** Where somebody or something is bound for: 开往某县的班车 is a bus. */
    private static final WordList BOUND = WordList.of("开往", "驶往", "通往", "发往", "飞往", "运往", "开向", "驶向");

    private final PlaceWords words;
    private final Divisions divisions;

    Unnamed(PlaceWords words, Divisions divisions) {
        this.words = words;
        this.divisions = divisions;
    }

    /** True for a phrase that begins with a count or with what is bound for a place, whatever follows. */
    static boolean begins(Folded text, int from, int to) {
        return isCounted(text, from) || BOUND.begins(text, from, to);
    }

    /** 一户农家, 一家刚营业的火锅店, 分两组: one of many; but 三家村 is called so. */
    static boolean isCounted(Folded text, int from) {
        int at = text.at(from) == '分' ? from + 1 : from;
        char count = text.at(at);
        char of = text.at(at + 1);
        return "一两三几多数每".indexOf(count) >= 0
                && ("辆列艘户名位棵条台".indexOf(of) >= 0 || count != '三' && "家个处座组路".indexOf(of) >= 0);
    }

    /** True for a phrase that is nobody's name. */
    boolean is(Folded text, int from, int to) {
        if (text.charAt(from) == '在' || isCounted(text, from) || isIndefinite(text, from)) {
            return true;
        }
        if (words.isClass(text, from, to)
                || text.endsWith("家中", to)
                || text.endsWith("家里", to)
                || text.endsWith("家", to)) {
            return !text.endsWith("之家", to);
        }
        for (String some : SOME) {
            int at = text.indexOf(some, from + 1, to);
            if (at > 0 && words.isGeneric(text, at, to) && !holdsUnit(text, from, at)) {
                return true;
            }
        }
        int vague = words.vagueLength(text, from, to);
        return vague > 0 && (words.isGeneric(text, from + vague, to) || !words.endsInHead(text, from, to));
    }

    /** 部分河段, 有关企业: some of them, whatever else the phrase says. */
    private static boolean isIndefinite(Folded text, int from) {
        for (String word : INDEFINITE) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    /** 南渡区部分集中隔离点: the unit tells which ones. */
    private boolean holdsUnit(Folded text, int from, int to) {
        return words.endsInRank(text, from, to) || divisions.areNames(text, from, to);
    }
}

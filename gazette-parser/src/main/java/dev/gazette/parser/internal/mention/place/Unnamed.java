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

    /** 部分河段, 有关企业: some of them, whatever else the phrase says. */
    private static final WordList INDEFINITE =
            WordList.of("部分", "有关", "相关", "其他", "其它", "一些", "多家", "多个", "多处", "几家", "几个", "几处", "重点");

    private static final WordList TRADES =
            WordList.of("电子", "电气", "电器", "科技", "机械", "制药", "医药", "生物", "能源", "重工", "汽车", "集团", "股份");
    private static final int LONGEST_COUNT = 6;

    private static final String[] SOME = {"有关", "相关", "部分"};

    /** Where somebody or something is bound for: 开往某县的班车 is a bus. */
    private static final WordList BOUND = WordList.of("开往", "驶往", "通往", "发往", "飞往", "运往", "开向", "驶向");

    /** 他们中间, 大家身边: who is there. */
    private static final WordList PEOPLE = WordList.of("他们", "她们", "大家", "人们", "你们", "群众中");

    private final PlaceWords words;
    private final Divisions divisions;

    Unnamed(PlaceWords words, Divisions divisions) {
        this.words = words;
        this.divisions = divisions;
    }

    /** True for a phrase that begins with a count, with what is bound for a place or with whom somebody joins, whatever follows. */
    static boolean begins(Folded text, int from, int to) {
        return isCounted(text, from) || BOUND.begins(text, from, to) || PEOPLE.begins(text, from, to);
    }

    /** 一户农家, 一家刚营业的火锅店, 分两组: one of many; but 三家村 is called so. */
    static boolean isCounted(Folded text, int from) {
        int at = text.at(from) == '分' ? from + 1 : from;
        char count = text.at(at);
        char of = text.at(at + 1);
        if (isFigure(count) || "四五六七八九十".indexOf(count) >= 0) {
            // 8个县区, 十二个社区
            while (at < from + LONGEST_COUNT && (isFigure(text.at(at)) || "一二三四五六七八九十".indexOf(text.at(at)) >= 0)) {
                at++;
            }
            return text.at(at) == '个';
        }
        return "一两三几多数每".indexOf(count) >= 0
                && ("辆列艘户名位棵条台".indexOf(of) >= 0 || count != '三' && "家个处座组路".indexOf(of) >= 0);
    }

    /** 村山电子: a firm called by a name that begins like a word of the village. */
    private boolean isFirm(Folded text, int from, int to) {
        return text.charAt(from) == '村' && TRADES.ends(text, from, to) && !words.isGeneric(text, from + 1, to);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** True for a phrase that is nobody's name. */
    boolean is(Folded text, int from, int to) {
        if (text.charAt(from) == '在' || isCounted(text, from) || INDEFINITE.begins(text, from, text.length())) {
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
        return vague > 0
                && !isFirm(text, from, to)
                && (words.isGeneric(text, from + vague, to) || !words.endsInHead(text, from, to));
    }

    /** 南渡区部分集中隔离点: the unit tells which ones. */
    private boolean holdsUnit(Folded text, int from, int to) {
        return words.endsInRank(text, from, to) || divisions.areNames(text, from, to);
    }
}

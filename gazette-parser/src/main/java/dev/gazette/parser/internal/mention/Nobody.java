package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;

/**
 * Tells names that name nobody: in doctrines, in the names of places and houses, in titles of books.
 *
 * <pre>
 *   某某新时代…思想      某某故里      某某总司令和某某活佛纪念馆      《某某传》
 * </pre>
 *
 * <p>以某某同志为核心 and 某某总书记关于…的重要思想 do name him: there something stands behind the name that ends it.
 */
final class Nobody {

    private static final String[] DOCTRINES = {"思想", "理论", "主义"};
    private static final String[] HOUSES = {
        "故里", "故居", "旧居", "纪念馆", "纪念堂", "纪念园", "纪念碑", "陵园", "墓", "陈列馆", "铜像", "塑像", "雕像", "事迹", "精神", "式", "奖", "班组",
        "工作室", "中学", "小学", "大道", "路", "祠"
    };
    private static final int DOCTRINE = 24;
    private static final int HOUSE = 16;

    private Nobody() {}

    /** True when the name at this place is part of another name. */
    static boolean isMeant(Passage passage, int from, int to) {
        Folded text = passage.folded();
        if (inBookTitle(text, from)) {
            return true;
        }
        int weight = NameEnds.weigh(passage, to);
        if (weight == NameEnds.NONE && within(text, to, DOCTRINE, DOCTRINES)) {
            return true;
        }
        for (String house : HOUSES) {
            if (text.startsWith(house, to)) {
                return true;
            }
        }
        return (weight == NameEnds.SURE || weight == NameEnds.NONE)
                && within(text, to, HOUSE, HOUSES[3], HOUSES[4], HOUSES[0], HOUSES[1]);
    }

    private static boolean within(Folded text, int from, int most, String... words) {
        int limit = Math.min(from + most, text.length());
        for (int i = from; i < limit && OrganStart.isWord(text.charAt(i)); i++) {
            for (String word : words) {
                if (text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean inBookTitle(Folded text, int at) {
        for (int i = at - 1; i >= Math.max(at - 60, 0); i--) {
            char c = text.charAt(i);
            if (c == '《') {
                return true;
            }
            if (c == '》' || c == '。') {
                return false;
            }
        }
        return false;
    }
}

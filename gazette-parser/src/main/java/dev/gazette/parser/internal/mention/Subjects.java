package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells who the subject of a clause is: whoever begins it, title included, and has a verb behind.
 *
 * <pre>
 *   |某某来到茶园                    in 山下村,|某某走进农家      叮嘱镇长某某要照看好老人: no subject
 * </pre>
 */
final class Subjects {

    private static final String[] BEFORE = {"随后", "接着", "最后", "当天", "下午", "上午", "当晚", "其间", "期间", "同时"};

    /** 守坝员|老何: so many signs say who somebody is that the lexicon does not know. */
    private static final int CALLED = 6;

    private Subjects() {}

    static boolean isSubject(Passage passage, Found name) {
        Folded text = passage.folded();
        if (text.at(name.wholeEnd) == '的' || isHome(text, name.wholeEnd)) {
            return false;
        }
        if (NameEnds.weigh(passage, name.wholeEnd) == NameEnds.NONE) {
            return name.whole == 0 || !OrganStart.isWord(text.charAt(name.whole - 1));
        }
        if (name.whole == 0) {
            return true;
        }
        char before = text.charAt(name.whole - 1);
        if (before == '、' || before == '《' || before == '(') {
            return false;
        }
        if (!OrganStart.isWord(before)) {
            return true;
        }
        if (before == '日' && name.whole > 1 && OrganStart.isDigit(text.charAt(name.whole - 2))) {
            return true;
        }
        int clause = clauseStart(text, name.whole);
        if (name.part == Found.Part.ROLE && name.whole - CALLED <= clause) {
            return "在到向对与为给同跟".indexOf(text.charAt(clause)) < 0;
        }
        for (String word : BEFORE) {
            if (text.endsWith(word, name.whole)) {
                return true;
            }
        }
        return false;
    }

    /** 在村民某某家中,|某某说: where it happens. */
    private static boolean isHome(Folded text, int at) {
        return text.at(at) == '家' && (text.at(at + 1) == '中' || text.at(at + 1) == '里' || text.at(at + 1) == '的');
    }

    private static int clauseStart(Folded text, int at) {
        int start = at;
        while (start > 0 && at - start <= CALLED && OrganStart.isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The subject and those who stand in one list with it. */
    static List<Found> joint(Passage passage, List<Found> names, int first) {
        var joint = new ArrayList<Found>();
        joint.add(names.get(first));
        Folded text = passage.folded();
        for (int i = first + 1; i < names.size(); i++) {
            Found last = names.get(i - 1);
            Found name = names.get(i);
            boolean list = name.whole == last.wholeEnd
                    || name.whole == last.wholeEnd + 1
                            && "、和与及,".indexOf(text.charAt(last.wholeEnd)) >= 0
                            && name.whole <= name.from
                    || name.from == last.wholeEnd + 1 && "、和与及".indexOf(text.charAt(last.wholeEnd)) >= 0;
            if (!list || text.charAt(last.wholeEnd) == ',' && name.part != Found.Part.OFFICE) {
                break;
            }
            joint.add(name);
        }
        return joint;
    }
}

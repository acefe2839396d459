package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.mention.place.Divisions;

/**
 * Words behind which a text says where somebody went.
 *
 * <pre>
 *   来到某村   前往某公司   先后到甲、乙   深入某县   在某地   来某市考察
 * </pre>
 *
 * <p>到 and 在 are parts of many words (看到, 达到, 现在, 存在): the character before tells them apart.
 */
final class Going {

    private static final Chars NO_DAO_BEHIND = Chars.of("达得感看听收直做找遇送提接受落想抓谈学见碰拉搬放写贴发记用领讲说拿延持涉了感意力不能遭周报");
    private static final Chars NO_DAO_BEFORE = Chars.of("位底期来场岗会账户人最极今");
    private static final Chars NO_LAI_BEHIND = Chars.of("往以前起后上下回到未近年本原从");
    private static final Chars NO_LAI_BEFORE = Chars.of("自源往到临说看越电信访");
    private static final Chars NO_ZAI_BEHIND = Chars.of("现正存旨所放摆建记实处落抓住站坐潜贵重内外好访");

    private static final String[] THOROUGHLY = {
        "贯彻", "落实", "学习", "推进", "推动", "实施", "开展", "领会", "研究", "了解", "细致", "排查", "分析", "剖析", "挖掘", "宣传", "宣讲", "践行",
        "整治", "交流", "沟通", "思考", "细化", "实际"
    };

    private Going() {}

    /** How long the word is when one that tells coming begins here; 0 otherwise. */
    static int coming(Scene scene, int at) {
        Folded text = scene.text();
        Hits hits = scene.hits();
        for (int h = hits.from(at); h < hits.size() && hits.start(h) == at; h++) {
            if (hits.is(h, Kind.GOING) && hits.end(h) <= scene.to()) {
                return isThorough(text, at, hits.end(h)) ? 0 : hits.end(h) - at;
            }
        }
        char c = text.charAt(at);
        if (c == '到') {
            boolean verb = (scene.isBehindPerson(at) || !NO_DAO_BEHIND.has(text.at(at - 1)))
                    && (!NO_DAO_BEFORE.has(text.at(at + 1)) || isDivision(text, at + 1, scene.to()));
            return verb ? 1 : 0;
        }
        if (c == '来') {
            boolean verb = (scene.isBehindPerson(at) || !NO_LAI_BEHIND.has(text.at(at - 1)))
                    && !NO_LAI_BEFORE.has(text.at(at + 1));
            return verb ? 1 : 0;
        }
        return 0;
    }

    /** 到|新安县: no 到会. */
    private static boolean isDivision(Folded text, int from, int to) {
        Divisions divisions = Divisions.standard();
        return divisions.mayBegin(text, from) && divisions.longestName(text, from, to) > 2;
    }

    /** 深入|贯彻, 深入|了解: how something is done and no going. */
    private static boolean isThorough(Folded text, int at, int behind) {
        if (!text.startsWith("深入", at)) {
            return false;
        }
        for (String verb : THOROUGHLY) {
            if (text.startsWith(verb, behind)) {
                return true;
            }
        }
        return false;
    }

    /** True when 在 stands here as a preposition. */
    static boolean isAt(Scene scene, int at) {
        Folded text = scene.text();
        return text.charAt(at) == '在'
                && (scene.isBehindPerson(at) || !NO_ZAI_BEHIND.has(text.at(at - 1)))
                && !text.endsWith("结束", at)
                && !text.endsWith("出席", at);
    }

    /** True when a word of coming, or 在, stands between two places. */
    static boolean isIn(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (coming(scene, i) > 0 || isAt(scene, i)) {
                return true;
            }
        }
        return false;
    }
}

package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Set;

/**
 * Tells whether a clause opens with a verb phrase and no subject: the plainest way of asking.
 *
 * <pre>
 *   |坚持|科学立法、民主立法      |始终|把老百姓放在心中最高位置      |在践行宗旨、为民服务上|下功夫      |因地制宜|发展特色产业
 * </pre>
 *
 * <p>It asks only where speech or a document opens a sentence with it; {@link StatingRule} takes back those that state after all.
 */
final class OpeningRule {

    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final String[] EFFORTS = {
        "下功夫", "下力气", "见真章", "做文章", "求突破", "见实效", "出实招", "作表率", "走在前", "见成效", "求实效", "动脑筋", "上用力"
    };

    private static final WordList LABELS = WordList.of("联系人", "电话", "联系方式", "地址", "邮箱", "传真", "邮编");

    /** Verbs that are often nouns, and what they then stand before. */
    private static final Set<String> NOUN_LIKE = Set.of(
            "发展", "建设", "改革", "创新", "保障", "治理", "落实", "推进", "整治", "执行", "实施", "组织", "监督", "指导", "研究", "防控", "管控", "处置",
            "保护", "开发", "帮扶", "招商", "引进", "转型", "升级", "改造", "修复", "培养", "培育", "参与", "配合", "学习", "公开");

    private static final Set<String> HEADS = Set.of(
            "形势", "水平", "力度", "能力", "成效", "情况", "工作", "步伐", "质量", "效果", "任务", "进度", "进程", "作用", "过程", "成果", "成绩", "局面",
            "基础", "经验", "压力", "难度", "空间", "潜力", "环境", "氛围", "态势", "进入", "方面");

    private OpeningRule() {}

    /** True when the clause opens so. */
    static boolean opens(Utterance u, int start, int end, Setting setting) {
        int verb = u.words().skip(ADVERBS, start, end);
        if (verb >= end) {
            return isPhrase(u, start, end);
        }
        if (isPrinciple(u, start, end)) {
            return false;
        }
        char c = u.at(verb);
        if (isLabel(u, end) || u.text().startsWith("制定本", verb)) {
            return false;
        }
        if (u.words().beginsAt(verb, Kind.OPENING.bit())) {
            int behind = u.words().end(u.words().at(verb));
            return behind < end
                    ? u.at(behind) != '的' && !isOffice(u, behind) && !isNoun(u, verb, behind)
                    : behind - verb > 2 || isObject(u, start, verb);
        }
        if (c == '把' || setting == Setting.DOCUMENT && (c == '以' || c == '将' || c == '按')) {
            return true;
        }
        return hasManner(u, start, verb) && c != '的' || c == '在' && endsWithEffort(u, end);
    }

    /** 联系人:, 咨询电话:, and behind it who or where. */
    private static boolean isLabel(Utterance u, int end) {
        return u.at(end) == ':' && LABELS.longestSuffix(u.text(), u.from(), end) > 0;
    }

    /** 进一步全面深化|改革: the verb before it is one of those that are adverbs, too, and has some of its own; 持续|发展 says how. */
    private static boolean isObject(Utterance u, int start, int verb) {
        int before = u.words().endingAt(verb);
        return before >= 0 && u.words().start(before) > start && u.words().is(before, Kind.OPENING);
    }

    /** 统一领导、分级管理原则 names a principle, 坚持…原则 asks to keep one. */
    private static boolean isPrinciple(Utterance u, int start, int end) {
        return u.text().endsWith("原则", end)
                && !u.text().startsWith("坚持", start)
                && !u.text().startsWith("遵循", start)
                && !u.text().startsWith("把握", start)
                && !u.text().startsWith("贯彻", start);
    }

    /** 坚持不懈 alone, or 严格 behind which nothing stands. */
    private static boolean isPhrase(Utterance u, int start, int end) {
        int last = u.words().endingAt(end);
        return last >= 0
                && u.words().start(last) >= start
                && u.words().is(last, Kind.MANNER)
                && end - u.words().start(last) > 2;
    }

    private static boolean hasManner(Utterance u, int start, int verb) {
        int word = u.words().endingAt(verb);
        return word >= 0
                && u.words().start(word) >= start
                && u.words().is(word, Kind.MANNER)
                && verb - u.words().start(word) > 1;
    }

    /** 发展|形势喜人, 落实|情况良好: the verb is part of the subject. */
    private static boolean isNoun(Utterance u, int verb, int behind) {
        return behind - verb == 2
                && NOUN_LIKE.contains(u.text().words(verb, behind))
                && behind + 2 <= u.to()
                && HEADS.contains(u.text().words(behind, behind + 2));
    }

    /** 组织|部门 opens nothing. */
    private static boolean isOffice(Utterance u, int place) {
        int word = u.words().at(place);
        char c = u.at(place);
        return word >= 0 && u.words().is(word, Kind.DOER) && (c == '部' || c == '机');
    }

    private static boolean endsWithEffort(Utterance u, int end) {
        for (String effort : EFFORTS) {
            if (u.text().endsWith(effort, end)) {
                return true;
            }
        }
        return false;
    }
}

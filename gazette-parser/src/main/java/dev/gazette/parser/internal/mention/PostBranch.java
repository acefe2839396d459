package dev.gazette.parser.internal.mention;

import dev.gazette.model.Branch;
import dev.gazette.parser.internal.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Infers to which branch a post belongs: 市委书记 PARTY, 市长 GOVERNMENT, 市人大常委会党组书记 PARTY.
 *
 * <p>The first line of the table that fits decides; a task force is of the branch that its name tells, GOVERNMENT when none does.
 */
final class PostBranch {

    private static final WordList MILITARY = WordList.of(
            "军委", "军区", "军分区", "警备区", "人武部", "武装部", "武警", "集团军", "部队", "司令", "联指", "战区", "参谋长", "兵团司令", "解放军", "国防动员部");
    private static final WordList GOVERNMENT_FIRST = WordList.of("公安", "消防", "司法", "监狱", "人民银行", "戒毒");
    private static final WordList PARTY_GROUP = WordList.of("党组", "党委", "党工委", "党支部", "党总支", "机关工委", "党校");
    private static final WordList CONSULTATIVE = WordList.of("政协", "政治协商");
    private static final WordList CONGRESS = WordList.of("人大", "人民代表大会", "委员长", "议长", "议员", "众议院", "参议院", "上议院", "下议院");
    private static final WordList PEOPLE = WordList.of(
            "工会", "共青团", "团委", "团省委", "团市委", "团中央", "团县委", "团区委", "团州委", "妇联", "妇女联合会", "红十字", "残联", "残疾人联合会", "工商联",
            "工商业联合会", "文联", "科协", "侨联", "社科联", "作协", "记协", "青联", "学联", "贸促会", "慈善", "计生协", "法学会");
    private static final WordList PARTY = WordList.of(
            "省委", "市委", "县委", "区委", "州委", "地委", "盟委", "旗委", "镇委", "乡委", "工委", "纪委", "纪检", "中共", "中国共产党", "政治局", "书记处",
            "组织部", "宣传部", "统战部", "政法委", "巡视", "巡察", "总书记", "书记", "党中央", "社会工作部", "网信办", "直属机关");
    /** What the organs that the party's centre has end with, all but those that have names of their own. */
    private static final WordList CENTRE =
            WordList.of("中央", "办公厅", "办公室", "委员会", "委", "办", "小组", "组", "部", "室", "局", "研究院", "档案馆");

    private static final WordList CENTRE_IN_SHORT = WordList.of("中宣部", "中组部", "中联部", "中办");
    private static final WordList NO_PARTY = WordList.of("民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟");
    private static final WordList SUPERVISION = WordList.of("监委", "监察委", "监察专员");
    private static final WordList COURT = WordList.of("法院", "审判", "审委会", "庭长");
    private static final WordList PROCURATORATE = WordList.of("检察", "检委会");
    private static final WordList ENTERPRISE =
            WordList.of("公司", "集团", "银行", "信用社", "农商行", "企业", "油田", "电厂", "厂长", "董事长", "总经理", "行长");
    private static final WordList NEITHER =
            WordList.of("学院", "大学", "学校", "医院", "中学", "小学", "协会", "学会", "商会", "合作社", "联合国");
    private static final WordList HEADS = WordList.of(
            "省长", "市长", "县长", "区长", "州长", "盟长", "旗长", "镇长", "乡长", "局长", "厅长", "主席", "总理", "国务委员", "专员", "总统", "首相",
            "大使");

    private PostBranch() {}

    static @Nullable Branch of(String organ, String title) {
        String post = isRank(title) ? organ : organ + title;
        boolean government = has(post, GOVERNMENT_FIRST);
        if (has(post, NO_PARTY)) {
            return null;
        }
        if (!government && (has(post, MILITARY) || isCommissar(title) && !organ.isEmpty() && !organ.endsWith("指挥部"))) {
            return Branch.MILITARY;
        }
        if (has(post, PARTY_GROUP)) {
            return Branch.PARTY;
        }
        if (has(post, CONSULTATIVE)) {
            return Branch.CONSULTATIVE;
        }
        if (has(post, CONGRESS)) {
            return Branch.CONGRESS;
        }
        if (has(post, PEOPLE)) {
            return Branch.PEOPLES_ORGANISATION;
        }
        if (has(post, PROCURATORATE)) {
            return Branch.PROCURATORATE;
        }
        if (has(post, COURT)) {
            return Branch.COURT;
        }
        if (has(post, PARTY) || title.endsWith("常委") || isOfPartyCentre(organ)) {
            return Branch.PARTY;
        }
        if (has(post, SUPERVISION)) {
            return Branch.SUPERVISION;
        }
        if (!government && has(post, ENTERPRISE)) {
            return Branch.ENTERPRISE;
        }
        if (has(post, NEITHER)) {
            return null;
        }
        return !organ.isEmpty() || has(title, HEADS) ? Branch.GOVERNMENT : null;
    }

    /** 中央办公厅, 中央外事工作委员会办公室, 中宣部; no 中央气象台 and no 中央人民政府. */
    private static boolean isOfPartyCentre(String organ) {
        if (organ.startsWith("中央")) {
            return CENTRE.ends(organ, 0, organ.length()) && !organ.startsWith("人民政府", 2);
        }
        return CENTRE_IN_SHORT.begins(organ, 0, organ.length());
    }

    private static boolean isCommissar(String title) {
        return title.endsWith("政委") || title.endsWith("政治委员");
    }

    /** 巡视员, 二级调研员: a rank, which has nothing of the office of inspection. */
    private static boolean isRank(String title) {
        return title.endsWith("巡视员") || title.endsWith("调研员");
    }

    private static boolean has(String post, WordList words) {
        return words.isIn(post, 0, post.length());
    }
}

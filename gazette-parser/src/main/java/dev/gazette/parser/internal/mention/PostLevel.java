package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * Infers of what level the body of a post is.
 *
 * <pre>
 *   青石县石桥镇党委书记   the smallest division named: 镇
 *   市应急管理局局长       the issue's own 市
 *   国务院副总理           a body of the whole country
 *   冰岛总统           of another state as a whole
 *   县委常委、宣传部部长   the organ before it in one stack of posts
 * </pre>
 *
 * <p>Another city than the issue's own may be of either level: nothing is said of it.
 */
final class PostLevel {

    private static final String[] NATIONAL = {
        "中央", "中共中央", "全国", "国务院", "国家", "中国", "中华", "最高人民", "军委", "中纪委", "总书记", "总理", "副总理", "国务委员", "委员长", "副委员长",
        "联合国", "中宣部", "中组部", "中联部", "中办", "团中央"
    };
    /** Organs that end in 部 and are of any level. */
    private static final String[] LOCAL_DEPARTMENTS = {
        "宣传部", "组织部", "统战部", "人武部", "武装部", "工作部", "支部", "政治部", "项目部", "俱乐部", "干部", "联络部"
    };
    /** Words with a division's sign that name none. */
    private static final String[] NO_DIVISION = {
        "市场", "乡村", "农村", "城乡", "区域", "村镇", "县域", "园区", "开发区", "高新区", "景区", "库区", "林区", "军区", "校区", "山区", "牧区", "城区",
        "自贸区", "保税区", "示范区", "度假区", "保护区", "经济区", "战区", "警备区", "军分区", "社区矫正", "市政", "市容", "区块", "州际", "省际", "市际", "片区",
        "灌区", "城市", "集镇", "产业集聚区", "合作区", "试验区", "管理区", "风景区", "旅游区", "工业区"
    };

    private static final String[] ON_THEIR_OWN = {
        "大学", "学院", "公司", "集团", "银行", "医院", "学校", "协会", "学会", "商会", "研究院", "部队"
    };

    private PostLevel() {}

    static @Nullable Level of(String organ, String title, Region region, @Nullable Level before) {
        String post = organ + title;
        if (Countries.isOfState(organ, title)) {
            return Level.NATIONAL;
        }
        if (Countries.isForeign(organ)) {
            return null;
        }
        if (organ.contains("军分区") || post.startsWith("市军")) {
            return Level.PREFECTURE;
        }
        if (post.startsWith("省军区") || post.startsWith("省")) {
            return smaller(organ, title, region, Level.PROVINCE);
        }
        for (String national : NATIONAL) {
            if (post.startsWith(national)) {
                return Level.NATIONAL;
            }
        }
        if (organ.contains("全国")) {
            return Level.NATIONAL;
        }
        Level smallest = smaller(organ, title, region, null);
        if (smallest != null || mentionsDivision(organ)) {
            return smallest;
        }
        if (isOfMinistry(organ)) {
            return Level.NATIONAL;
        }
        if (organ.endsWith("厅")) {
            return Level.PROVINCE;
        }
        if (before != null) {
            return before;
        }
        return organ.isEmpty() || isOnItsOwn(organ) ? null : region.publisherLevel();
    }

    private static @Nullable Level smaller(String organ, String title, Region region, @Nullable Level otherwise) {
        for (int i = organ.length() - 1; i >= 0; i--) {
            if (isDivision(organ, i)) {
                return ofDivision(organ, i, region);
            }
        }
        int head = headOf(title);
        return head < 0 ? otherwise : ofDivision(title.substring(head), 0, region);
    }

    /** 副市长, 代县长: the division is in the title. */
    private static int headOf(String title) {
        if (title.length() < 2 || title.charAt(title.length() - 1) != '长') {
            return -1;
        }
        int at = title.length() - 2;
        return OrganStart.isDivision(title.charAt(at)) ? at : -1;
    }

    private static boolean mentionsDivision(String organ) {
        for (int i = 0; i < organ.length(); i++) {
            if (isDivision(organ, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDivision(String organ, int at) {
        char c = organ.charAt(at);
        if (organ.startsWith("社区", at) && at + 2 <= organ.length() && !organ.startsWith("社区矫正", at)
                || organ.startsWith("街道", at)
                || organ.startsWith("居委会", at)
                || organ.startsWith("村委会", at)
                || organ.startsWith("地区", at)) {
            return true;
        }
        if (!OrganStart.isDivision(c)) {
            return false;
        }
        for (String word : NO_DIVISION) {
            int offset = word.indexOf(c);
            while (offset >= 0) {
                if (organ.startsWith(word, at - offset) && !isOfBody(organ, at - offset, word)) {
                    return false;
                }
                offset = word.indexOf(c, offset + 1);
            }
        }
        return true;
    }

    /** 市政协, 市政府: no 市政. */
    private static boolean isOfBody(String organ, int at, String word) {
        int end = at + word.length();
        return word.equals("市政") && end < organ.length() && "协府法".indexOf(organ.charAt(end)) >= 0;
    }

    private static @Nullable Level ofDivision(String words, int at, Region region) {
        if (words.startsWith("社区", at) || words.startsWith("居委会", at) || words.charAt(at) == '村') {
            return Level.VILLAGE;
        }
        if (words.startsWith("街道", at)) {
            return Level.TOWNSHIP;
        }
        if (words.startsWith("地区", at)) {
            return Level.PREFECTURE;
        }
        return switch (words.charAt(at)) {
            case '省' -> Level.PROVINCE;
            case '州', '盟' -> Level.PREFECTURE;
            case '县', '旗' -> Level.COUNTY;
            case '镇', '乡' -> Level.TOWNSHIP;
            case '区' -> ofDistrict(words, at, region);
            default -> ofCity(words, at, region);
        };
    }

    private static @Nullable Level ofDistrict(String words, int at, Region region) {
        if (words.startsWith("自治", at - 2)) {
            return Level.PROVINCE;
        }
        if (at > 0 && words.charAt(at - 1) == '社') {
            return Level.VILLAGE;
        }
        if (at == 0) {
            return region.isInMunicipality() ? Level.PREFECTURE : Level.COUNTY;
        }
        Level named = region.levelOfNamed(words.substring(0, at + 1));
        return named != null ? named : Region.startsWithMunicipality(words) ? Level.PREFECTURE : Level.COUNTY;
    }

    private static @Nullable Level ofCity(String words, int at, Region region) {
        String name = words.substring(0, at + 1);
        if (Region.startsWithMunicipality(name)) {
            return name.length() == 3 ? Level.PROVINCE : null;
        }
        return at == 0 ? region.levelOfCity() : region.levelOfNamed(name);
    }

    /** A university or a company: whose it is the name does not tell. */
    private static boolean isOnItsOwn(String organ) {
        for (String word : ON_THEIR_OWN) {
            if (organ.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 应急管理部, 水利部长江水利委员会; no 宣传部, no 某某部队. */
    private static boolean isOfMinistry(String organ) {
        int end = organ.indexOf('部') + 1;
        return end > 2 && !organ.startsWith("队", end) && !isLocalDepartment(organ.substring(0, end));
    }

    private static boolean isLocalDepartment(String organ) {
        for (String department : LOCAL_DEPARTMENTS) {
            if (organ.endsWith(department)) {
                return true;
            }
        }
        return false;
    }
}

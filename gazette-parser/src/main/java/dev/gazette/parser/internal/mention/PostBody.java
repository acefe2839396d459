package dev.gazette.parser.internal.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Infers the full name of the body that a post is of: 市长 and 市委书记 in a gazette of 云岭市人民政府 are of 云岭市人民政府 and
 * 中国共产党云岭市委员会.
 *
 * <p>Only where the division is printed in the post or is the issue's own; else nothing is said.
 */
final class PostBody {

    private static final Map<String, String> NATIONAL = Map.of(
            "中共中央", "中国共产党中央委员会",
            "中央", "中国共产党中央委员会",
            "中共中央政治局", "中国共产党中央委员会政治局",
            "中央政治局", "中国共产党中央委员会政治局",
            "中央书记处", "中国共产党中央委员会书记处",
            "中央纪委", "中国共产党中央纪律检查委员会",
            "全国人大常委会", "全国人民代表大会常务委员会",
            "全国政协", "中国人民政治协商会议全国委员会",
            "中央军委", "中央军事委员会",
            "国务院", "中华人民共和国国务院");

    private PostBody() {}

    static @Nullable String of(String organ, String title, Region region) {
        String national = NATIONAL.get(organ);
        if (national != null) {
            return national;
        }
        if (Countries.isForeign(organ)) {
            return null;
        }
        if (title.endsWith("总书记")) {
            return organ.isEmpty() ? "中国共产党中央委员会" : null;
        }
        if (organ.isEmpty()) {
            int head = title.length() - 2;
            boolean division = head >= 0 && title.endsWith("长") && OrganStart.isDivision(title.charAt(head));
            String own = division ? region.meantBy(title.charAt(head)) : null;
            return own == null ? null : own + "人民政府";
        }
        int end = divisionEnd(organ);
        String division = end == 1 ? region.meantBy(organ.charAt(0)) : end > 1 ? organ.substring(0, end) : null;
        return division == null || isNoDivision(division) ? null : full(division, organ.substring(end));
    }

    /** Where the division's name at the front of an organ ends; 0 when none stands there. */
    private static int divisionEnd(String organ) {
        if (organ.startsWith("自治区") || organ.startsWith("自治州") || organ.startsWith("自治县")) {
            return 0;
        }
        for (int i = 0; i < Math.min(organ.length(), 12); i++) {
            if (OrganStart.isDivision(organ.charAt(i))
                    && (i + 1 == organ.length() || !OrganStart.isDivision(organ.charAt(i + 1)) || i == 0)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** 社区, 某某军分区, 九三学社省: signs of a division that name none. */
    private static boolean isNoDivision(String words) {
        return words.equals("社区")
                || words.indexOf('军') >= 0
                || words.indexOf('社') >= 0
                || words.indexOf('党') >= 0
                || words.startsWith("民") && words.length() > 2 && "革盟建进".indexOf(words.charAt(1)) >= 0
                || words.startsWith("台盟");
    }

    private static String full(String division, String rest) {
        int inner = divisionEnd(rest);
        if (inner > 1) {
            return full(division + rest.substring(0, inner), rest.substring(inner));
        }
        return switch (rest) {
            case "", "政府" -> division + "人民政府";
            case "委", "党委" -> "中国共产党" + division + "委员会";
            case "人大", "人大常委会" ->
                division.endsWith("镇") || division.endsWith("乡") ? division + "人民代表大会" : division + "人民代表大会常务委员会";
            case "政协" -> "中国人民政治协商会议" + division + "委员会";
            case "纪委" -> "中国共产党" + division + "纪律检查委员会";
            case "监委" -> division + "监察委员会";
            default ->
                rest.startsWith("委")
                        ? "中国共产党" + division + "委员会" + (rest.equals("委办") ? "办公室" : rest.substring(1))
                        : division + rest;
        };
    }
}

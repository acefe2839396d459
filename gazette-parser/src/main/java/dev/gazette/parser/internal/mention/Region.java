package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * The division that an issue speaks for: 丽水市人民政府 speaks for 丽水市, where 市委 and 市长 are its own.
 *
 * @param name the division's name, null when nothing tells
 * @param level its level, null when nothing tells
 */
record Region(@Nullable String name, @Nullable Level level) {

    private static final Region UNKNOWN = new Region(null, null);
    private static final String[] BODIES = {"人民政府", "人民代表大会", "委员会", "政府"};
    private static final String[] MUNICIPALITIES = {"北京市", "天津市", "上海市", "重庆市"};

    /** What the issuing body tells; a city whose articles address townships and no counties is one of county level. */
    static Region of(IssueFrame issue, boolean townshipsBelow) {
        String body = issue.issuingBody().orElse("");
        int end = -1;
        for (String suffix : BODIES) {
            int at = body.indexOf(suffix);
            if (at > 0 && (end < 0 || at < end)) {
                end = at;
            }
        }
        if (end < 0) {
            return UNKNOWN;
        }
        String name = body.substring(0, end);
        return new Region(name, level(name, townshipsBelow));
    }

    /** True for 北京市 and its like, whose districts rank with prefectures. */
    static boolean isMunicipality(String name) {
        for (String municipality : MUNICIPALITIES) {
            if (name.startsWith(municipality)) {
                return true;
            }
        }
        return false;
    }

    /** True when the division's name ends like this: 市 in 丽水市. */
    boolean isA(char division) {
        return name != null && name.charAt(name.length() - 1) == division;
    }

    private static @Nullable Level level(String name, boolean townshipsBelow) {
        char last = name.charAt(name.length() - 1);
        if (last == '省' || name.endsWith("自治区") || isMunicipality(name) && name.length() == 3) {
            return Level.PROVINCE;
        }
        if (last == '州' || last == '盟' || name.endsWith("地区")) {
            return Level.PREFECTURE;
        }
        if (last == '市') {
            return townshipsBelow ? Level.COUNTY : Level.PREFECTURE;
        }
        if (last == '县' || last == '旗' || last == '区') {
            return isMunicipality(name) ? Level.PREFECTURE : Level.COUNTY;
        }
        return last == '镇' || last == '乡' || name.endsWith("街道") ? Level.TOWNSHIP : null;
    }
}

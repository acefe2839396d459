package dev.gazette.parser.internal.mention.place;

import java.util.List;

/**
 * What people call a division instead of its full name.
 *
 * <pre>
 *   云岭市                       云岭
 *   新疆维吾尔自治区             新疆
 *   海北藏族自治州               海北州, 海北
 *   海棠畲族自治县               海棠县, 海棠
 * </pre>
 *
 * <p>Names of two characters (沙县, 横县) have no shorter form.
 */
final class DivisionNames {

    private static final List<String> AUTONOMOUS = List.of("自治州", "自治县", "自治旗", "自治区");
    private static final List<String> LONG_SUFFIXES = List.of("特别行政区", "地区", "林区", "特区", "新区");

    private final List<String> ethnicGroups;

    DivisionNames(List<String> ethnicGroups) {
        this.ethnicGroups = List.copyOf(ethnicGroups);
    }

    /** The bare name; the full one when there is no shorter one. */
    String bare(String name) {
        for (String suffix : AUTONOMOUS) {
            if (name.endsWith(suffix)) {
                return withoutGroups(cut(name, suffix));
            }
        }
        for (String suffix : LONG_SUFFIXES) {
            if (name.endsWith(suffix)) {
                return cut(name, suffix);
            }
        }
        return name.length() > 2 ? name.substring(0, name.length() - 1) : name;
    }

    /** The bare name with the one character of its rank, for autonomous units; empty for others. */
    String abridged(String name) {
        boolean autonomous = name.endsWith("自治州") || name.endsWith("自治县") || name.endsWith("自治旗");
        return autonomous ? bare(name) + name.charAt(name.length() - 1) : "";
    }

    private static String cut(String name, String suffix) {
        int end = name.length() - suffix.length();
        return end >= 2 ? name.substring(0, end) : name;
    }

    private String withoutGroups(String name) {
        for (String group : ethnicGroups) {
            if (name.endsWith(group) && name.length() - group.length() >= 2) {
                return withoutGroups(name.substring(0, name.length() - group.length()));
            }
        }
        return name;
    }
}

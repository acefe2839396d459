package dev.gazette.parser.arbitraries;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Official documents, lists of appointments and chronicles: lines that belong there, some of them twice or in the wrong place. */
public final class Papers {

    private static final List<String> TOWNS = List.of("云溪市", "青石县", "碧桥区", "北渡街道", "上坪村");
    private static final List<String> PEOPLE = List.of("陆守拙", "欧阳晓", "贺一鸣", "蒋云帆", "邵平", "沈归舟");
    private static final List<String> POSTS =
            List.of("云溪市水务局局长", "青石县副县长", "云溪市人民政府副秘书长", "市审计局副局长（试用期一年）", "碧桥区人民法院审判员");
    private static final List<String> WORKS = List.of("防汛", "春耕生产", "安全生产", "冬季供暖", "小水库除险");

    private Papers() {}

    /** All three kinds. */
    public static Arbitrary<String> any() {
        return Choices.made(Papers::paper);
    }

    private static String paper(Choices choices) {
        var lines = new ArrayList<String>();
        switch (choices.between(0, 2)) {
            case 0 -> document(choices, lines);
            case 1 -> appointments(choices, lines);
            default -> chronicle(choices, lines);
        }
        for (int i = choices.between(0, 3); i > 0; i--) {
            int from = choices.between(0, lines.size() - 1);
            String line = choices.oneIn(2) ? lines.get(from) : lines.remove(from);
            lines.add(choices.between(0, lines.size()), line);
        }
        return String.join(choices.of("\n", "\n\n", "\n　　", "\r\n"), lines);
    }

    private static void document(Choices choices, List<String> lines) {
        String town = choices.of(TOWNS);
        lines.add(town + "人民政府关于" + choices.of(WORKS) + "工作的" + choices.of("通知", "意见", "决定", "办法"));
        lines.add("云政发〔2021〕" + choices.between(1, 60) + "号");
        lines.add("各县（市、区）人民政府，市政府各部门：");
        lines.add("现将有关事项通知如下。");
        for (int i = choices.between(2, 14); i > 0; i--) {
            lines.add(label(choices) + "做好" + choices.of(WORKS) + "工作，不得" + choices.of("推诿", "拖延") + "。");
        }
        if (choices.oneIn(2)) {
            lines.add("附件：1." + choices.of(WORKS) + "任务表");
        }
        lines.add("（此件公开发布）");
        lines.add(town + "人民政府");
        lines.add("2021年" + choices.between(1, 12) + "月" + choices.between(1, 28) + "日");
        if (choices.oneIn(2)) {
            lines.add("附件1");
            lines.add(choices.of(WORKS) + "任务表");
            for (int i = choices.between(1, 6); i > 0; i--) {
                lines.add(label(choices) + "落实" + choices.of(WORKS) + "责任。");
            }
        }
    }

    /** The same label may come again: whoever counts must not count on the printer. */
    private static String label(Choices choices) {
        int number = choices.between(1, 4);
        String chinese = "一二三四".substring(number - 1, number);
        return choices.of(
                "第" + chinese + "条　",
                chinese + "、",
                "（" + chinese + "）",
                number + ".",
                "（" + number + "）",
                "第" + chinese + "章　",
                "");
    }

    private static void appointments(Choices choices, List<String> lines) {
        lines.add("云溪市人民政府关于" + choices.of(PEOPLE) + "等任免职的通知");
        lines.add("云政人〔2021〕" + choices.between(1, 30) + "号");
        lines.add("经研究决定：");
        for (int i = choices.between(1, 8); i > 0; i--) {
            String one = choices.of(PEOPLE);
            String post = choices.of(POSTS);
            lines.add(choices.of(
                    "任命" + one + "为" + post + "；",
                    one + "任" + post + "；",
                    "免去" + one + "的" + post + "职务；",
                    one + "、" + choices.of(PEOPLE) + "任" + post + "。",
                    one + "任" + post + "，免去其" + choices.of(POSTS) + "职务。"));
        }
        lines.add("云溪市人民政府");
        lines.add("2021年3月" + choices.between(1, 28) + "日");
    }

    private static void chronicle(Choices choices, List<String> lines) {
        lines.add("大事记");
        lines.add("（2021年" + choices.between(1, 12) + "月）");
        for (int i = choices.between(3, 10); i > 0; i--) {
            int day = choices.between(1, 28);
            String date = choices.of("△" + day + "日，", day + "日　", "△同日，", "△" + day + "日至" + (day + 1) + "日，");
            lines.add(date + "市长" + choices.of(PEOPLE) + "到" + choices.of(TOWNS) + "调研" + choices.of(WORKS) + "工作。");
            if (choices.oneIn(4)) {
                lines.add("副市长" + choices.of(PEOPLE) + "陪同调研。");
            }
        }
    }
}

package dev.gazette.parser.arbitraries;

import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that the parser must take: from noise to whole gazettes. */
public final class Texts {

    /** What the rules look for, in no order at all: far better at reaching them than random characters. */
    private static final String[] FIELD_WORDS = {
        "第",
        "期",
        "3",
        "总第",
        "12",
        "年",
        "月",
        "日",
        "2024",
        "二〇二四年",
        "公报",
        "人民政府",
        "云溪市",
        "目录",
        "目　录",
        "…………（3）",
        "……12",
        "【领导活动】",
        "市政府文件",
        "大事记",
        "人事任免",
        "时强调",
        "时指出",
        "他强调",
        "，",
        "、",
        "。",
        "；",
        "：",
        ",",
        ":",
        ".",
        "“",
        "”",
        "‘",
        "’",
        "（",
        "）",
        "(",
        ")",
        "〔",
        "〕",
        "[",
        "]",
        "《",
        "》",
        "〔2024〕6号",
        "云政发",
        "令第378号",
        "附件:",
        "附件1",
        "1.",
        "（一）",
        "一、",
        "①",
        "第一条",
        "第三章",
        "各县（市、区）人民政府：",
        "特此通知",
        "（此件公开发布）",
        "此页无正文",
        "同时废止",
        "自发布之日起施行",
        "关于印发",
        "的通知",
        "办法",
        "任命",
        "免去",
        "职务",
        "为",
        "市委书记",
        "市长",
        "副",
        "、市长",
        "陆明远",
        "沈若兰",
        "欧阳",
        "陆",
        "·",
        "他",
        "她",
        "其",
        "同志",
        "先生",
        "陪同",
        "参加",
        "一同",
        "率",
        "赴",
        "来到",
        "走进",
        "调研",
        "督查",
        "看望慰问",
        "县",
        "镇",
        "村",
        "公司",
        "负责人介绍",
        "说",
        "强调",
        "指出",
        "要求",
        "希望",
        "要",
        "必须",
        "不得",
        "严禁",
        "各地各部门",
        "企业",
        "会议",
        "本报讯",
        "（记者 苗青）",
        "来源:",
        "- 3 -",
        "— 12 —",
        "第 5 页 共 9 页",
        "1",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        "\u000B",
        "\u0085",
        "\u2028",
        "\r",
        " ",
        "\t",
        "　",
        "　　",
        "\u00A0",
        "\uFEFF",
        "\u200B",
        "\u0000",
        "\u0007",
        "\u001B",
        "\uD840",
        "\uDC00",
        "𠮷",
        "①",
        "㈠",
        "Ａ",
        "ＺZ",
        "ﬁ",
        "é",
        "e\u0301",
        "<b>",
        "&nbsp;",
        "{",
        "\"",
        "\\"
    };

    private Texts() {}

    /** All kinds, the likely ones oftener. */
    public static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, noise()),
                        Tuple.of(4, ofFieldWords()),
                        Tuple.of(3, sheets()),
                        Tuple.of(2, printed()),
                        Tuple.of(4, damaged()))
                .withoutEdgeCases();
    }

    /** Characters without sense, half surrogate pairs and controls among them. */
    public static Arbitrary<String> noise() {
        return Arbitraries.strings()
                .all()
                .withChars('\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\u0000', '\r', '\n', '\f', '\uFEFF')
                .ofMaxLength(200);
    }

    /** Words of the field in any order. */
    public static Arbitrary<String> ofFieldWords() {
        return Arbitraries.of(FIELD_WORDS).list().ofMaxSize(120).map(words -> String.join("", words));
    }

    /** Short lines of such words, as covers, contents and imprints have them. */
    public static Arbitrary<String> sheets() {
        return Arbitraries.of(FIELD_WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("", words))
                .list()
                .ofMaxSize(50)
                .map(lines -> String.join("\n", lines));
    }

    /** Whole made-up gazettes. */
    public static Arbitrary<String> printed() {
        return Choices.made(Texts::print);
    }

    /** Made-up gazettes in which something is missing, doubled or in the wrong place. */
    public static Arbitrary<String> damaged() {
        return Choices.made(Texts::damage);
    }

    private static String print(Choices choices) {
        PageLayout layout = PageLayout.layout(choices);
        return Printer.print(Gazettes.gazette(choices), layout);
    }

    private static String damage(Choices choices) {
        int times = choices.between(1, 4);
        var places = new ArrayList<Integer>();
        var words = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            places.add(choices.between(0, 1 << 20));
            words.add(choices.of(FIELD_WORDS) + choices.of(FIELD_WORDS));
        }
        var text = new StringBuilder(print(choices));
        for (int i = 0; i < times; i++) {
            int from = places.get(i) % (text.length() + 1);
            int to = Math.min(text.length(), from + places.get(i) % 40);
            String taken = text.substring(from, to);
            text.delete(from, to);
            text.insert(text.length() / 2, taken);
            text.insert(Math.min(from, text.length()), words.get(i));
        }
        return text.toString();
    }
}

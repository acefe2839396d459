package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents of an invented gazette in every dress; {@code T} is the title, {@code #} the page, {@code S} the section's name. */
class ContentsFormsTest {

    private static final String[] TITLES = {
        "云溪市人民政府关于加强水库管理的通知", "云溪市人民政府办公室关于印发食品安全工作要点的通知", "陆明远在青石县检查防汛工作时强调 把堤坝守牢", "云溪市2020年3月大事记"
    };
    private static final int[] PAGES = {3, 5, 9, 12};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T…………#", "T·········(#)", "T．．．．．．．#", "T ...... #", "T / #", "T        #", "T\t#", "T（#）", "T\n#",
                        "T\n……#",
                "T……#－#", "T……（#—#）", "T……[#]", "T……第#页", "T P#", "T……P.#", "T______#", "· T……#", "1. T……#", "#　T"
            })
    void everyLeaderLeadsToThePage(String form) {
        Outlined read = read("【S】", form);
        assertThat(read.contents()).isEqualTo(expected());
        assertThat(read.articles()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【S】",
                "·S·",
                "◆ S",
                "★S★",
                "〖S〗",
                "■S",
                "＊ S ＊",
                "—— S ——",
                "[S]",
                "●S",
                "□S",
                "◇S◇",
                "〔S〕",
                "（S）",
                "▍S",
                "☆☆☆ S ☆☆☆",
                "「S」",
                "▲S",
                "一、S",
                "S：",
                "\nS\n",
                "S P A C E D"
            })
    void aSectionMayBeSetOffInAnyWay(String heading) {
        Outlined read = read(heading, "T……（#）");
        assertThat(read.contents()).isEqualTo(expected());
        assertThat(read.articles())
                .extracting(article -> article.substring(0, article.indexOf('|')))
                .containsExactly("市政府文件", "市政府文件", "领导活动", "大事记");
    }

    @ParameterizedTest
    @ValueSource(strings = {"目录", "目　　录", "目 次", "本期目录", "【目录】", "要　目"})
    void theirHeadingMayBeSetInAnyWay(String heading) {
        var lines = new ArrayList<>(lines("■S", "T……#"));
        lines.set(3, heading);
        assertThat(Outlined.of(lines.toArray(String[]::new)).contents()).isEqualTo(expected());
    }

    /** Seen to fail when the second of two entries that begin alike was taken for the first line of the body. */
    @Test
    void twoEntriesOverTwoLinesMayBeginWithTheSameLine() {
        Outlined read = Outlined.of(
                "云溪市人民政府公报",
                "2020年第3期",
                "目　录",
                "◆ 市政府文件",
                "云溪市人民政府关于进一步做好2020年防汛救灾工作和山区道路提升",
                "的决定",
                "2",
                "云溪市人民政府关于进一步做好2020年防汛救灾工作和山区道路提升",
                "的通报",
                "5",
                "",
                "◆ 市政府文件",
                "",
                "云溪市人民政府关于进一步做好2020年防汛救灾工作和山区道路提升的决定",
                "",
                "　　为了防汛救灾，决定如下。",
                "",
                "云溪市人民政府关于进一步做好2020年防汛救灾工作和山区道路提升的通报",
                "",
                "　　现将情况通报如下。");
        assertThat(read.contents())
                .containsExactly(
                        "市政府文件|云溪市人民政府关于进一步做好2020年防汛救灾工作和山区道路提升的决定|2|0",
                        "市政府文件|云溪市人民政府关于进一步做好2020年防汛救灾工作和山区道路提升的通报|5|1");
    }

    /** Seen to fail when 〔2020〕3号 on a line of its own was taken for a section between ornaments. */
    @Test
    void theNumberBehindATitleMayStandOnTheNextLine() {
        var lines = new ArrayList<>(lines("■S", "T……#"));
        lines.set(5, TITLES[0] + "（云政发");
        lines.add(6, "〔2020〕3号）");
        lines.add(7, "3");
        assertThat(Outlined.of(lines.toArray(String[]::new)).contents()).isEqualTo(expected());
    }

    /** Seen to fail when such a line was an entry of its own, or the head of the next. */
    @ParameterizedTest
    @ValueSource(
            strings = {"T……（#）\n　　（云政发〔2020〕3号）", "T\n　　云政发〔2020〕3号…………#", "T\n　　（市人民政府令第3号）…………#", "T\n云政发〔2020〕3号\n#"
            })
    void aLineThatIsNothingButANumberBelongsToTheEntryAboveIt(String form) {
        assertThat(read("◆S", form).contents()).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"T………………陆明远 #", "T………………陆明远（#）", "T ……… 陆明远、沈清（#—#）", "T·········欧阳明远 #"})
    void theAuthorMayStandBetweenTheLeaderAndThePage(String form) {
        assertThat(read("◆S", form).contents()).isEqualTo(expected());
    }

    /** Seen to fail when a line without ornaments was taken for the second line of the entry above. */
    @Test
    void inContentsWithThePageInFrontASectionStandsAtAnotherIndent() {
        Outlined read = Outlined.of(
                "云溪市人民政府公报",
                "2020年第3期",
                "　　　　目　录",
                "　　　市政府文件",
                "3　云溪市人民政府关于加强小型",
                "　　水库管理的通知",
                "5　云溪市人民政府办公室关于印发",
                "　　食品安全工作要点的通知",
                "　　　乡　音",
                "9　陆明远在青石县检查防汛工作",
                "　　　记　事",
                "12　云溪市2020年3月大事记",
                "",
                "　　　市政府文件",
                "",
                "云溪市人民政府关于加强小型水库管理的通知",
                "　　请认真执行。");
        assertThat(read.contents())
                .containsExactly(
                        "市政府文件|云溪市人民政府关于加强小型水库管理的通知|3|0",
                        "市政府文件|云溪市人民政府办公室关于印发食品安全工作要点的通知|5|null",
                        "乡音|陆明远在青石县检查防汛工作|9|null",
                        "记事|云溪市2020年3月大事记|12|null");
    }

    /** The body has the title alone. Seen to fail when only a gap, not the end of a line, parted a kicker from its title. */
    @Test
    void aKickerOnALineOfItsOwnInTheContentsIsTheArticles() {
        Outlined read = Outlined.of(
                "云溪市人民政府公报",
                "2020年第3期",
                "目　录",
                "陆明远在青石县检查防汛工作时强调",
                "守牢底线　护好家园…………（3）",
                "沈清主持召开市政府常务会议…………（4）",
                "",
                "守牢底线　护好家园",
                "",
                "　　3月1日，市委书记陆明远到青石县检查防汛工作。",
                "",
                "沈清主持召开市政府常务会议",
                "",
                "　　3月2日，市长沈清主持召开会议。");
        assertThat(read.articles().get(0)).isEqualTo("|陆明远在青石县检查防汛工作时强调|守牢底线　护好家园|");
        assertThat(read.codes()).isEmpty();
    }

    /** Seen to fail when an entry was looked for by the first line of a headline alone, which is the same for many. */
    @Test
    void titlesThatBeginWithTheSameLineAreFoundByTheirSecond() {
        String[] matters = {"任免事项", "表彰名单", "公开目录", "会议安排", "办件情况"};
        var lines = new ArrayList<>(List.of("云溪市人民政府公报", "2020年第3期", "目　录"));
        for (int i = 0; i < matters.length; i++) {
            lines.add("云溪市人民政府2020年4月份" + matters[i] + "……" + (i + 3));
        }
        for (String matter : matters) {
            lines.addAll(List.of("", "云溪市人民政府", "2020年4月份" + matter, "", "　　全市各项工作平稳推进，现将情况公布如下。"));
        }
        assertThat(Outlined.of(lines.toArray(String[]::new)).contents())
                .extracting(entry -> entry.substring(entry.lastIndexOf('|')))
                .containsExactly("|0", "|1", "|2", "|3", "|4");
    }

    private static List<String> expected() {
        return List.of(
                "市政府文件|" + TITLES[0] + "|3|0",
                "市政府文件|" + TITLES[1] + "|5|1",
                "领导活动|" + TITLES[2] + "|9|2",
                "大事记|" + TITLES[3] + "|12|3");
    }

    private static Outlined read(String heading, String form) {
        return Outlined.of(lines(heading, form).toArray(String[]::new));
    }

    private static List<String> lines(String heading, String form) {
        var lines = new ArrayList<>(List.of("云溪市人民政府公报", "2020年第3期", "", "目　录"));
        for (int i = 0; i < TITLES.length; i++) {
            if (i != 1) {
                section(lines, heading, i);
            }
            String entry = form.replaceFirst("T", TITLES[i]).replaceFirst("#", "" + PAGES[i]);
            lines.addAll(List.of(entry.replace("#", "" + (PAGES[i] + 1)).split("\n")));
        }
        lines.addAll(List.of("", ""));
        section(lines, heading, 0);
        document(lines, TITLES[0], "云政发〔2020〕3号");
        document(lines, TITLES[1], "云政办发〔2020〕4号");
        section(lines, heading, 2);
        lines.addAll(List.of("", "陆明远在青石县检查防汛工作时强调", "把堤坝守牢", "", "　　3月1日，市委书记陆明远到青石县检查防汛工作。", ""));
        section(lines, heading, 3);
        lines.addAll(List.of("", TITLES[3], "", "　　1日　市长沈清主持召开市政府常务会议。"));
        return lines;
    }

    private static void document(List<String> lines, String title, String number) {
        lines.addAll(List.of("", title, "", number, "", "各县（市、区）人民政府：", "　　请认真执行。", "云溪市人民政府", "2020年3月1日", ""));
    }

    private static void section(List<String> lines, String heading, int article) {
        String name = article < 2 ? "市政府文件" : article == 2 ? "领导活动" : "大事记";
        String line = heading.equals("S P A C E D") ? String.join("　", name.split("")) : heading.replace("S", name);
        lines.addAll(List.of(line.split("\n", -1)));
    }
}

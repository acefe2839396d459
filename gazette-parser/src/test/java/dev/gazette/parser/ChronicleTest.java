package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chronicles of invented cities, read through the front door. */
class ChronicleTest {

    private static final GazetteReader READER =
            GazetteReader.of(ParseOptions.defaults().withIssueYear(2021));

    @Test
    void entriesBeginWithMarksAndDaysInAllForms() {
        assertThat(entries("""
                        青川市2021年3月大事记
                        1日　市长林远山主持召开市政府常务会议。
                        会议强调，要抓好春耕。
                        △同日，副市长白云飞到青阳县调研。
                        5—7日　全市招商大会举行。
                        8日、9日，市政协召开会议。
                        上旬　全市开展植树活动。
                        8日常务副市长高山检查工地。
                        28日至4月2日，代表团赴外考察。
                        """))
                .containsExactly(
                        "2021-03-01 2021-03-01 1日　市长林远山主持召开市政府常务会议。 会议强调，要抓好春耕。",
                        "2021-03-01 2021-03-01 △同日，副市长白云飞到青阳县调研。",
                        "2021-03-05 2021-03-07 5—7日　全市招商大会举行。",
                        "2021-03-08 2021-03-09 8日、9日，市政协召开会议。",
                        "2021-03-01 2021-03-10 上旬　全市开展植树活动。",
                        "2021-03-08 2021-03-08 8日常务副市长高山检查工地。",
                        "2021-03-28 2021-04-02 28日至4月2日，代表团赴外考察。");
    }

    /** Seen to fail when a year without a month in the title was not read, and 同月 went on with the entry before. */
    @Test
    void theTitleOfAYearsChronicleTellsTheYear() {
        for (String title : List.of("青川县一九八六年大事记", "1986年青川县大事记", "青川县大事记（1986年）")) {
            assertThat(entries(title + "\n一月\n5日至8日，召开会议。\n九月\n1日，全县普及初等教育。\n同月10日，庆祝教师节。\n"))
                    .as(title)
                    .containsExactly(
                            "1986-01-05 1986-01-08 5日至8日，召开会议。",
                            "1986-09-01 1986-09-01 1日，全县普及初等教育。",
                            "1986-09-10 1986-09-10 同月10日，庆祝教师节。");
        }
    }

    /** Seen to fail: 12月 in the title made July the next year's. */
    @Test
    void monthsTogetherInTheTitleBeginWithTheFirst() {
        for (String title : List.of(
                "青川市委、市政府2019年执政纪事(7-12月)",
                "青川市2019年7—12月大事记",
                "青川市2019年大事记（7至12月）",
                "青川大事记（2019.7—12）",
                "2019年下半年青川市大事记")) {
            assertThat(entries(title + "\n日期:2020-08-04 09:18    来源:青川史志    浏览量:\n\n7月3日至5日　大雨。\n12月2日　大桥开工。\n"))
                    .as(title)
                    .containsExactly("2019-07-03 2019-07-05 7月3日至5日　大雨。", "2019-12-02 2019-12-02 12月2日　大桥开工。");
        }
        assertThat(entries("青川市2019年7、8月大事记\n30日　大雨。\n1日　大桥开工。\n"))
                .containsExactly("2019-07-30 2019-07-30 30日　大雨。", "2019-08-01 2019-08-01 1日　大桥开工。");
    }

    @Test
    void whatWasImportantIsAChronicleToo() {
        for (String title : List.of("青川市政府工作要事记\n发布时间: 2024-08-10 10:33 来源:青川市政府\n\n(2024年5月)", "青川市2024年5月份政务大事")) {
            assertThat(entries(title + "\n\n1日,大桥开工。\n△　大桥封顶。\n"))
                    .as(title)
                    .containsExactly("2024-05-01 2024-05-01 1日,大桥开工。", "2024-05-01 2024-05-01 △　大桥封顶。");
        }
    }

    @Test
    void thePagesDateTellsTheYearWhereTheTitleTellsNone() {
        Article article = GazetteReader.of(ParseOptions.defaults())
                .readText("青川市大事记（9月）\n时间:2020-02-04 来源:青川史志\n\n3日　大雨。\n")
                .gazette()
                .issues()
                .get(0)
                .articles()
                .get(0);
        assertThat(article.events().get(0).date().start()).hasToString("2019-09-03");
    }

    @Test
    void aHeadingGivesTheMonthAndTheYearTurns() {
        assertThat(entries("大事记（2020年12月—2021年1月）\n十二月\n3日\n市政府召开会议。\n△举行演练。\n一月\n2日\n大桥开工。\n"))
                .containsExactly(
                        "2020-12-03 2020-12-03 3日 市政府召开会议。",
                        "2020-12-03 2020-12-03 △举行演练。",
                        "2021-01-02 2021-01-02 2日 大桥开工。");
    }

    @Test
    void whereNothingTellsTheYearTheDaysHaveNone() {
        Article article = GazetteReader.of(ParseOptions.defaults())
                .readText("青川市大事记\n3月2日　大桥开工。\n5日　大桥封顶。\n")
                .gazette()
                .issues()
                .get(0)
                .articles()
                .get(0);
        assertThat(article.events())
                .extracting(e -> e.date().start().toString())
                .containsExactly("--03-02", "--03-05");
    }

    @Test
    void thePeopleOfAnEntryAreItsOfficials() {
        Article article = article("青川市2021年3月大事记\n1日　市长林远山到青阳县调研春耕工作。\n2日　大桥开工。\n");
        Event first = article.events().get(0);
        assertThat(article.facts().officialsOf(first)).extracting(o -> o.name()).containsExactly("林远山");
        assertThat(article.events().get(1).officials()).isEmpty();
        assertThat(article.inspections()).hasSize(1);
    }

    private static List<String> entries(String text) {
        return article(text).events().stream()
                .map(e -> e.date().start() + " " + e.date().end() + " " + e.text())
                .toList();
    }

    private static Article article(String text) {
        return READER.readText(text).gazette().issues().get(0).articles().get(0);
    }
}

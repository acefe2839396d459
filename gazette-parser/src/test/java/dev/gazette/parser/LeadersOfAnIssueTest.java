package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Directive;
import dev.gazette.model.Gazette;
import dev.gazette.model.Inspection;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who went where and who asked what, through the front door; cities and people are made up. */
class LeadersOfAnIssueTest {

    private static final GazetteReader READER =
            GazetteReader.of(ParseOptions.defaults().withReferenceDate(LocalDate.of(2022, 6, 15)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "孙楠会见外宾\n\n　　6月1日，市长孙楠会见了来访的新西兰驻华大使安娜·维尔一行。孙楠介绍了云溪的考察学习环境。",
                "孙楠与客商通电话\n\n　　6月1日，市长孙楠同江海公司负责人通电话，询问项目检查情况，慰问一线职工。",
                "孙楠主持召开会议\n\n　　6月1日，市长孙楠主持召开市政府常务会议，听取安全生产督查情况汇报，研究下一步检查工作。",
                "孙楠对防汛工作作出批示\n\n　　6月1日，市长孙楠对防汛工作作出批示，要求各地加强巡查检查。",
                "孙楠会见考察团\n\n　　6月1日，市长孙楠在云溪宾馆会见以罗青为团长的石桥市党政考察团。",
                "孙楠出席座谈会\n\n　　6月1日，市长孙楠出席企业家座谈会并讲话。他说，要多到企业走访调研。",
                "孙楠视频调度防汛工作\n\n　　6月1日，市长孙楠通过视频调度检查防汛工作。"
            })
    void whoeverDoesNotGoAndLookInspectsNothing(String report) {
        assertThat(read(report).inspections()).isEmpty();
    }

    @Test
    void whoeverCallsAndThenGoesInspects() {
        assertThat(trips("6月1日，市长孙楠打电话问明情况后，冒雨赶到石桥镇检查防汛工作。")).containsExactly("孙楠 2022-06-01..2022-06-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6月1日，市长孙楠赴石桥镇检查防汛工作。|2022-06-01..2022-06-01
                    12日，市长孙楠赴石桥镇检查防汛工作。|2022-06-12..2022-06-12
                    20日，市长孙楠赴石桥镇检查防汛工作。|2022-05-20..2022-05-20
                    6月1日至3日，市长孙楠赴石桥镇检查防汛工作。|2022-06-01..2022-06-03
                    5月30日—6月2日，市长孙楠赴石桥镇检查防汛工作。|2022-05-30..2022-06-02
                    12月30日至1月2日，市长孙楠赴石桥镇检查防汛工作。|2021-12-30..2022-01-02
                    昨日，市长孙楠赴石桥镇检查防汛工作。|2022-06-14..2022-06-14
                    近日，市长孙楠赴石桥镇检查防汛工作。|-
                    日前，市长孙楠赴石桥镇检查防汛工作。|-
                    去年12月3日，市长孙楠赴石桥镇检查防汛工作。|2021-12-03..2021-12-03
                    """)
    void theDayOfATripIsToldByTheTextAndTheReferenceDate(String report, String days) {
        Inspection trip = only(read(report).inspections());
        assertThat(days(trip.date())).isEqualTo(days);
    }

    @Test
    void theSameDayAndTheNextAreCountedFromTheDayBefore() {
        List<Inspection> trips = read("""
                        市领导检查防汛工作

                        　　5月30日，市委书记纪远赴望江县检查防汛工作。

                        　　同日，市长孙楠赴石桥县检查防汛工作。

                        　　次日，副市长李牧赴青枫县检查防汛工作。
                        """).inspections();
        assertThat(trips)
                .extracting(t -> t.leaders().get(0).name() + " " + days(t.date()))
                .containsExactly("纪远 2022-05-30..2022-05-30", "孙楠 2022-05-30..2022-05-30", "李牧 2022-05-31..2022-05-31");
    }

    @Test
    void aVagueDayIsTold() {
        ParseResult result = READER.readText("近日，市长孙楠赴石桥镇检查防汛工作。");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.VAGUE_DATE);
    }

    @Test
    void withoutAnyYearTheDayStaysOpen() {
        Inspection trip = only(GazetteReader.of(ParseOptions.defaults())
                .readText("2月20日，市长孙楠赴石桥镇检查防汛工作。")
                .gazette()
                .issues()
                .get(0)
                .articles()
                .get(0)
                .inspections());
        assertThat(days(trip.date())).isEqualTo("--02-20..--02-20");
    }

    @Test
    void decemberInAJanuaryIssueIsLastYears() {
        Gazette gazette = issue("2022年第1期", "2022年1月20日", """
                孙楠检查安全生产工作

                　　12月28日，市长孙楠赴石桥镇检查安全生产工作。孙楠强调，要压实责任。

                孙楠走访慰问困难群众

                　　1月12日，市长孙楠赴青枫镇走访慰问困难群众。
                """);
        var days = new ArrayList<String>();
        for (Article article : gazette.issues().get(0).articles()) {
            article.inspections().forEach(t -> days.add(days(t.date())));
        }
        assertThat(days).containsExactly("2021-12-28..2021-12-28", "2022-01-12..2022-01-12");
    }

    @Test
    void jointSeparateAndSuccessiveTrips() {
        assertThat(trips("6月1日，市委书记纪远、市长孙楠赴石桥镇检查防汛工作。")).containsExactly("纪远、孙楠 2022-06-01..2022-06-01");
        assertThat(trips("6月1日，市委书记纪远、市长孙楠分别赴石桥镇、青枫镇检查防汛工作。"))
                .containsExactly("纪远 2022-06-01..2022-06-01", "孙楠 2022-06-01..2022-06-01");
        assertThat(trips("6月1日，市长孙楠赴石桥镇检查防汛工作。\n\n　　6月9日，市长孙楠又到青枫镇调研春耕工作。"))
                .containsExactly("孙楠 2022-06-01..2022-06-01", "孙楠 2022-06-09..2022-06-09");
    }

    @Test
    void aTitleMayBeResolvedByAnotherArticleAndIsNotAddedToItsPosts() {
        Gazette gazette = issue("2022年第6期", "2022年6月20日", """
                孙楠检查安全生产工作

                　　6月2日，市委副书记、市长孙楠赴石桥镇检查安全生产工作。

                纪远走访慰问困难群众

                　　6月12日，市委书记纪远赴青枫镇走访慰问困难群众。孙楠一同走访。市长向群众了解收成。
                """);
        Article second = gazette.issues().get(0).articles().get(1);
        Official mayor = second.facts().officials().stream()
                .filter(o -> o.name().equals("孙楠"))
                .findFirst()
                .orElseThrow();
        assertThat(mayor.posts()).isEmpty();
        assertThat(second.facts().mentions())
                .filteredOn(m -> m.form() == MentionForm.TITLE)
                .extracting(m -> second.facts().officialOf(m).name())
                .containsExactly("孙楠");
        assertThat(gazette.officials())
                .filteredOn(o -> o.name().equals("孙楠"))
                .singleElement()
                .satisfies(o -> assertThat(o.posts()).extracting(p -> p.text()).containsExactly("市委副书记", "市长"));
    }

    @Test
    void namesakesWhosePostsContradictAreKeptApart() {
        Gazette gazette = issue("2022年第6期", "2022年6月20日", """
                石桥县县长王强检查防汛工作

                　　6月2日，石桥县县长王强赴高岭村检查防汛工作。

                青枫县县长王强调研春耕工作

                　　6月3日，青枫县县长王强赴望江村调研春耕工作。
                """);
        assertThat(gazette.officials()).filteredOn(o -> o.name().equals("王强")).hasSize(2);
        assertThat(gazette.officials())
                .filteredOn(o -> o.name().equals("王强"))
                .extracting(Official::homonym)
                .containsExactlyInAnyOrder(1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    各企业不得瞒报漏报。|MUST_NOT
                    严禁带病运行。|MUST_NOT
                    各地决不能搞形式主义。|MUST_NOT
                    任何单位不准擅自开工。|MUST_NOT
                    禁止携带火种进山。|MUST_NOT
                    企业可以错峰生产。|MAY
                    允许企业缓缴费用。|MAY
                    鼓励企业错峰生产。|MAY
                    支持企业技术改造。|MAY
                    各地务必盯紧盯牢。|MUST
                    各地应当及时公开。|MUST
                    各地要盯紧盯牢。|SHOULD
                    希望企业加快生产。|HOPE
                    """)
    void whatIsForbiddenAndWhatIsAllowed(String demand, String modality) {
        Directive directive =
                only(read("6月1日，市长孙楠赴石桥镇检查防汛工作。孙楠强调，工作很重要。" + demand).facts().directives());
        assertThat(directive.modality().name()).isEqualTo(modality);
        assertThat(directive.speaker().name()).isEqualTo("孙楠");
    }

    @Test
    void aForeignGuestIsAnOfficialAndHostsAreToo() {
        Article article = read("市长孙楠会见外宾\n\n　　6月1日，市长孙楠会见了新西兰驻华大使安娜·维尔一行。安娜·维尔表示，愿意加强合作。副市长李牧参加会见。");
        assertThat(article.facts().officials()).extracting(Official::name).containsExactly("孙楠", "安娜·维尔", "李牧");
        assertThat(article.facts().directives()).isEmpty();
    }

    private static List<String> trips(String report) {
        return read(report).inspections().stream()
                .map(t -> String.join(
                                "、", t.leaders().stream().map(Official::name).toList()) + " " + days(t.date()))
                .toList();
    }

    private static Article read(String report) {
        return READER.readText(report).gazette().issues().get(0).articles().get(0);
    }

    private static Gazette issue(String number, String date, String articles) {
        return GazetteReader.of(ParseOptions.defaults())
                .readText("云溪市人民政府公报\n\n" + number + "\n\n" + date + "\n\n" + articles)
                .gazette();
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String days(Period period) {
        return period == null ? "-" : String.format(Locale.ROOT, "%s..%s", period.start(), period.end());
    }
}

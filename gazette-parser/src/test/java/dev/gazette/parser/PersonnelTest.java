package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gazette.model.Appointment;
import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Branch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Appointments of invented people, read through the front door. */
class PersonnelTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Test
    void aNoticeGivesOneActForEachPersonAndPost() {
        assertThat(acts("""
                        青川市人民政府关于林远山等同志职务任免的通知
                        青政任〔2021〕4号
                        各区县人民政府：
                        经研究决定：
                        林远山任青川市财政局局长，免去其青川市审计局局长职务；
                        欧阳夏同志（挂职）任青川市副市长，挂职时间一年；
                        白云飞、陆小舟任青川市教育局副局长（试用期一年）；
                        苏和不再担任青川市农业局局长、青川市畜牧局局长职务，退休；
                        聘任古月为青川市人民政府参事。
                        免去：
                        金一鸣的青川市公安局副局长职务；
                        同意卫青松辞去青川市文联主席职务。
                        青川市人民政府
                        2021年4月8日
                        """))
                .containsExactly(
                        "林远山 APPOINT 青川市财政局局长 青川市人民政府 2021-04-08",
                        "林远山 REMOVE 青川市审计局局长 青川市人民政府 2021-04-08",
                        "欧阳夏 APPOINT 青川市副市长 青川市人民政府 2021-04-08",
                        "白云飞 APPOINT 青川市教育局副局长 青川市人民政府 2021-04-08",
                        "陆小舟 APPOINT 青川市教育局副局长 青川市人民政府 2021-04-08",
                        "苏和 REMOVE 青川市农业局局长 青川市人民政府 2021-04-08",
                        "苏和 REMOVE 青川市畜牧局局长 青川市人民政府 2021-04-08",
                        "古月 APPOINT 青川市人民政府参事 青川市人民政府 2021-04-08",
                        "金一鸣 REMOVE 青川市公安局副局长 青川市人民政府 2021-04-08",
                        "卫青松 ACCEPT_RESIGNATION 青川市文联主席 青川市人民政府 2021-04-08");
    }

    @Test
    void namesEndWhereAPronounAWordOrAHonorificOnlySeemsToStand() {
        assertThat(acts("""
                        青川州人民政府关于其木格等同志职务任免的通知
                        任命其木格（蒙古族）为青川州教育局局长；
                        免去其木格的青川州民政局局长职务；
                        免去马得粮兼任的青川州农牧局副局长职务；
                        免去姚　白同志青川州统计局副局长职务。
                        青川州人民政府
                        2021年4月8日
                        """))
                .containsExactly(
                        "其木格 APPOINT 青川州教育局局长 青川州人民政府 2021-04-08",
                        "其木格 REMOVE 青川州民政局局长 青川州人民政府 2021-04-08",
                        "马得粮 REMOVE 青川州农牧局副局长 青川州人民政府 2021-04-08",
                        "姚白 REMOVE 青川州统计局副局长 青川州人民政府 2021-04-08");
    }

    /** Seen to fail when such a post was kept as one word that nothing is known of. */
    @Test
    void aPostThatStandsBeforeItsHolderIsKnownAsOneBehindIs() {
        Article article =
                READER.readText("""
                        青川市人民政府关于林远山等同志职务任免的通知

                        任命白云飞为青川市财政局局长；

                        青川市应急管理局局长由林远山兼任。
                        """).gazette().issues().get(0).articles().get(0);

        assertThat(article.facts().appointments())
                .extracting(
                        a -> a.post().organ(),
                        a -> a.post().title(),
                        a -> a.post().branch())
                .containsExactly(tuple("青川市财政局", "局长", Branch.GOVERNMENT), tuple("青川市应急管理局", "局长", Branch.GOVERNMENT));
    }

    /** Seen to fail when a name was looked for before its post only. */
    @Test
    void whoLosesAPostMayBeNamedBehindIt() {
        assertThat(acts("""
                        青川市人民代表大会常务委员会任免名单
                        （2021年7月30日青川市第八届人民代表大会常务委员会第三十一次会议通过）
                        免去青川市中级人民法院第一庭庭长林远山的职务；
                        免去青川市中级人民法院审判员白云飞、第二庭副庭长欧阳夏的职务。
                        任命：陆小舟为青川市中级人民法院副院长、审判员。
                        """))
                .containsExactly(
                        "林远山 REMOVE 青川市中级人民法院第一庭庭长 青川市人民代表大会常务委员会 2021-07-30",
                        "白云飞 REMOVE 青川市中级人民法院审判员 青川市人民代表大会常务委员会 2021-07-30",
                        "欧阳夏 REMOVE 第二庭副庭长 青川市人民代表大会常务委员会 2021-07-30",
                        "陆小舟 APPOINT 青川市中级人民法院副院长 青川市人民代表大会常务委员会 2021-07-30",
                        "陆小舟 APPOINT 审判员 青川市人民代表大会常务委员会 2021-07-30");
    }

    @Test
    void theFormsOfNoticesOfAppointmentAreRead() {
        assertThat(acts("""
                        青川市人民政府关于林远山等同志职务调整的通知
                        青政任〔2021〕4号
                        市人民政府决定：
                        林远山同志任青川市财政局局长（试用期一年）、青川市国资委主任（兼）；
                        欧阳夏同志兼任青川市应急管理局局长；
                        白云飞同志挂职任青川市教育局副局长，时间一年；
                        聘任古月为青川市人民政府参事，聘期三年；
                        免去卫望同志的青川市审计局局长职务，办理退休手续；
                        陆小舟同志不再兼任青川市统计局局长职务；
                        同意苏和同志辞去青川市文联主席职务；
                        任命　金　鸣　为青川市教育局局长　　试用期一年
                        免去　高　山　青川市教育局局长职务
                        青川市人民政府
                        2021年4月8日
                        """))
                .containsExactly(
                        "林远山 APPOINT 青川市财政局局长 市人民政府 2021-04-08",
                        "林远山 APPOINT 青川市国资委主任 市人民政府 2021-04-08",
                        "欧阳夏 APPOINT 青川市应急管理局局长 市人民政府 2021-04-08",
                        "白云飞 APPOINT 青川市教育局副局长 市人民政府 2021-04-08",
                        "古月 APPOINT 青川市人民政府参事 市人民政府 2021-04-08",
                        "卫望 REMOVE 青川市审计局局长 市人民政府 2021-04-08",
                        "陆小舟 REMOVE 青川市统计局局长 市人民政府 2021-04-08",
                        "苏和 ACCEPT_RESIGNATION 青川市文联主席 市人民政府 2021-04-08",
                        "金鸣 APPOINT 青川市教育局局长 市人民政府 2021-04-08",
                        "高山 REMOVE 青川市教育局局长 市人民政府 2021-04-08");
    }

    @Test
    void theStateCouncilsListAndACongressInTheNewsAreRead() {
        assertThat(acts("国务院任免国家工作人员\n2021年7月30日\n任命林远山为财政部副部长；任命白云（女）为水利部副部长。\n免去欧阳夏的教育部副部长职务，退休。\n"))
                .containsExactly(
                        "林远山 APPOINT 财政部副部长 国务院 2021-07-30",
                        "白云 APPOINT 水利部副部长 国务院 2021-07-30",
                        "欧阳夏 REMOVE 教育部副部长 国务院 2021-07-30");
        assertThat(acts("""
                        青川市人大常委会举行第二十次会议
                        2021年7月28日，青川市五届人大常委会举行第二十次会议。
                        会议决定任命林远山为青川市副市长；决定接受白云飞辞去青川市副市长职务的请求；决定欧阳夏代理青川市市长职务。
                        """))
                .containsExactly(
                        "林远山 APPOINT 青川市副市长 青川市五届人大常委会 2021-07-28",
                        "白云飞 ACCEPT_RESIGNATION 青川市副市长 青川市五届人大常委会 2021-07-28",
                        "欧阳夏 APPOINT 代理青川市市长 青川市五届人大常委会 2021-07-28");
    }

    @Test
    void aListUnderALineOfTheDecidingBodyTakesItsDay() {
        assertThat(acts("""
                        云川省人民政府2021年5月份人事任免
                        2021年5月12日，省人民政府决定任命：
                        公孙木为云川省科学技术厅总工程师（试用期一年）；
                        乌力吉·那木为云川省广播电视局副局长、云川省电影局局长（兼）。
                        2021年5月27日，省人民政府决定免去：
                        钟　毓的云川省水务厅厅长职务。
                        """))
                .containsExactly(
                        "公孙木 APPOINT 云川省科学技术厅总工程师 省人民政府 2021-05-12",
                        "乌力吉·那木 APPOINT 云川省广播电视局副局长 省人民政府 2021-05-12",
                        "乌力吉·那木 APPOINT 云川省电影局局长 省人民政府 2021-05-12",
                        "钟毓 REMOVE 云川省水务厅厅长 省人民政府 2021-05-27");
    }

    @Test
    void aLineWithoutAVerbGoesOnWithTheVerbAbove() {
        assertThat(
                        acts(
                                "关于陈立等同志任免职的通知\n云政任〔2021〕3号\n省人民政府决定：\n任命陈立为省审计厅副厅长，免去其省统计局副局长职务；\n万佳、古丽娜尔为省审计厅总审计师；\n免去邱实的省林业厅副厅长职务；\n欧阳远的省水务厅副厅长职务。\n"))
                .containsExactly(
                        "陈立 APPOINT 省审计厅副厅长 省人民政府 null",
                        "陈立 REMOVE 省统计局副局长 省人民政府 null",
                        "万佳 APPOINT 省审计厅总审计师 省人民政府 null",
                        "古丽娜尔 APPOINT 省审计厅总审计师 省人民政府 null",
                        "邱实 REMOVE 省林业厅副厅长 省人民政府 null",
                        "欧阳远 REMOVE 省水务厅副厅长 省人民政府 null");
    }

    @Test
    void aCongressDecidesUnderItsBracket() {
        assertThat(acts("""
                        青川市人民代表大会常务委员会决定任免名单
                        （2021年7月30日青川市第八届人民代表大会常务委员会第三十一次会议通过）
                        决定任命司徒南为青川市水务局局长，免去高山的青川市水务局局长职务。
                        决定接受何为群辞去青川市副市长职务的请求，报青川市人民代表大会备案。
                        决定：文一舟代理青川市市长职务。
                        """))
                .containsExactly(
                        "司徒南 APPOINT 青川市水务局局长 青川市人民代表大会常务委员会 2021-07-30",
                        "高山 REMOVE 青川市水务局局长 青川市人民代表大会常务委员会 2021-07-30",
                        "何为群 ACCEPT_RESIGNATION 青川市副市长 青川市人民代表大会常务委员会 2021-07-30",
                        "文一舟 APPOINT 代理青川市市长 青川市人民代表大会常务委员会 2021-07-30");
    }

    /** Seen to fail when only the first post was read without a 的 behind the name, and none that 的职务 ends. */
    @Test
    void aListOfPostsEndsWithTheWordForPost() {
        assertThat(acts("""
                        青川市人大常委会人事任免
                        会议决定：免去林远山青川市人民政府副市长、市公安局局长的职务。
                        决定接受：
                        白云飞辞去青川市人民政府市长的职务；
                        欧阳夏辞去青川市人大常委会副主任的职务，报市人民代表大会备案。
                        """))
                .containsExactly(
                        "林远山 REMOVE 青川市人民政府副市长 青川市人大常委会 null",
                        "林远山 REMOVE 市公安局局长 青川市人大常委会 null",
                        "白云飞 ACCEPT_RESIGNATION 青川市人民政府市长 青川市人大常委会 null",
                        "欧阳夏 ACCEPT_RESIGNATION 青川市人大常委会副主任 青川市人大常委会 null");
    }

    /** Seen to fail when lede, decision and list gave three acts. */
    @Test
    void anActThatIsToldAgainIsOne() {
        assertThat(acts("""
                        青川市人大常委会举行第二十次会议
                        2021年7月28日，青川市五届人大常委会举行第二十次会议，决定任命林远山为青川市副市长、代理市长。
                        会议决定：任命林远山为青川市副市长；接受白云飞辞去青川市市长的职务，报市人民代表大会备案。
                        任免名单如下：
                        任命林远山为青川市副市长、代理市长。
                        """))
                .containsExactly(
                        "林远山 APPOINT 青川市副市长 青川市五届人大常委会 2021-07-28",
                        "林远山 APPOINT 代理市长 青川市五届人大常委会 2021-07-28",
                        "白云飞 ACCEPT_RESIGNATION 青川市市长 青川市五届人大常委会 2021-07-28");
    }

    @Test
    void rulesAboutAppointmentsAppointNobody() {
        Article article = article("青川市干部任免工作暂行办法\n青政发〔2021〕9号\n第一条　市长任命办公室主任，任期三年，主任任命前应当公示。\n");
        assertThat(article.kind()).isEqualTo(ArticleKind.OFFICIAL_DOCUMENT);
        assertThat(article.appointments()).isEmpty();
    }

    @Test
    void whoeverIsAppointedIsAnOfficialWithThePost() {
        Article article = article("关于钟毓等同志任职的通知\n县政发〔2021〕12号\n县人民政府决定，任命：\n钟毓为县林业局局长；\n");
        Appointment act = article.appointments().get(0);
        assertThat(article.officials()).contains(act.person());
        assertThat(act.person().posts()).contains(act.post());
    }

    private static List<String> acts(String text) {
        return article(text).appointments().stream()
                .map(a -> a.person().name() + " " + a.action() + " " + a.post().text() + " " + a.by() + " " + a.date())
                .toList();
    }
}

package dev.gazette.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that were broken at a width are put together again. */
class WrappedLinesTest {

    /** Seen to fail when a width was taken from three full lines and more only. */
    @Test
    void twoBrokenLinesAreEnoughWhereParagraphsAreSetIn() {
        assertThat(Laid.of("　　3月10日，市委书记陆明远到临渡县检查春耕。", "陆明远指出，要解决实际困难，他希望大家压实各方", "责任。", "　　陆明远来到柳塘村，察看秧苗长势。")
                        .blocks())
                .containsExactly("3月10日，市委书记陆明远到临渡县检查春耕。陆明远指出，要解决实际困难，他希望大家压实各方责任。", "陆明远来到柳塘村，察看秧苗长势。");
    }

    /** The line above had room for more: the width is not known, and nothing is joined that ends a sentence. */
    @Test
    void aHeadingBelowAShortLineDisprovesThatLinesWereBroken() {
        assertThat(Laid.of(
                                "　　各单位要把责任落到每一个岗位，认真排查隐患，逐一登记造册，限期整改到位。",
                                "　　会议研究了其他事项。",
                                "云溪市人民政府关于加强防汛工作的通知",
                                "　　各单位要做好值班值守工作，确保信息畅通，遇有情况及时处置报告。")
                        .blocks())
                .hasSize(4);
    }

    /** Seen to fail when marks that hang over the edge made the width wider: the lines without one seemed to have room. */
    @Test
    void marksMayHangOverTheEdge() {
        assertThat(Laid.of(
                                "　　韩兰来到河湾镇柳塘村，查看消防通道。韩兰指出，不得弄虚作假。",
                                "韩兰要求，县乡两级不得增加基层负担。",
                                "　　2月5日至7日，市农业农村局局长韩兰到云台区检查安全生产工作，他",
                                "希望企业抓好春耕备耕。韩兰说，不得推诿扯皮。广大党员干部必须补齐",
                                "短板弱项，提升服务水平。",
                                "　　5月5日，县委书记程景山到柏岭县督导项目建设。程景山强调，各地，",
                                "各部门必须补齐短板弱项，提升服务水平。必须加快项目建设，要求落实，",
                                "要快。",
                                "　　程景山来到东门农贸市场，查看消防通道。他希望大家关心群众冷暖，",
                                "解决实际困难。程景山强调，要加快项目建设。")
                        .blocks())
                .hasSize(4);
    }

    /** Seen to fail when a full line was taken for the inside of a paragraph whatever stands below it. */
    @Test
    void aFullHeadlineOnANewPageDoesNotGoOnWithTheParagraphBefore() {
        assertThat(Laid.of(
                                "　　陆明远来到清源纺织公司，察看秧苗长势。清源纺织公司负责人介绍，",
                                "今年的情况比去年好。陆明远强调，必须补齐短板弱项，提升服务的水平。",
                                "",
                                "— 2 —",
                                "",
                                "温晓越在白鹭县检查安全生产工作时强调 把“茶叶子”变成“金叶子”",
                                "",
                                "欧阳思涛、诸葛云涛、裴晓岚陪同检查",
                                "",
                                "　　2月7日，市政府秘书长温晓越到白鹭县检查安全生产工作。他希望各",
                                "级各部门压实各方责任。他要求，要完善应急预案。要加快项目建设。")
                        .blocks())
                .hasSize(4);
    }

    /** Seen to fail when lines were measured in columns only: of the first, with its half-width digits, the width was not full. */
    @Test
    void aProgramMayHaveBrokenTheLinesAfterSoManyCharacters() {
        assertThat(Laid.of(
                                "　　6月21日至22日，青石县县长沈若",
                                "兰到柏岭镇检查防汛，实地察看了河堤、泵",
                                "站和仓库，详细询问值守的情况，听取镇上",
                                "的汇报。",
                                "　　沈若兰来到3号桥和14号桥，查看水",
                                "位记录。")
                        .blocks())
                .containsExactly(
                        "6月21日至22日，青石县县长沈若兰到柏岭镇检查防汛，实地察看了河堤、泵站和仓库，详细询问值守的情况，听取镇上的汇报。", "沈若兰来到3号桥和14号桥，查看水位记录。");
    }

    /** Seen to fail when a signature below the widest paragraph was taken for its second line: the title swallowed what stands below it. */
    @Test
    void aSignatureRightBelowAWholeSentenceDoesNotShowThatLinesWereBroken() {
        for (String number : new String[] {"云财综〔2020〕1号　云发改〔2020〕2号", "云政发〔2020〕3号、云委发〔2020〕4号", "云政发〔2020〕3号"}) {
            assertThat(Laid.of(
                                    "云溪市人民政府关于加强水库管理的通知",
                                    number,
                                    "各县（市、区）人民政府：",
                                    "　　请做好水库管理工作，落实责任制度。",
                                    "云溪市人民政府",
                                    "2020年3月1日")
                            .blocks())
                    .as(number)
                    .hasSize(6);
        }
    }

    /** Seen to fail when only the lines of paragraphs were measured: a page is as wide as its longest line. */
    @Test
    void aLongerLineDisprovesThatLinesWereBroken() {
        assertThat(Laid.of(
                                "云溪市人民政府办公室关于进一步加强全市中小型水库安全运行管理工作的通知",
                                "云政发〔2020〕3号",
                                "　　会议研究了春耕备耕和水库管理的工作",
                                "水库管理工作",
                                "　　会议研究了春耕备耕和水库的管理。")
                        .blocks())
                .hasSize(5);
    }

    /** Seen to fail when a line of Latin letters, counted like Chinese ones, was as wide as two full lines. */
    @Test
    void aNameInAnotherLanguageTellsNoWidth() {
        assertThat(Laid.of(
                                "GAZETTE OF THE PEOPLE'S GOVERNMENT",
                                "",
                                "　　6月10日至11日,市委常委、组织部部长陆子越到白鹭县督查防汛工作。",
                                "市委常委、常务副市长上官霖,市政府秘书长裴望梅陪同。",
                                "　　陆子越来到清源纺织公司,查看生产车间,了解订单情况。陆子越说,县",
                                "乡两级要守牢安全底线。必须守牢安全底线。")
                        .blocks())
                .hasSize(3);
    }

    /** Seen to fail when a width that only counting characters suggested, and nothing bore out, kept the indents from being asked. */
    @Test
    void linesThatMostlyEndWithASentenceAreJoinedByTheirIndents() {
        assertThat(Laid.of(
                                "　　9月15日至16日,市人大常委会主任薛一山到青石县督查安全生产工作。",
                                "他说,广大党员干部不得推诿扯皮。",
                                "　　薛一山来到石桥水库工地,查看消防通道。他要求,不得增加基层负担。",
                                "项目业主单位必须守牢安全底线。薛一山希望广大党员干部抓好春耕备耕。",
                                "　　薛一山来到河湾镇柳塘村,查看生产车间,了解订单情况。他要求,必须",
                                "补齐短板弱项,提升服务水平。薛一山说,各级各部门必须强化要素保障,推",
                                "动产业转型。")
                        .blocks())
                .hasSize(3);
    }
}

package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Where articles begin. */
class ArticleBeginningsTest {

    private static final String[] HEAD = {"云溪市人民政府公报", "", "2024年第3期", ""};

    /** Seen to fail when the title alone was worth as much as the kicker with the title: the second entry had no article. */
    @Test
    void ofTwoEntriesWithOneSloganTheKickerTellsWhichIsWhich() {
        Outlined read = read(
                "目　录",
                "领导活动",
                "陆明远在青石县检查防汛工作时强调 守牢底线 加快发展…………（3）",
                "沈若兰在柏岭县调研春耕生产时强调 守牢底线 加快发展…………（5）",
                "",
                "领导活动",
                "",
                "陆明远在青石县检查防汛工作时强调",
                "守牢底线 加快发展",
                "",
                "3月1日，市委书记陆明远到青石县检查防汛工作。",
                "",
                "沈若兰在柏岭县调研春耕生产时强调",
                "守牢底线 加快发展",
                "",
                "3月2日，市长沈若兰到柏岭县调研春耕生产。");
        assertThat(read.contents())
                .containsExactly("领导活动|陆明远在青石县检查防汛工作时强调 守牢底线 加快发展|3|0", "领导活动|沈若兰在柏岭县调研春耕生产时强调 守牢底线 加快发展|5|1");
    }

    /** Seen to fail when only a kicker or a document's number began an article that the contents lack. */
    @Test
    void aReportThatTheContentsForgotBeginsWithItsHeadlineAndItsDay() {
        Outlined read = read(
                "目　录",
                "领导活动",
                "陆明远在青石县检查防汛工作时强调 守牢底线 加快发展…………（3）",
                "",
                "领导活动",
                "",
                "陆明远在青石县检查防汛工作时强调",
                "守牢底线 加快发展",
                "",
                "　　3月1日，市委书记陆明远到青石县检查防汛工作。",
                "",
                "沈若兰在柏岭县调研春耕生产",
                "",
                "纪清、欧阳梅陪同调研",
                "",
                "　　3月2日，市长沈若兰到柏岭县调研春耕生产。");
        assertThat(read.articles())
                .containsExactly("领导活动|陆明远在青石县检查防汛工作时强调|守牢底线 加快发展|", "领导活动||沈若兰在柏岭县调研春耕生产|纪清、欧阳梅陪同调研");
        assertThat(read.codes()).contains(DiagnosticCode.ARTICLE_NOT_IN_CONTENTS);
    }

    /** Seen to fail when 讲话 at the end of a line made it the title of a speech, and of the lines above a part of it. */
    @Test
    void aDeckThatTellsOfASpeechIsNoSpeechsTitle() {
        Outlined read = read(
                "全市部署防汛工作",
                "陆明远作出批示 沈若兰出席会议并讲话",
                "",
                "　　3月1日，市委书记陆明远就防汛工作作出批示。",
                "",
                "陆明远在全市防汛工作会议上的讲话",
                "",
                "　　同志们：今天的会议很重要。");
        assertThat(read.articles()).first().isEqualTo("||全市部署防汛工作|陆明远作出批示 沈若兰出席会议并讲话");
    }

    /** Seen to fail when three stretches with gaps between them were taken for the cells of a table. */
    @Test
    void aHeadlineOnOneLineMayHaveGapsInItsTitle() {
        Outlined read = read("沈若兰检查春运工作时要求　全员上路护归途　万家灯火保平安", "", "　　2月1日，副市长沈若兰检查春运工作。");
        assertThat(read.articles()).containsExactly("|沈若兰检查春运工作时要求|全员上路护归途　万家灯火保平安|");
    }

    /** Seen to fail when a chronicle right below a report, that no contents announce, was part of the report. */
    @Test
    void aChronicleRightBelowAReportBeginsAnew() {
        for (String first : new String[] {"　　1日　市长沈若兰主持召开会议。", "　　△1日，市长沈若兰主持召开会议。", "　　3月1日　市长沈若兰主持召开会议。"}) {
            assertThat(read("陆明远在青石县检查防汛工作时强调", "守牢底线 加快发展", "", "　　3月1日，市委书记陆明远到青石县检查防汛工作。", "3月大事记", first)
                            .articles())
                    .as(first)
                    .containsExactly("|陆明远在青石县检查防汛工作时强调|守牢底线 加快发展|", "||3月大事记|");
        }
    }

    /** A few pages out of an issue. Seen to fail when only a masthead or contents showed that a text is a gazette. */
    @Test
    void whereRunningHeadsNameTheGazetteAReportBeginsWithItsHeadlineAndItsDay() {
        Outlined read = Outlined.of(
                "- 1 -",
                "云溪县人民政府公报　　　　2020·2",
                "",
                "沈若兰在柏岭县调研春耕生产",
                "",
                "　　3月2日，县长沈若兰到柏岭县调研春耕生产。",
                "- 2 -",
                "云溪县人民政府公报　　　　2020·2",
                "",
                "　　她来到柳塘村，察看秧苗长势。",
                "",
                "陆明远主持召开县委常委会会议",
                "",
                "　　3月3日，县委书记陆明远主持召开会议。",
                "- 3 -");
        assertThat(read.articles()).containsExactly("||沈若兰在柏岭县调研春耕生产|", "||陆明远主持召开县委常委会会议|");
        assertThat(read.issue().masthead()).isEmpty();
        assertThat(read.outline().running().orElseThrow().year()).isEqualTo(2020);
        assertThat(read.outline().running().orElseThrow().issuingBody()).isEqualTo("云溪县人民政府");
    }

    /** Seen to fail when both lines were one title. */
    @Test
    void aSayingAboveALineThatTellsWhoDidWhatIsATitleAboveItsDeck() {
        Outlined read = read("风雨夜，急转移", "青石县县委书记程田连夜检查防汛工作", "", "　　6月9日，程田检查防汛工作。");
        assertThat(read.articles()).containsExactly("||风雨夜，急转移|青石县县委书记程田连夜检查防汛工作");
    }

    /** Seen to fail when both lines were one title. */
    @Test
    void aDashEndsAKicker() {
        Outlined read = read("市政协调研组下田问计——", "会场搬到了田埂上", "", "　　稻子黄了。6月9日，市政协副主席程田调研。");
        assertThat(read.articles()).containsExactly("|市政协调研组下田问计——|会场搬到了田埂上|");
    }

    /** Seen to fail when the days in brackets were a paragraph. */
    @Test
    void theDaysOfAWeeksReportsAreNoParagraph() {
        Outlined read = read("青石县林业局一周工作动态", "（3月11日—3月17日）", "", "　　3月11日，局长程田到柳林镇调研。");
        assertThat(read.body(0)).containsExactly("3月11日，局长程田到柳林镇调研。");
    }

    /** Seen to fail when only a comma told a saying. */
    @Test
    void aLineThatNamesItsSubjectIsTheDeckOfTheSayingAbove() {
        assertThat(read("浓浓关怀暖人心　殷殷嘱托寄真情", "柳林镇领导开展走访慰问活动", "", "　　1月9日，程田走访慰问。")
                        .articles())
                .containsExactly("||浓浓关怀暖人心　殷殷嘱托寄真情|柳林镇领导开展走访慰问活动");
        assertThat(read("浓浓关怀暖人心殷殷嘱托寄真情", "程田带队走访慰问困难群众", "", "　　1月9日，程田走访慰问。").articles())
                .containsExactly("||浓浓关怀暖人心殷殷嘱托寄真情|程田带队走访慰问困难群众");
        assertThat(read("全市安全生产和防汛备汛", "工作会议召开", "", "　　1月9日，会议召开。").articles())
                .containsExactly("||全市安全生产和防汛备汛工作会议召开|");
    }

    /** Seen to fail when three phrases with wide gaps were the cells of a table. */
    @Test
    void aTitleBelowItsKickerMayBeOfThreePhrases() {
        assertThat(read("程田检查防汛备汛工作时强调", "压实责任　筑牢防线　确保安全度汛", "", "　　6月9日，程田检查防汛。")
                        .articles())
                .containsExactly("|程田检查防汛备汛工作时强调|压实责任　筑牢防线　确保安全度汛|");
    }

    private static Outlined read(String... lines) {
        var all = new String[HEAD.length + lines.length];
        System.arraycopy(HEAD, 0, all, 0, HEAD.length);
        System.arraycopy(lines, 0, all, HEAD.length, lines.length);
        return Outlined.of(all);
    }
}

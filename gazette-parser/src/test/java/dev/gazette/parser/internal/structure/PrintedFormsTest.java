package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whole issues in forms that provinces, prefectures and counties print, each set as one of them sets it. */
class PrintedFormsTest {

    /** Seen to fail when the number below an entry was an entry of its own, and when an imprint below the contents was an article. */
    @Test
    void numbersStandBelowTheirEntriesAndTheImprintBelowTheContents() {
        Outlined read = Outlined.of("""
                　　　云　川　省
                　人　民　政　府　公　报
                7月20日　　　　2019年第14号　　　（总号：612）

                　　　目　　录

                【省政府令】
                云川省渔港管理办法…………………………（3）
                　　（省人民政府令第312号）
                【省政府文件】
                云川省人民政府办公厅关于印发云川省海岛
                　　供水方案的通知…………………………（5）
                　　（云政办发〔2019〕33号）
                【政务活动】
                陆明远在青石县调研时强调
                　　向海图强　以港兴城…………………（7）

                　　云川省人民政府办公厅主办
                　编辑出版：云川省人民政府公报编辑室　　国内统一刊号：CN00-1099/D

                【省政府令】

                　　　　　　　　云川省人民政府令
                　　　　　　　　　第312号

                　　《云川省渔港管理办法》已经省人民政府常务会议通过，现予公布。
                　　　　　　　　　　　　　　　　　省　长　　陆明远
                　　　　　　　　　　　　　　　　2019年6月28日

                　　　　　　　云川省渔港管理办法
                　　第一条　为了加强渔港管理，制定本办法。

                【省政府文件】

                　　　云川省人民政府办公厅关于印发
                　　　云川省海岛供水方案的通知
                　　　　　云政办发〔2019〕33号

                各市人民政府：
                　　现将方案印发给你们，请认真执行。

                【政务活动】

                　　　　陆明远在青石县调研时强调
                　　　　　向海图强　以港兴城

                　　7月2日，省长陆明远在青石县调研。
                """.split("\n"));
        assertThat(read.masthead().date()).isEqualTo(LocalDate.of(2019, 7, 20));
        assertThat(read.contents())
                .containsExactly(
                        "省政府令|云川省渔港管理办法|3|0",
                        "省政府文件|云川省人民政府办公厅关于印发云川省海岛供水方案的通知|5|1",
                        "政务活动|陆明远在青石县调研时强调 向海图强　以港兴城|7|2");
        assertThat(read.articles())
                .containsExactly(
                        "省政府令||云川省人民政府令|", "省政府文件||云川省人民政府办公厅关于印发云川省海岛供水方案的通知|", "政务活动|陆明远在青石县调研时强调|向海图强　以港兴城|");
        assertThat(read.colophon()).hasSize(2);
    }

    /** Seen to fail: the 办法 that the contents announce began an article of its own, and the order above it had none. */
    @Test
    void anOrderAndWhatItProclaimsAreOneArticleWhenTheContentsNameTheSecond() {
        Outlined read = Outlined.of("""
                云溪市人民政府公报
                2023年第2期

                目　录
                市政府规章
                云溪市古树保护办法…………3
                市政府文件
                云溪市人民政府关于加强水库管理的通知…………5

                市政府规章

                云溪市人民政府令
                第18号

                　　《云溪市古树保护办法》已经市人民政府常务会议审议通过，现予发布，自2023年10月1日起施行。
                市长　陆明远
                2023年8月4日

                云溪市古树保护办法
                　　第一条　为了保护古树，制定本办法。

                市政府文件

                云溪市人民政府关于加强水库管理的通知
                云政发〔2023〕12号

                各县人民政府：
                　　水库要管好。
                """.split("\n"));
        assertThat(read.contents()).containsExactly("市政府规章|云溪市古树保护办法|3|0", "市政府文件|云溪市人民政府关于加强水库管理的通知|5|1");
        assertThat(read.articles()).containsExactly("市政府规章||云溪市人民政府令|", "市政府文件||云溪市人民政府关于加强水库管理的通知|");
    }

    /** Seen to fail when the name behind the leader was a part of the title and its page lost. */
    @Test
    void theContentsMayNameWhoSpeaksAndPrintTheNumberWithThePage() {
        Outlined read = Outlined.of("""
                云溪市人民政府公报
                2022年第5-6期

                目　录

                ·市政府文件·
                云溪市人民政府关于促进茶叶产业发展的意见
                　　　云政发〔2022〕21号………………… 1
                ·领导讲话·
                在全市防汛工作会议上的讲话………………陆明远 3
                政府工作报告 ………………………… 沈若兰（4-9）

                ·市政府文件·

                云溪市人民政府
                关于促进茶叶产业发展的意见
                云政发〔2022〕21号

                各县人民政府：
                　　茶叶是重要产业。

                ·领导讲话·

                在全市防汛工作会议上的讲话

                　　同志们：今天的会议很重要。

                政 府 工 作 报 告
                ——2022年1月8日在云溪市第十届
                人民代表大会第四次会议上
                云溪市市长　沈若兰

                　　各位代表：现在，我代表市人民政府报告工作。
                """.split("\n"));
        assertThat(read.contents())
                .containsExactly("市政府文件|云溪市人民政府关于促进茶叶产业发展的意见|1|0", "领导讲话|在全市防汛工作会议上的讲话|3|1", "领导讲话|政府工作报告|4|2");
        assertThat(read.articles())
                .containsExactly("市政府文件||云溪市人民政府 关于促进茶叶产业发展的意见|", "领导讲话||在全市防汛工作会议上的讲话|", "领导讲话||政 府 工 作 报 告|");
    }

    /** Seen to fail when a section's name hung below the entry before it. */
    @Test
    void sectionsStandBetweenEntriesThatBeginWithTheirPages() {
        Outlined read = Outlined.of("""
                　　云溪市人民政府公报
                　　　2024年　第9期
                　　　5月15日出版

                　　　　目　录

                　　　市人民政府文件
                1　云溪市人民政府关于
                　　加强水库管理的通知
                　　　任　免
                4　云溪市人民政府
                　　2024年4月份任免事项
                　　　要　闻
                5　陆明远检查防汛工作

                2024·9

                市人民政府文件

                　　云溪市人民政府关于加强水库管理的通知
                　　　　云政发〔2024〕8号

                各县人民政府：
                　　现就加强水库管理通知如下，请认真执行。

                任　免

                　　云溪市人民政府2024年4月份任免事项

                　　任命程田为市水利局局长。

                － 1 －

                云溪市人民政府公报

                要　闻

                　　　陆明远检查防汛工作

                － 2 －

                2024·9

                　　4月2日，市长陆明远检查防汛工作。
                """.split("\n"));
        assertThat(read.masthead().date()).isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(read.contents())
                .containsExactly("市人民政府文件|云溪市人民政府关于加强水库管理的通知|1|0", "任免|云溪市人民政府2024年4月份任免事项|4|1", "要闻|陆明远检查防汛工作|5|2");
        assertThat(read.articles())
                .containsExactly("市人民政府文件||云溪市人民政府关于加强水库管理的通知|", "任免||云溪市人民政府2024年4月份任免事项|", "要闻||陆明远检查防汛工作|");
    }

    /** Seen to fail when a title below a running head, with its number, made a masthead of the head. */
    @Test
    void aRunningHeadAboveANumberedTitleIsNoMasthead() {
        Outlined read = Outlined.of("""
                云溪市人民政府公报
                2024年第9期

                云溪市人民政府关于加强水库管理的通知
                云政发〔2024〕8号

                各县人民政府：
                　　现就加强水库管理通知如下，请认真执行。

                － 1 －

                云溪市人民政府公报

                云溪市水利局公告
                2024年第11号

                　　依据有关条例，现公告如下：水库封闭。

                － 2 －

                云溪市人民政府公报

                　　特此公告。

                － 3 －
                """.split("\n"));
        assertThat(read.outline().issues()).hasSize(1);
        assertThat(read.articles()).containsExactly("||云溪市人民政府关于加强水库管理的通知|", "||云溪市水利局公告|");
    }

    /** Seen to fail when only a blank between the two lines of the contents told a kicker. */
    @Test
    void aKickerOfTheContentsMayStandOnALineOfItsOwn() {
        Outlined read = Outlined.of("""
                云溪市人民政府公报
                2025·1

                出版日期：2025年2月10日

                目　录

                ◆要闻
                陆明远调研春耕生产时要求
                起步就冲刺　开局就争先 …………………（3-3）

                ◆要闻

                起步就冲刺　开局就争先

                　　2月1日，市长陆明远调研春耕生产。
                """.split("\n"));
        assertThat(read.masthead().date()).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(read.articles()).containsExactly("要闻|陆明远调研春耕生产时要求|起步就冲刺　开局就争先|");
    }

    /** Seen to fail when a month alone was a date and never a title. */
    @Test
    void aChronicleMayBeCalledByItsMonth() {
        Outlined read = Outlined.of("""
                云溪市人民政府公报
                2024年第3期

                目　录
                【领导活动】
                陆明远检查防汛工作……（3）
                【大事记】
                2024年2月……（10）

                【领导活动】

                陆明远检查防汛工作

                　　3月2日，市长陆明远检查防汛工作。

                【大事记】

                2024年2月
                2日　市长陆明远主持召开市政府常务会议。
                18日　全市重大项目集中开工。
                """.split("\n"));
        assertThat(read.contents()).containsExactly("领导活动|陆明远检查防汛工作|3|0", "大事记|2024年2月|10|1");
        assertThat(read.codes()).isEmpty();
    }
}

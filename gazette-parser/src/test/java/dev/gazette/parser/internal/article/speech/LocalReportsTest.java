package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speech as reports of counties and districts print it. */
class LocalReportsTest {

    @Test
    void demandsMayFollowTheSentenceThatAnnouncesThem() {
        assertThat(Spoken.of("罗青对视察活动提出要求。要统一思想,提高认识。要求真务实,注重实效。", "罗青").summary())
                .containsExactly("罗青 提出 SHOULD CONTINUATION null", "罗青 提出 SHOULD CONTINUATION null");
    }

    @Test
    void whoListensToAReportSpeaksAfterwards() {
        assertThat(Spoken.of("在实地察看和听取汇报后,罗青对办理工作给予肯定。他指出,办理工作很重要。各相关单位要提高认识。", "罗青")
                        .summary())
                .containsExactly("罗青 指出 SHOULD CONTINUATION 各相关单位");
    }

    @Test
    void aPartyThatVisitsSpeaksForItself() {
        assertThat(Spoken.of("罗青走访困难群众。在困难户家中,各慰问组询问生活状况,勉励他们要树立信心。", "罗青").summary())
                .containsExactly("各慰问组 勉励 SHOULD EXPLICIT 他们");
    }

    @Test
    void aBodyMayBeTheDoer() {
        assertThat(Spoken.of("罗青指出,办理工作很重要,县政府要提高认识。", "罗青").summary()).containsExactly("罗青 指出 SHOULD EXPLICIT 县政府");
        assertThat(Spoken.of("罗青指出,临近春节,各企业、项目工地要绷紧安全之弦。", "罗青").summary())
                .containsExactly("罗青 指出 SHOULD EXPLICIT 各企业、项目工地");
    }

    @Test
    void aSentenceAboutAPlaceNamesNoDoer() {
        assertThat(Spoken.of("罗青指出:环境整治是柳林镇当前工作的一部分,要加大宣传力度。", "罗青").summary())
                .containsExactly("罗青 指出 SHOULD EXPLICIT null");
    }
}

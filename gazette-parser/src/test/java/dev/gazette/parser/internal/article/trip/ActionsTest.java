package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs of inspection, and their objects, that look like something else. */
class ActionsTest {

    @Test
    void aWordBehindTheVerbMayOnlyBeginLikeANoun() {
        assertThat(Told.of("|5月2日,局长孙楠到青枫乡调研考察信访维稳工作情况。", "孙楠").summary())
                .containsExactly("孙楠; 调研考察; 2022-05-02; 信访维稳工作情况; -; 青枫乡");
        assertThat(Told.of("|5月2日,局长孙楠到青枫乡调研金融服务工作。", "孙楠").summary())
                .containsExactly("孙楠; 调研; 2022-05-02; 金融服务工作; -; 青枫乡");
    }

    @Test
    void toSeeThatSomethingIsDoneOnTheSpotIsAnAction() {
        assertThat(Told.of("|5月2日,局长孙楠检查督办防汛工作。", "孙楠").summary()).containsExactly("孙楠; 检查督办; 2022-05-02; 防汛工作; -; -");
    }

    @Test
    void theMatterStandsBeforeAVerbThatIsDoneTogether() {
        assertThat(Told.of("|5月2日,局长孙楠对县政府上半年工作进行集中视察。", "孙楠").summary())
                .containsExactly("孙楠; 视察; 2022-05-02; 县政府上半年工作; -; -");
        assertThat(Told.of("|5月2日,局长孙楠带队,就民族镇村建设来梅开展专题调研。", "孙楠").only().topic())
                .isEqualTo("民族镇村建设");
    }

    @Test
    void whatIsSaidAboutATripIsNone() {
        assertThat(Told.of("|视察前,主任孙楠对视察活动提出要求。", "孙楠").summary()).isEmpty();
    }

    @Test
    void giftsAreNothingButGifts() {
        assertThat(Told.of("|5月2日,局长孙楠调研金沙江水电项目复工情况。", "孙楠").only().topic()).isEqualTo("金沙江水电项目复工情况");
        assertThat(Told.of("|5月2日,局长孙楠送去慰问金。", "孙楠").summary()).isEmpty();
    }
}

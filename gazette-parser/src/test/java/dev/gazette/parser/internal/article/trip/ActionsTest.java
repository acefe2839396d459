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

    /** Seen to fail when the second verb was part of what is looked into. */
    @Test
    void aSecondVerbIsNoPartOfTheTopic() {
        assertThat(Told.of("|5月2日,局长孙楠督查调度大气污染防治工作。", "孙楠").only().topic()).isEqualTo("大气污染防治工作");
        assertThat(Told.of("|5月2日,局长孙楠督查调度中心城区治理工作。", "孙楠").only().topic()).isEqualTo("中心城区治理工作");
        assertThat(Told.of("|5月2日,局长孙楠检查推进重点项目。", "孙楠").summary()).containsExactly("孙楠; 检查; 2022-05-02; 重点项目; -; -");
        assertThat(Told.of("|5月2日,局长孙楠调研部署防汛工作。", "孙楠").only().topic()).isEqualTo("防汛工作");
    }

    /** Seen to fail when the matter had to stand right before 进行. */
    @Test
    void whereSomebodyGoesMayStandBetweenTheMatterAndTheVerb() {
        assertThat(Told.of("|5月2日,局长孙楠就青枫县旅游产业发展情况到石桥千户寨进行调研。", "孙楠").summary())
                .containsExactly("孙楠; 调研; 2022-05-02; 青枫县旅游产业发展情况; -; 石桥千户寨");
        assertThat(Told.of("|5月2日,局长孙楠就旅游产业发展情况到石桥千户寨调研。", "孙楠").only().topic()).isEqualTo("旅游产业发展情况");
    }

    /** Seen to fail when the second of two verbs was an object. */
    @Test
    void verbsThatAreRunTogetherAreOne() {
        assertThat(Told.of("|5月2日,局长孙楠到青枫水库开展巡河巡湖工作。", "孙楠").summary())
                .containsExactly("孙楠; 巡河巡湖; 2022-05-02; -; -; 青枫水库");
    }

    /** Seen to fail when greetings left those greeted without a topic. */
    @Test
    void whoIsGreetedIsTheTopic() {
        assertThat(Told.of("|5月2日,局长孙楠来到青枫敬老院,为留守老人和返乡工匠送上节日的慰问和暖心的祝福。", "孙楠").summary())
                .containsExactly("孙楠; 慰问; 2022-05-02; 留守老人和返乡工匠; -; 青枫敬老院");
    }

    /** Seen to fail when a headline without a name kept the lede's verb out. */
    @Test
    void theLedeHasVerbsOfItsOwn() {
        assertThat(Told.of("""
            市领导慰问驻军
            |5月2日,局长孙楠一行深入青枫区,亲切看望慰问部队官兵。
            """, "孙楠").only().actions()).containsExactly("慰问", "看望慰问");
    }

    /** Seen to fail when the caption was the first paragraph. */
    @Test
    void aCaptionAboveTheLedeIsNoLede() {
        assertThat(Told.of("""
            孙楠来青枫调研麦收工作
            |孙楠查看秋粮播种情况
            |5月2日,局长孙楠带领市农机局负责人来青枫县检查指导麦收工作。
            """, "孙楠").only().actions()).containsExactly("调研", "检查指导");
    }
}

package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stops that no verb of motion tells: where somebody looks, speaks or holds a meeting, and what 这里 and 现场 point to. */
class StopsWithoutGoingTest {

    /** Seen to fail when 这里 pointed to nothing. */
    @Test
    void hereIsWhatTheSentenceBeforeSpokeOf() {
        assertThat(places("""
            |5月2日,省长孙楠赴梅溪考察。
            |已有800多年历史的栖霞石窟,是重要的文化遗产。孙楠来到这里,察看造像。
            """)).containsExactly("梅溪", "栖霞石窟");
        assertThat(places("|5月2日,省长孙楠考察医疗救治工作。医护人员日夜守护。柳林中学操场的临时医疗点,收治了许多伤员。孙楠赶到这里,询问伤情。"))
                .containsExactly("柳林中学操场的临时医疗点");
        assertThat(places("|5月2日,省长孙楠考察养老工作。位于和安区柳园胡同的“银杏里”养老服务街区,近年来推进改造。下午,孙楠来到这里,走进居民家中。"))
                .containsExactly("“银杏里”养老服务街区");
    }

    /** Seen to fail: 现场 pointed to nothing. */
    @Test
    void theSceneIsWhereTheClauseBeforeSaysThatItHappened() {
        assertThat(places("|5月2日,省长孙楠考察防汛工作。由于连日暴雨,青枫湖大堤出现管涌,孙楠到现场察看,询问险情。")).containsExactly("青枫湖大堤");
        assertThat(places("|5月2日,省长孙楠考察防汛工作。柳林镇白马村发生滑坡,孙楠赶到现场指导救援。")).containsExactly("柳林镇白马村");
        assertThat(places("|5月2日,省长孙楠考察防汛工作。孙楠赶到现场察看。")).isEmpty();
    }

    /** Seen to fail when only a person's coming told a stop. */
    @Test
    void aSentenceMayOpenWithThePlaceThatIsLookedAt() {
        assertThat(places("|5月2日,省长孙楠考察防汛工作。|青河狮子桥段水位已高于路面,孙楠察看堤坝加固情况。".replace("。|", "。\n|")))
                .containsExactly("青河狮子桥段");
        assertThat(places("|5月2日,省长孙楠考察城市更新。东湖区钟楼街区通过改造提升,成为步行街区。孙楠察看街区风貌。")).containsExactly("东湖区钟楼街区");
    }

    /** Seen to fail when names without a class noun needed a verb of coming. */
    @Test
    void namesOfFirmsBehindInNeedNoClassNounWhenTheListSaysWhatTheyAre() {
        assertThat(places("|5月2日,省长孙楠调研科技创新。在云帆创科、安信生物制药、和瑞医疗科技等企业,孙楠强调,要加大研发投入。"))
                .containsExactly("云帆创科", "安信生物制药", "和瑞医疗科技");
        assertThat(places("|5月2日,省长孙楠调研科技创新。在稳增长、促改革等方面,孙楠强调,要加大力度。")).isEmpty();
        assertThat(places("|5月2日,省长孙楠调研外资企业。孙楠来到海格电气、通宝电梯、村山电子等企业。")).containsExactly("海格电气", "通宝电梯", "村山电子");
    }

    /** Seen to fail when a place that somebody looks about at needed a class noun. */
    @Test
    void whereSomebodyLooksAboutIsAStop() {
        assertThat(places("|5月2日,省长孙楠考察水环境治理。孙楠在鹰嘴矶察看采样水质。")).containsExactly("鹰嘴矶");
        assertThat(places("|5月2日,省长孙楠考察水环境治理。孙楠在风雨中察看水质,在讲解员引导下察看展品。")).isEmpty();
    }

    /** Seen to fail when the place of what happened was a thing seen. */
    @Test
    void theSceneOfADisasterIsToldByItsName() {
        assertThat(places("|5月2日,省长孙楠在青枫县考察。孙楠考察青枫县城东隧道受灾现场。")).containsExactly("青枫县", "青枫县城东隧道受灾现场");
        assertThat(places("|5月2日,省长孙楠在青枫县考察。孙楠考察受灾现场。")).containsExactly("青枫县");
    }

    /** Seen to fail when an open space had no name. */
    @Test
    void aMeetingMayBeHeldInTheOpen() {
        assertThat(places("|5月2日,省长孙楠来到柳林乡考察。在柳林乡政府前的空地上,孙楠召开现场会。")).containsExactly("柳林乡", "柳林乡政府前的空地");
    }

    /** Seen to fail when a canteen of a subdistrict was a room. */
    @Test
    void aRoomIsToldApartByItsSubdistrict() {
        assertThat(places("|5月2日,省长孙楠考察养老工作。孙楠走进柳园街道幸福食堂,察看菜品。")).containsExactly("柳园街道幸福食堂");
    }

    /** Seen to fail when the disaster area behind a region was another place. */
    @Test
    void aDisasterAreaIsARegion() {
        assertThat(places("""
            孙楠赴甘肃指导抗震救灾
            |5月2日,省长孙楠赶赴甘肃岷县5·12地震震中灾区,指导救灾工作。
            """)).containsExactly("甘肃岷县5·12地震震中灾区");
        assertThat(places("""
            孙楠急赴云南景谷地震灾区 察看灾情
            |孙楠来到柳林镇,看望慰问受灾群众。
            """)).containsExactly("云南景谷地震灾区", "柳林镇");
    }

    private static List<String> places(String text) {
        return Told.of(text, "孙楠").only().places().stream().map(Place::name).toList();
    }
}

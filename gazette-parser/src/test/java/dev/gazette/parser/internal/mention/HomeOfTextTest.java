package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Level;
import dev.gazette.model.Post;
import org.junit.jupiter.api.Test;

/** Of what level 市委 is in a lone report that nobody says who publishes; the divisions are real, the people are not. */
class HomeOfTextTest {

    @Test
    void theOnlyCityNamedIsTheHome() {
        Post post = Reading.of("市委书记刘大江调研养老工作。", "苏州市社会福利总院主要为老人提供服务。").post("市委书记");
        assertThat(post.level()).isEqualTo(Level.PREFECTURE);
        assertThat(post.body()).isEqualTo("中国共产党苏州市委员会");
    }

    @Test
    void aDistrictOfAMunicipalityIsOneOfThatLevel() {
        assertThat(Reading.of("北碚区委书记何大江暗访。区委常委方野陪同。").post("区委常委").level()).isEqualTo(Level.PREFECTURE);
    }

    @Test
    void aCountyHasACityAboveIt() {
        assertThat(Reading.of("市人大常委会副主任石春考察我县柳林镇。").post("市人大常委会副主任").level()).isEqualTo(Level.PREFECTURE);
    }

    @Test
    void aChroniclesTitleTellsWhoseItIs() {
        Post post = Reading.of("曲靖市人民政府2021年9月大事记", "2日,副市长刘大江到昆明市、成都市学习考察。").post("副市长");
        assertThat(post.level()).isEqualTo(Level.PREFECTURE);
    }

    /** Seen to fail: only a title that began with a full name and ended in 大事记 told it. */
    @Test
    void itTellsItInTitleMarksAndWithAShortNameToo() {
        for (String title : new String[] {"《曲靖大事记》(2021年9月)", "曲靖2021年9月大事记", "曲靖市委、市政府2021年执政纪事(7-12月)"}) {
            Post post = Reading.of(title, "2日,副市长刘大江到昆明市、成都市学习考察。").post("副市长");
            assertThat(post.level()).as(title).isEqualTo(Level.PREFECTURE);
        }
        Post ofASchool = Reading.of("曲靖师范学院大事记", "2日,副市长刘大江到昆明市、成都市学习考察。").post("副市长");
        assertThat(ofASchool.level()).isNull();
    }

    @Test
    void twoCitiesTellNothing() {
        assertThat(Reading.of("市委书记刘大江说,苏州市和杭州市各有长处。").post("市委书记").level()).isNull();
    }

    @Test
    void whatBelongsToNoDivisionStaysOpen() {
        assertThat(Reading.of("星海集团工会主席柏松到会泽县考察。")
                        .people()
                        .officials()
                        .get(0)
                        .posts()
                        .get(0)
                        .level())
                .isNull();
    }
}

package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Branch;
import dev.gazette.model.Level;
import dev.gazette.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Level, branch and body are inferred from the post and from who publishes. */
class PostInferenceTest {

    @ParameterizedTest
    @CsvSource({
        "市委书记,PREFECTURE,PARTY",
        "市长,PREFECTURE,GOVERNMENT",
        "副市长,PREFECTURE,GOVERNMENT",
        "省委副书记,PROVINCE,PARTY",
        "市人大常委会副主任,PREFECTURE,CONGRESS",
        "市人大常委会党组书记,PREFECTURE,PARTY",
        "市政协主席,PREFECTURE,CONSULTATIVE",
        "市监委主任,PREFECTURE,SUPERVISION",
        "市中级人民法院院长,PREFECTURE,COURT",
        "市人民检察院检察长,PREFECTURE,PROCURATORATE",
        "军分区司令员,PREFECTURE,MILITARY",
        "市总工会主席,PREFECTURE,PEOPLES_ORGANISATION",
        "市水务集团董事长,PREFECTURE,ENTERPRISE",
        "市公安局政委,PREFECTURE,GOVERNMENT",
        "江北县委书记,COUNTY,PARTY",
        "县人武部部长,COUNTY,MILITARY",
        "石桥镇党委书记,TOWNSHIP,PARTY",
        "柳庄村党支部书记,VILLAGE,PARTY",
        "国务院副总理,NATIONAL,GOVERNMENT",
        "中央军委副主席,NATIONAL,MILITARY",
        "教育部副部长,NATIONAL,GOVERNMENT",
        "省教育厅厅长,PROVINCE,GOVERNMENT",
        "市乡村振兴局局长,PREFECTURE,GOVERNMENT",
        "市市场监管局局长,PREFECTURE,GOVERNMENT"
    })
    void ofACityOfPrefectureLevel(String words, Level level, Branch branch) {
        Post post = Reading.by("云岭市人民政府", words + "丁一鸣到会。").post(words);
        assertThat(post.level()).isEqualTo(level);
        assertThat(post.branch()).isEqualTo(branch);
    }

    @Test
    void aCityThatAddressesTownshipsIsOfCountyLevel() {
        Reading reading = Reading.by("云岭市人民政府", "各乡镇人民政府、街道办事处:", "副市长丁一鸣到会。");
        assertThat(reading.post("副市长").level()).isEqualTo(Level.COUNTY);
    }

    @Test
    void anotherCityIsOfUnknownLevel() {
        assertThat(Reading.by("云岭市人民政府", "海州湾市副市长丁一鸣到会。").post("海州湾市副市长").level())
                .isNull();
    }

    @Test
    void aDistrictOfAMunicipalityRanksWithPrefectures() {
        assertThat(Reading.by("上海市徐汇区人民政府", "区长丁一鸣到会。").post("区长").level()).isEqualTo(Level.PREFECTURE);
        assertThat(Reading.by("云岭市云山区人民政府", "区长丁一鸣到会。").post("区长").level()).isEqualTo(Level.COUNTY);
    }

    @Test
    void theBodyIsNamedInFull() {
        Reading reading = Reading.by("丽水市人民政府", "省委常委、市委书记丁一鸣,市长鲁平到会。");
        assertThat(reading.post("市委书记").body()).isEqualTo("中国共产党丽水市委员会");
        assertThat(reading.post("省委常委").body()).isEqualTo("中国共产党浙江省委员会");
        assertThat(reading.post("市长").body()).isEqualTo("丽水市人民政府");
    }

    @Test
    void nothingIsSaidWhereNothingTells() {
        Post post = Reading.of("主任丁一鸣到会。").post("主任");
        assertThat(post.level()).isNull();
        assertThat(post.branch()).isNull();
        assertThat(post.body()).isNull();
    }

    @Test
    void organAndTitleAreCutFromTheText() {
        Post post = Reading.of("松岭县委副书记丁一鸣到会。").post("松岭县委副书记");
        assertThat(post.organ()).isEqualTo("松岭县委");
        assertThat(post.title()).isEqualTo("副书记");
        Post shared = Reading.of("市公安局长丁一鸣到会。").post("市公安局长");
        assertThat(shared.organ()).isEqualTo("市公安局");
        assertThat(shared.title()).isEqualTo("局长");
    }

    @Test
    void aTitleThatTellsItsBodyIsOfTheDivisionNamedInItsStack() {
        Reading reading = Reading.of("5日,市长丁一鸣到福鼎市检查。福鼎市委常委、副市长钟大川陪同。");
        assertThat(reading.post("福鼎市委常委").level()).isEqualTo(Level.COUNTY);
        assertThat(reading.post("副市长").level()).isEqualTo(Level.COUNTY);
    }

    @Test
    void whatIsShortIsOfTheOfficeThatTheTitleBeginsWith() {
        Reading reading = Reading.of("商洛市林业局一周动态", "局党组书记、局长丁一鸣到洛南县检查。12日,副局长钟大川调研。");
        assertThat(reading.post("局党组书记").level()).isEqualTo(Level.PREFECTURE);
        assertThat(reading.post("局长").level()).isEqualTo(Level.PREFECTURE);
        assertThat(reading.post("副局长").level()).isEqualTo(Level.PREFECTURE);
        assertThat(Reading.of("一周动态", "局长丁一鸣到洛南县检查。").post("局长").level()).isNull();
    }

    @Test
    void aCountyOfOneSignTellsWhereTheTextIsAtHome() {
        assertThat(Reading.of("由市卫生健康委主任丁一鸣率领的督导组到临县督导。").post("市卫生健康委主任").level())
                .isEqualTo(Level.PREFECTURE);
    }

    @Test
    void theConsultativeConferenceOfACityIsNoPublicWork() {
        assertThat(Reading.of("盘锦市政协主席丁一鸣陪同。").post("盘锦市政协主席").level()).isEqualTo(Level.PREFECTURE);
        assertThat(Reading.by("云岭市人民政府", "县市政管理局局长丁一鸣陪同。").post("县市政管理局局长").level())
                .isEqualTo(Level.COUNTY);
    }

    @Test
    void aDivisionWithoutItsNameIsTheOneNamedRightBefore() {
        Reading reading = Reading.of("昭通市委书记丁一鸣,市委副书记、市长钟大川率团来迪庆州考察。");
        assertThat(reading.post("市委副书记").level()).isEqualTo(Level.PREFECTURE);
        assertThat(reading.post("市长").level()).isEqualTo(Level.PREFECTURE);
    }

    @Test
    void theCommissarOfATaskForceIsOfTheGovernment() {
        assertThat(Reading.of("县防汛抗旱指挥部政委丁一鸣到会。").post("县防汛抗旱指挥部政委").branch()).isEqualTo(Branch.GOVERNMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "中央办公厅主任,PARTY",
        "中宣部部长,PARTY",
        "中组部副部长,PARTY",
        "中央农业工作委员会办公室主任,PARTY",
        "中央山水工作领导小组组长,PARTY",
        "中央政策研究室主任,PARTY",
        "中央台办副主任,PARTY",
        "中央国家机关工委书记,PARTY",
        "中央气象台台长,GOVERNMENT",
        "中央人民政府驻港联络办公室主任,GOVERNMENT",
        "中央军委办公厅主任,MILITARY",
        "团中央书记处书记,PEOPLES_ORGANISATION"
    })
    void theBodiesOfTheCentreAreOfTheParty(String words, Branch branch) {
        Post post = Reading.of(words + "丁一鸣到会。").post(words);
        assertThat(post.level()).isEqualTo(Level.NATIONAL);
        assertThat(post.branch()).isEqualTo(branch);
    }

    @ParameterizedTest
    @CsvSource({
        "冰岛总统,GOVERNMENT",
        "乌拉圭东岸共和国总统,GOVERNMENT",
        "韩国国会副议长,CONGRESS",
        "英国下议院议长,CONGRESS",
        "欧洲议会副议长,CONGRESS",
        "新西兰驻华大使,GOVERNMENT",
        "中华人民共和国驻乌拉圭东岸共和国特命全权大使,GOVERNMENT"
    })
    void theOfficesOfAStateAreOfTheWholeCountry(String words, Branch branch) {
        Post post = Reading.of("市长丁一鸣会见来华出席论坛的" + words + "安娜·维尔。").post(words);
        assertThat(post.level()).isEqualTo(Level.NATIONAL);
        assertThat(post.branch()).isEqualTo(branch);
    }

    @Test
    void thePresidentBesideThoseOfOtherStatesIsOneOfACountry() {
        Post post = Reading.of("5日,总理丁一鸣会见英国首相约翰·布朗。", "丁一鸣说,方知远主席同首相先生会谈。").post("主席");
        assertThat(post.level()).isEqualTo(Level.NATIONAL);
        assertThat(post.branch()).isEqualTo(Branch.GOVERNMENT);
        assertThat(Reading.of("5日,丁一鸣镇长说,方知远主席到会。").post("主席").level()).isNull();
    }
}

package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that are places, everyday words or the beginning of a compound family name, told by what stands around them. */
class NamesThatAreWordsTest {

    @Test
    void aCompoundFamilyNameMayBeAWholeName() {
        assertThat(Reading.of("区委常委方志远,副区长贺兰参加检查。").officials()).containsExactly("方志远(区委常委)", "贺兰(副区长)");
        assertThat(Reading.of("副区长贺兰到柳林镇检查。").names()).containsExactly("贺兰");
    }

    @Test
    void aCompoundFamilyNameKeepsItsGivenName() {
        assertThat(Reading.of("副区长贺兰江到柳林镇检查。").names()).containsExactly("贺兰江");
        assertThat(Reading.of("区长欧阳明华到柳林镇检查。").names()).containsExactly("欧阳明华");
    }

    @Test
    void aPlaceBehindATitleIsANameWhenItSpeaksToo() {
        assertThat(Reading.of("市长江山到柳林镇检查。江山强调,要压实责任。").officials()).containsExactly("江山(市长)");
    }

    @Test
    void anEverydayWordBehindATitleAloneIsNone() {
        assertThat(Reading.of("主任常常到村里走走,书记经常在地头。").names()).isEmpty();
    }

    @Test
    void aTownshipBeforeItsHeadIsNobody() {
        assertThat(Reading.of("县长方志远来到白张镇。白张镇镇长桂小溪陪同。").officials()).containsExactly("方志远(县长)", "桂小溪(白张镇镇长)");
    }

    @Test
    void whoeverHeadsAPartyIsNamed() {
        assertThat(Reading.of("何静一行来到水库工地,察看工程进展。").names()).containsExactly("何静");
    }

    @Test
    void aVerbBehindAnUncommonGivenNameEndsIt() {
        assertThat(Reading.of("市长贺文懋,常务副市长曹哨平采取随机抽查方式检查节前安全生产。").officials()).containsExactly("贺文懋(市长)", "曹哨平(常务副市长)");
    }

    @Test
    void aNameMayEndWithASignThatMostlyStandsBehindNames() {
        assertThat(Reading.of("县长谢喜来,县人大常委会主任张行参加植树。").names()).containsExactly("谢喜来", "张行");
    }

    @Test
    void andAVillageIsNobody() {
        assertThat(Reading.of("县长方志远说,乡镇书记和村“第一书记”要值守。").names()).containsExactly("方志远");
    }

    @Test
    void aNameStandsBetweenAnOrganAndItsTitle() {
        assertThat(Reading.of("会议由省政府江海明副秘书长主持。").officials()).containsExactly("江海明(副秘书长)");
        assertThat(Reading.of("他拨通柳林街道党工委游书记的电话。").officials()).containsExactly("游(书记)");
    }

    @Test
    void rareFamilyNamesAreKnown() {
        assertThat(Reading.of("县纪委书记东里霜,副县长况野、费莫琳、颛孙明陪同暗访。").names()).containsExactly("东里霜", "况野", "费莫琳", "颛孙明");
    }

    @Test
    void aProvinceBeforeALongTimeIsNobody() {
        assertThat(Reading.of("《岚江省长期护理保险实施办法》印发,岚江省长远规划出台。").names()).isEmpty();
    }
}

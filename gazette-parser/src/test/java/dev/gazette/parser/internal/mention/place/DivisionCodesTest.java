package dev.gazette.parser.internal.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of a phrase is that of the smallest division that it names, and none where two fit. */
class DivisionCodesTest {

    private static final Divisions DIVISIONS = Divisions.standard();

    @Test
    void fullNamesGoFromTheOutsideIn() {
        assertThat(code("浙江省杭州市西湖区翠苑街道")).isEqualTo("330106");
        assertThat(code("杭州市西湖区")).isEqualTo("330106");
        assertThat(code("南昌市西湖区")).isEqualTo("360103");
        assertThat(code("云南省大理白族自治州大理市")).isEqualTo("532901");
        assertThat(code("大理州")).isEqualTo("532900");
        assertThat(code("景宁县")).isEqualTo("331127");
    }

    @Test
    void shortFormsOpenAPhraseOrFollowAnother() {
        assertThat(code("福建")).isEqualTo("350000");
        assertThat(code("内蒙古")).isEqualTo("150000");
        assertThat(code("广东佛山")).isEqualTo("440600");
        assertThat(code("南京江宁高新园")).isEqualTo("320115");
        assertThat(code("重庆大学")).isEqualTo("500000");
        assertThat(code("驻香港部队")).isEqualTo("810000");
        assertThat(code("华电(福建)风电公司")).isEqualTo("350000");
    }

    @Test
    void streetsAndVillagesThatBearADivisionsNameAreNone() {
        for (String none : List.of("中山路步行街", "长安街", "北京路", "延安村", "镇江路小学", "白云社区", "海州小区")) {
            assertThat(code(none)).as(none).isNull();
        }
    }

    @Test
    void whereTwoFitTheTextAroundDecides() {
        assertThat(codes(Optional.empty()).read("朝阳区", 0, 3).ambiguous()).isTrue();
        assertThat(code("朝阳区")).isNull();
        assertThat(code("朝阳区", "长春市人民政府")).isEqualTo("220104");
        assertThat(code("朝阳区", "北京市人民政府")).isEqualTo("110105");
        assertThat(code("鼓楼区", "江苏省人民政府")).as("Nanjing and Xuzhou have one").isNull();
    }

    @Test
    void aPhraseThatNamesTwoHasNoCode() {
        assertThat(code("陕西、甘肃交界地带")).isNull();
        assertThat(code("松阳县、莲都区企业")).isNull();
    }

    @Test
    void aDistrictOfThatNameFarAwayIsNotMeant() {
        assertThat(code("莲都区", "浙江省人民政府")).isEqualTo("331102");
        assertThat(code("莲都区", "甘肃省人民政府")).isNull();
    }

    /** Seen to fail when the second district of a list was far from the first. */
    @Test
    void aDistrictBesideOneThatIsNamedIsMeant() {
        PlaceContext context = PlaceContext.of(Optional.empty(), 0);
        context.name(DIVISIONS.withCode("330106").orElseThrow());
        assertThat(new DivisionCodes(DIVISIONS, context).read("拱墅区", 0, 3).division())
                .map(Division::code)
                .contains("330105");
    }

    @Test
    void aDissolvedUnitStandsInItsTime() {
        assertThat(code("下城区", "杭州市人民政府", 2019)).isEqualTo("330103");
        assertThat(code("三元区", "三明市人民政府", 2019)).isEqualTo("350403");
        assertThat(code("三元区", "三明市人民政府", 2023)).isEqualTo("350404");
    }

    @Test
    void everyUnitIsFoundByItsFullNameInsideItsProvince() {
        int found = 0;
        for (Division division : DIVISIONS.all()) {
            String province = DIVISIONS
                    .withCode(division.code().substring(0, 2) + "0000")
                    .orElseThrow()
                    .name();
            if (division.until() > 0 || division.isProvince()) {
                continue;
            }
            String code = code(province + division.name());
            // Two units of one province may share a name: then none is right.
            boolean alone = DIVISIONS.named(division.name()).stream()
                            .filter(d -> d.code().startsWith(division.code().substring(0, 2)) && d.until() == 0)
                            .count()
                    == 1;
            if (alone && division.name().length() > 2) {
                assertThat(code).as(province + division.name()).isEqualTo(division.code());
                found++;
            }
        }
        assertThat(found).isGreaterThan(3000);
    }

    @Test
    void aBodysNameTellsItsDivision() {
        assertThat(DIVISIONS.ofBody("浙江省丽水市人民政府").map(Division::code)).contains("331100");
        assertThat(DIVISIONS.ofBody("甘孜藏族自治州人民政府").map(Division::code)).contains("513300");
        assertThat(DIVISIONS.ofBody("朝阳区人民政府")).isEmpty();
        assertThat(DIVISIONS.ofBody("教育部")).isEmpty();
    }

    private static String code(String phrase) {
        return read(codes(Optional.empty()), phrase);
    }

    private static String code(String phrase, String body) {
        return read(codes(Optional.of(body)), phrase);
    }

    private static String code(String phrase, String body, int year) {
        return read(new DivisionCodes(DIVISIONS, PlaceContext.of(Optional.of(body), year)), phrase);
    }

    private static DivisionCodes codes(Optional<String> body) {
        return new DivisionCodes(DIVISIONS, PlaceContext.of(body, 2023));
    }

    private static String read(DivisionCodes codes, String phrase) {
        return codes.read(phrase, 0, phrase.length())
                .division()
                .map(Division::code)
                .orElse(null);
    }
}

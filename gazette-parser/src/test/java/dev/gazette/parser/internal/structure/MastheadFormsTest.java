package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mastheads of invented gazettes of every level, in every form; {@code /} is the end of a line. */
class MastheadFormsTest {

    private static final String ARTICLE = "/云溪市人民政府关于加强水库管理的通知//各县（市、区）人民政府：/　　请做好工作。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            国务院公报/2021年　第14号/（总号：1374）                     | 国务院公报 | 2021 | [14] | 1374 | -
            云川省人民政府公报/2019年第4期（总第554期）                  | 云川省人民政府公报 | 2019 | [4] | 554 | -
            云川省人民政府/公　报/第14号（总第554号）/2019年7月31日      | 云川省人民政府公报 | 2019 | [14] | 554 | 2019-07-31
            青石县人民政府公报/２０２０年第３期（总第１７６期）            | 青石县人民政府公报 | 2020 | [3] | 176 | -
            霞浦湾自治州人民政府公报/2020/第四期/总第17期                | 霞浦湾自治州人民政府公报 | 2020 | [4] | 17 | -
            霞浦湾壮族自治州/人民政府公报/2020年/第5、6期                | 霞浦湾壮族自治州人民政府公报 | 2020 | '[5, 6]' | - | -
            云溪市人民政府公报/2020年第5-6期（合刊）                     | 云溪市人民政府公报 | 2020 | '[5, 6]' | - | -
            云溪市人民政府公报/2020年第5期、第6期合刊                    | 云溪市人民政府公报 | 2020 | '[5, 6]' | - | -
            云溪市人民政府公报/2020年增刊                               | 云溪市人民政府公报 | 2020 | [] | - | -
            云溪市人民政府公报/（增刊）/2020年12月                       | 云溪市人民政府公报 | 2020 | [] | - | -
            云溪市人民政府公报增刊/2020年12月                           | 云溪市人民政府公报 | 2020 | [] | - | -
            云溪市人民政府公报（特刊）/2020年3月5日                      | 云溪市人民政府公报 | 2020 | [] | - | 2020-03-05
            云溪市人民政府公报/2020年第1期增刊                          | 云溪市人民政府公报 | 2020 | [1] | - | -
            云溪市人民政府公报/2025·1                                  | 云溪市人民政府公报 | 2025 | [1] | - | -
            云溪市人民政府公报　2025·1—2                               | 云溪市人民政府公报 | 2025 | '[1, 2]' | - | -
            云溪市人民政府公报/2025.3（总第176期）                       | 云溪市人民政府公报 | 2025 | [3] | 176 | -
            云溪市人民政府公报/2025年第3期/总 第 176 期/二○二五年三月十五日 | 云溪市人民政府公报 | 2025 | [3] | 176 | 2025-03-15
            《云溪市人民政府公报》/2025年第3期                          | 云溪市人民政府公报 | 2025 | [3] | - | -
            2020年第3期/云溪市人民政府公报/总第176期                     | 云溪市人民政府公报 | 2020 | [3] | 176 | -
            云溪市人民政府公报/总第176期/2020年第3期（月刊）/主管主办：云溪市人民政府办公室 | 云溪市人民政府公报 | 2020 | [3] | 176 | -
            云溪政报/2025年第3期总第176期                               | 云溪政报 | 2025 | [3] | 176 | -
            云溪市人民政府公报/7月20日　　2019年第14号　　（总号：612） | 云溪市人民政府公报 | 2019 | [14] | 612 | 2019-07-20
            云溪市人民政府公报/2024年　第9期/（总第357期）/5月15日出版     | 云溪市人民政府公报 | 2024 | [9] | 357 | 2024-05-15
            云溪市人民政府公报/2020年第3期　　云溪市人民政府办公室主办      | 云溪市人民政府公报 | 2020 | [3] | - | -
            云溪市人民政府公报　2020年第3期　云溪市人民政府主管            | 云溪市人民政府公报 | 2020 | [3] | - | -
            云溪市人民政府公报/2025·1/主　办：云溪市人民政府办公室/地　址：云溪市中心路1号　邮编：300000/出版日期：2025年2月10日/赠阅　内部资料　免费交流 | 云溪市人民政府公报 | 2025 | [1] | - | 2025-02-10
            云溪市人民政府公报/2020年第3辑/ISSN 1234-5678/www.yunxi.example | 云溪市人民政府公报 | 2020 | [3] | - | -
            """)
    void aMastheadOfAnyLevelAndFormIsRead(
            String lines, String name, Integer year, String numbers, Integer wholeNumber, String date) {
        Outlined read = Outlined.of((lines + "/" + ARTICLE).split("/"));
        Masthead masthead = read.masthead();
        assertThat(masthead.name()).isEqualTo(name);
        assertThat(masthead.year()).isEqualTo(year);
        assertThat(masthead.numbers()).hasToString(numbers);
        assertThat(masthead.wholeNumber()).isEqualTo(wholeNumber);
        assertThat(masthead.date()).isEqualTo(date == null ? null : LocalDate.parse(date));
        assertThat(masthead.parallelName()).isNull();
        assertThat(read.articles()).containsExactly("||云溪市人民政府关于加强水库管理的通知|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "YUNXI SHI RENMIN ZHENGFU GONGBAO/云溪市人民政府公报/2020年第3期",
                "云溪市人民政府公报/YUNXI SHI RENMIN/ZHENGFU GONGBAO/2020年第3期/ISSN 1234-5678",
                "云溪市人民政府公报/2020年第3期/YUNXI SHI RENMIN ZHENGFU GONGBAO"
            })
    void theNameInAnotherLanguageStandsAboveOrBelow(String lines) {
        assertThat(Outlined.of((lines + "/" + ARTICLE).split("/")).masthead().parallelName())
                .isEqualTo("YUNXI SHI RENMIN ZHENGFU GONGBAO");
    }

    @Test
    void aTextWithoutMastheadGetsNone() {
        for (String text : new String[] {
            "云溪市人民政府关于加强水库管理的通知//各县人民政府：/　　请做好工作。",
            "云溪市2020年国民经济和社会发展统计公报//　　2020年，全市经济平稳运行。",
            "2020年云溪市生态环境状况公报//　　一、水环境"
        }) {
            assertThat(Outlined.of(text.split("/")).issue().masthead()).as(text).isEmpty();
        }
    }

    /** Seen to fail when any short line with a year behind the name was part of the masthead. */
    @Test
    void aTitleThatNamesAYearIsNoPartOfTheMasthead() {
        for (String title : new String[] {"云溪市2024年4月大事记", "2024年春耕工作要点", "2024年第一批项目名单"}) {
            assertThat(Outlined.of("云溪市人民政府公报", "2024年第4期", "", title, "", "　　2日，市政府召开会议。")
                            .articles())
                    .containsExactly("||" + title + "|");
        }
    }

    @Test
    void severalIssuesInOneFileAreSeveralIssues() {
        Outlined read = Outlined.of(("云溪市人民政府公报/2020年第3期（总第176期）" + ARTICLE + "/" + "/云溪市人民政府公报/2020年第4期（总第177期）"
                        + ARTICLE + "//云溪市人民政府公报/2021年增刊" + ARTICLE + "//云溪市人民政府公报/2021·1" + ARTICLE)
                .split("/"));
        assertThat(read.outline().issues())
                .extracting(issue -> issue.masthead().orElseThrow().numbers())
                .containsExactly(List.of(3), List.of(4), List.of(), List.of(1));
        assertThat(read.outline().issues())
                .allSatisfy(issue -> assertThat(issue.articles()).hasSize(1));
    }
}

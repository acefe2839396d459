package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imprints at the end of an invented issue; {@code /} is the end of a line. */
class ColophonTest {

    private static final String ISSUE =
            "云溪市人民政府公报/2024年第3期//云溪市人民政府关于加强水库管理的通知/云政发〔2024〕3号//各县（市、区）人民政府：/　　请做好水库管理工作，落实责任制度。//";

    /** Seen to fail when each line had to begin with a label: two lines were paragraphs of the last article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云溪市人民政府公报》编辑部编辑/地址：云溪市中心路1号　邮编：300000　电话：0000-1234567",
                "《云溪市人民政府公报》编辑部/地址：云溪市中心路1号",
                "云溪市人民政府公报编辑部编辑出版/电话：0000-1234567",
                "主管主办　云溪市人民政府　　编辑出版　云溪市人民政府办公室　　国内统一刊号：CN00-1234/D/电话：0000-1234567　印刷：云溪市印刷厂",
                "云溪市人民政府主管　　云溪市人民政府办公室主办/云溪市人民政府公报编辑部编辑出版/联系电话：0000-1234567",
                "主管单位：云溪市人民政府/主办单位：云溪市人民政府办公室/地　址：云溪市中心路1号/邮　编：300000",
                "主　　办：云溪市人民政府/编　　辑：云溪市人民政府办公室/印　　数：2000册"
            })
    void anImprintIsNoPartOfTheLastArticle(String imprint) {
        Outlined read = Outlined.of((ISSUE + imprint).split("/(?!D)"));
        assertThat(read.colophon()).isEqualTo(List.of(imprint.split("/(?!D)")));
        assertThat(read.articles()).containsExactly("||云溪市人民政府关于加强水库管理的通知|");
        assertThat(read.body(0)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "　　联系人：陆明远　　联系电话：0000-1234567/　　地址：云溪市中心路1号/　　邮编：300000",
                "编辑：陆明远　校对：沈清　审核：顾时雨",
                "　　《云溪市人民政府公报》编辑部要做好编辑工作。/　　地址另行通知。"
            })
    void whoToCallAndWhoWroteIsNone(String lines) {
        assertThat(Outlined.of((ISSUE + lines).split("/")).colophon()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"主管：云溪市人民政府/主办：云溪市人民政府办公室/电话：0000-1234567", "主办：云溪市人民政府　电话：0000-1234567　印刷：云溪市印刷厂"})
    void itMayStandOnTheCover(String imprint) {
        Outlined read = Outlined.of(
                ISSUE.replace("2024年第3期/", "2024年第3期//" + imprint + "/").split("/"));
        assertThat(read.articles()).containsExactly("||云溪市人民政府关于加强水库管理的通知|");
        assertThat(read.issue().unread()).isEmpty();
    }

    /** Seen to fail when it was an article of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {"云溪市人民政府办公室主办/编辑出版：云溪市人民政府公报编辑室　国内统一刊号：CN00-1234", "主管：云溪市人民政府/主办：云溪市人民政府办公室/电话：0000-1234567"})
    void itMayStandUnderTheContents(String imprint) {
        String contents = "目　录/云溪市人民政府关于加强水库管理的通知……3//" + imprint + "//";
        Outlined read =
                Outlined.of(ISSUE.replace("2024年第3期//", "2024年第3期//" + contents).split("/"));
        assertThat(read.articles()).containsExactly("||云溪市人民政府关于加强水库管理的通知|");
        assertThat(read.colophon()).isEqualTo(List.of(imprint.split("/")));
    }
}

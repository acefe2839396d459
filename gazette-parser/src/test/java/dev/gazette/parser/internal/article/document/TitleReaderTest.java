package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {

    private final TitleReader titles = new TitleReader(Written.LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "云溪市人民政府关于印发供水办法（试行）的通知 | 通知 | 云溪市人民政府",
                "云溪市财政局 云溪市民政局关于提高补助标准的意见 | 意见 | 云溪市财政局,云溪市民政局",
                "云溪市财政局云溪市民政局关于提高补助标准的意见 | 意见 | 云溪市财政局,云溪市民政局",
                "中共云溪市委办公室 云溪市人民政府办公室印发《方案》的通知 | 通知 | 中共云溪市委办公室,云溪市人民政府办公室",
                "云川省人民政府令 | 令 | 云川省人民政府",
                "云溪市人民政府公告 | 公告 | 云溪市人民政府",
                "云溪市停车管理办法（试行） | 办法 | -",
                "关于同意设立服务中心的复函 | 函 | -",
                "关于加强渔港管理的布告 | 布告 | -",
                "云溪市国土空间总体规划（2021—2035年） | 规划 | -"
            })
    void aTitleTellsKindAndIssuers(String title, String type, String issuers) {
        Folded text = Folded.of(title);
        assertThat(titles.type(text)).contains(type);
        assertThat(String.join(
                        ",",
                        titles.issuers(text).stream()
                                .map(r -> text.words(r.from(), r.to()))
                                .toList()))
                .isEqualTo(issuers == null ? "" : issuers);
    }
}

package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {

    private final Envelope envelope = new Envelope();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云溪市财政局 / 2021年3月8日 | 云溪市财政局",
                "云 溪 市 财 政 局 / 二〇二一年三月八日 | 云溪市财政局",
                "云溪市财政局　　2021年3月8日 | 云溪市财政局",
                "云溪市财政局（盖章） / 2021年3月8日 | 云溪市财政局",
                "云溪市财政局 / 云溪市民政局 / 2021年3月8日 | 云溪市财政局,云溪市民政局",
                "云溪市财政局　云溪市民政局 / 2021年3月8日 | 云溪市财政局,云溪市民政局",
                "云溪市财政局云溪市民政局 / 2021年3月8日 | 云溪市财政局,云溪市民政局",
                "中共云溪市委办公室 / 云溪市人民政府办公室 / 2021-03-08 | 中共云溪市委办公室,云溪市人民政府办公室"
            })
    void theBodiesAboveTheDateSign(String lines, String issuers) {
        read("请认真执行。\n" + lines.replace(" / ", "\n"));
        assertThat(String.join(",", envelope.issuers)).isEqualTo(issuers);
        assertThat(envelope.date).isEqualTo(LocalDate.of(2021, 3, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "省　长　　陈　立　群 / 2021年3月8日 | 陈立群",
                "总理　李某 / 2021年3月8日 | 李某",
                "代市长 张云 / 2021年3月8日 | 张云",
                "水务部部长　陆江 / 林务局局长　努尔兰·买买提 / 2021年3月8日 | 陆江,努尔兰·买买提"
            })
    void personsSignAnOrder(String lines, String names) {
        read("现予公布。\n" + lines.replace(" / ", "\n"));
        assertThat(String.join(
                        ",",
                        envelope.signatories.stream()
                                .map(DocumentReading.Signatory::name)
                                .toList()))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议在云溪市财政局召开。\n参加人员如下：\n2021年3月8日", "云溪市财政局负责解释。\n施行日期为2021年3月8日"})
    void aDateBelowASentenceIsNoSignature(String lines) {
        read(lines);
        assertThat(envelope.issuers).isEmpty();
    }

    private void read(String text) {
        Sheet sheet = Written.sheet(text);
        new SignatureReader(sheet, Written.BODIES, List.of()).read(0, sheet.size(), envelope);
    }
}

package dev.gazette.parser.internal.article.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.IssueFrame;
import dev.gazette.parser.internal.mention.date.DateFrame;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeciderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "云川省人民政府人事任免 | 2021年5月12日，省人民政府决定： / 任命白云为省水利厅厅长。 | 省人民政府 | 2021-05-12",
                "国务院任免国家工作人员 | 国务院2021年5月12日任免国家工作人员。 / 任命白云为水运部副部长。 | 国务院 | 2021-05-12",
                "市人大常委会举行会议 | 7月28日，市五届人大常委会举行第二十次会议。 / 会议决定任命白云为副市长。 | 市五届人大常委会 | 2021-07-28",
                "市人大常委会举行会议 | 7月28日，市五届人大常委会召开第二十次会议，决定任命白云为副市长。 | 市五届人大常委会 | 2021-07-28",
                "关于白云任职的通知 | 经研究，决定： / 任命白云为县水利局局长。 | - | -"
            })
    void theLinesTellWhoDecidedAndWhen(String title, String lines, String body, String day) {
        var issue = new IssueFrame(Optional.empty(), Optional.of(2021), List.of(), Optional.empty(), Optional.empty());
        List<PersonnelReader.Decision> decisions = new PersonnelReader(
                        Lines.LEXICON, false, DateFrame.of(issue, List.of()))
                .read(Optional.of(Folded.of(title)), Lines.of(lines.replace(" / ", "\n")), 0);
        assertThat(decisions).hasSize(1);
        assertThat(decisions.get(0).by()).isEqualTo(body);
        assertThat(String.valueOf(decisions.get(0).date())).isEqualTo(String.valueOf(day));
    }
}

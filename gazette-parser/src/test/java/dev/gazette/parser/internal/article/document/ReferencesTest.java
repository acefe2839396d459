package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Citation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private final Envelope envelope = new Envelope();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《云川省供水条例》制定。 | 云川省供水条例/null",
                "按照《关于印发〈供水办法〉的通知》（云政发〔2019〕3号，以下简称《通知》）和《通知》要求。 | 关于印发〈供水办法〉的通知/云政发〔2019〕3号",
                "按照云政发〔2019〕3号文件精神。 | null/云政发〔2019〕3号",
                "依据《校车管理条例》（国务院令第617号）。 | 校车管理条例/国务院令第617号",
                "持《营业执照》和《申请表》办理。 | "
            })
    void documentsAreNamedOnceWithTheirNumbers(String text, String cites) {
        read(text);
        assertThat(words(envelope.cites)).isEqualTo(cites == null ? "" : cites);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本办法自印发之日起施行，《供水旧办法》（云政发〔2009〕3号）同时废止。",
                "决定废止《供水旧办法》（云政发〔2009〕3号）。",
                "《供水旧办法》（云政发〔2009〕3号）自即日起失效。",
                "原《供水旧办法》（云政发〔2009〕3号）停止执行。",
                "一、废止下列文件：\n1.《供水旧办法》（云政发〔2009〕3号）；\n二、继续有效的文件：\n1.《绿化办法》；",
                "决定对以下文件予以废止：\n《供水旧办法》（云政发〔2009〕3号）\n本决定自公布之日起施行。"
            })
    void whatTheDocumentRepealsIsTold(String text) {
        read(text);
        assertThat(words(envelope.repeals)).isEqualTo("供水旧办法/云政发〔2009〕3号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"《供水旧办法》已废止。", "根据《关于废止部分文件的决定》办理。", "下列情形《许可证》失效的除外"})
    void whatOthersRepealedIsNotRepealedAgain(String text) {
        read(text);
        assertThat(envelope.repeals).isEmpty();
    }

    @Test
    void everyEntryOfAListIsRepealed() {
        read("决定废止下列规范性文件：\n1.《甲办法》；\n2.《乙规定》；\n3.云政发〔2003〕9号文件。\n对《丙细则》作如下修改：\n（一）删去第三条。");
        assertThat(words(envelope.repeals)).isEqualTo("甲办法/null 乙规定/null null/云政发〔2003〕9号");
        assertThat(words(envelope.cites)).contains("丙细则/null");
    }

    private void read(String text) {
        References.read(Written.passages(text), envelope, Optional.empty());
    }

    private static String words(List<Citation> citations) {
        return String.join(
                " ", citations.stream().map(c -> c.title() + "/" + c.number()).toList());
    }
}

package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedHeadTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final String TITLE = "关于做好春耕工作的通知";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪市人民政府文件\n\n云政发〔2020〕3号\n\n",
                "云溪市人民政府文件\n\n",
                "云 溪 市 人 民 政 府 文 件\n\n云政发〔2020〕3号\n\n",
                "云溪市财政局\n\n云溪市民政局　文件\n\n云财〔2020〕3号　云民〔2020〕5号\n\n",
                "云溪市财政局　　云溪市民政局　　云溪市水利局　　文件\n\n云财〔2020〕3号\n\n",
                "云溪市人民政府办公室\n\n云政办函〔2020〕3号\n\n",
                "特急\n\n云溪市人民政府文件\n\n云政发〔2020〕3号\n\n",
                "云溪市人民政府常务会议纪要\n\n云政常纪〔2020〕3号\n\n",
                "索引号：0001　　发布机关：云溪市人民政府\n\n云政发〔2020〕3号\n\n"
            })
    void whatStandsAboveTheTitleIsNoPartOfIt(String head) {
        assertThat(title(head + TITLE)).contains(TITLE);
    }

    @Test
    void bodiesRightAboveTheSubjectBelongToTheTitle() {
        assertThat(title("云溪市人民政府\n\n" + TITLE)).contains("云溪市人民政府 " + TITLE);
    }

    @Test
    void anOrderIsATitleOfItsOwn() {
        assertThat(title("云川省人民政府令\n\n第312号")).contains("云川省人民政府令");
    }

    private static Optional<String> title(String head) {
        String text = head + "\n\n各县人民政府：\n\n　　现将有关事项通知如下。\n";
        var sheet = new Sheet(Layout.of(SourceText.of(text), LEXICON, d -> {}).blocks(), LEXICON);
        return new HeadReader(sheet).read(0, sheet.size()).title().map(Stretch::text);
    }
}

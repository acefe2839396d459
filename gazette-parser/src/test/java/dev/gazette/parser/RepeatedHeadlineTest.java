package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented list that a web page heads itself and prints with its own headline. */
class RepeatedHeadlineTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    /** Seen to fail when a dateline alone, the headline once more and the bracket under it were paragraphs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪市人民代表大会常务委员会任命名单",
                "云溪市人民代表大会常务委员会\n任命名单",
                "云溪市人民代表大会常委员会任命名单",
                "云溪社云溪3月21日电\n\n云溪市人民代表大会常务委员会任命名单"
            })
    void theHeadlineOnceMoreIsNoParagraph(String again) {
        Article article = READER.readText("云溪市人民代表大会常务委员会任命名单\n2018-03-21   20:19       来源：云溪日报\n\n" + again
                        + "\n（2018年3月21日云溪市第十三届人民代表大会常务委员会第一次会议通过）\n任命陆明远为云溪市人民代表大会常务委员会副秘书长。\n")
                .gazette()
                .issues()
                .get(0)
                .articles()
                .get(0);
        assertThat(article.title()).contains("云溪市人民代表大会常务委员会任命名单");
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("任命陆明远为云溪市人民代表大会常务委员会副秘书长。");
    }
}

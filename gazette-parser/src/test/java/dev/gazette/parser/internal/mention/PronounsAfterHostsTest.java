package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.MentionForm;
import org.junit.jupiter.api.Test;

/** In whose house something happens is no subject: 他 behind it means the one who came. */
class PronounsAfterHostsTest {

    @Test
    void aHouseNamesNoSubject() {
        assertThat(meant("在困难党员蒋林和退役军人周德的家中,区长徐华明询问收入。他说,要关心老党员。")).isEqualTo("徐华明");
        assertThat(meant("区长周雷来到柳林镇。在劳动模范王成家中,周雷问寒问暖。他说,要关心劳模。")).isEqualTo("周雷");
    }

    private static String meant(String text) {
        return Reading.of(text).people().mentions().stream()
                .filter(mention -> mention.form() == MentionForm.PRONOUN)
                .findFirst()
                .orElseThrow()
                .name();
    }
}

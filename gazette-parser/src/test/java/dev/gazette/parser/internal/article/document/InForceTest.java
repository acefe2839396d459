package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InForceTest {

    private static final LocalDate ISSUED = LocalDate.of(2021, 3, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本办法自2021年5月1日起施行。",
                "本办法从2021年5月1日起执行，有效期5年。",
                "第二十条　本办法自二〇二一年五月一日起施行。",
                "本通告自2021年5月1日零时起实施。",
                "现予公布，自2021年5月1日起施行。",
                "本标准于2021年5月1日起正式实施。",
                "本办法自2021年5月1日起试行。"
            })
    void thePrintedDayCounts(String text) {
        assertThat(InForce.in(Folded.of(text), ISSUED).map(InForce::day)).contains(LocalDate.of(2021, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本办法自发布之日起施行。", "本通知自印发之日起执行。", "本决定自公布之日起生效。", "本通告自即日起施行。", "本意见自下发之日起实施，原有规定同时废止。"})
    void fromTheDayOfIssueMeansTheDateOfTheDocument(String text) {
        assertThat(InForce.in(Folded.of(text), ISSUED).map(InForce::day)).contains(ISSUED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本办法自发布之日起30日后施行。",
                "自2021年起，全市推行网上办理。",
                "第三条自2021年5月1日起施行。",
                "原办法自2021年5月1日起停止执行。",
                "有困难的单位，可以晚些实行，但最迟应当自2021年5月1日起施行。",
                "各地可以自2021年5月1日起执行。",
                "自2021年5月1日起，各地不再受理。"
            })
    void otherDaysAreNone(String text) {
        assertThat(InForce.in(Folded.of(text), ISSUED)).isEmpty();
    }

    /** Seen to fail when the first day of a text counted, whatever was in force from then. */
    @ParameterizedTest
    @CsvSource({
        "本办法自2021年5月1日起施行。,true,''",
        "第九条　自2021年5月1日起施行。,true,''",
        "二、自2021年5月1日起施行。,true,''",
        "已经市政府同意，现予公布，并自2021年5月1日起施行。,true,''",
        "调整后的标准从2021年5月1日起执行。,false,''",
        "《云川省渔业法》自2021年5月1日起施行，请认真学习。,false,云川省渔业法",
        "新税法自2021年1月1日起施行，本通知自2021年5月1日起执行。,true,''"
    })
    void aClauseSpeaksOfTheDocumentItselfOrOfSomethingElse(String text, boolean own, String of) {
        assertThat(InForce.in(Folded.of(text), ISSUED)).contains(new InForce(LocalDate.of(2021, 5, 1), own, of));
    }
}

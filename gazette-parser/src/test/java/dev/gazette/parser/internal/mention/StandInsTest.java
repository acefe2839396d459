package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Pronouns and bare titles mean somebody, or nobody and a diagnostic says so. */
class StandInsTest {

    @Test
    void thePronounMeansTheSubjectSoFar() {
        assertThat(Reading.of("县委书记丁月来到茶园。她说,要抓紧采摘。").standIns()).containsExactly("她=丁月");
        assertThat(Reading.of("县委书记丁月来到茶园。", "随后,她走进农家。").standIns()).containsExactly("她=丁月");
    }

    @Test
    void whoIsOnlySpokenOfIsNoSubject() {
        assertThat(Reading.of("县长丁月说,钱立本总书记十分牵挂群众,她叮嘱干部用心用情。").standIns()).containsExactly("她=丁月");
    }

    /** Seen to fail when 干部要 and 冷暖 were people: family name and given name, behind 党员 and 群众. */
    @Test
    void whatIsAskedOfManyIsNoSubject() {
        assertThat(Reading.of("县长丁月说,广大党员干部要关心群众冷暖、解决困难。她说,要快。").standIns()).containsExactly("她=丁月");
    }

    @Test
    void aWitnessTakesThePronounOfHisSentence() {
        assertThat(Reading.of("县长丁月来到大坝。守坝员老何在这里干了二十年,他说,夜里才睡得着。").standIns()).containsExactly("他=老何");
    }

    @Test
    void whoeverHoldsAHandIsNotItsOwner() {
        assertThat(Reading.of("县长丁月握着他的手说,辛苦了。").standIns()).isEmpty();
    }

    @Test
    void twoSubjectsLeaveThePronounOpen() {
        Reading reading = Reading.of("县长丁月、副县长鲁平登上码头。他说,要守好。");
        assertThat(reading.standIns()).isEmpty();
        assertThat(reading.diagnostics()).extracting("code").containsExactly(DiagnosticCode.AMBIGUOUS_PERSON);
    }

    @Test
    void pronounsOfManyAndOtherWordsStandForNobody() {
        assertThat(Reading.of("县长丁月看望他们。其他人也来了。“他说得对。”").standIns()).isEmpty();
    }

    @Test
    void aBareTitleMeansItsOnlyHolder() {
        assertThat(Reading.of("县长丁月来到工地。请县长放心,工期不拖。").standIns()).containsExactly("县长=丁月");
        assertThat(Reading.of("各级书记要带头。县长热线开通。县长途客车停运。县长丁月到会。").standIns()).isEmpty();
    }

    @Test
    void aPostPrintedInAnotherArticleServesHere() {
        var issue = Reading.passages("市长丁月出席会议。", "丁月到江堤检查。请市长放心。");
        assertThat(Reading.amid(issue.subList(1, 2), issue).standIns()).containsExactly("市长=丁月");
        assertThat(Reading.amid(issue.subList(1, 2), issue).officials()).containsExactly("丁月");
    }
}

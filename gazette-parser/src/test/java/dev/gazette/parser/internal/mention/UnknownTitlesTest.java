package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A title that the lexicon does not have stays a title, with a diagnostic, and never becomes part of a name.
 *
 * <p>Seen to fail: without {@link UnknownTitles} in {@link NameStarts}, where nobody was found behind such a title.
 */
class UnknownTitlesTest {

    @Property(tries = 200)
    void anUnknownTitleIsNoPartOfTheName(
            @ForAll("organs") String organ, @ForAll("titles") String title, @ForAll("names") String name) {
        Reading read = Reading.of(organ + title + name + "来到水库,查看水位。", "12日," + organ + title + name + "强调,要加强值守。");
        assertThat(read.officials()).containsExactly(name + "(" + organ + title + ")");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNKNOWN_TITLE);
        assertThat(read.diagnostics().get(0).message()).startsWith(title + " stands before a name");
    }

    @Example
    void whatTheLexiconHasOrIsNoTitleIsNotTold() {
        for (String words : List.of(
                "市水务局局长陆明远强调,要加强值守。",
                "市水务局工作人员陆明远说,水位正常。",
                "市水务局党员陆明远说,水位正常。",
                "陆明远来到市水务局。",
                "市水务局督促江口村加固堤坝。",
                "市统计局数据显示经济增长方式转变。")) {
            assertThat(Reading.of(words).diagnostics()).as(words).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> organs() {
        return Arbitraries.of("市水务局", "云溪县气象局", "省农业科学院", "市应急管理局");
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("总调度师", "首席预报官", "水情监测长", "水质化验员", "总水文师");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("陆明远", "沈若兰", "欧阳雪", "韩冬");
    }
}

package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws of names, over made-up people.
 *
 * <p>Seen to fail: with {@code NameLength} taking the longer name always, names ran on into verbs and into 和; with given names that may hold a title, a
 * title stood in a name.
 */
class NameLawsTest {

    @Property(tries = 300)
    void aNameIsNeverMoreThanTheNameWhateverFollows(
            @ForAll("people") String name, @ForAll("titles") String title, @ForAll("doings") String doing) {
        assertThat(Reading.of(title + name + doing).names()).containsExactly(name);
    }

    @Property(tries = 200)
    void aNameThatTheIssueKnowsIsFoundBeforeAnyVerb(
            @ForAll("people") String name, @ForAll("titles") String title, @ForAll("rareDoings") String doing) {
        Reading reading =
                Reading.of("5日," + title + name + "来到江堤。", name + doing, name + "强调,要抓紧。", "随后," + name + "走进农家。");
        assertThat(reading.everybody()).containsExactly(name);
        assertThat(reading.people().in(1)).hasSize(1);
    }

    @Property(tries = 200)
    void aTitleIsNeverInAName(
            @ForAll("people") String name, @ForAll("titles") String title, @ForAll("titles") String other) {
        Reading reading = Reading.of(title + name + "、" + other + "参加会议。", name + title + "讲话。");
        assertThat(reading.everybody()).containsExactly(name);
    }

    @Property(tries = 200)
    void theTextOfAnotherArticleChangesNoName(
            @ForAll("people") String name, @ForAll("people") String other, @ForAll("titles") String title) {
        var alone = Reading.of("5日," + title + name + "到江堤检查。" + name + "说,要守好。");
        var issue = Reading.passages(
                "5日," + title + name + "到江堤检查。" + name + "说,要守好。", "6日,村民" + other + "说,好。" + other + "笑了。");
        if (!name.startsWith(other) && !other.startsWith(name)) {
            assertThat(Reading.amid(issue.subList(0, 1), issue).officials()).isEqualTo(alone.officials());
        }
    }

    @Property(tries = 200)
    void printedWithSpacesOrInFullWidthItIsTheSame(
            @ForAll("people") String name, @ForAll("titles") String title, @ForAll("doings") String doing) {
        String plain = "5日," + title + name + doing;
        String printed = "　　５日，" + title + " " + String.join("　", name.split("")) + doing.replace(',', '，');
        assertThat(Reading.of(printed).names()).isEqualTo(Reading.of(plain).names());
    }

    @Property(tries = 200)
    void everyNameOfAListIsFound(@ForAll("people") String a, @ForAll("people") String b, @ForAll("people") String c) {
        if (!a.equals(b) && !b.equals(c) && !a.equals(c)) {
            assertThat(Reading.of("副县长" + a + "、" + b + "和" + c + "参加会议。").names())
                    .containsExactly(a, b, c);
        }
    }

    @Provide
    Arbitrary<String> people() {
        Arbitrary<String> family =
                Arbitraries.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "陈", "沈", "韩", "杨", "欧阳", "司马", "慕容", "谭");
        Arbitrary<String> given =
                Arbitraries.of("一鸣", "大川", "晓梅", "国栋", "思远", "岚", "凯", "倩", "磊", "敏", "文博", "雪", "家骥", "立新");
        return Combinators.combine(family, given).as((f, g) -> f + g);
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("县长", "副市长", "县委书记", "省委副书记", "市应急管理局局长", "县人大常委会副主任", "州政协主席", "镇党委书记", "市住房和城乡建设局局长");
    }

    @Provide
    Arbitrary<String> doings() {
        return Arbitraries.of(
                "强调,要抓紧。",
                "来到江堤。",
                "在江堤检查。",
                "赴山区调研。",
                "对此表示肯定。",
                "边走边看。",
                "要求各地落实。",
                "冒雨查看水情。",
                "一行走进农家。",
                "说,好。",
                "等参加会议。",
                "率队检查。",
                "12日到会。",
                "首先来到村里。",
                "一同检查。",
                "(前排右一)听介绍。",
                "、",
                "。",
                "和群众交谈。",
                "就全市工作作了部署。");
    }

    /** Verbs that no list holds. */
    @Provide
    Arbitrary<String> rareDoings() {
        return Arbitraries.of("俯身捧起一把土。", "撸起袖子下田。", "掏出本子记下。", "蹚过齐膝的水。", "攥住老人的手。", "倏然停步。");
    }
}

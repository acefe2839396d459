package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Directive;
import dev.gazette.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of speech, over reports made of the words of a generator. */
class SpeechLawsTest {

    private static final List<String> ASKED = List.of(
            "各村要把水渠修好。",
            "必须守住山林防火线。",
            "坚持先规划后建设。",
            "加快修复受损道路。",
            "严禁在河道取沙。",
            "希望乡亲们多种果树。",
            "各部门务必到场。",
            "要把“一户一策”落到实处。",
            "对老桥要逐座排查，发现问题立即处置。",
            "学校要管好食堂。");
    private static final List<String> STATED = List.of(
            "今年雨水比往年多。",
            "水利是农业的命脉。",
            "春天是播种的季节。",
            "这里的竹子远近闻名。",
            "成绩来之不易。",
            "粮食丰收已成定局。",
            "路通了，人心也就齐了。",
            "办法总比困难多。",
            "桥是两岸百姓的念想。");
    private static final List<String> WITNESSED = List.of(
            "村民老蔡说，我们要多种茶。",
            "园区负责人介绍，厂房必须年底交付。",
            "店主红着脸说，今后一定要按规矩来。",
            "企业负责人动情地说，要把机器开足。",
            "护林员老董指着山头说，一个火星也不能有。",
            "种粮大户告诉记者，今年要再包一百亩。",
            "“这条路必须早点通。”居民郑阿婆说。",
            "工人代表拉着大家的手说：“我们要早日完工。”");

    /** Shown to fail: a frame whose subject nobody knows, taken for the sentence's own. */
    @Property(tries = 300)
    void aWitnessInsertedAnywhereNeverSpeaksForTheLeader(
            @ForAll("speeches") List<String> speech, @ForAll("witnessed") String witness, @ForAll int where) {
        var with = new ArrayList<>(speech);
        with.add(Math.floorMod(where, speech.size() + 1), witness);
        List<String> before = texts(report(speech));
        assertThat(before).containsAll(texts(report(with)));
        assertThat(texts(report(with))).noneMatch(witness::contains);
    }

    /** Shown to fail: a statement that ended the speech. */
    @Property(tries = 300)
    void anAddedStatementLeavesTheDirectives(
            @ForAll("speeches") List<String> speech, @ForAll("stated") String statement, @ForAll int where) {
        var with = new ArrayList<>(speech);
        with.add(Math.floorMod(where, speech.size() + 1), statement);
        assertThat(texts(report(with))).isEqualTo(texts(report(speech)));
    }

    @Property(tries = 300)
    void everyDemandOfASpeechIsADirectiveAndNoStatementIs(@ForAll("speeches") List<String> speech) {
        List<String> asked = speech.stream().filter(ASKED::contains).toList();
        assertThat(texts(report(speech))).isEqualTo(asked);
    }

    @Property(tries = 200)
    void widthChangesNothing(@ForAll("speeches") List<String> speech) {
        String half = report(speech).replace('，', ',').replace('：', ':').replace('！', '!');
        assertThat(Spoken.of(half, "罗青").summary())
                .isEqualTo(Spoken.of(report(speech), "罗青").summary());
    }

    /** Shown to fail: a speaker kept over the end of the paragraph. */
    @Property(tries = 200)
    void nobodySpeaksBehindTheEndOfTheParagraph(@ForAll("speeches") List<String> speech) {
        String text = report(speech) + "\n" + String.join("", speech);
        assertThat(texts(text)).isEqualTo(texts(report(speech)));
    }

    @Property(tries = 200)
    void theSpansOfADirectiveGiveItsWords(@ForAll("speeches") List<String> speech) {
        Spoken told = Spoken.of(report(speech), "罗青");
        for (Directive directive : told.directives()) {
            SourceSpan span = directive.spans().get(0);
            assertThat(told.source().substring(span.start(), span.end())).isEqualTo(directive.text());
        }
    }

    @Property(tries = 400)
    void anyWordsGiveDirectivesWithASpeaker(@ForAll("words") String words) {
        Spoken told = Spoken.of(words + "。", "罗青", "方砚", "-赵阿满");
        for (Directive directive : told.directives()) {
            assertThat(directive.speaker().name()).isNotBlank();
            assertThat(directive.text()).isNotBlank();
        }
        assertThat(told.speechOf("罗青")).allMatch(d -> !d.text().isBlank());
        assertThat(told.documentOf("柳林县人民政府")).allMatch(d -> d.verb() == null);
    }

    private static String report(List<String> speech) {
        return "罗青来到柳林村。罗青指出，路是一步一步走出来的。" + String.join("", speech);
    }

    private static List<String> texts(String report) {
        return Spoken.of(report, "罗青").directives().stream()
                .map(Directive::text)
                .toList();
    }

    @Provide
    Arbitrary<List<String>> speeches() {
        Arbitrary<String> sentence = Arbitraries.oneOf(Arbitraries.of(ASKED), Arbitraries.of(STATED));
        return sentence.list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> witnessed() {
        return Arbitraries.of(WITNESSED);
    }

    @Provide
    Arbitrary<String> stated() {
        return Arbitraries.of(STATED);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.of(
                "罗青", "方砚", "赵阿满", "他", "她", "他们", "强调", "指出", "要求", "希望", "叮嘱", "说", "表示", "介绍", "要", "必须", "不得", "严禁",
                "请", "鼓励", "可以", "确保", "切实", "坚持", "推进", "各地", "部门", "企业", "村民", "负责人", "会议", "中央", "来到", "查看", "在",
                "对", "的", "了", "是", "将", "我们", "一定", "，", "：", "；", "。", "！", "？", "“", "”", "\"", "（", "）", "《", "》",
                "、", "一是", "第三条", "（二）", "主要职责", "应对", "进行", "\n");
        return Combinators.combine(word.list().ofMinSize(1).ofMaxSize(30), Arbitraries.of("罗青说，", "罗青", "会议"))
                .as((list, first) -> first + String.join("", list));
    }
}

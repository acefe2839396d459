package dev.gazette.parser.internal.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A list of places gives the shortest phrase for each, in order; what names nothing is left out. */
class PlaceReaderTest {

    private final PlaceReader reader = new PlaceReader();

    /** Seen to fail when parting at 和 alone cut 和平村 in two. */
    @Property
    void aListGivesItsItemsInOrder(@ForAll("places") List<String> places, @ForAll boolean and) {
        var text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            text.append(i == 0 ? "" : and && i == places.size() - 1 ? "和" : "、").append(places.get(i));
        }
        assertThat(list(text.toString(), true)).isEqualTo(places);
        assertThat(list(text + "等地", true)).isEqualTo(places);
    }

    @Property
    void anyPhraseGivesPlacesInsideIt(@ForAll("words") String words, @ForAll boolean strong) {
        Folded text = Folded.of(words);
        int last = 0;
        for (PlaceMention place : reader.list(text, 0, text.length(), strong)) {
            assertThat(place.from()).isGreaterThanOrEqualTo(last);
            assertThat(place.to()).isGreaterThan(place.from()).isLessThanOrEqualTo(text.length());
            last = place.to();
        }
    }

    @Provide
    Arbitrary<List<String>> places() {
        Arbitrary<String> names = Arbitraries.of("梅岭", "和平", "青枫", "石桥", "云泽", "白鹭", "望江", "三河", "柳浪", "鹤鸣");
        Arbitrary<String> tails = Arbitraries.of("村", "镇卫生院", "水库", "农贸市场", "精密机械公司", "县人民医院", "中心小学", "产业园");
        return names.flatMap(name -> tails.map(tail -> name + tail))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "和", "、", "的", "等", "县", "某镇", "企业", "车间", "位于", "梅岭", "公司", "部分", "里", "“", "”", "(", "家中")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void whatOnlyDescribesIsCut() {
        assertThat(list("位于梅岭县的青枫纪念馆", true)).containsExactly("青枫纪念馆");
        assertThat(list("民营高新技术企业云泽科技有限公司", true)).containsExactly("云泽科技有限公司");
        assertThat(list("青枫村智慧农业园区的大棚", true)).containsExactly("青枫村智慧农业园区");
        assertThat(list("望江煤矿调度室", true)).containsExactly("望江煤矿");
        assertThat(list("我市梅岭县", true)).containsExactly("梅岭县");
        assertThat(list("白鹭街道的便民联系点和青枫社区", true)).containsExactly("白鹭街道的便民联系点", "青枫社区");
    }

    @Test
    void whatNamesNothingIsNoPlace() {
        for (String none :
                List.of("企业", "生产车间", "农户家中", "基层工作站", "部分乡镇", "我市", "一线", "有关部门", "春节前夕", "机关干部", "教室、寝室、食堂")) {
            assertThat(list(none, true)).as(none).isEmpty();
        }
    }

    @Test
    void aSharedTailKeepsTheListWhole() {
        assertThat(list("梅岭县、石桥县、云泽县政协", true)).containsExactly("梅岭县、石桥县、云泽县政协");
        assertThat(list("市本级和石桥县部分集中隔离点", true)).containsExactly("市本级和石桥县部分集中隔离点");
        assertThat(list("梅岭县、石桥县", true)).containsExactly("梅岭县", "石桥县");
    }

    @Test
    void namesThatStandForThingsAreNone() {
        assertThat(list("梅岭、青枫、云泽等品牌展区", true)).isEmpty();
        assertThat(list("省、市人大代表", false)).isEmpty();
    }

    private List<String> list(String phrase, boolean strong) {
        Folded text = Folded.of(phrase);
        var names = new ArrayList<String>();
        for (PlaceMention place : reader.list(text, 0, text.length(), strong)) {
            names.add(text.words(place.from(), place.to()));
        }
        return names;
    }
}

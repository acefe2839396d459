package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Inspection;
import dev.gazette.model.Place;
import dev.gazette.model.SourceSpan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of trips, over reports made of the words of a generator. */
class TripLawsTest {

    private static final List<String> VERBS = List.of("督查", "调研", "检查", "视察", "考察", "督导检查", "检查指导");

    /** Seen to fail when the stops were sorted by name. */
    @Property(tries = 200)
    void stopsStandInTheOrderOfTheText(@ForAll("stops") List<String> stops, @ForAll("verbs") String verb) {
        Inspection trip = Told.of(report(stops, verb), "纪远").only();
        assertThat(trip.places().stream().map(Place::name).toList()).isEqualTo(stops);
        int last = 0;
        for (Place place : trip.places()) {
            assertThat(place.spans().get(0).start()).isGreaterThanOrEqualTo(last);
            last = place.spans().get(0).end();
        }
    }

    @Property(tries = 200)
    void theSpansOfAPlaceGiveItsWords(@ForAll("stops") List<String> stops, @ForAll("verbs") String verb) {
        Told told = Told.of(report(stops, verb), "纪远");
        for (Place place : told.only().places()) {
            SourceSpan span = place.spans().get(0);
            assertThat(told.source().substring(span.start(), span.end())).isEqualTo(place.name());
        }
    }

    @Property(tries = 200)
    void theVerbIsTheActionAndItsObjectTheTopic(@ForAll("stops") List<String> stops, @ForAll("verbs") String verb) {
        Inspection trip = Told.of(report(stops, verb), "纪远").only();
        assertThat(trip.actions()).containsExactly(verb);
        assertThat(trip.topic()).isEqualTo("春季农业生产工作");
    }

    /** Seen to fail: with trips that hear nobody 陪同. */
    @Property(tries = 200)
    void whoGoesAlongNeverLeads(@ForAll("stops") List<String> stops, @ForAll("verbs") String verb) {
        Told told = Told.of(report(stops, verb) + "\n|市长孙楠、副市长李牧陪同" + verb + "。", "纪远", "孙楠", "李牧");
        Inspection trip = told.only();
        assertThat(trip.companions()).hasSize(2);
        assertThat(trip.leaders()).hasSize(1).doesNotContainAnyElementsOf(trip.companions());
    }

    @Property(tries = 300)
    void anyWordsGiveTripsWithALeaderOrAParty(@ForAll("words") String words) {
        for (Inspection trip : Told.of("|" + words, "纪远", "孙楠").inspections()) {
            assertThat(trip.leaders()).doesNotHaveDuplicates();
            assertThat(!trip.leaders().isEmpty() || words.matches("(?s).*[组团].*"))
                    .as("only a party goes without a leader")
                    .isTrue();
            assertThat(trip.leaders()).noneMatch(trip.companions()::contains);
            assertThat(trip.spans()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<List<String>> stops() {
        Arbitrary<String> names = Arbitraries.of("梅岭", "青枫", "石桥", "云泽", "白鹭", "望江", "柳浪", "鹤鸣");
        Arbitrary<String> tails = Arbitraries.of("村", "镇卫生院", "水库", "农贸市场", "机械公司", "中心小学", "产业园");
        return names.flatMap(name -> tails.map(tail -> name + tail))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements();
    }

    @Provide
    Arbitrary<String> verbs() {
        return Arbitraries.of(VERBS);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "市长孙楠", "纪远", "在", "到", "来到", "陪同", "参加", "一同", "调研", "检查", "检查组", "分别", "近日", "6月3日", "3日至5日",
                        "望江县", "企业", "、", "，", "。", "“", "”", "强调", "工作", "的", "时", "并", "视频", "率领的", "他")
                .list()
                .ofMaxSize(25)
                .map(parts -> "6月" + String.join("", parts));
    }

    private static String report(List<String> stops, String verb) {
        int half = stops.size() / 2;
        String later = half == 0 ? "" : "\n|在" + String.join("、", stops.subList(0, half)) + ",纪远同大家亲切交流。";
        return "纪远" + verb + "春季农业生产工作\n|3月8日,省长纪远" + verb + "春季农业生产工作。" + later + "\n|纪远先后来到"
                + String.join("、", stops.subList(half, stops.size())) + ",详细了解情况。";
    }
}

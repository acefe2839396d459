package dev.gazette.parser.arbitraries;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Basis;
import dev.gazette.model.Directive;
import dev.gazette.model.Facts;
import dev.gazette.model.Headline;
import dev.gazette.model.Inspection;
import dev.gazette.model.Modality;
import dev.gazette.model.Official;
import dev.gazette.model.Paragraph;
import dev.gazette.model.PartialDate;
import dev.gazette.model.Period;
import dev.gazette.model.Place;
import dev.gazette.model.Post;
import dev.gazette.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A made-up report of one trip, from which the words and the facts are both made.
 *
 * <pre>
 *   陆明远在青石县调研春耕生产时强调 守牢安全底线
 *   3月6日，市委书记陆明远到青石县调研春耕生产。他强调，各地各部门要压实各方责任。
 *   陆明远来到河湾镇柳塘村，察看秧苗长势。陆明远指出，……
 *   副市长沈若兰陪同调研。
 * </pre>
 *
 * @param cast the leader first, then those who go along
 * @param section the section that the report stands in, null for none
 */
record Report(
        List<Official> cast,
        int year,
        int month,
        int day,
        int days,
        String county,
        String action,
        String topic,
        String slogan,
        boolean kicker,
        Along along,
        List<Stop> stops,
        List<Demand> opening,
        @Nullable String section) {

    /** Where those who went along are named. */
    enum Along {
        DECK,
        LEDE,
        LAST
    }

    /**
     * A place on the way.
     *
     * @param witness whether somebody there speaks
     */
    record Stop(String place, String look, boolean witness, List<Demand> demands) {}

    /**
     * One sentence of a speech. The first of a speech names the speaker, or says 他; later ones may go on without.
     *
     * @param addressee who is to do it, null for nobody named
     * @param pronoun 他 for the name, where only the leader can be meant
     * @param goesOn neither name nor pronoun, where somebody spoke before
     */
    record Demand(String verb, @Nullable String addressee, Mode mode, String what, boolean pronoun, boolean goesOn) {}

    /** How a demand is put. */
    enum Mode {
        SHALL("要", Modality.SHOULD),
        MUST("必须", Modality.MUST),
        NEVER("不得", Modality.MUST_NOT),
        WISH("希望", Modality.HOPE);

        private final String word;
        private final Modality modality;

        Mode(String word, Modality modality) {
            this.word = word;
            this.modality = modality;
        }
    }

    /** Who is named in the deck alone stands there without posts. */
    Report {
        if (along == Along.DECK) {
            var named = new ArrayList<Official>(List.of(cast.get(0)));
            cast.subList(1, cast.size()).forEach(official -> named.add(Official.of(official.name())));
            cast = List.copyOf(named);
        }
    }

    private Official leader() {
        return cast.get(0);
    }

    private List<Official> companions() {
        return cast.subList(1, cast.size());
    }

    /** The report as an article: its words and its facts. */
    Article article() {
        var directives = new ArrayList<Directive>();
        var paragraphs = new ArrayList<Paragraph>();
        String with = along == Along.LEDE && !companions().isEmpty() ? titled(companions()) + "陪同。" : "";
        paragraphs.add(Paragraph.of(lede() + with + speech(opening, with.isEmpty(), directives)));
        for (Stop stop : stops) {
            String arrival = leader().name() + "来到" + stop.place() + "，" + stop.look() + "。";
            String witness = stop.witness() ? stop.place() + "负责人介绍，今年的情况比去年好。" : "";
            paragraphs.add(Paragraph.of(arrival + witness + speech(stop.demands(), !stop.witness(), directives)));
        }
        if (along == Along.LAST && !companions().isEmpty()) {
            paragraphs.add(Paragraph.of(titled(companions()) + "陪同" + action + "。"));
        }
        return Article.builder()
                .kind(ArticleKind.NEWS_REPORT)
                .section(section)
                .headline(headline())
                .paragraphs(paragraphs)
                .facts(Facts.builder()
                        .officials(cast)
                        .add(inspection())
                        .directives(directives)
                        .build())
                .build();
    }

    private Headline headline() {
        String deck = along == Along.DECK && !companions().isEmpty() ? named(companions()) + "陪同" + action : null;
        String trip = leader().name() + "在" + county + action + topic;
        return kicker ? new Headline(trip + "时强调", slogan, deck, List.of()) : new Headline(null, trip, deck, List.of());
    }

    private String lede() {
        return dates() + "，" + titled(List.of(leader())) + "到" + county + action + topic + "。";
    }

    private String dates() {
        return month + "月" + day + "日" + (days > 1 ? "至" + (day + days - 1) + "日" : "");
    }

    private Inspection inspection() {
        var date = new Period(
                PartialDate.of(year, month, day), PartialDate.of(year, month, day + days - 1), dates(), null);
        var places = new LinkedHashSet<String>();
        places.add(county);
        stops.forEach(stop -> places.add(stop.place()));
        return new Inspection(
                List.of(leader()),
                List.of(action),
                date,
                topic,
                places.stream().map(Place::of).toList(),
                companions(),
                List.of());
    }

    /** The sentences of one speech; what they ask for goes into the list. */
    private String speech(List<Demand> demands, boolean pronounMeansLeader, List<Directive> directives) {
        var words = new StringBuilder();
        String verb = null;
        for (Demand demand : demands) {
            boolean wish = demand.mode() == Mode.WISH;
            boolean goesOn = demand.goesOn() && verb != null && !verb.equals("希望") && !wish;
            boolean pronoun = demand.pronoun() && (pronounMeansLeader || verb != null);
            String who = goesOn ? "" : pronoun ? "他" : leader().name();
            if (!goesOn) {
                verb = wish ? "希望" : demand.verb();
            }
            String addressee = demand.addressee() == null ? (wish ? "大家" : "") : demand.addressee();
            String said = wish
                    ? who + "希望" + addressee + demand.what() + "。"
                    : who + (goesOn ? "" : verb + "，") + addressee + demand.mode().word + demand.what() + "。";
            words.append(said);
            directives.add(new Directive(
                    Speaker.person(leader()),
                    verb,
                    demand.mode().modality,
                    addressee.isEmpty() ? null : addressee,
                    said,
                    goesOn ? Basis.CONTINUATION : pronoun ? Basis.PRONOUN : Basis.EXPLICIT,
                    null,
                    List.of()));
        }
        return words.toString();
    }

    private static String named(List<Official> people) {
        return people.stream().map(Official::name).collect(Collectors.joining("、"));
    }

    /** {@code 市委副书记、市长沈若兰，副市长段一舟}: between people whose posts have 、 stands ，. */
    private static String titled(List<Official> people) {
        return people.stream()
                .map(person -> person.posts().stream().map(Post::text).collect(Collectors.joining("、")) + person.name())
                .collect(Collectors.joining("，"));
    }
}

package dev.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.model.arbitraries.GazetteArbitraries;
import dev.gazette.model.json.GazetteJson;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Two readings of one gazette become one, and nobody becomes somebody else.
 *
 * <p>Shown to fail: issues left in the order they came, two people matched with the same third, a new number
 * that is taken already, and companions that keep the old one.
 */
class GazetteMergeTest {

    private static final String NAME = "云岭市人民政府公报";
    private static final Gazette EMPTY = new Gazette(NAME, null, null, List.of());

    @Property(tries = 40)
    void mergedWithItselfItSaysNothingMore(@ForAll("readings") Gazette gazette) {
        assertThat(gazette.merge(gazette)).isEqualTo(gazette.merge(EMPTY));
    }

    @Property(tries = 40)
    void mergingChangesNothingButTheHomonyms(@ForAll("readings") Gazette one, @ForAll("readings") Gazette other) {
        Set<String> apart = new HashSet<>();
        one.issues().forEach(issue -> apart.add(saidBy(issue)));
        other.issues().forEach(issue -> apart.add(saidBy(issue)));
        Set<String> together = new HashSet<>();
        one.merge(other).issues().forEach(issue -> together.add(saidBy(issue)));
        assertThat(together).isEqualTo(apart);
    }

    @Property(tries = 40)
    void datedIssuesStandInOrder(@ForAll("readings") Gazette one, @ForAll("readings") Gazette other) {
        assertThat(one.merge(other).issues().stream().map(Issue::date).filter(Objects::nonNull))
                .isSorted();
    }

    @Property(tries = 40)
    void twoPeopleOfOneReadingStayTwo(@ForAll("readings") Gazette one, @ForAll("readings") Gazette other) {
        for (Official official : one.merge(other).officials()) {
            String name = official.name();
            int merged = one.merge(other).officialsNamed(name).size();
            int first = one.officialsNamed(name).size();
            int second = other.officialsNamed(name).size();
            assertThat(merged).isBetween(Math.max(first, second), first + second);
        }
    }

    @Property(tries = 40)
    void whoIsNewDoesNotRenumberTheOthers(@ForAll("readings") Gazette one, @ForAll("readings") Gazette other) {
        List<Official> merged = one.merge(other).officials();
        for (Official official : one.officials()) {
            if (official.homonym() != null) {
                assertThat(merged).anyMatch(official::samePersonAs);
            }
        }
    }

    @Example
    void thePostsOfOneCareerMakeOnePerson() {
        Gazette merged =
                reading(3, person(null, "市长", Level.PREFECTURE)).merge(reading(4, person(null, "副省长", Level.PROVINCE)));
        assertThat(merged.officials()).hasSize(1);
        assertThat(merged.officials().get(0).homonym()).isNull();
        assertThat(merged.officials().get(0).posts()).extracting(Post::text).containsExactly("市长", "副省长");
    }

    @Example
    void postsThatContradictMakeTwoPeople() {
        Gazette merged = reading(3, person(null, "副省长", Level.PROVINCE))
                .merge(reading(4, person(null, "村党支部书记", Level.VILLAGE)));
        assertThat(merged.officials())
                .containsExactly(person(1, "副省长", Level.PROVINCE), person(2, "村党支部书记", Level.VILLAGE));
        assertThat(merged.appointmentsOf(person(2, "", null))).hasSize(1);
        Article second = merged.issues().get(1).articles().get(0);
        Official renamed = second.officials().get(0);
        assertThat(second.inspections().get(0).leaders()).containsExactly(renamed);
        assertThat(second.inspections().get(0).companions()).containsExactly(renamed);
        assertThat(second.directives().get(0).speaker().people()).containsExactly(renamed);
        assertThat(second.document().signatories()).containsExactly(renamed);
    }

    @Example
    void aHomonymIsFoundAgainByItsPost() {
        Gazette both = reading(3, person(null, "副省长", Level.PROVINCE))
                .merge(reading(4, person(null, "村党支部书记", Level.VILLAGE)));
        Gazette merged = both.merge(reading(5, person(null, "村党支部书记", Level.VILLAGE)));
        assertThat(merged.officials()).isEqualTo(both.officials());
        assertThat(merged.issues().get(2).articles().get(0).officials().get(0).homonym())
                .isEqualTo(2);
    }

    @Example
    void aSingleOneOfTheFirstTakesANumberWhenASecondJoins() {
        Gazette two =
                reading(3, person(1, "村党支部书记", Level.VILLAGE)).merge(reading(4, person(2, "副省长", Level.PROVINCE)));
        Gazette merged = reading(2, person(null, "省长", Level.PROVINCE)).merge(two);
        assertThat(merged.officials()).extracting(Official::homonym).containsExactly(1, 2);
        assertThat(merged.officialsNamed("李木").get(0).posts())
                .extracting(Post::text)
                .containsExactly("省长", "副省长");
    }

    @Example
    void issuesWithoutADateStandByYearAndNumber() {
        Gazette merged = reading(4, person(null, "市长", null)).merge(reading(3, person(null, "市长", null)));
        assertThat(merged.issues()).extracting(Issue::numbers).containsExactly(List.of(3), List.of(4));
    }

    @Example
    void namesOfTheFirstReadingStayAndGapsAreFilled() {
        Gazette merged =
                new Gazette(NAME, null, "云岭市人民政府", List.of()).merge(new Gazette(NAME, "YUNLING", "别处", List.of()));
        assertThat(merged).isEqualTo(new Gazette(NAME, "YUNLING", "云岭市人民政府", List.of()));
    }

    @Example
    void anotherGazetteIsRefused() {
        assertThatThrownBy(() -> EMPTY.merge(new Gazette("海东市人民政府公报", null, null, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name 海东市人民政府公报 must be 云岭市人民政府公报, as both are one gazette");
    }

    private static String saidBy(Issue issue) {
        return GazetteJson.write(new Gazette(NAME, null, null, List.of(issue)))
                .replaceAll("\"homonym\":(\\d+|null)", "\"homonym\":0");
    }

    private static Official person(Integer homonym, String post, Level level) {
        List<Post> posts = post.isEmpty() ? List.of() : List.of(new Post(post, null, post, null, level, null));
        return new Official("李木", posts, homonym);
    }

    /** An issue of 2020 in which the person stands wherever a person can. */
    private static Gazette reading(int number, Official person) {
        List<SourceSpan> nowhere = List.of();
        Facts facts = Facts.builder()
                .add(person)
                .add(new Inspection(List.of(person), List.of("督查"), null, null, List.of(), List.of(person), nowhere))
                .add(new Directive(
                        Speaker.person(person), null, Modality.SHOULD, null, "要春耕。", Basis.EXPLICIT, 0, nowhere))
                .add(new Appointment(person, AppointmentAction.REMOVE, Post.of("局长"), null, null, nowhere))
                .build();
        OfficialDocument signed = new OfficialDocument(
                List.of(),
                "令",
                List.of(),
                List.of(),
                LocalDate.of(2020, 1, number),
                null,
                List.of(),
                List.of(person),
                List.of(),
                List.of(),
                nowhere);
        Article article = Article.builder().document(signed).facts(facts).build();
        Issue issue = new Issue(2020, List.of(number), null, null, List.of(), List.of(article), List.of(), nowhere);
        return new Gazette(NAME, null, null, List.of(issue));
    }

    @Provide
    Arbitrary<Gazette> readings() {
        return GazetteArbitraries.gazettesNamed(NAME);
    }
}

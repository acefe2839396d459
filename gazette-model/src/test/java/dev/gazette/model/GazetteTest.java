package dev.gazette.model;

import static dev.gazette.model.MadeUp.BAI;
import static dev.gazette.model.MadeUp.OUYANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.model.arbitraries.GazetteArbitraries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What a gazette answers, beside the loop that a user would write.
 *
 * <p>Shown to fail: a walk that passes the directives by, posts of the first article only, and speakers whose
 * name contains the one asked for.
 */
class GazetteTest {

    private static final Gazette GAZETTE = MadeUp.gazette();
    private static final Article ARTICLE = GAZETTE.articles().get(0);

    @Example
    void itFindsWhatPeopleAskFor() {
        assertThat(GAZETTE.articlesIn("要闻")).containsExactly(ARTICLE);
        assertThat(GAZETTE.articlesIn("市政府文件")).isEmpty();
        assertThat(GAZETTE.articlesOf(ArticleKind.OTHER)).containsExactly(ARTICLE);
        assertThat(GAZETTE.articlesOf(ArticleKind.SPEECH)).isEmpty();
        assertThat(GAZETTE.inspectionsBy("白石")).isEqualTo(ARTICLE.inspections());
        assertThat(GAZETTE.inspectionsBy("欧阳青")).isEmpty();
        assertThat(GAZETTE.inspectionsBy(BAI)).isEqualTo(ARTICLE.inspections());
        assertThat(GAZETTE.directivesBy("白石")).isEqualTo(ARTICLE.directives());
        assertThat(GAZETTE.directivesBy(OUYANG)).isEmpty();
        assertThat(GAZETTE.directivesTo("各地")).isEqualTo(ARTICLE.directives());
        assertThat(GAZETTE.directivesTo("各部门")).isEmpty();
        assertThat(GAZETTE.appointmentsOf("欧阳青")).isEqualTo(ARTICLE.appointments());
        assertThat(GAZETTE.appointmentsOf(BAI)).isEmpty();
        assertThat(GAZETTE.officialsNamed("欧阳青")).containsExactly(OUYANG);
        assertThatThrownBy(() -> GAZETTE.inspectionsBy((String) null)).hasMessage("name must not be null");
    }

    @Example
    void aHomonymIsAnotherPerson() {
        Official second = new Official("欧阳青", List.of(), 2);
        assertThat(GAZETTE.appointmentsOf(second)).isEmpty();
        assertThat(GAZETTE.appointmentsOf(new Official("欧阳青", List.of(), 1))).hasSize(1);
    }

    @Example
    void jointSpeakersAreFoundByTheStringAndByEachName() {
        Speaker both = new Speaker("白石、欧阳青", SpeakerKind.PEOPLE, List.of(BAI, OUYANG));
        Directive joint = new Directive(both, "要求", Modality.SHOULD, null, "要抓好春耕。", Basis.EXPLICIT, null, List.of());
        Gazette gazette = of(Facts.builder().add(BAI).add(OUYANG).add(joint).build());
        assertThat(gazette.directivesBy("白石、欧阳青")).containsExactly(joint);
        assertThat(gazette.directivesBy("欧阳青")).containsExactly(joint);
        assertThat(gazette.directivesBy(BAI)).containsExactly(joint);
        assertThat(gazette.directivesBy("青")).isEmpty();
    }

    @Example
    void aPersonOfTwoArticlesHasThePostsOfBoth() {
        Post known = new Post("市长", null, "市长", "云岭市人民政府", Level.PREFECTURE, Branch.GOVERNMENT);
        Post elsewhere = new Post("市长", null, "市长", "海东市人民政府", Level.PREFECTURE, Branch.GOVERNMENT);
        Gazette gazette = of(
                Facts.builder().add(Official.of("白石", "市委副书记", "市长")).build(),
                Facts.builder()
                        .add(new Official("白石", List.of(known, Post.of("总指挥")), null))
                        .build(),
                Facts.builder()
                        .add(new Official("白石", List.of(elsewhere), null))
                        .build());
        assertThat(gazette.officials())
                .containsExactly(new Official("白石", List.of(Post.of("市委副书记"), known, Post.of("总指挥"), elsewhere), null));
    }

    @Example
    void theHolderGivesWhatAnIndexMeans() {
        Facts facts = ARTICLE.facts();
        assertThat(facts.officialOf(facts.mentions().get(0))).isEqualTo(BAI);
        assertThat(facts.inspectionOf(facts.directives().get(0)))
                .contains(facts.inspections().get(0));
        assertThat(facts.officialsOf(facts.events().get(0))).containsExactly(BAI);
        Issue issue = GAZETTE.issues().get(0);
        assertThat(issue.articleOf(issue.contents().get(0))).contains(ARTICLE);
        assertThat(issue.articleOf(new ContentsEntry(null, "附录", null, null, List.of())))
                .isEmpty();
        assertThat(issue.articlesIn("要闻")).containsExactly(ARTICLE);
        assertThat(ARTICLE.attachmentOf(ARTICLE.paragraphs().get(0))).isEmpty();
        assertThat(ARTICLE.attachmentOf(ARTICLE.paragraphs().get(1)))
                .contains(ARTICLE.document().attachments().get(0));
        assertThat(ARTICLE.title()).contains("不误农时");
        assertThat(Article.builder().build().title()).isEmpty();
    }

    @Example
    void aDirectiveSaidNowhereHasNoInspection() {
        Directive directive = new Directive(
                Speaker.body("会议"), null, Modality.MUST, null, "必须抓好春耕。", Basis.CONTINUATION, null, List.of());
        assertThat(Facts.builder().add(directive).build().inspectionOf(directive))
                .isEmpty();
    }

    @Example
    void theWalkGoesFromTheIssueToItsFacts() {
        assertThat(GAZETTE.walk().map(found -> found.value().getClass().getSimpleName()))
                .containsExactly(
                        "Issue",
                        "ContentsEntry",
                        "Article",
                        "Headline",
                        "OfficialDocument",
                        "Attachment",
                        "Citation",
                        "Citation",
                        "Paragraph",
                        "Paragraph",
                        "Mention",
                        "Inspection",
                        "Place",
                        "Directive",
                        "Appointment",
                        "Event");
        Found<Directive> found = GAZETTE.walk(Directive.class).findFirst().orElseThrow();
        assertThat(found.issue()).isEqualTo(GAZETTE.issues().get(0));
        assertThat(found.article()).isEqualTo(ARTICLE);
        assertThat(found.value()).isEqualTo(ARTICLE.directives().get(0));
    }

    @Property(tries = 40)
    void theWalkComesByEveryParagraphAndFactOnce(@ForAll("gazettes") Gazette gazette) {
        List<Sourced> loop = new ArrayList<>();
        for (Issue issue : gazette.issues()) {
            for (Article article : issue.articles()) {
                loop.addAll(article.paragraphs());
                loop.addAll(article.mentions());
                loop.addAll(article.directives());
                loop.addAll(article.appointments());
                loop.addAll(article.events());
            }
        }
        assertThat(gazette.walk()
                        .<Sourced>map(Found::value)
                        .filter(value -> value instanceof Paragraph
                                || value instanceof Mention
                                || value instanceof Directive
                                || value instanceof Appointment
                                || value instanceof Event))
                .isEqualTo(loop);
    }

    @Property(tries = 40)
    void everyPersonOfAnArticleIsOneOfTheGazette(@ForAll("gazettes") Gazette gazette) {
        Set<Person> people = new HashSet<>();
        for (Official official : gazette.officials()) {
            assertThat(people.add(Person.of(official))).as("once").isTrue();
        }
        for (Article article : gazette.articles()) {
            for (Official official : article.officials()) {
                Official merged = gazette.officials().stream()
                        .filter(official::samePersonAs)
                        .findFirst()
                        .orElseThrow();
                assertThat(merged.posts())
                        .extracting(Post::text)
                        .containsAll(official.posts().stream().map(Post::text).toList());
            }
        }
    }

    @Property(tries = 40)
    void askingForPeopleFindsNobodyElse(@ForAll("gazettes") Gazette gazette) {
        int found = 0;
        for (Official official : gazette.officials()) {
            assertThat(gazette.inspectionsBy(official.name())).containsAll(gazette.inspectionsBy(official));
            assertThat(gazette.directivesBy(official.name())).containsAll(gazette.directivesBy(official));
            found += gazette.appointmentsOf(official).size();
        }
        assertThat(gazette.walk(Appointment.class)).hasSize(found);
    }

    private static Gazette of(Facts... articles) {
        List<Article> all = new ArrayList<>();
        for (Facts facts : articles) {
            all.add(Article.builder().facts(facts).build());
        }
        return new Gazette(
                null,
                null,
                null,
                List.of(new Issue(null, List.of(), null, null, List.of(), all, List.of(), List.of())));
    }

    @Provide
    Arbitrary<Gazette> gazettes() {
        return GazetteArbitraries.gazettes();
    }
}

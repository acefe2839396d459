package dev.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the constructors refuse, and that the message names the component, the value and the rule. */
class CheckMessagesTest {

    private static final List<SourceSpan> NOWHERE = List.of();
    private static final Official BAI = Official.of("白石", "市长");
    private static final Official OTHER = Official.of("石门");
    private static final PartialDate DAY = PartialDate.of(2020, 2, 20);

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void theMessageNamesValueAndRule(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> new SourceSpan(-1, 2), "start -1 must be >= 0"),
                refusal(() -> new SourceSpan(3, 3), "end 3 must be > start 3"),
                refusal(() -> new SourceSpan(0, 3, 0), "page 0 must be >= 1"),
                refusal(() -> new Gazette(" ", null, null, List.of()), "name must not be blank"),
                refusal(() -> new Gazette(null, "", null, List.of()), "parallelName must not be blank"),
                refusal(() -> new Gazette(null, null, "\u3000", List.of()), "issuingBody must not be blank"),
                refusal(() -> issue(0, List.of(), null, List.of()), "year 0 must be in 1..9999"),
                refusal(() -> issue(10000, List.of(), null, List.of()), "year 10000 must be in 1..9999"),
                refusal(() -> issue(2020, List.of(3, 0), null, List.of()), "numbers 0 must be >= 1"),
                refusal(() -> issue(2020, List.of(3), 0, List.of()), "wholeNumber 0 must be >= 1"),
                refusal(
                        () -> issue(2020, List.of(3), 1, List.of(entry(1, 0))),
                        "article 0 must be an index of articles, size 0"),
                refusal(() -> entry(0, null), "page 0 must be >= 1"),
                refusal(() -> entry(1, -1), "article -1 must be >= 0"),
                refusal(() -> new ContentsEntry(null, "", 1, null, NOWHERE), "title must not be blank"),
                refusal(() -> Headline.of(""), "title must not be blank"),
                refusal(() -> new Headline("", "复工", null, NOWHERE), "kicker must not be blank"),
                refusal(
                        () -> new Paragraph("一 二", ParagraphKind.TEXT, null, null, List.of("一"), null, NOWHERE),
                        "cells must be empty in a paragraph of kind TEXT"),
                refusal(() -> attached(-1), "attachment -1 must be >= 0"),
                refusal(
                        () -> Article.builder().paragraphs(List.of(attached(0))).build(),
                        "attachment 0 must be an index of document.attachments, size 0"),
                refusal(
                        () -> Article.builder().document(signedBy(BAI)).build(),
                        "signatories " + BAI + " must equal an entry of officials"),
                refusal(() -> new DocumentNumber("3号", null, 0, 3), "year 0 must be in 1..9999"),
                refusal(() -> new DocumentNumber("3号", null, null, 0), "serial 0 must be >= 1"),
                refusal(() -> new Citation(null, null, NOWHERE), "title and number must not both be null"),
                refusal(() -> new Post("市长", "县", "市长", null, null, null), "organ 县 must stand in text 市长"),
                refusal(() -> new Post("市长", null, "县长", null, null, null), "title 县长 must stand in text 市长"),
                refusal(() -> new Official("白石", List.of(), 0), "homonym 0 must be >= 1"),
                refusal(() -> new Place("茶园", "33112", NOWHERE), "divisionCode 33112 must be six digits"),
                refusal(() -> new Place("茶园", "３３1124", NOWHERE), "divisionCode ３３1124 must be six digits"),
                refusal(
                        () -> new Period(DAY, PartialDate.of(2020, 2, 19), "20日", null),
                        "end 2020-02-19 must not be before start 2020-02-20"),
                refusal(() -> new PartialDate(null, 2, null), "year and day must not both be null"),
                refusal(() -> PartialDate.ofMonth(0, 2), "year 0 must be in 1..9999"),
                refusal(() -> PartialDate.ofMonth(2020, 13), "month 13 must be in 1..12"),
                refusal(() -> PartialDate.of(2021, 2, 29), "day 29 must be in 1..28"),
                refusal(() -> PartialDate.ofMonthDay(2, 30), "day 30 must be in 1..29"),
                refusal(
                        () -> PartialDate.parse("2020-2-20"),
                        "date 2020-2-20 must have one of the forms 2020-02-20, --02-20 and 2020-02"),
                refusal(
                        () -> new Speaker("会议", SpeakerKind.BODY, List.of(BAI)),
                        "people must be empty for a speaker of kind BODY"),
                refusal(
                        () -> new Speaker("白石", SpeakerKind.PERSON, List.of(BAI, OTHER)),
                        "people 2 must be at most 1 for a speaker of kind PERSON"),
                refusal(() -> new Mention(-1, MentionForm.NAME, null, NOWHERE), "official -1 must be >= 0"),
                refusal(
                        () -> new Event(Period.of(DAY, "20日"), "20日", List.of(-1), NOWHERE),
                        "officials -1 must be >= 0"),
                refusal(
                        () -> Facts.builder()
                                .add(new Mention(0, MentionForm.NAME, null, NOWHERE))
                                .build(),
                        "official 0 must be an index of officials, size 0"),
                refusal(
                        () -> Facts.builder()
                                .add(new Event(Period.of(DAY, "20日"), "20日", List.of(0), NOWHERE))
                                .build(),
                        "officials 0 must be an index of officials, size 0"),
                refusal(
                        () -> Facts.builder()
                                .add(directive(Speaker.body("会议"), 0))
                                .build(),
                        "inspection 0 must be an index of inspections, size 0"),
                refusal(
                        () -> Facts.builder()
                                .add(OTHER)
                                .add(directive(Speaker.person(BAI), null))
                                .build(),
                        "people " + BAI + " must equal an entry of officials"),
                refusal(
                        () -> Facts.builder()
                                .add(inspection(List.of(BAI), List.of()))
                                .build(),
                        "leaders " + BAI + " must equal an entry of officials"),
                refusal(
                        () -> Facts.builder()
                                .add(inspection(List.of(), List.of(BAI)))
                                .build(),
                        "companions " + BAI + " must equal an entry of officials"),
                refusal(
                        () -> Facts.builder().add(appointment(BAI)).build(),
                        "person " + BAI + " must equal an entry of officials"),
                refusal(() -> Facts.builder().add(BAI).add(Official.of("白石")).build(), "officials must have 白石 once"));
    }

    @Test
    void anOfficialOfAFactHasThePostsOfTheArticle() {
        assertThatThrownBy(() -> Facts.builder()
                        .add(BAI)
                        .add(appointment(Official.of("白石")))
                        .build())
                .hasMessageStartingWith("person Official[name=白石, posts=[]");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> new Period(DAY, null, "20日", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("end must not be null");
        assertThatThrownBy(() -> Headline.of(null)).hasMessage("title must not be null");
        assertThatThrownBy(() -> new Mention(0, null, null, NOWHERE)).hasMessage("form must not be null");
        assertThatThrownBy(() -> Article.builder().kind(null).build()).hasMessage("kind must not be null");
    }

    @Test
    void aMissingOrBlankElementIsNamedWithItsPlace() {
        assertThatThrownBy(() -> new Official("白石", Arrays.asList(Post.of("市长"), null), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("posts[1] must not be null");
        assertThatThrownBy(
                        () -> new Inspection(List.of(), List.of("督查", ""), null, null, List.of(), List.of(), NOWHERE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("actions[1] must not be blank");
    }

    /** JSON of an earlier minor version may lack a list. */
    @Test
    void aMissingListIsAnEmptyOne() {
        Article article = new Article(ArticleKind.OTHER, null, null, null, null, null, null, null, null);
        assertThat(article.paragraphs()).isEmpty();
        assertThat(article.facts()).isEqualTo(Facts.none());
        assertThat(article.spans()).isEmpty();
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    private static Issue issue(Integer year, List<Integer> numbers, Integer wholeNumber, List<ContentsEntry> contents) {
        return new Issue(year, numbers, wholeNumber, null, contents, List.of(), List.of(), NOWHERE);
    }

    private static ContentsEntry entry(Integer page, Integer article) {
        return new ContentsEntry(null, "关于复工的通知", page, article, NOWHERE);
    }

    private static Paragraph attached(int attachment) {
        return new Paragraph("分工表", ParagraphKind.TEXT, null, null, List.of(), attachment, NOWHERE);
    }

    private static OfficialDocument signedBy(Official official) {
        return new OfficialDocument(
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(official),
                List.of(),
                List.of(),
                NOWHERE);
    }

    private static Directive directive(Speaker speaker, Integer inspection) {
        return new Directive(speaker, "强调", Modality.SHOULD, null, "要抓好春耕。", Basis.EXPLICIT, inspection, NOWHERE);
    }

    private static Inspection inspection(List<Official> leaders, List<Official> companions) {
        return new Inspection(leaders, List.of("督查"), null, null, List.of(), companions, NOWHERE);
    }

    private static Appointment appointment(Official person) {
        return new Appointment(person, AppointmentAction.APPOINT, Post.of("局长"), null, null, NOWHERE);
    }
}

package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A government gazette (政府公报) and its issues as they were read: {@code 云岭市人民政府公报}, 2020年第3期.
 *
 * <p>The serial, not one issue of it: Akoma Ntoso's {@code officialGazette} is an {@link Issue}. A text
 * without a masthead gives a gazette without a name and with one issue. Immutable to the bottom, safe for use
 * by many threads.
 *
 * @param name the name in the masthead: 云岭市人民政府公报; null without one
 * @param parallelName the name in another language, its lines joined by one space; null without one
 * @param issuingBody the body that the name says: 云岭市人民政府; null without one
 * @param issues the issues, in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Gazette(
        @Nullable String name,
        @Nullable String parallelName,
        @Nullable String issuingBody,
        List<Issue> issues) implements Serializable {

    public Gazette {
        Checks.optionalText(name, "name");
        Checks.optionalText(parallelName, "parallelName");
        Checks.optionalText(issuingBody, "issuingBody");
        issues = Checks.list(issues, "issues");
    }

    /** The articles of all issues, in order. */
    public List<Article> articles() {
        return articleStream().toList();
    }

    /** The articles under a section (栏目) such as 市政府文件, in order. */
    public List<Article> articlesIn(String section) {
        Checks.required(section, "section");
        return articleStream()
                .filter(article -> section.equals(article.section()))
                .toList();
    }

    /** The articles of a kind, in order. */
    public List<Article> articlesOf(ArticleKind kind) {
        Checks.required(kind, "kind");
        return articleStream().filter(article -> article.kind() == kind).toList();
    }

    /**
     * The people of all issues, each once (name and homonym), with all posts that the articles give, in order
     * of first mention. A post that is printed alike in two articles is one, unless the inferred bodies
     * differ.
     */
    public List<Official> officials() {
        return List.copyOf(People.of(issues).values());
    }

    /** Those of {@link #officials()} who have this name: several when it has homonyms. */
    public List<Official> officialsNamed(String name) {
        Checks.required(name, "name");
        return officials().stream()
                .filter(official -> official.name().equals(name))
                .toList();
    }

    /** The inspections led by someone of this name, homonyms included, in order. */
    public List<Inspection> inspectionsBy(String name) {
        return inspections(named(name));
    }

    /** The inspections led by this person (name and homonym), in order. */
    public List<Inspection> inspectionsBy(Official person) {
        return inspections(same(person));
    }

    /**
     * The directives of this speaker, in order: a body by its name (会议), joint speakers by the printed string
     * and by each name.
     */
    public List<Directive> directivesBy(String speaker) {
        Predicate<Official> named = named(speaker);
        return facts().flatMap(facts -> facts.directives().stream())
                .filter(directive -> directive.speaker().name().equals(speaker)
                        || directive.speaker().people().stream().anyMatch(named))
                .toList();
    }

    /** The directives of this person (name and homonym), alone or with others, in order. */
    public List<Directive> directivesBy(Official person) {
        Predicate<Official> same = same(person);
        return facts().flatMap(facts -> facts.directives().stream())
                .filter(directive -> directive.speaker().people().stream().anyMatch(same))
                .toList();
    }

    /** The directives that name this doer, as printed (各地各部门), in order. */
    public List<Directive> directivesTo(String addressee) {
        Checks.required(addressee, "addressee");
        return facts().flatMap(facts -> facts.directives().stream())
                .filter(directive -> addressee.equals(directive.addressee()))
                .toList();
    }

    /** The posts given to and taken from people of this name, homonyms included, in order. */
    public List<Appointment> appointmentsOf(String name) {
        return appointments(named(name));
    }

    /** The posts given to and taken from this person (name and homonym), in order. */
    public List<Appointment> appointmentsOf(Official person) {
        return appointments(same(person));
    }

    /**
     * Everything that stands at a place of the source, each with its issue and article: an issue, its
     * contents, then article after article with headline, document, paragraphs and facts. The stream is lazy.
     */
    public Stream<Found<?>> walk() {
        return issues.stream().flatMap(Walk::through);
    }

    /** What of {@link #walk()} is of one type: {@code walk(Directive.class)}. */
    public <T extends Sourced> Stream<Found<T>> walk(Class<T> type) {
        Checks.required(type, "type");
        return walk().filter(found -> type.isInstance(found.value()))
                .map(found -> new Found<>(found.issue(), found.article(), type.cast(found.value())));
    }

    /**
     * This reading and another of the same gazette in one, the issues in order of date; an issue that stands
     * equal in both comes once. Who has the same name in both is one person, unless the posts contradict
     * (levels far apart): then the homonyms are numbered anew, this gazette's first.
     *
     * @throws IllegalArgumentException when the names differ
     */
    public Gazette merge(Gazette other) {
        Checks.required(other, "other");
        return GazetteMerge.of(this, other);
    }

    /** The same gazette with no place in any source: two readings that say the same are then equal. */
    public Gazette withoutSpans() {
        return new Gazette(name, parallelName, issuingBody, Checks.withoutSpans(issues));
    }

    private Stream<Article> articleStream() {
        return issues.stream().flatMap(issue -> issue.articles().stream());
    }

    private Stream<Facts> facts() {
        return articleStream().map(Article::facts);
    }

    private List<Inspection> inspections(Predicate<Official> leader) {
        return facts().flatMap(facts -> facts.inspections().stream())
                .filter(inspection -> inspection.leaders().stream().anyMatch(leader))
                .toList();
    }

    private List<Appointment> appointments(Predicate<Official> person) {
        return facts().flatMap(facts -> facts.appointments().stream())
                .filter(appointment -> person.test(appointment.person()))
                .toList();
    }

    private static Predicate<Official> named(String name) {
        Checks.required(name, "name");
        return official -> official.name().equals(name);
    }

    private static Predicate<Official> same(Official person) {
        Checks.required(person, "person");
        return person::samePersonAs;
    }
}

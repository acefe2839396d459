package dev.gazette.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The people of many articles, each once with all posts: 石门 of one report, 市长石门 of the next. */
final class People {

    private People() {}

    static Map<Person, Official> of(List<Issue> issues) {
        Map<Person, Official> people = new LinkedHashMap<>();
        officials(issues).forEach(official -> people.merge(Person.of(official), once(official), People::unite));
        return people;
    }

    private static Stream<Official> officials(List<Issue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.articles().stream())
                .flatMap(article -> article.facts().officials().stream());
    }

    private static Official once(Official official) {
        return new Official(official.name(), Posts.union(List.of(), official.posts()), official.homonym());
    }

    private static Official unite(Official first, Official second) {
        return new Official(first.name(), Posts.union(first.posts(), second.posts()), first.homonym());
    }
}

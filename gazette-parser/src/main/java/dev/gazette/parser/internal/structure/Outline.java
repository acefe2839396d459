package dev.gazette.parser.internal.structure;

import java.util.List;
import java.util.Optional;

/**
 * The whole source: one or more issues in text order.
 *
 * @param issues at least one; a text without masthead is one issue without masthead
 * @param running what running heads tell of the gazette where no masthead is printed
 */
public record Outline(List<IssueOutline> issues, Optional<Masthead> running) {

    /** Keeps an immutable copy. */
    public Outline {
        issues = List.copyOf(issues);
    }
}

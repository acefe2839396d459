package dev.gazette.parser.internal.structure;

import java.util.List;

/**
 * The whole source: one or more issues in text order.
 *
 * @param issues at least one; a text without masthead is one issue without masthead
 */
public record Outline(List<IssueOutline> issues) {

    /** Keeps an immutable copy. */
    public Outline {
        issues = List.copyOf(issues);
    }
}

package dev.gazette.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that {@link Gazette#walk()} came by, with where it stands: the directive {@code 各地要…}, its
 * article and its issue.
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param <T> what was found
 * @param issue the issue it stands in
 * @param article the article it stands in; null for an issue and for an entry of the contents
 * @param value what was found
 */
public record Found<T extends Sourced>(
        Issue issue, @Nullable Article article, T value) implements Serializable {

    public Found {
        Checks.required(issue, "issue");
        Checks.required(value, "value");
    }
}

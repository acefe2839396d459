package dev.gazette.parser;

import dev.gazette.model.SourceSpan;
import java.io.Serializable;
import java.util.Objects;

/**
 * One unbroken stretch of the source and what it was read as.
 *
 * @param kind what it was read as
 * @param span where it stands; white space at its ends is left out
 */
public record CoverPart(CoverKind kind, SourceSpan span) implements Serializable {

    /** Checks that nothing is null. */
    public CoverPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}

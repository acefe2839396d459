package dev.gazette.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph with the paragraphs that belong to it: {@code 第三条 …} with its {@code （一）…} and {@code （二）…}.
 *
 * <p>Akoma Ntoso: an element of the hierarchy ({@code chapter}, {@code article}, {@code item}). Immutable,
 * safe for use by many threads.
 *
 * @param paragraph the paragraph itself
 * @param parts what stands under it, in order; empty for a leaf
 */
public record Provision(Paragraph paragraph, List<Provision> parts) implements Serializable {

    public Provision {
        Checks.required(paragraph, "paragraph");
        parts = Checks.list(parts, "parts");
    }

    /** This provision and everything under it, in text order. */
    public Stream<Provision> walk() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Provision::walk));
    }
}

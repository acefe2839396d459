package dev.gazette.parser.internal.mention;

import java.util.List;

/** What the whole issue tells about names: how long each is, and which posts stand with it. */
public final class NameBook {

    private NameBook() {}

    /** Weighs the evidence of every passage of an issue. */
    public static NameBook of(List<Passage> passages) {
        return new NameBook();
    }
}

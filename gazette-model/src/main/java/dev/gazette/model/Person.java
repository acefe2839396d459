package dev.gazette.model;

import org.jspecify.annotations.Nullable;

/** What makes two officials one person within a gazette: name and homonym. */
record Person(String name, @Nullable Integer homonym) {

    static Person of(Official official) {
        return new Person(official.name(), official.homonym());
    }

    @Override
    public String toString() {
        return homonym == null ? name : name + " " + homonym;
    }
}

package dev.gazette.examples.benchmark;

/** Does nothing: what a JVM takes by itself. */
final class Empty {

    private Empty() {}

    public static void main(String[] args) {}
}

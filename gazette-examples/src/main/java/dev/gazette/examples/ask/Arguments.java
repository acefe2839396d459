package dev.gazette.examples.ask;

/** What an example asks of its command line. */
final class Arguments {

    private Arguments() {}

    /** Ends the program with 2, as wrong usage does, when there are too few. */
    static void need(int least, String[] arguments, String usage) {
        if (arguments.length < least) {
            System.err.println("usage: " + usage);
            System.exit(2);
        }
    }
}

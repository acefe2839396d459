package dev.gazette.examples.benchmark;

import dev.gazette.parser.GazetteParser;
import org.commonmark.parser.Parser;

/** Reads one big text that is held as a String, with the tool that the first argument names: how small a heap will do? */
final class ParseBig {

    private ParseBig() {}

    public static void main(String[] args) {
        String text = MadeReports.gazette(Integer.parseInt(args[1]));
        Object read = args[0].equals("gazette")
                ? GazetteParser.parseText(text)
                : Parser.builder().build().parse(text);
        // Held to the end, like the text: a caller has both.
        System.out.println(read.getClass() + " " + text.length());
    }
}

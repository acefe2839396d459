package dev.gazette.parser.arbitraries;

import net.jqwik.api.Arbitrary;

/**
 * How a page is set.
 *
 * @param paragraphs how paragraphs are told apart
 * @param oneLineHeadline kicker and title on one line, with a space between; else each on its own
 * @param halfWidth commas, colons and brackets in half width, as text from PDF files has them
 * @param folios page numbers between the pages
 * @param lineEnd what ends a line
 */
public record PageLayout(
        Setting paragraphs, boolean oneLineHeadline, boolean halfWidth, boolean folios, String lineEnd) {

    /** How paragraphs are told apart. */
    public enum Setting {
        /** A blank line between them. */
        BLANK_LINES,
        /** Each on a line of its own, set in by two characters. */
        INDENTED,
        /** Set in by two characters, and broken after so many. */
        WRAPPED
    }

    /** The plainest page. */
    public static final PageLayout PLAIN = new PageLayout(Setting.BLANK_LINES, false, false, false, "\n");

    /** All of them. */
    public static Arbitrary<PageLayout> layouts() {
        return Choices.made(PageLayout::layout);
    }

    /** One layout, always the same for the same number, and no other for the same gazette's number. */
    public static PageLayout example(int number) {
        return layout(Choices.example(~number));
    }

    static PageLayout layout(Choices choices) {
        return new PageLayout(
                choices.of(Setting.values()),
                choices.oneIn(2),
                choices.oneIn(2),
                choices.oneIn(2),
                choices.of("\n", "\n", "\r\n"));
    }
}

package dev.gazette.parser.internal.structure;

import java.util.Random;

/**
 * How a made-up issue is printed.
 *
 * @param flow how paragraphs are set
 * @param width characters on a line, for those that are broken at a width
 * @param indent what a paragraph begins with; empty where paragraphs stand apart by blank lines
 * @param centred headlines are set in the middle of the line
 * @param pageLength lines on a page; 0 for no pages
 * @param folio how pages are numbered; {@code #} is the number
 * @param head running heads
 * @param formFeed a form feed ends a page
 * @param contents how the contents lead to the page; empty for none
 * @param section how a section's heading is set; {@code #} is its name
 */
record Setting(
        Flow flow,
        int width,
        String indent,
        boolean centred,
        int pageLength,
        String folio,
        HeadStyle head,
        boolean formFeed,
        String contents,
        String section) {

    enum Flow {
        /** One line a paragraph, a blank line between. */
        BLANK_LINES,
        /** One line a paragraph, set in. */
        INDENTED,
        /** Broken at the width, set in. */
        WRAPPED
    }

    enum HeadStyle {
        NONE,
        NAME,
        NAME_AND_ISSUE,
        ALTERNATING,
        CELLS
    }

    static Setting random(Random random) {
        Flow flow = of(random, Flow.values());
        String indent = flow == Flow.BLANK_LINES ? "" : of(random, "　　", "    ");
        boolean pages = random.nextInt(5) > 0;
        return new Setting(
                flow,
                30 + random.nextInt(15),
                indent,
                flow != Flow.BLANK_LINES && random.nextBoolean(),
                pages ? 14 + random.nextInt(30) : 0,
                of(random, "- # -", "—#—", "·#·", "一 # 一", "第#页", "— # —", "－#－"),
                of(random, HeadStyle.values()),
                pages && random.nextInt(3) == 0,
                of(
                        random,
                        "",
                        "……………#",
                        "......... #",
                        "·········（#）",
                        " / #",
                        "\t#",
                        "…………(#)",
                        "          #",
                        "……#-#"),
                of(random, "【#】", "☆ # ☆", "◆ #", "·#·", "#"));
    }

    @SafeVarargs
    private static <T> T of(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}

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
 * @param masthead how the cover tells the issue: one of {@link #MASTHEADS}
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
        int masthead,
        String folio,
        HeadStyle head,
        boolean formFeed,
        String contents,
        String section) {

    /** A section's name with its letters set apart. */
    static final String SPACED = "# #";

    /** How many ways {@link Press} knows to print a masthead. */
    static final int MASTHEADS = 9;

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
        /** 公报2024·1 */
        SHORT_NAME,
        /** The section's name in the folio's line: 12 / …公报　　　领导活动 / 3 */
        WITH_FOLIO,
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
                random.nextInt(MASTHEADS),
                of(random, "- # -", "—#—", "·#·", "一 # 一", "第#页", "— # —", "－#－", "第#页 共80页", "【#】", "~ # ~", "#"),
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
                        "．．．．．．#",
                        "……第#页",
                        "……P#",
                        "\n#",
                        "……#-#"),
                of(random, "【#】", "☆ # ☆", "◆ #", "·#·", "#", "〖#〗", "■#", "—— # ——", SPACED, "★#★"));
    }

    /** The heading of a section. */
    String heading(String name) {
        return section.equals(SPACED) ? String.join("　", name.split("")) : section.replace("#", name);
    }

    /** True where nothing about a heading but its place tells that it is one. */
    boolean isPlain() {
        return section.equals("#") || section.equals(SPACED);
    }

    @SafeVarargs
    private static <T> T of(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}

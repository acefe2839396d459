package dev.gazette.examples;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A fenced block of a page of documentation.
 *
 * @param language what stands behind the opening fence
 * @param words the lines, each with its end
 * @param start where they begin in the page
 * @param end where they end
 */
record Fenced(String language, String words, int start, int end) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    /** All blocks of a page that name a language, in order. */
    static List<Fenced> in(String page) {
        return FENCED.matcher(page)
                .results()
                .map(block -> new Fenced(block.group(1), block.group(2), block.start(2), block.end(2)))
                .toList();
    }
}

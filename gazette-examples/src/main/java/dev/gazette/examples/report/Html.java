package dev.gazette.examples.report;

/**
 * Grows a page: markup of ours as it is, words of others escaped, so that a gazette that prints {@code <script>} shows it.
 *
 * <p>What HTML cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD.
 */
final class Html {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder page = new StringBuilder(1 << 16);

    /** Adds markup of ours. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Adds a number. */
    Html raw(int number) {
        page.append(number);
        return this;
    }

    /** Adds words, in an element or between the quotes of an attribute. */
    Html text(CharSequence words) {
        return text(words, 0, words.length());
    }

    /** Adds a stretch of words. */
    Html text(CharSequence words, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '\t', '\n', '\r', '\f', '\u000B', '\u0085' -> page.append(c == '\t' ? '\t' : '\n');
                default -> page.append(isPrintable(words, i, c) ? c : REPLACEMENT);
            }
        }
        return this;
    }

    /** Adds a stretch of a paragraph: line ends go, with the white space around them, where they stand beside Chinese. */
    Html unwrapped(CharSequence words, int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(words.charAt(i))) {
                continue;
            }
            int end = i;
            boolean lineEnds = false;
            while (end < words.length() && Character.isWhitespace(words.charAt(end))) {
                lineEnds |= words.charAt(end) != ' ' && words.charAt(end) != '\t' && words.charAt(end) != '\u3000';
                end++;
            }
            boolean chinese = i > 0 && isWide(words.charAt(i - 1)) || end < words.length() && isWide(words.charAt(end));
            if (lineEnds && chinese) {
                text(words, done, i);
                done = Math.min(end, to);
            }
            i = end - 1;
        }
        return text(words, done, to);
    }

    private static boolean isWide(char c) {
        return c > '\u2E7F';
    }

    /** Adds an element that holds nothing but words; nothing when there are none. */
    Html element(String tag, String attributes, String words) {
        if (words.isEmpty()) {
            return this;
        }
        return raw("<").raw(tag)
                .raw(attributes)
                .raw(">")
                .text(words)
                .raw("</")
                .raw(tag)
                .raw(">");
    }

    private static boolean isPrintable(CharSequence words, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
        }
        return !Character.isISOControl(c) && c < '\uFFFE';
    }

    @Override
    public String toString() {
        return page.toString();
    }
}

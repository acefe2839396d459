package dev.gazette.parser.internal.mention;

import org.jspecify.annotations.Nullable;

/**
 * A post in the comparison form: organ 青石县委, title 书记.
 *
 * @param organ the organ, "" when none is printed
 * @param title the title
 */
record PostWords(String organ, String title) {

    static PostWords of(Passage passage, PostSpan span) {
        return new PostWords(
                passage.folded().words(span.from(), span.organEnd()),
                passage.folded().words(span.title(), span.to()));
    }

    /** As a record's own, which takes tens of milliseconds the first time that it is asked for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostWords post && organ.equals(post.organ) && title.equals(post.title);
    }

    @Override
    public int hashCode() {
        return 31 * organ.hashCode() + title.hashCode();
    }

    /** The post as one word: organ and title may share a sign, 市公安局|局长 printed as 市公安局长. */
    String whole() {
        boolean shared = !organ.isEmpty()
                && title.length() == 2
                && organ.charAt(organ.length() - 1) == title.charAt(0)
                && title.charAt(1) == '长';
        return shared ? organ + title.substring(1) : organ + title;
    }
}

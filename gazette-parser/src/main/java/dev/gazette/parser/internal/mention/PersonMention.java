package dev.gazette.parser.internal.mention;

import dev.gazette.model.MentionForm;
import org.jspecify.annotations.Nullable;

/**
 * One place where a person is meant.
 *
 * @param passage the number of the passage in the article, from 0
 * @param from where the name, the pronoun or the bare title begins in the passage's comparison form
 * @param to where it ends
 * @param whole where the whole phrase begins, titles before the name included; {@code from} when there are none
 * @param wholeEnd where the whole phrase ends, a title after the name included
 * @param official the index in {@link People#officials}, or -1 for a person who is no official (村民某某)
 * @param name the name of the person meant
 * @param form how the person is meant
 * @param post the printed post that stands with the mention, when there is one
 */
public record PersonMention(
        int passage,
        int from,
        int to,
        int whole,
        int wholeEnd,
        int official,
        String name,
        MentionForm form,
        @Nullable String post) {

    /** The same mention, of the official with this index. */
    PersonMention meaning(int index) {
        return new PersonMention(passage, from, to, whole, wholeEnd, index, name, form, post);
    }

    /** True when the person holds office or takes a leader's part. */
    public boolean meansOfficial() {
        return official >= 0;
    }
}

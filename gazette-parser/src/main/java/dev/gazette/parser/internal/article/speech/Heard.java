package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Basis;
import dev.gazette.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one sentence: the reader's own trace, one for every sentence.
 *
 * @param passage the number of the passage
 * @param from where the sentence begins in its comparison form
 * @param to where it ends
 * @param verdict what it was judged to be
 * @param voice whose words it is, or whose words in it ask
 * @param modality how strongly it asks; null when it does not
 * @param addressee who is to do it, as printed
 * @param basis what tells the speaker
 */
record Heard(
        int passage,
        int from,
        int to,
        Verdict verdict,
        Voice voice,
        @Nullable Modality modality,
        @Nullable String addressee,
        Basis basis) {}

package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;

/**
 * What a sentence asks for.
 *
 * @param modality how strongly
 * @param place where the words that ask begin
 * @param doer who is to do it; {@link Phrase#NONE} when nobody is named
 */
record Demand(Modality modality, int place, Phrase doer) {

    /**
     * Some words of a sentence.
     *
     * @param from where they begin in the comparison form
     * @param to where they end
     */
    record Phrase(int from, int to) {

        static final Phrase NONE = new Phrase(0, 0);

        boolean isNone() {
            return from >= to;
        }
    }
}

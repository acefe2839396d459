package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that asks for something to be done or not done: {@code 白石强调，各地要切实抓好春耕备耕。}
 *
 * <p>It is what somebody said or what a document orders, not law; the speaker is always known. Akoma Ntoso
 * has no such term. Immutable, safe for use by many threads.
 *
 * @param speaker who says it
 * @param verb the reporting verb that governs it: 强调; null in documents and speeches without one
 * @param modality how strongly it demands
 * @param addressee who is to do it, as the sentence names the doer: 各地; null when it does not
 * @param text the whole sentence, the words that introduce it included
 * @param basis what the speaker was read from
 * @param inspection index in {@link Facts#inspections()} of the inspection on which it was said, from 0; null
 *     when on none
 * @param spans where the sentence stands in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Directive(
        Speaker speaker,
        @Nullable String verb,
        Modality modality,
        @Nullable String addressee,
        String text,
        Basis basis,
        @Nullable Integer inspection,
        List<SourceSpan> spans)
        implements Sourced {

    public Directive {
        Checks.required(speaker, "speaker");
        Checks.optionalText(verb, "verb");
        Checks.required(modality, "modality");
        Checks.optionalText(addressee, "addressee");
        Checks.text(text, "text");
        Checks.required(basis, "basis");
        Checks.atLeast(inspection, 0, "inspection");
        spans = Checks.list(spans, "spans");
    }

    @Override
    public Directive withoutSpans() {
        return spans.isEmpty()
                ? this
                : new Directive(speaker, verb, modality, addressee, text, basis, inspection, List.of());
    }
}

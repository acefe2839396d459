package dev.gazette.model;

import java.io.Serializable;
import java.util.List;

/**
 * A record that stands at a place of the source: cutting the source at the spans of the {@link Directive}
 * {@code 他强调，要切实抓好春耕备耕。} gives these words back.
 *
 * <p>When an occurrence is printed several times, the spans are those of the first that carries the fact. Cut
 * words agree with the record's when white space is left out and width is folded.
 */
public sealed interface Sourced extends Serializable
        permits Issue,
                ContentsEntry,
                Article,
                Headline,
                Paragraph,
                OfficialDocument,
                Attachment,
                Citation,
                Mention,
                Inspection,
                Place,
                Directive,
                Appointment,
                Event {

    /** The stretches of the source, in text order; never null, empty in a model made by hand. */
    List<SourceSpan> spans();

    /** The same with no place in any source, all the way down: what was said, without where. */
    Sourced withoutSpans();
}

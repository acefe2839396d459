package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.mention.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read of an official document before its people are known.
 *
 * @param document the envelope without its signatories; empty for a text that has none
 * @param signatories who signs, as printed
 * @param passages the paragraphs' passages, in text order, one for each of {@code paragraphs}
 * @param paragraphs the paragraphs with kinds, labels and identifiers
 * @param lines every line of the body and what it was read as
 * @param day the day of the document, or that on which a meeting adopted it, also for a text without an envelope
 */
public record DocumentReading(
        Optional<OfficialDocument> document,
        List<Signatory> signatories,
        List<Passage> passages,
        List<Paragraph> paragraphs,
        List<Line> lines,
        Optional<LocalDate> day) {

    /** Keeps immutable copies. */
    public DocumentReading {
        signatories = List.copyOf(signatories);
        passages = List.copyOf(passages);
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
    }

    /**
     * A person who signs.
     *
     * @param name the name, the white space of a spaced-out one left out
     * @param line the line; the post stands at its beginning
     * @param postEnd where the post ends in the line's comparison form; 0 without one
     * @param nameStart where the name begins
     * @param nameEnd where it ends
     */
    public record Signatory(String name, Passage line, int postEnd, int nameStart, int nameEnd) {}

    /** A line of the body, its role and its words. */
    public record Line(Role role, List<SourceSpan> spans, String text) {}

    /** The document with its signatories, who must stand among the article's officials. */
    public Optional<OfficialDocument> signedBy(List<Official> officials) {
        return document.map(d -> new OfficialDocument(
                d.numbers(),
                d.type(),
                d.issuers(),
                d.addressees(),
                d.date(),
                d.effectiveDate(),
                d.attachments(),
                officials,
                d.cites(),
                d.repeals(),
                d.spans()));
    }
}

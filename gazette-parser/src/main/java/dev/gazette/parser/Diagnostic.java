package dev.gazette.parser;

import dev.gazette.model.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing that was read with doubt or could not be read, for example {@code NOTE DATE_WITHOUT_YEAR: 2月20日 …}.
 *
 * <p>A diagnostic never stops the reading. Its code is the stable part; the message is for people and may change.
 *
 * @param code what kind of thing it is
 * @param severity how much it matters
 * @param message one English sentence that names the words concerned
 * @param spans where it stands in the source, in text order; empty when it concerns the source as a whole
 */
public record Diagnostic(DiagnosticCode code, Severity severity, String message, List<SourceSpan> spans)
        implements Serializable {

    /** How much a diagnostic matters. */
    public enum Severity {
        /** Something that stands in the source is missing from the model. */
        ERROR,
        /** Something was read by a rule that can be wrong here. */
        WARNING,
        /** Something that a careful reader may want to know. */
        NOTE
    }

    /** Checks that nothing is null and keeps an immutable copy of the spans. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        spans = List.copyOf(Objects.requireNonNull(spans, "spans"));
    }

    /** Returns a diagnostic with the severity that its code carries. */
    public static Diagnostic of(DiagnosticCode code, String message, List<SourceSpan> spans) {
        return new Diagnostic(code, code.severity(), message, spans);
    }
}

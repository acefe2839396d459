package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of an official document (公文): {@code 云政发〔2020〕3号}, {@code 各县（市、区）人民政府：}, {@code 云岭市人民政府},
 * {@code 2020年3月1日}.
 *
 * <p>GB/T 9704-2012, section 7. The title is {@link Article#headline()}, the body
 * {@link Article#paragraphs()}. In Akoma Ntoso: {@code docNumber}, {@code docType}, {@code docProponent} (the
 * issuer), {@code docDate}, {@code signature}; nearest to the addressee is {@code docAuthority}. Immutable,
 * safe for use by many threads.
 *
 * @param numbers 发文字号 (7.2.5), several for joint issuers
 * @param type 文种, the printed word: 通知, 令, 办法 (an open class); null when none is printed
 * @param issuers the bodies that issue it, as signed (发文机关, 7.2.4 and 7.3.5); in Akoma Ntoso the proponent,
 *     not the authority
 * @param addressees 主送机关 (7.3.2), one string a body
 * @param date 成文日期 (7.3.5); null when not printed
 * @param effectiveDate the day from which it is in force (自…起施行); null when not said
 * @param attachments the titles listed after 附件 (7.3.4), in order
 * @param signatories people who sign, each equal to an entry of {@link Facts#officials()}
 * @param cites the documents that the text names, each once, in order of first mention
 * @param repeals those of them that this document repeals
 * @param spans the lines of the envelope in the source; empty in a model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfficialDocument(
        List<DocumentNumber> numbers,
        @Nullable String type,
        List<String> issuers,
        List<String> addressees,
        @Nullable LocalDate date,
        @Nullable LocalDate effectiveDate,
        List<Attachment> attachments,
        List<Official> signatories,
        List<Citation> cites,
        List<Citation> repeals,
        List<SourceSpan> spans)
        implements Sourced {

    public OfficialDocument {
        numbers = Checks.list(numbers, "numbers");
        Checks.optionalText(type, "type");
        issuers = Checks.texts(issuers, "issuers");
        addressees = Checks.texts(addressees, "addressees");
        attachments = Checks.list(attachments, "attachments");
        signatories = Checks.list(signatories, "signatories");
        cites = Checks.list(cites, "cites");
        repeals = Checks.list(repeals, "repeals");
        spans = Checks.list(spans, "spans");
    }

    @Override
    public OfficialDocument withoutSpans() {
        return new OfficialDocument(
                numbers,
                type,
                issuers,
                addressees,
                date,
                effectiveDate,
                Checks.withoutSpans(attachments),
                signatories,
                Checks.withoutSpans(cites),
                Checks.withoutSpans(repeals),
                List.of());
    }
}

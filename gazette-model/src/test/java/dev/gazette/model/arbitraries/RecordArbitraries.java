package dev.gazette.model.arbitraries;

import dev.gazette.model.Attachment;
import dev.gazette.model.Branch;
import dev.gazette.model.Citation;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Headline;
import dev.gazette.model.Level;
import dev.gazette.model.Official;
import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import dev.gazette.model.PartialDate;
import dev.gazette.model.Period;
import dev.gazette.model.PeriodInferred;
import dev.gazette.model.Place;
import dev.gazette.model.Post;
import dev.gazette.model.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The records that stand for themselves. */
public final class RecordArbitraries {

    private RecordArbitraries() {}

    public static Arbitrary<SourceSpan> sourceSpans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(1, 90),
                        Words.orNull(Words.smallNumbers()))
                .as((start, length, page) -> new SourceSpan(start, start + length, page));
    }

    static Arbitrary<List<SourceSpan>> spans() {
        return sourceSpans().list().ofMaxSize(2);
    }

    public static Arbitrary<PartialDate> partialDates() {
        Arbitrary<LocalDate> dates = Words.dates();
        return Arbitraries.oneOf(
                dates.map(PartialDate::of),
                dates.map(date -> PartialDate.ofMonthDay(date.getMonthValue(), date.getDayOfMonth())),
                dates.map(date -> PartialDate.ofMonth(date.getYear(), date.getMonthValue())));
    }

    public static Arbitrary<Period> periods() {
        return Combinators.combine(
                        partialDates(),
                        partialDates(),
                        Words.texts(),
                        Words.orNull(Arbitraries.of(PeriodInferred.class)))
                .as((one, other, text, inferred) -> other.before(one)
                        ? new Period(other, one, text, inferred)
                        : new Period(one, other, text, inferred));
    }

    public static Arbitrary<Post> posts() {
        return Combinators.combine(
                        Words.orNull(Arbitraries.of("市委", "云岭县人民政府", "县政协")),
                        Arbitraries.of("书记", "市长", "副主任", "总指挥"),
                        Words.orNull(Arbitraries.of("云岭县人民政府", "海东市人民政府")),
                        Words.orNull(Arbitraries.of(Level.class)),
                        Words.orNull(Arbitraries.of(Branch.class)))
                .as((organ, title, body, level, branch) ->
                        new Post(organ == null ? title : organ + title, organ, title, body, level, branch));
    }

    public static Arbitrary<Official> officials() {
        return Combinators.combine(
                        Words.names(),
                        posts().list().ofMaxSize(3),
                        Words.orNull(Arbitraries.integers().between(1, 3)))
                .as(Official::new);
    }

    public static Arbitrary<Place> places() {
        Arbitrary<String> codes = Arbitraries.of("331124", "110000", "000000");
        return Combinators.combine(Words.texts(), Words.orNull(codes), spans()).as(Place::new);
    }

    public static Arbitrary<Headline> headlines() {
        return Combinators.combine(Words.orNull(Words.texts()), Words.texts(), Words.orNull(Words.texts()), spans())
                .as(Headline::new);
    }

    public static Arbitrary<DocumentNumber> documentNumbers() {
        return Combinators.combine(
                        Words.texts(),
                        Words.orNull(Words.texts()),
                        Words.orNull(Words.years()),
                        Words.orNull(Words.smallNumbers()))
                .as(DocumentNumber::new);
    }

    public static Arbitrary<Attachment> attachments() {
        return Combinators.combine(Words.texts(), spans()).as(Attachment::new);
    }

    public static Arbitrary<Citation> citations() {
        return Combinators.combine(Words.orNull(Words.texts()), Words.texts(), Arbitraries.of(true, false), spans())
                .as((title, number, numbered, spans) ->
                        new Citation(title, numbered || title == null ? number : null, spans));
    }

    /** Paragraphs, once it is known how many attachments the document has. */
    static Arbitrary<IntFunction<Paragraph>> paragraphs() {
        Arbitrary<String> cells = Arbitraries.oneOf(Arbitraries.just(""), Words.texts());
        return Combinators.combine(
                        Words.texts(),
                        Arbitraries.of(ParagraphKind.class),
                        Words.orNull(Arbitraries.of("一、", "(一)", "第一条", "1.")),
                        Words.orNull(Arbitraries.of("art_1", "art_1__para_2", "art_2", "art_2__item_1", "chp_1")),
                        cells.list().ofMaxSize(3),
                        Words.indexes(),
                        spans())
                .as((text, kind, label, id, row, attachment, spans) -> attachments -> new Paragraph(
                        text,
                        kind,
                        label,
                        id,
                        kind == ParagraphKind.TABLE_ROW ? row : List.of(),
                        attachment.orNull(attachments),
                        spans));
    }
}

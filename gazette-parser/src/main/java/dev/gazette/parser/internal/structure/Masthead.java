package dev.gazette.parser.internal.structure;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.layout.Block;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a masthead says, e.g. {@code 云岭市人民政府公报 2020 第3期(总第176期)}.
 *
 * @param name the gazette's name
 * @param parallelName the name in another language, lines joined by one space
 * @param issuingBody the body that the name names
 * @param year the year of the issue
 * @param numbers the numbers of the issue; a double issue has two
 * @param wholeNumber the number counted through all years
 * @param date the printed date
 * @param spans the words that say so
 * @param blocks all blocks of the masthead, organisers and imprint lines on the cover included
 */
public record Masthead(
        @Nullable String name,
        @Nullable String parallelName,
        @Nullable String issuingBody,
        @Nullable Integer year,
        List<Integer> numbers,
        @Nullable Integer wholeNumber,
        @Nullable LocalDate date,
        List<SourceSpan> spans,
        List<Block> blocks) {

    /** This masthead with the day that the imprint on the cover tells, where it prints none itself. */
    Masthead dated(@Nullable LocalDate published) {
        return date != null || published == null
                ? this
                : new Masthead(name, parallelName, issuingBody, year, numbers, wholeNumber, published, spans, blocks);
    }

    /** Keeps immutable copies. */
    public Masthead {
        numbers = List.copyOf(numbers);
        spans = List.copyOf(spans);
        blocks = List.copyOf(blocks);
    }
}

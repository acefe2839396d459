package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.mention.PersonMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who went along in a paragraph of their own, while it is open on which trip.
 *
 * <pre>
 *   1月23日,甲到某街道走访。   丙陪同。   1月24日,乙到某街道走访。      丙 went with 甲
 *   甲、乙分别检查……           丙、丁陪同。                          with both
 * </pre>
 */
final class Waiting {

    final List<PersonMention> people;
    private final @Nullable Trip before;
    private boolean parted;

    Waiting(List<PersonMention> people, @Nullable Trip before) {
        this.people = people;
        this.before = before;
    }

    /** The report goes on with another trip. */
    void part() {
        parted = true;
    }

    /** The trip that was told before them, when the report went on with another; null when nothing parts them. */
    @Nullable
    Trip trip() {
        return parted ? before : null;
    }
}

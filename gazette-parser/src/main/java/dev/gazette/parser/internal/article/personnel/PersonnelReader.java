package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import dev.gazette.model.PartialDate;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is given and who loses which posts in an article.
 *
 * <pre>
 *   2021年5月12日，省人民政府决定任命：      the body, the day and what the lines below are
 *   　　某某为某某省某某厅副厅长；
 *   免去：
 *   　　某某的某某省某某局局长职务。
 * </pre>
 */
public final class PersonnelReader {

    private static final int LONGEST_LEAD = 120;

    private final Lexicon lexicon;
    private final boolean personnel;

    /** A reader; {@code personnel} says whether the article is one of appointments, where a bare 某某任… counts. */
    public PersonnelReader(Lexicon lexicon, boolean personnel) {
        this.lexicon = lexicon;
        this.personnel = personnel;
    }

    /** An act with the names in words, ready for the model. */
    public record Decision(
            Passage passage,
            int number,
            int nameFrom,
            int nameTo,
            AppointmentAction action,
            int postFrom,
            int postTo,
            int from,
            int to,
            @Nullable String by,
            @Nullable PartialDate date) {

        /** The name, the white space of a spaced-out one left out. */
        public String name() {
            return passage.folded().words(nameFrom, nameTo);
        }

        /** The post in the comparison form. */
        public String postWords() {
            return passage.folded().words(postFrom, postTo);
        }
    }

    /** Reads the passages of an article in text order; {@code first} is the number of the first of them. */
    public List<Decision> read(List<Passage> passages, int first) {
        var reader = new ActReader(lexicon, personnel);
        var decisions = new ArrayList<Decision>();
        AppointmentAction mode = null;
        String by = null;
        PartialDate date = null;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Folded text = passage.folded();
            int before = reader.acts().size();
            reader.read(passage, first + i, mode);
            Optional<AppointmentAction> lead = lead(text);
            boolean introduces = text.length() <= LONGEST_LEAD && text.endsWith("决定:", text.length());
            if (lead.isPresent() || introduces || reader.acts().size() > before) {
                by = DecidingBody.in(passage, lexicon).orElse(by);
                Optional<FullDate> day = FullDate.first(text, 0, Math.min(text.length(), LONGEST_LEAD));
                date = day.isPresent() ? PartialDate.of(day.get().day()) : date;
            }
            if (lead.isPresent()) {
                mode = lead.get();
            } else if (reader.acts().size() > before) {
                // A line without a verb goes on with the first verb of the line above.
                mode = reader.acts().get(before).action();
            }
            for (Act act : reader.acts().subList(before, reader.acts().size())) {
                decisions.add(new Decision(
                        passage,
                        act.passage(),
                        act.name(),
                        act.nameEnd(),
                        act.action(),
                        act.post(),
                        act.postEnd(),
                        act.from(),
                        act.to(),
                        by,
                        date));
            }
        }
        return decisions;
    }

    /** What the lines below a line that ends in 任命： or 免去： are. */
    private static Optional<AppointmentAction> lead(Folded text) {
        int length = text.length();
        if (length < 2 || length > LONGEST_LEAD) {
            return Optional.empty();
        }
        int end = text.at(length - 1) == ':' ? length - 1 : length;
        if (text.endsWith("任命", end) || text.endsWith("聘任", end)) {
            return Optional.of(AppointmentAction.APPOINT);
        }
        if (text.endsWith("免去", end) || text.endsWith("免职", end)) {
            return Optional.of(AppointmentAction.REMOVE);
        }
        boolean list = end < length && (text.endsWith("职务", end) || text.endsWith("同志", end));
        if (list && text.indexOf("任命", 0, end) >= 0) {
            return Optional.of(AppointmentAction.APPOINT);
        }
        return list && text.indexOf("免去", 0, end) >= 0 ? Optional.of(AppointmentAction.REMOVE) : Optional.empty();
    }
}

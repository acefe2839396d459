package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import dev.gazette.model.PartialDate;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.date.DateFrame;
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
    private final DateFrame dates;

    /** A reader; {@code personnel} says whether the article is one of appointments, where a bare 某某任… counts. */
    public PersonnelReader(Lexicon lexicon, boolean personnel, DateFrame dates) {
        this.lexicon = lexicon;
        this.personnel = personnel;
        this.dates = dates;
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

    /**
     * Reads the passages of an article in text order.
     *
     * @param title the article's title, which may say what the lines of a bare list are: 决定任命的名单
     * @param first the number of the first passage
     */
    public List<Decision> read(Optional<Folded> title, List<Passage> passages, int first) {
        var reader = new ActReader(lexicon, personnel);
        var decisions = new ArrayList<Decision>();
        AppointmentAction mode = title.flatMap(PersonnelReader::announced).orElse(null);
        var decider = new Decider(lexicon, dates);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Folded text = passage.folded();
            int before = reader.acts().size();
            reader.read(passage, first + i, mode);
            Optional<AppointmentAction> lead = lead(text);
            decider.read(passage, lead.isPresent() || reader.acts().size() > before);
            if (lead.isPresent()) {
                mode = lead.get();
            } else if (reader.acts().size() > before) {
                // A line without a verb goes on with the first verb of the line above.
                mode = reader.acts().get(before).action();
            }
            for (int k = before; k < reader.acts().size(); k++) {
                Act act = reader.acts().get(k);
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
                        decider.body(),
                        decider.day()));
            }
        }
        return decisions;
    }

    /** 任命名单, 免职名单: what a title says of every line below it. */
    private static Optional<AppointmentAction> announced(Folded title) {
        int n = title.length();
        boolean gives = title.indexOf("任命", 0, n) >= 0 || title.indexOf("任职", 0, n) >= 0;
        boolean takes = title.indexOf("免", 0, n) >= 0;
        if (gives == takes) {
            return Optional.empty();
        }
        return Optional.of(gives ? AppointmentAction.APPOINT : AppointmentAction.REMOVE);
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

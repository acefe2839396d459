package dev.gazette.parser.internal.article.trip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What all trips of an article have in common, told before anybody is named.
 *
 * <pre>
 *   市领导分头慰问困难群众。   甲来到…   乙来到…          each of them 慰问 困难群众
 *   市人大常委会视察某某工作                           the matter alone, in the headline
 * </pre>
 */
final class CommonTask {

    private final Topics topics;
    private final List<String> actions = new ArrayList<>();
    private Optional<String> topic = Optional.empty();
    private boolean unnamed;
    private boolean ofHeadline;

    CommonTask(Topics topics) {
        this.topics = topics;
    }

    /** True when leaders without names were told of: whoever is seen at a place below is one of them. */
    boolean isOfUnnamed() {
        return unnamed;
    }

    /** True when the headline alone told of them: the lede's verbs are then told beside its own. */
    boolean isOfHeadline() {
        return ofHeadline;
    }

    List<String> actions() {
        return actions;
    }

    Optional<String> topic() {
        return topic;
    }

    /** Reads what leaders without names do. */
    void read(Telling telling) {
        unnamed = true;
        ofHeadline = telling.scene().isHeadline();
        for (ActionRun run : telling.runs()) {
            String action = telling.scene().text().words(run.from(), run.to());
            if (!actions.contains(action)) {
                actions.add(action);
            }
        }
        readTopic(telling);
    }

    /** Reads the matter alone; the first that is told stays. */
    void readTopic(Telling telling) {
        topic = topic.or(() -> topics.of(telling));
    }
}

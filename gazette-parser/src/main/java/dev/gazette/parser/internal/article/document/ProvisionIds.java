package dev.gazette.parser.internal.article.document;

import dev.gazette.model.ParagraphKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Identifiers of provisions in the manner of Akoma Ntoso's eId: {@code chp_2}, {@code art_12-1}, {@code art_3__para_2__item_1},
 * {@code item_1__item_2__para_1}, {@code att_1__item_3}.
 *
 * <p>A label gives its number, so that the identifier does not change when something is printed before it. Articles stand for
 * themselves, whatever chapter they are in, as they are cited. Where two would be the same, the later has {@code _2} behind it.
 */
final class ProvisionIds {

    private final List<Level> open = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();
    private String prefix = "";
    private int rows;

    /** A provision that others stand under. */
    private static final class Level {

        private final ParagraphKind kind;
        private final String id;
        /** How many paragraphs without a label stood under it so far. */
        private int texts;

        Level(ParagraphKind kind, String id, int texts) {
            this.kind = kind;
            this.id = id;
            this.texts = texts;
        }
    }

    /** From here on everything belongs to an attachment; -1 for the main text. */
    void annex(int attachment) {
        open.clear();
        rows = 0;
        prefix = attachment < 0 ? "" : "att_" + (attachment + 1) + "__";
    }

    /** The identifier of a paragraph that begins with a label. */
    String labelled(Labels label) {
        ParagraphKind kind = label.kind();
        while (!open.isEmpty() && !above(open.get(open.size() - 1).kind, kind)) {
            open.remove(open.size() - 1);
        }
        String number = label.suffix() > 0 ? label.number() + "-" + label.suffix() : String.valueOf(label.number());
        String own = switch (kind) {
            case PART -> "part_";
            case CHAPTER -> "chp_";
            case SECTION -> "sec_";
            case ARTICLE -> "art_";
            default -> "item_";
        };
        String under = kind == ParagraphKind.ARTICLE ? prefix : parent();
        String id = unique(under + own + number);
        // The line of an article is its first paragraph (款), the second is para_2.
        open.add(new Level(kind, id, kind == ParagraphKind.ARTICLE ? 1 : 0));
        return id;
    }

    /** The identifier of a paragraph without a label. */
    String text() {
        // Behind the items of an article its next paragraph (款) follows.
        while (!open.isEmpty() && hasArticle() && open.get(open.size() - 1).kind != ParagraphKind.ARTICLE) {
            open.remove(open.size() - 1);
        }
        if (open.isEmpty()) {
            open.add(new Level(ParagraphKind.TEXT, "", 0));
        }
        Level level = open.get(open.size() - 1);
        level.texts++;
        String under = level.id.isEmpty() ? prefix : level.id + "__";
        String id = unique(under + "para_" + level.texts);
        if (level.kind == ParagraphKind.ARTICLE) {
            open.add(new Level(ParagraphKind.TEXT, id, 0));
        }
        return id;
    }

    /** The identifier of a row of a table. */
    String row() {
        rows++;
        return unique(prefix + "row_" + rows);
    }

    private String parent() {
        if (open.isEmpty()) {
            return prefix;
        }
        String id = open.get(open.size() - 1).id;
        return id.isEmpty() ? prefix : id + "__";
    }

    private boolean hasArticle() {
        for (Level level : open) {
            if (level.kind == ParagraphKind.ARTICLE) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph (款) of an article stands over items; everything else by the rank of its kind. */
    private boolean above(ParagraphKind upper, ParagraphKind lower) {
        if (upper == ParagraphKind.TEXT) {
            return lower.compareTo(ParagraphKind.ARTICLE) > 0 && hasArticle();
        }
        return upper.compareTo(lower) < 0;
    }

    private String unique(String id) {
        int times = used.merge(id, 1, Integer::sum);
        return times == 1 ? id : unique(id + "_" + times);
    }
}

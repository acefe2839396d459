package dev.gazette.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Puts paragraphs under the ones that they belong to.
 *
 * <pre>
 *   第一章 总则                      chp_1
 *     第一条 …                       art_1
 *       （一）…                      art_1__item_1
 *     第二条 …                       art_2
 * </pre>
 *
 * <p>The identifiers decide where one continues another ({@code art_1__item_1} after {@code art_1}); where
 * they do not, as for an article in a chapter, the rank of the kinds does. Not seen: that a paragraph without
 * a label after the last item goes back to the article, unless its identifier says so.
 */
final class ProvisionTree {

    private static final String JOINT = "__";

    private ProvisionTree() {}

    static List<Provision> of(List<Paragraph> paragraphs) {
        List<Node> roots = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Paragraph paragraph : paragraphs) {
            Node node = new Node(paragraph, new ArrayList<>());
            closeBefore(paragraph, open);
            (open.isEmpty() ? roots : open.peek().parts()).add(node);
            open.push(node);
        }
        return roots.stream().map(Node::toProvision).toList();
    }

    /** Closes whatever the paragraph does not belong to; afterwards its parent is on top. */
    private static void closeBefore(Paragraph paragraph, Deque<Node> open) {
        boolean named = open.stream().anyMatch(node -> continues(paragraph, node.paragraph()));
        while (!open.isEmpty()) {
            Paragraph top = open.peek().paragraph();
            if (named ? continues(paragraph, top) : ranksAbove(top, paragraph)) {
                return;
            }
            open.pop();
        }
    }

    private static boolean continues(Paragraph paragraph, Paragraph above) {
        String id = paragraph.id();
        String start = above.id();
        return id != null && start != null && id.startsWith(start) && id.startsWith(JOINT, start.length());
    }

    private static boolean ranksAbove(Paragraph above, Paragraph paragraph) {
        return Objects.equals(above.attachment(), paragraph.attachment())
                && isRanked(above)
                && (!isRanked(paragraph) || above.kind().compareTo(paragraph.kind()) < 0);
    }

    /** The numbered kinds have ranks, in the order of the enum; under the others nothing stands. */
    private static boolean isRanked(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case TEXT, TABLE_ROW, CAPTION -> false;
            default -> true;
        };
    }

    private record Node(Paragraph paragraph, List<Node> parts) {

        Provision toProvision() {
            return new Provision(
                    paragraph, parts.stream().map(Node::toProvision).toList());
        }
    }
}

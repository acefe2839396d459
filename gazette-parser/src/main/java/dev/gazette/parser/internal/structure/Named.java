package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Labels;
import java.util.HashSet;
import java.util.Set;

/**
 * The titles that an article has named so far: a line of its own that bears one of them is the title of an annex, not of the next
 * article.
 *
 * <pre>
 *   现将《某某市城市停车管理办法》印发给你们…            between marks, the inner ones too
 *   附件：1.某某县地质险情调研情况的报告                in the list of attachments
 *   关于公布第九届某某大赛获奖项目的通知                 in the headline
 * </pre>
 */
final class Named {

    private static final int LONGEST = 100;
    private static final int LONGEST_HEAD = 600;
    private static final int DEEPEST = 8;

    private final Set<String> titles = new HashSet<>();
    private final StringBuilder head = new StringBuilder();

    /** Takes in a line of the headline. */
    void addHead(Folded text) {
        if (head.length() < LONGEST_HEAD) {
            head.append(text, 0, Math.min(text.length(), LONGEST_HEAD));
        }
        add(text);
    }

    /** Takes in a block of the body. */
    void add(Folded text) {
        var open = new int[DEEPEST];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《' || c == '〈') {
                open[depth % DEEPEST] = i + 1;
                depth++;
            } else if ((c == '》' || c == '〉') && depth > 0) {
                depth--;
                addTitle(text, open[depth % DEEPEST], i);
            }
        }
        int listed = text.startsWith("附件", 0) ? 2 : 0;
        while (listed > 0 && listed < text.length() && "0123456789.、:".indexOf(text.at(listed)) >= 0) {
            listed++;
        }
        if (listed == 0) {
            listed = Labels.length(text);
        }
        if (listed > 0) {
            addTitle(text, listed, text.length());
        }
    }

    /** True when the article has named this title. */
    boolean contains(String title) {
        return titles.contains(title) || head.indexOf(title) >= 0;
    }

    private void addTitle(Folded text, int from, int to) {
        if (to - from > 3 && to - from <= LONGEST) {
            titles.add(text.words(from, to));
        }
    }
}

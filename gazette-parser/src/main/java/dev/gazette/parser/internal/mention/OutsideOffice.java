package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;

/**
 * Tells titles that are held outside public office: 校长 of a plain school, 董事长 of a private company.
 *
 * <p>The head of a university or of a party school holds office; so does the manager of a company that belongs to the state as its name tells
 * (市城投集团, 国网某某公司; 中国某某公司 before 公司董事长), or who is its party secretary, too; and the head of any school who leads a party (某某一行).
 */
final class OutsideOffice {

    private static final String[] SCHOOLS = {"大学", "学院", "党校"};
    private static final String[] MANAGERS = {"董事长", "总经理", "总裁"};
    private static final String[] STATE = {
        "国网", "国家", "中国", "国有", "中铁", "中建", "中交", "中核", "城投", "交投", "国投", "烟草", "邮政", "供电", "铁路", "水务集团", "公交集团"
    };

    /** A company that a title stands for is named so near before it. */
    private static final int SAME_SENTENCE = 80;
    /** So many signs of a list behind a title are looked at. */
    private static final int LIST = 50;

    private OutsideOffice() {}

    /** True when none of the posts is of public office. */
    static boolean isMeant(Passage passage, PostStack posts) {
        for (PostSpan post : posts.posts()) {
            if (!isOutside(passage.folded(), post)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOutside(Folded text, PostSpan post) {
        if (text.endsWith("校长", post.to())) {
            return !endsWithAny(text, post.organEnd(), SCHOOLS) && !leadsParty(text, post.to());
        }
        if (!endsWithAny(text, post.to(), MANAGERS)) {
            return false;
        }
        int from = isCompanyAlone(text, post) ? Math.max(0, post.from() - SAME_SENTENCE) : post.from();
        boolean ofDivision = post.hasOrgan() && OrganStart.isDivision(text.charAt(post.from()));
        return !ofDivision && !holdsAny(text, from, post.organEnd(), STATE);
    }

    /** 公司|董事长: the company is the one named before. */
    private static boolean isCompanyAlone(Folded text, PostSpan post) {
        return post.organEnd() - post.from() == 2
                && (text.startsWith("公司", post.from()) || text.startsWith("集团", post.from()));
    }

    /** 校长某某、副校长某某|一行: those of one list lead the party that its end tells of. */
    private static boolean leadsParty(Folded text, int title) {
        int limit = Math.min(text.length(), title + LIST);
        for (int i = title; i < limit && (OrganStart.isWord(text.charAt(i)) || text.charAt(i) == '、'); i++) {
            if (text.startsWith("一行", i) || text.startsWith("带队", i) || text.startsWith("率队", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(Folded text, int end, String[] words) {
        for (String word : words) {
            if (text.endsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAny(Folded text, int from, int to, String[] words) {
        for (String word : words) {
            if (text.indexOf(word, from, to) >= 0) {
                return true;
            }
        }
        return false;
    }
}

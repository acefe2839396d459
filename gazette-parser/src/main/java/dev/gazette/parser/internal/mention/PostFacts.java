package dev.gazette.parser.internal.mention;

import dev.gazette.model.Branch;
import dev.gazette.model.Level;
import dev.gazette.model.Post;
import org.jspecify.annotations.Nullable;

/** Makes a post of the model out of printed words: organ and title cut from them, body, level and branch inferred. */
final class PostFacts {

    private PostFacts() {}

    /** The post with the organ and the level that stand before it in its list. */
    static Post of(Found.Held held, Region region, OwnOffice office, Above above) {
        PostSpan span = held.span();
        Passage where = held.where();
        String organ = span.hasOrgan() ? where.printed(span.from(), span.organEnd()) : null;
        String title = where.printed(span.title(), span.to());
        String organWords = where.folded().words(span.from(), span.organEnd());
        String titleWords = where.folded().words(span.title(), span.to());
        return new Post(
                held.text(),
                organ,
                title,
                PostBody.of(organWords, titleWords, region),
                held.role()
                        ? levelOfRole(organWords, titleWords, region)
                        : level(organWords, titleWords, region, office, above),
                held.role() ? branchOfRole(organWords, titleWords) : branch(organWords, titleWords, above));
    }

    /** 组长: of the group that the publisher sets up. */
    private static @Nullable Level levelOfRole(String organ, String title, Region region) {
        Level level = PostLevel.of(organ, title, region, null);
        return level == null ? region.publisherLevel() : level;
    }

    private static Branch branchOfRole(String organ, String title) {
        Branch branch = PostBranch.of(organ, title);
        return branch == null ? Branch.GOVERNMENT : branch;
    }

    private static @Nullable Level level(String organ, String title, Region region, OwnOffice office, Above above) {
        if (organ.isEmpty() && above.isOfSameDivision(title)) {
            return above.level();
        }
        Level level = PostLevel.of(organ, title, region, above.level());
        if (level == null && above.isNamedBefore(organ)) {
            return above.level();
        }
        return level == null ? office.levelOf(organ, title) : level;
    }

    /** 县发改委党组书记、主任 and 县人大常委会主任某某,副主任: a title alone is of the organ before it. */
    private static @Nullable Branch branch(String organ, String title, Above above) {
        String office = above.organ();
        if (office == null || !organ.isEmpty() || Above.isOfItsOwn(title)) {
            return PostBranch.of(organ, title);
        }
        boolean group = office.endsWith("党组") || office.endsWith("党委");
        return PostBranch.of(group ? office.substring(0, office.length() - 2) : office, title);
    }
}

package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import dev.gazette.model.Post;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a post in its list and goes on to a title without an organ.
 *
 * <pre>
 *   县发改委党组书记、|主任               of the same person
 *   县人大常委会主任某某,|副主任某某      of the next one
 *   市委副书记、|市长                    names its own body
 *   青石市委常委、|副市长                of 青石市
 *   某集团副总经理、工会主席某某,|总工程师   工会 is besides
 * </pre>
 *
 * @param organ the organ printed last, null when none was
 * @param level the level of the post before
 */
record Above(@Nullable String organ, @Nullable Level level) {

    static final Above NOTHING = new Above(null, null);

    boolean isSame(Above other) {
        return Objects.equals(organ, other.organ) && level == other.level;
    }

    /** True when a title that tells its body is of the division named before it: 青石市委常委、|副市长. */
    boolean isOfSameDivision(String title) {
        String named = organ;
        if (named == null || !isOfItsOwn(title)) {
            return false;
        }
        int last = lastDivision(named);
        return last > 0 && named.charAt(last) == title.charAt(title.length() - 2);
    }

    private static int lastDivision(String organ) {
        int last = organ.length() - 1;
        while (last > 0 && !OrganStart.isDivision(organ.charAt(last))) {
            last--;
        }
        return last;
    }

    /** 云岭市委书记某某,|市委副书记: a division without its name is the one named right before. */
    boolean isNamedBefore(String next) {
        String named = organ;
        if (named == null || next.isEmpty() || !OrganStart.isDivision(next.charAt(0))) {
            return false;
        }
        int last = lastDivision(named);
        return last > 0 && named.charAt(last) == next.charAt(0);
    }

    /** What stands before the next post when this one was read. */
    Above behind(Post post) {
        String next = post.organ();
        boolean besides = next != null && organ != null && next.length() <= 2 && !OrganStart.isDivision(next.charAt(0));
        boolean goesOn = next == null && !isOfItsOwn(post.title());
        return new Above(goesOn || besides ? organ : next, post.level());
    }

    /** 市长, 副县长: the title tells the body. */
    static boolean isOfItsOwn(@Nullable String title) {
        int last = title == null ? 0 : title.length() - 1;
        return title != null && last > 0 && title.charAt(last) == '长' && OrganStart.isDivision(title.charAt(last - 1));
    }
}

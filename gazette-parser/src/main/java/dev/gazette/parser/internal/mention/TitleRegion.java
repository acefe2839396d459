package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import dev.gazette.parser.internal.layout.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Which division publishes a lone document, as its title says.
 *
 * <pre>
 *   云岭市人民政府办公室关于成立…的通知      云岭市
 *   中共青石县委 青石县人民政府关于…         青石县
 *   国务院办公厅关于…                        the whole country
 * </pre>
 *
 * <p>Does not see a title that begins with what the document is about: whose it is then stands in the signature alone.
 */
final class TitleRegion {

    private static final String ABOUT = "关于";
    private static final int LONGEST_BODY = 40;
    private static final String[] COUNTRY = {"国务院", "中共中央", "全国人大", "全国人民代表大会"};
    private static final String[] BODIES = {"人民政府", "委", "人大", "人民代表大会", "政协", "监察"};

    private TitleRegion() {}

    /** The region of the body that the title of an article begins with; empty when it begins with none. */
    static Optional<Region> of(List<Passage> passages, boolean townshipsBelow) {
        for (Passage passage : passages) {
            if (passage.role() == Passage.Role.TITLE) {
                return of(passage.folded(), townshipsBelow);
            }
        }
        return Optional.empty();
    }

    private static Optional<Region> of(Folded title, boolean townshipsBelow) {
        int about = title.indexOf(ABOUT, 0, Math.min(title.length(), LONGEST_BODY));
        if (about < 0) {
            return Optional.empty();
        }
        for (String body : COUNTRY) {
            if (title.startsWith(body, 0)) {
                return Optional.of(Region.ofLevel(Level.NATIONAL, true));
            }
        }
        int from = title.startsWith("中共", 0) ? 2 : 0;
        for (int i = from + 1; i < about; i++) {
            if (OrganStart.isDivision(title.charAt(i - 1)) && beginsBody(title, i)) {
                return Optional.of(Region.ofDivision(title.words(from, i), townshipsBelow, true));
            }
        }
        return Optional.empty();
    }

    private static boolean beginsBody(Folded title, int at) {
        for (String body : BODIES) {
            if (title.startsWith(body, at)) {
                return true;
            }
        }
        return false;
    }
}

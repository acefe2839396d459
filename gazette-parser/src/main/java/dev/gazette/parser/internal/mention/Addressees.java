package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import java.util.List;

/** Whom the documents of an issue address: 各县(市、区)人民政府, or 各乡镇人民政府、街道办事处. */
final class Addressees {

    private static final String[] COUNTIES = {"各县", "各市、县", "各市县", "各区县", "各旗县", "各市、州"};
    private static final String[] TOWNSHIPS = {"各乡镇", "各镇", "各乡、镇", "各街道", "各乡(镇)"};

    private Addressees() {}

    /** True when townships are addressed and counties never. */
    static boolean areTownships(List<Passage> passages) {
        boolean townships = false;
        for (Passage passage : passages) {
            if (begins(passage.folded(), COUNTIES)) {
                return false;
            }
            townships |= begins(passage.folded(), TOWNSHIPS);
        }
        return townships;
    }

    private static boolean begins(Folded text, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, 0)) {
                return true;
            }
        }
        return false;
    }
}

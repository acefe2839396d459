package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.mention.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The short names of the divisions that an article names in full: 丽水 where 丽水市 stands, so that 丽水要… has a doer.
 *
 * <p>It takes the two and three characters before 省, 市, 县, 区, 州, 盟, 旗, 镇 and 乡; many are no names, and harmless, because only a phrase
 * that is nothing but such a name is compared.
 */
final class Places {

    private static final Chars LAST = Chars.of("省市县区州盟旗镇乡");

    private Places() {}

    static Set<String> of(List<Passage> passages) {
        var names = new HashSet<String>();
        for (Passage passage : passages) {
            Folded text = passage.folded();
            for (int i = 2; i < text.length(); i++) {
                if (!LAST.has(text.charAt(i))) {
                    continue;
                }
                names.add(text.words(i - 2, i));
                if (i >= 3) {
                    names.add(text.words(i - 3, i));
                }
            }
        }
        return names;
    }
}

package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short names of the divisions that an article names in full: 云岭 where 云岭市 stands, so that 云岭要… has a doer.
 *
 * <p>It takes the two and three characters before 省, 市, 县, 区, 州, 盟, 旗, 镇 and 乡; many are no names, and harmless, because only a phrase
 * that is nothing but such a name is compared. They are gathered when the first phrase is.
 */
final class Places {

    private static final Chars LAST = Chars.of("省市县区州盟旗镇乡");
    /** 有关县, 相关市: no names. */
    private static final WordList ANY = WordList.of("有关", "相关");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private final List<Passage> passages;
    /** The names as numbers in an open hash table; 0 is none. */
    private long @Nullable [] names;

    private int size;

    private Places(List<Passage> passages) {
        this.passages = passages;
    }

    static Places of(List<Passage> passages) {
        return new Places(passages);
    }

    /** True when the stretch is such a name. */
    boolean has(Folded text, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST || to > text.length()) {
            return false;
        }
        long[] known = names == null ? gather() : names;
        return known[slot(known, name(text, from, to))] != 0;
    }

    private long[] gather() {
        var known = new long[64];
        for (Passage passage : passages) {
            Folded text = passage.folded();
            for (int i = SHORTEST; i < text.length(); i++) {
                if (LAST.has(text.charAt(i))) {
                    int longest = ANY.longestSuffix(text, 0, i) > 0 ? 0 : LONGEST;
                    for (int length = SHORTEST; length <= longest && length <= i; length++) {
                        known = add(known, name(text, i - length, i));
                    }
                }
            }
        }
        names = known;
        return known;
    }

    private long[] add(long[] known, long name) {
        long[] table = known;
        if (size * 2 >= table.length) {
            table = new long[known.length * 2];
            for (long old : known) {
                if (old != 0) {
                    table[slot(table, old)] = old;
                }
            }
        }
        int slot = slot(table, name);
        size += table[slot] == 0 ? 1 : 0;
        table[slot] = name;
        return table;
    }

    /** Where the name stands, or where it would. */
    private static int slot(long[] table, long name) {
        int slot = (int) (name * 0x9E3779B97F4A7C15L >>> 40) & table.length - 1;
        while (table[slot] != 0 && table[slot] != name) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static long name(Folded text, int from, int to) {
        long name = 0;
        for (int i = from; i < to; i++) {
            name = name << Character.SIZE | text.charAt(i);
        }
        return name;
    }
}

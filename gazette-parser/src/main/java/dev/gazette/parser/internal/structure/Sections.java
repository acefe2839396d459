package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;

/**
 * Tells the heading of a section: {@code 【市政府文件】}, {@code ☆ 省政府令 ☆}, {@code ·人事任免·}, {@code ■ 大事记}, {@code 领　导　讲　话}.
 *
 * <p>Ornaments, letter spacing or a known name make a short line a heading; names that are not known are told by the contents.
 */
final class Sections {

    static final int LONGEST = 20;

    private static final Chars ORNAMENTS = Chars.of("[]·☆★◆◇■□●◎▲△▼▽▶►※§*=~—-|#<>︻︼〖〗『』「」");

    private Sections() {}

    /** The words of a line without the ornaments around them. */
    static String bare(Folded text) {
        int from = 0;
        int to = text.length();
        while (from < to && ORNAMENTS.has(text.at(from))) {
            from++;
        }
        while (to > from && ORNAMENTS.has(text.at(to - 1))) {
            to--;
        }
        return text.words(from, to);
    }

    /** True for a short line with ornaments on both sides. */
    static boolean isOrnate(Folded text) {
        int last = text.length() - 1;
        return last > 2
                && text.length() <= LONGEST
                && ORNAMENTS.has(text.at(0))
                && ORNAMENTS.has(text.at(last))
                && hasLetters(bare(text));
    }

    private static boolean hasLetters(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** True for a short line that begins with an ornament. */
    static boolean isMarked(Folded text) {
        return text.length() > 2 && text.length() <= LONGEST && ORNAMENTS.has(text.at(0)) && hasLetters(bare(text));
    }

    /** True for a short line whose letters are set apart one by one. */
    static boolean isLetterSpaced(Block block) {
        Folded text = block.folded();
        if (text.length() < 3 || text.length() > LONGEST) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!text.spaceBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /** True for a name of the lists, with or without the level of the body before it. */
    static boolean isKnown(CharSequence name, Lexicon lexicon) {
        int from = 0;
        for (int words = 0; words < 3 && name.length() <= LONGEST; words++) {
            if (lexicon.is(Kind.SECTION, name, from, name.length())) {
                return true;
            }
            int level = lexicon.longest(Kind.SECTION_LEVEL, name, from);
            if (level == 0) {
                return false;
            }
            from += level;
        }
        return false;
    }
}

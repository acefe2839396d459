package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;

/**
 * Tells the heading of a section: {@code 【市政府文件】}, {@code ☆ 省政府令 ☆}, {@code ·人事任免·}, {@code ■ 大事记}, {@code 领　导　讲　话},
 * {@code （部门文件）}, {@code 一、市政府文件}, {@code 人事任免：}.
 *
 * <p>Ornaments, letter spacing or a known name make a short line a heading; names that are not known are told by the contents.
 */
final class Sections {

    static final int LONGEST = 20;

    private static final Chars ORNAMENTS = Chars.of("[]·▍▎▌▋█▐┃►➤➢✦✧❖◈⊙☆★◆◇■□●◎▲△▼▽▶►※§*=~—-|#<>︻︼〖〗『』「」");

    private static final Chars BRACKETS = Chars.of("[]〖〗『』「」<>︻︼");

    private Sections() {}

    /** The words of a line without the ornaments, the bracket or the colon around them. */
    static String bare(Folded text) {
        int from = 0;
        int to = text.length();
        if (text.at(0) == '(' && text.indexOf(')', 0, to) == to - 1) {
            from++;
            to--;
        } else if (text.at(to - 1) == ':') {
            to--;
        }
        while (from < to && ORNAMENTS.has(text.at(from))) {
            from++;
        }
        while (to > from && ORNAMENTS.has(text.at(to - 1))) {
            to--;
        }
        return text.words(from, to);
    }

    /** The name of the lists behind {@code 一、}; the bare words of a line that is numbered otherwise, or not at all. */
    static String numbered(Folded text, Lexicon lexicon) {
        String words = bare(text);
        int label = words.indexOf('、') + 1;
        boolean numbered = label > 1 && Numerals.end(words, 0) == label - 1 && Numerals.isChinese(words.charAt(0));
        return numbered && isKnown(words.substring(label), lexicon) ? words.substring(label) : words;
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

    /** True for a short line that begins with an ornament; 〔2020〕3号 begins with a bracket that is none. */
    static boolean isMarked(Folded text) {
        return text.length() > 2
                && text.length() <= LONGEST
                && ORNAMENTS.has(text.at(0))
                && !text.startsWith("——", 0)
                && (!BRACKETS.has(text.at(0)) || BRACKETS.has(text.at(text.length() - 1)))
                && hasLetters(bare(text));
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

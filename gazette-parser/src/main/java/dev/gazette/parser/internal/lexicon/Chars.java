package dev.gazette.parser.internal.lexicon;

/** Single characters that a rule asks for, a bit for each: asking takes the same short time however many there are. */
public final class Chars {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Chars() {}

    /** The characters of a string. */
    public static Chars of(String members) {
        var chars = new Chars();
        for (int i = 0; i < members.length(); i++) {
            char c = members.charAt(i);
            chars.bits[c / Long.SIZE] |= 1L << c;
        }
        return chars;
    }

    /** True for one of them. */
    public boolean has(char c) {
        return (bits[c / Long.SIZE] >>> c & 1) != 0;
    }
}

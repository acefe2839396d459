package dev.gazette.parser.internal.source;

/**
 * How much of some bytes is sound UTF-8: a file that was cut, or in which a byte was lost, is still UTF-8.
 *
 * @param sound characters of more than one byte that are whole
 * @param broken bytes that belong to no character
 */
record Utf8Damage(int sound, int broken) {

    /** Other charsets make a sound character of three bytes only by chance. */
    boolean isSlight() {
        return sound > 8L * broken;
    }

    static Utf8Damage of(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = lengthAt(bytes[i] & 0xFF);
            int end = i + 1;
            while (end < bytes.length && end < i + length && (bytes[end] & 0xC0) == 0x80) {
                end++;
            }
            if (length == 0 || end < i + length) {
                broken++;
                i++;
            } else {
                sound += length > 2 ? 1 : 0;
                i = end;
            }
        }
        return new Utf8Damage(sound, broken);
    }

    private static int lengthAt(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xC2 && lead < 0xE0) {
            return 2;
        }
        if (lead >= 0xE0 && lead < 0xF0) {
            return 3;
        }
        return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    }
}

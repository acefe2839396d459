package dev.gazette.examples;

/** What words on a terminal look like; on anything else they are plain. */
enum Ink {
    PLAIN(""),
    HEADING("1"),
    NAME("36"),
    FAINT("2"),
    STRONG("1"),
    DOUBT("33");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The words between the terminal's marks for this ink. */
    String on(String words, boolean colours) {
        return !colours || code.isEmpty() || words.isBlank() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}

package dev.gazette.parser.internal.mention;

/**
 * Where one post stands in the comparison form of a passage: 青石县委|副书记.
 *
 * @param from where the organ, or the title without one, begins
 * @param organEnd where the organ's words end; {@code from} when none is printed. In 市公安局长 the organ 市公安局 runs into the title 局长
 * @param title where the title begins
 * @param to where the title ends
 */
record PostSpan(int from, int organEnd, int title, int to) {

    boolean hasOrgan() {
        return organEnd > from;
    }
}

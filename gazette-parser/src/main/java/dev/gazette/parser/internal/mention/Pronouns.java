package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;

/** Tells the pronouns that stand for one person, 他, 她, 其 of 免去其, from 他们, 其他, 其中. */
final class Pronouns {

    private static final String[] BEFORE_ITS = {"免去", "同意", "接受", "任命", "撤销"};

    private Pronouns() {}

    static boolean at(Folded text, int at) {
        char c = text.charAt(at);
        if (c == '他' || c == '她') {
            char behind = text.at(at + 1);
            char before = text.at(at - 1);
            return behind != '们'
                    && behind != '人'
                    && behind != '乡'
                    && behind != '国'
                    && behind != '山'
                    && before != '其'
                    && before != '吉'
                    && before != '维';
        }
        if (c != '其') {
            return false;
        }
        for (String verb : BEFORE_ITS) {
            if (text.endsWith(verb, at)) {
                return true;
            }
        }
        return false;
    }
}

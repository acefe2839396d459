package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Tells whether a phrase of place, time, means or condition begins at a place.
 *
 * <pre>
 *   |在安全可控的前提下,      |对集中隔离点要…      |按照…,      |一旦发生灾害,      but 经办银行, 当地, 从事, 对口
 * </pre>
 *
 * <p>One character and the one behind it decide: a preposition is a word of its own unless the two are a common word.
 */
final class Preposition {

    /** Each entry: the preposition, then the characters that make another word of it. */
    private static final String[] WORDS = {
        "在职校线建编外押逃",
        "对口标接外内方准手待照策",
        "按时期劳摩",
        "为民主期数何止首",
        "从事业严快重紧容来众业",
        "经济办营费验常贸历典费受理",
        "待遇人业岗",
        "当地前时事代场天日晚年中好局今选下即然",
        "如期实何今此",
        "若干",
        "除夕险了害",
        "自治主身然己觉愿查动来由",
        "以来上下及内外为往至致",
        "由",
        "就业医近地要是餐读诊",
        "于是",
        "与",
        "同志步时样学心向意类等比期一行胞",
        "向往上导",
        "给予",
        "把握关好牢脉",
        "将来军士领要",
        "让",
        "使用命馆者得节",
        "令",
        "因此素地势而果",
        "凡",
        "据",
        "给予",
        "随后时即行意身处",
        "由"
    };

    private static final WordList PAIRS = WordList.of(
            "根据", "针对", "通过", "结合", "面对", "面向", "一旦", "遇有", "遇到", "依据", "依照", "关于", "至于", "鉴于", "本着", "沿着", "围绕");

    private static final Chars FIRST = first();

    private Preposition() {}

    static boolean begins(Utterance u, int place) {
        char c = u.at(place);
        if (!FIRST.has(c)) {
            return PAIRS.begins(u.text(), place, u.text().length());
        }
        for (String word : WORDS) {
            if (word.charAt(0) == c) {
                return word.indexOf(u.at(place + 1), 1) < 0;
            }
        }
        return false;
    }

    private static Chars first() {
        var first = new StringBuilder();
        for (String word : WORDS) {
            first.append(word.charAt(0));
        }
        return Chars.of(first.toString());
    }
}

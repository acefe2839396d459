package dev.gazette.parser.internal.lexicon;

import java.util.Locale;

/** What a term of the lexicon is. Each kind is one resource file, named after it: {@code SURNAME} is {@code surname.txt}. */
public enum Kind {
    /** Family names, single, compound and those that transcriptions of other languages begin with. */
    SURNAME,
    /** Words that end a title: 书记, 市长, 主任, 总指挥. */
    TITLE,
    /** Words that stand before a title and belong to it: 副, 常务副, 代, 党组. */
    TITLE_PREFIX,
    /** Words that end an organ's name: 省委, 人民政府, 委员会, 局, 指挥部. */
    ORGAN,
    /** Verbs that introduce speech: 强调, 指出, 要求, 说. */
    SAYING,
    /** Verbs of going and looking: 督查, 调研, 检查, 视察. */
    INSPECTING,
    /** Verbs of coming to a place: 来到, 走进, 前往, 深入. */
    GOING,
    /** Verbs of looking about at a place: 查看, 了解, 听取. */
    LOOKING,
    /** Verbs of going along: 陪同, 一同, 参加. */
    ACCOMPANYING,
    /** Words of asking: 要, 必须, 不得, 希望. */
    MODAL,
    /** Words that common nouns and verbs begin with and that end a name standing before them. */
    NAME_END,
    /** Labels of the table above a document on a web page: 索引号, 发文字号. */
    METADATA_LABEL,
    /** Verbs that end a kicker: 强调, 指出, 要求. */
    KICKER_VERB,
    /** Verbs of a deck: 陪同, 参加, 主持. */
    DECK_VERB,
    /** Verbs of a headline that tells what somebody did: 调研, 会见, 召开. */
    HEADLINE_VERB,
    /** Words that end the title of a document or a standing feature: 通知, 办法, 解读. */
    DOCUMENT_TYPE;

    /** The resource file, beside the lexicon's class. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    /** The bit of this kind in a set of kinds. */
    public long bit() {
        return 1L << ordinal();
    }
}

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
    /** Words that end a list of places inside its clause: 主持, 召开, 并. */
    PLACE_END,
    /** Verbs of going along: 陪同, 一同, 参加. */
    ACCOMPANYING,
    /** Verbs of speech that ask by themselves: 要求, 叮嘱, 希望, 勉励. */
    ASKING,
    /** Verbs of giving an account or an answer, which never order: 介绍, 汇报, 告诉. */
    ACCOUNT,
    /** Modal words of necessity: 必须, 务必, 应当. */
    MUST,
    /** Modal words of plain demand: 要, 切实. */
    SHOULD,
    /** Modal words that forbid: 不得, 严禁. */
    MUST_NOT,
    /** Modal words that allow or encourage: 可以, 鼓励. */
    MAY,
    /** Words that ask politely: 希望, 请. */
    HOPE,
    /** Words that only look as if they held a modal or a verb of speech: 重要, 应急, 小说. */
    NO_MODAL,
    /** Verbs with which a demand opens that has no subject and no modal: 坚持, 推进. */
    OPENING,
    /** Adverbs and set phrases before a verb: 坚决, 因地制宜. */
    MANNER,
    /** Words that link clauses or set their time and carry no demand: 同时, 当前. */
    LINKING,
    /** Nouns that name who is to do something, as the last word of the phrase: 各地, 部门, 企业. */
    DOER,
    /** Nouns for people whose words are told beside the leader's: 负责人, 村民. */
    WITNESS,
    /** Bodies that speak as one in a report: 会议, 市领导. */
    BODY_SPEAKING,
    /** Bodies and documents whose demands a speaker passes on: 党中央, 全会. */
    AUTHORITY,
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
    DOCUMENT_TYPE,
    /** What web pages print around a document: 打印, 关闭, 浏览次数. */
    WEB_NAVIGATION,
    /** Labels in the foot of a web page: 上一篇, 版权所有. */
    WEB_FOOT,
    /** Sections of a gazette: 人事任免, 部门文件, 大事记. */
    SECTION,
    /** What may stand before a section's name: 省, 市, 国务院. */
    SECTION_LEVEL,
    /** Labels of a gazette's imprint: 主办, 邮编, 电话. */
    COLOPHON_LABEL,
    /** Those of them that only a publication's imprint has: 主办, 准印证号, 定价. */
    COLOPHON_STRONG,
    /** Family names that are everyday words, too: 高, 时, 和. */
    DOUBTFUL_SURNAME,
    /** Everyday words and places that begin with a family name: 高度, 方案, 江苏. */
    NO_NAME,
    /** What people are called who hold no public office: 村民, 负责人, 记者. */
    ROLE,
    /** Leaders without a post: 市领导, 县级领导. */
    LEADER,
    /** Words before which an organ's name cannot begin: 陪同, 当天, 会见. */
    ORGAN_STOP,
    /** What the name of a body that issues or receives documents ends with: 人民政府, 办公室, 局. */
    ISSUING_BODY_END,
    /** Words of the trade in a byline: 记者, 通讯员. */
    BYLINE,
    /** Who prints news: 日报, 融媒体中心. */
    MEDIA,
    /** What a line begins with that is a byline: 来源, 作者. */
    BYLINE_OPENING,
    /** What a byline in brackets ends with: 供稿, 提供. */
    BYLINE_END;

    /** The resource file, beside the lexicon's class. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }

    /** The bit of this kind in a set of kinds. */
    public long bit() {
        return 1L << ordinal();
    }
}

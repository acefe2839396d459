package dev.gazette.model;

/**
 * The branch of power that the body of a post belongs to: {@code 市委书记} is {@link #PARTY}, {@code 市长}
 * {@link #GOVERNMENT}.
 *
 * <p>A task force (指挥部, 领导小组) has the branch of the body that set it up, {@link #GOVERNMENT} when nothing
 * tells.
 */
public enum Branch {
    /** 党委, 纪委, party departments; the 党组书记 or 党工委书记 of any body. */
    PARTY,

    /** 人民政府 and its departments; the 国家主席 too. */
    GOVERNMENT,

    /** 人民代表大会 and its standing committee. */
    CONGRESS,

    /** 政治协商会议 (政协). */
    CONSULTATIVE,

    /** 监察委员会. */
    SUPERVISION,

    /** 人民法院. */
    COURT,

    /** 人民检察院. */
    PROCURATORATE,

    /** 军委, 军区, 人武部, 武警. */
    MILITARY,

    /** A state enterprise. */
    ENTERPRISE,

    /** 工会, 共青团, 妇联, 红十字会 and the like. */
    PEOPLES_ORGANISATION
}

package dev.gazette.model;

/**
 * What sort of article it is: {@code 白石在云岭调研…} is a {@link #NEWS_REPORT}, {@code 云岭市人民政府关于…的通知} an
 * {@link #OFFICIAL_DOCUMENT}.
 *
 * <p>A kind of an application's own is {@link #OTHER} with the name in {@link Article#ownKind()}.
 */
public enum ArticleKind {
    /** A report of leaders' doings, meetings and visits (新闻报道). */
    NEWS_REPORT,

    /** A 公文: 通知, 意见, 决定, 令, 办法 and the like. */
    OFFICIAL_DOCUMENT,

    /** A notice or list of appointments and removals (人事任免). */
    PERSONNEL,

    /** A chronicle of events, entry by entry (大事记). */
    CHRONICLE,

    /** Figures: 统计数据, 统计公报. */
    STATISTICS,

    /** A speech (讲话) or a government work report (政府工作报告). */
    SPEECH,

    /** An explanation of a policy (政策解读). */
    INTERPRETATION,

    /** Anything else, whole and in order. */
    OTHER
}

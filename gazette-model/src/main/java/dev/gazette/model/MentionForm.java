package dev.gazette.model;

/** How a mention names the person: {@code 白石}, {@code 他} or {@code 市长}. */
public enum MentionForm {
    /** By name: 白石. */
    NAME,

    /** By a pronoun: 他, 她, 其. */
    PRONOUN,

    /** By the post alone: 市长. */
    TITLE
}

package dev.gazette.model;

/** How a mention names the person: {@code 车俊}, {@code 他} or {@code 市长}. */
public enum MentionForm {
    /** By name: 车俊. */
    NAME,

    /** By a pronoun: 他, 她, 其. */
    PRONOUN,

    /** By the post alone: 市长. */
    TITLE
}

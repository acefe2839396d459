package dev.gazette.model;

/** Who speaks: {@code 车俊}, {@code 胡海峰、吴晓东} or {@code 会议}. */
public enum SpeakerKind {
    /** One person. */
    PERSON,

    /** Several people jointly: 胡海峰、吴晓东. */
    PEOPLE,

    /** A body or a group that is not named person by person: 会议, 市政府, 市领导. */
    BODY
}

package dev.gazette.model;

/** Who speaks: {@code 白石}, {@code 欧阳青、石门} or {@code 会议}. */
public enum SpeakerKind {
    /** One person. */
    PERSON,

    /** Several people jointly: 欧阳青、石门. */
    PEOPLE,

    /** A body or a group that is not named person by person: 会议, 市政府, 市领导. */
    BODY
}

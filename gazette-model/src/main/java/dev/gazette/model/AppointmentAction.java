package dev.gazette.model;

/** What is done with a post: {@code 任命…为}, {@code 免去…职务}, {@code 接受…辞去}. */
public enum AppointmentAction {
    /** 任命, 聘任 and the like. */
    APPOINT,

    /** 免去. */
    REMOVE,

    /** 接受辞去. */
    ACCEPT_RESIGNATION
}

package dev.gazette.model;

/** What of a {@link Period} the printed words did not say and the surroundings did. */
public enum PeriodInferred {
    /** The year: 2月20日 in an issue of 2020. */
    YEAR,

    /** The month and the year: 20日 in a report of February 2020. */
    MONTH
}

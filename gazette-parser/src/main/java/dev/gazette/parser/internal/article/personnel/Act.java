package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;

/**
 * One person and one post given or taken, in the comparison form of a passage.
 *
 * @param passage the number of the passage
 * @param name where the name begins; it may stand before the clause
 * @param nameEnd where it ends
 * @param action what is done
 * @param post where the post begins
 * @param postEnd where it ends
 * @param from where the clause that tells it begins
 * @param to where it ends
 */
record Act(int passage, int name, int nameEnd, AppointmentAction action, int post, int postEnd, int from, int to) {}

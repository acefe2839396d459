/**
 * Who holds which post, as JSON in the terms of the Popolo project: persons, organizations, posts, memberships.
 *
 * <p>{@link dev.gazette.examples.popolo.Popolo} is the door.
 */
@NullMarked
package dev.gazette.examples.popolo;

import org.jspecify.annotations.NullMarked;

package dev.gazette.parser.internal.mention.place;

/**
 * A phrase that names a place.
 *
 * @param from where it begins in the comparison form
 * @param to where it ends
 * @param generic true when it only says what kind of place it is (高速公路服务区): a place when one goes there, and a thing to look
 *     at inside another
 * @param region true for a division or a part of one as a whole (青石县, 某省云岭, 石桥镇), false for a stop inside it
 */
public record PlaceMention(int from, int to, boolean generic, boolean region) {}

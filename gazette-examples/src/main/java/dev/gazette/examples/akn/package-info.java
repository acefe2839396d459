/**
 * An issue as Akoma Ntoso 3.0, the XML of parliaments, courts and gazettes: {@code officialGazette}, one {@code component} for each
 * article, people, posts and places as references.
 *
 * <p>{@link dev.gazette.examples.akn.AkomaNtoso} is the door. {@code docs/glossary.md} says which element stands for which
 * record. What the standard has no element for stays out: directives (reported speech is no law), what a span points at, doubts.
 */
@NullMarked
package dev.gazette.examples.akn;

import org.jspecify.annotations.NullMarked;

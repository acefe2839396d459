/**
 * One page to look at: the text of a gazette with everything that was read out of it marked where it stands.
 *
 * <ol>
 *   <li>The page is one file and needs no network; its own policy forbids any.
 *   <li>Every fact of the model stands in the page once, and lights its words up when it is chosen.
 *   <li>Every stretch that carries a fact is marked, also where facts overlap or a page cuts them.
 *   <li>Words of the source are never markup.
 * </ol>
 */
@NullMarked
package dev.gazette.examples.report;

import org.jspecify.annotations.NullMarked;

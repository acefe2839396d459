/**
 * Small programs that ask gazettes something, one file and one command each; {@code docs/examples.md} shows how to run them and what
 * they print.
 */
@NullMarked
package dev.gazette.examples.ask;

import org.jspecify.annotations.NullMarked;

/** The command line of Gazette: {@code gazette.jar}. */
@NullMarked
package dev.gazette.examples;

import org.jspecify.annotations.NullMarked;

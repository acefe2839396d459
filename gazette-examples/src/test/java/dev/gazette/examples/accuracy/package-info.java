/** How right the readings are, beside those of others. */
@NullMarked
package dev.gazette.examples.accuracy;

import org.jspecify.annotations.NullMarked;

/** What a gazette says, as immutable records: start at {@code Gazette}. */
@NullMarked
package dev.gazette.model;

import org.jspecify.annotations.NullMarked;

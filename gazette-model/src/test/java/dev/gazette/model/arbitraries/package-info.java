/**
 * Generators of the model for the tests of all modules (the test-jar of gazette-model):
 * {@code @ForAll("gazettes")} with a {@code @Provide} method that returns
 * {@link dev.gazette.model.arbitraries.GazetteArbitraries#gazettes()}.
 *
 * <p>They know every rule of the constructors and no more: what they make is allowed, not likely. Names and
 * words are made up.
 */
@NullMarked
package dev.gazette.model.arbitraries;

import org.jspecify.annotations.NullMarked;

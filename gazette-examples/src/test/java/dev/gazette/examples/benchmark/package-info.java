/**
 * How fast is it? {@link dev.gazette.examples.benchmark.PerformancePage} runs the parser beside its rivals, and writes
 * what it measures into {@code docs/performance.md}:
 *
 * <pre>{@code mvn -q -ntp -Pbenchmark -DskipTests package}</pre>
 *
 * <p>Everything is read from texts that {@link dev.gazette.examples.benchmark.MadeReports} makes, the same in every run.
 * {@code BenchmarkSmokeTest} runs each measurement once, so that none rots. Times belong here and never into a test.
 */
@NullMarked
package dev.gazette.examples.benchmark;

import org.jspecify.annotations.NullMarked;

/**
 * Reads gazettes on many machines: an example job for Apache Spark.
 *
 * <ul>
 *   <li>{@link dev.gazette.examples.spark.GazetteJob}: a folder of gazettes as tables in Parquet.
 *   <li>{@link dev.gazette.examples.spark.ModelRows}: records of the model as rows, and their schema.
 * </ul>
 */
@NullMarked
package dev.gazette.examples.spark;

import org.jspecify.annotations.NullMarked;

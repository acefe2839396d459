/**
 * Reads gazettes on many machines: an example job for Apache Spark.
 *
 * <ul>
 *   <li>{@link dev.gazette.spark.GazetteJob}: a folder of gazettes as tables in Parquet.
 *   <li>{@link dev.gazette.spark.ModelRows}: records of the model as rows, and their schema.
 * </ul>
 */
@NullMarked
package dev.gazette.spark;

import org.jspecify.annotations.NullMarked;

/** Runs the job on two threads of this machine. */
package dev.gazette.examples.spark;

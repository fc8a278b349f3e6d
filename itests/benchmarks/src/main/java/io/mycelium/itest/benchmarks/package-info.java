/**
 * What the platform costs, each figure beside what a user would take instead, in the same run.
 *
 * <p>{@link io.mycelium.itest.benchmarks.Benchmarks} runs {@link io.mycelium.itest.benchmarks.Row}s, each in a JVM of its
 * own; a row lets the {@link io.mycelium.itest.benchmarks.Contender}s of its {@link io.mycelium.itest.benchmarks.Contest}s
 * take turns and writes into its {@link io.mycelium.itest.benchmarks.Report}.
 */
package io.mycelium.itest.benchmarks;

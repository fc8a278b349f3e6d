package io.mycelium.itest.benchmarks;

/** A row of the table, or a few that share what they measure. Runs in a JVM of its own. */
interface Row {
    void run(Scale scale, Report report) throws Exception;
}

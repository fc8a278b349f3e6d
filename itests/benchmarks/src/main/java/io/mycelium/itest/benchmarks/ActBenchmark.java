package io.mycelium.itest.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A tide of 1,000 ACTs under JMH, for its profilers ({@code -prof gc}, {@code -prof jfr}): each side in JVMs of its own. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class ActBenchmark {
    private static final int HYPHAE = 1_000;

    @Param({"10", "100"})
    public int rules;

    @Param({"1", "4"})
    public int signals;

    @Param({"mycelium", "drools"})
    public String side;

    private Contender contender;

    @Setup(Level.Trial)
    public void begin() throws ReflectiveOperationException {
        contender = side.equals("mycelium")
                ? new ActContender(rules, signals, HYPHAE, 1, 1)
                : new DroolsActs(rules, ActPack.More.NOTHING, signals, HYPHAE, 1, false);
    }

    @Benchmark
    public Object tide() throws Exception {
        return contender.round();
    }

    @TearDown(Level.Trial)
    public void end() throws Exception {
        contender.close();
    }
}

package io.mycelium.itest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row runs, and every contender in it computes the right result. Says nothing about time. */
class RowsIT {
    static Iterable<String> rows() {
        return Benchmarks.ROWS.keySet();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldComputeWhatIsRightWhenRunInSmall(String name) throws Exception {
        Report report = new Report(Benchmarks.folder());

        Benchmarks.ROWS.get(name).get().run(Scale.SMOKE, report); // throws where a result is wrong

        assertThat(report.lines()).allMatch(line -> line.matches("\\|( [^|]* \\|){6}"));
        report.write(name);
        assertThat(Benchmarks.folder().resolve(name + ".lines")).exists();
    }

    @Test
    void shouldFindTheRightCountsWhenSoakedForAMoment() throws Exception {
        Soak soak = new Soak(Benchmarks.folder(), 0.02, 3);

        assertThat(soak.run()).hasSize(3);
        assertThat(soak.offered()).isPositive();
        assertThat(Files.readString(Benchmarks.folder().resolve("soak.svg"))).contains("<polyline");
    }
}

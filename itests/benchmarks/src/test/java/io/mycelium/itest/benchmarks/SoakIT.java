package io.mycelium.itest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Nothing grows while the airports run in a loop: {@code mvn -Pbenchmarks,soak verify}, {@code -Dsoak.minutes=2}. */
@EnabledIfSystemProperty(named = "soak.minutes", matches = ".*[1-9].*")
class SoakIT {
    @Test
    void shouldStayFlatWhenFlightsComeInForALongTime() throws Exception {
        List<Soak.Sample> all =
                new Soak(Benchmarks.folder(), Double.parseDouble(System.getProperty("soak.minutes")), 30).run();

        // the last third beside the first; what is generous would still find a leak of a few bytes a flight
        assertThat(last(all, Soak.Sample::heap)).isLessThan(1.2 * first(all, Soak.Sample::heap) + 10);
        assertThat(last(all, Soak.Sample::threads)).isLessThanOrEqualTo(first(all, Soak.Sample::threads) + 2);
        assertThat(last(all, Soak.Sample::files)).isLessThanOrEqualTo(first(all, Soak.Sample::files) + 10);
        assertThat(last(all, Soak.Sample::p99)).isLessThan(3 * first(all, Soak.Sample::p99) + 5);
    }

    private static double first(List<Soak.Sample> all, ToDoubleFunction<Soak.Sample> what) {
        return median(all.subList(0, all.size() / 3), what);
    }

    private static double last(List<Soak.Sample> all, ToDoubleFunction<Soak.Sample> what) {
        return median(all.subList(all.size() - all.size() / 3, all.size()), what);
    }

    private static double median(List<Soak.Sample> some, ToDoubleFunction<Soak.Sample> what) {
        return Spread.of(some.stream().mapToDouble(what).toArray()).median();
    }
}

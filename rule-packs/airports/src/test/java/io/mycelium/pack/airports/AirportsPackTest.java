package io.mycelium.pack.airports;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.testkit.tide.PackBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One airport, `tried`, flight by flight; LAX and SFO are others that it may fly to. */
class AirportsPackTest {
    private static final Path PACK = Path.of("src/main/resources");

    private final PackBench airport = PackBench.among(PACK, Map.of(), "LAX", "SFO");
    private long line;

    @AfterEach
    void nothingWentWrong() {
        assertThat(airport.dissonances()).isEmpty();
        airport.close();
    }

    @Test
    void shouldCountFlightsAndSumTheirDelaysWhenTheyComeAndGo() {
        departures(1, 66, "LAX");
        departures(1, 95, "SFO");
        airport.signal("arrival", Map.of("delay", -5, "origin", "LAX")).tide();

        assertThat(airport.state())
                .containsEntry("departures", 2L)
                .containsEntry("departureDelay", 161L)
                .containsEntry("lastDelays", List.of(66L, 95L))
                .containsEntry("destinations", List.of("LAX", "SFO"))
                .containsEntry("arrivals", 1L)
                .containsEntry("arrivalDelay", -5L);
    }

    @Test
    void shouldKeepTheLast20DelaysWhenMoreHaveDeparted() {
        departures(1, 1000, "LAX");
        departures(19, 1, "LAX");
        departures(1, 2, "LAX");

        assertThat(airport.state())
                .containsEntry("departures", 21L)
                .containsEntry("departureDelay", 1021L)
                .containsEntry("lastDelay", 21L)
                .extractingByKey("lastDelays")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(20)
                .endsWith(1L, 2L);
    }

    @Test
    void shouldSayNothingWhenFewerThan20HaveDeparted() {
        departures(19, 500, "LAX");

        assertThat(airport.emitted()).isEmpty();
        assertThat(airport.state()).containsEntry("congested", false);
    }

    @Test
    void shouldBeCongestedOnceWhenTheMeanExceeds30UntilItFallsBelow15() {
        departures(20, 30, "LAX");
        assertThat(airport.emitted()).describedAs("a mean of exactly 30").isEmpty();

        departures(1, 31, "LAX");
        assertThat(airport.emitted())
                .containsExactly("congested {airport=tried, date=2001/01/01 00:47, line=21, meanDelay=30.05}");
        departures(20, 100, "LAX");
        departures(20, 15, "LAX");
        assertThat(airport.emitted())
                .describedAs("once, and not recovered at exactly 15")
                .isEmpty();
        assertThat(airport.state()).containsEntry("congested", true).containsEntry("lastDelay", 300L);

        departures(1, 14, "LAX");
        assertThat(airport.emitted())
                .containsExactly("recovered {airport=tried, date=2001/01/01 00:47, line=62, meanDelay=14.95}");
        departures(20, 0, "LAX");
        assertThat(airport.emitted()).describedAs("once").isEmpty();

        departures(20, 31, "LAX");
        assertThat(airport.emitted())
                .describedAs("and congested again")
                .singleElement()
                .asString()
                .startsWith("congested {airport=tried");
    }

    @Test
    void shouldWarnEachDestinationOnceAndGiveEachTheAllClearWhenItIsCongestedForAWhile() {
        departures(21, 31, "LAX");
        departures(3, 31, "SFO");
        departures(3, 31, "LAX");
        assertThat(airport.sent("LAX")).containsExactly("warning {}");
        assertThat(airport.sent("SFO"))
                .describedAs("a destination that is new while it is congested")
                .containsExactly("warning {}");

        departures(40, 0, "LAX");
        assertThat(airport.sent("LAX")).containsExactly("allClear {}");
        assertThat(airport.sent("SFO")).containsExactly("allClear {}");
    }

    @Test
    void shouldWarnNobodyWhenItsFlightsLeaveInTime() {
        departures(30, 30, "SFO");

        assertThat(airport.sent("SFO")).isEmpty();
    }

    @Test
    void shouldRaiseAndLowerItsAlertLevelWhenAirportsThatFlyHereAreCongestedAndRecover() {
        airport.signal("warning", Map.of()).signal("warning", Map.of()).tide();
        assertThat(airport.state()).containsEntry("alert", 2L);

        airport.signal("allClear", Map.of()).tide();
        assertThat(airport.state()).containsEntry("alert", 1L).containsEntry("congested", false);
    }

    /** So many departures with this delay, in tides of up to ten. */
    private void departures(int count, long delay, String destination) {
        for (int i = 0; i < count; i++) {
            line++;
            airport.signal(
                    "departure",
                    Map.of("delay", delay, "destination", destination, "date", "2001/01/01 00:47", "line", line));
            if (line % 10 == 0) {
                airport.tide();
            }
        }
        airport.tide();
    }
}

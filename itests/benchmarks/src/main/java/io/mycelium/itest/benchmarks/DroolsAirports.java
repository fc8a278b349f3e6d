package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The airports in plain Drools, as a program of its own: {@code DroolsAirports FILE}. The rules of the pack, with Java
 * classes for its types: a flight is put in beside the state of its airport, fired, and taken out. Prints what
 * {@link AirportsRow} checks.
 */
public final class DroolsAirports {
    /** The state of an airport. */
    public static final class State {
        private long departures;
        private long arrivals;
        private long departureDelay;
        private long arrivalDelay;

        public long getDepartures() {
            return departures;
        }

        public void setDepartures(long value) {
            departures = value;
        }

        public long getArrivals() {
            return arrivals;
        }

        public void setArrivals(long value) {
            arrivals = value;
        }

        public long getDepartureDelay() {
            return departureDelay;
        }

        public void setDepartureDelay(long value) {
            departureDelay = value;
        }

        public long getArrivalDelay() {
            return arrivalDelay;
        }

        public void setArrivalDelay(long value) {
            arrivalDelay = value;
        }
    }

    public record Departure(long delay) {
        public long getDelay() {
            return delay;
        }
    }

    public record Arrival(long delay) {
        public long getDelay() {
            return delay;
        }
    }

    private static final String DRL = """
            package beside
            import io.mycelium.itest.benchmarks.DroolsAirports.State
            import io.mycelium.itest.benchmarks.DroolsAirports.Departure
            import io.mycelium.itest.benchmarks.DroolsAirports.Arrival
            rule "a flight departs"
            when
                $flight : Departure()
                $airport : State()
            then
                modify( $airport ) {
                    setDepartures($airport.getDepartures() + 1),
                    setDepartureDelay($airport.getDepartureDelay() + $flight.getDelay())
                }
            end
            rule "a flight arrives"
            when
                $flight : Arrival()
                $airport : State()
            then
                modify( $airport ) {
                    setArrivals($airport.getArrivals() + 1),
                    setArrivalDelay($airport.getArrivalDelay() + $flight.getDelay())
                }
            end
            """;

    private final KieSession session = DroolsRules.session(DroolsRules.base(DRL, false));
    private final Map<String, State> airports = new HashMap<>();

    private DroolsAirports() {}

    public static void main(String[] arguments) throws IOException {
        DroolsAirports drools = new DroolsAirports();
        Flights.read(Path.of(arguments[0]), (origin, destination, delay) -> {
            drools.act(origin, new Departure(delay));
            drools.act(destination, new Arrival(delay));
        });
        long flights =
                drools.airports.values().stream().mapToLong(s -> s.departures).sum();
        State ord = drools.airports.get("ORD");
        System.out.println(drools.airports.size() + " " + flights + " " + ord.departures + " " + ord.arrivals + " "
                + ord.departureDelay + " " + ord.arrivalDelay);
    }

    private void act(String airport, Object flight) {
        FactHandle state = session.insert(airports.computeIfAbsent(airport, code -> new State()));
        FactHandle signal = session.insert(flight);
        session.fireAllRules();
        session.delete(signal);
        session.delete(state);
    }
}

package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The airports by hand, as a program of its own: {@code HandAirports FILE}. Prints what {@link AirportsRow} checks. */
public final class HandAirports {
    private static final class Airport {
        private long departures;
        private long arrivals;
        private long departureDelay;
        private long arrivalDelay;
        private long alert;
        private long lastDelay;
        private boolean congested;
        private final Deque<Long> lastDelays = new ArrayDeque<>();
        private final Set<String> destinations = new LinkedHashSet<>();
    }

    private final Map<String, Airport> airports = new HashMap<>();
    private long events;

    private HandAirports() {}

    public static void main(String[] arguments) throws IOException {
        HandAirports hand = new HandAirports();
        Flights.read(Path.of(arguments[0]), hand::flight);
        long flights =
                hand.airports.values().stream().mapToLong(a -> a.departures).sum();
        Airport ord = hand.airport("ORD");
        System.out.println(hand.airports.size() + " " + flights + " " + hand.events + " " + ord.departures + " "
                + ord.arrivals + " " + ord.departureDelay + " " + ord.arrivalDelay + " " + ord.alert);
    }

    private Airport airport(String code) {
        return airports.computeIfAbsent(code, any -> new Airport());
    }

    private void flight(Flights.Flight flight) {
        Airport from = airport(flight.origin());
        from.departures++;
        from.departureDelay += flight.delay();
        from.lastDelays.add(flight.delay());
        from.lastDelay += flight.delay();
        if (from.lastDelays.size() > 20) {
            from.lastDelay -= from.lastDelays.remove();
        }
        if (from.destinations.add(flight.destination()) && from.congested) {
            airport(flight.destination()).alert++;
        }
        if (!from.congested && from.lastDelays.size() == 20 && from.lastDelay > 600) {
            from.congested = true;
            tell(from, 1);
        } else if (from.congested && from.lastDelay < 300) {
            from.congested = false;
            tell(from, -1);
        }
        Airport to = airport(flight.destination());
        to.arrivals++;
        to.arrivalDelay += flight.delay();
    }

    private void tell(Airport from, int change) {
        events++;
        from.destinations.forEach(there -> airport(there).alert += change);
    }
}

package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The airports by hand, as a program of its own: {@code HandAirports FILE}. Prints what {@link AirportsRow} checks. */
public final class HandAirports {
    private long departures;
    private long arrivals;
    private long departureDelay;
    private long arrivalDelay;

    private HandAirports() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, HandAirports> airports = new HashMap<>();
        Flights.read(Path.of(arguments[0]), (origin, destination, delay) -> {
            HandAirports from = airports.computeIfAbsent(origin, code -> new HandAirports());
            from.departures++;
            from.departureDelay += delay;
            HandAirports to = airports.computeIfAbsent(destination, code -> new HandAirports());
            to.arrivals++;
            to.arrivalDelay += delay;
        });
        long flights = airports.values().stream().mapToLong(a -> a.departures).sum();
        HandAirports ord = airports.get("ORD");
        System.out.println(airports.size() + " " + flights + " " + ord.departures + " " + ord.arrivals + " "
                + ord.departureDelay + " " + ord.arrivalDelay);
    }
}

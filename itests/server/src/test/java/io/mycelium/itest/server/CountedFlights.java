package io.mycelium.itest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the flights of the example come to, counted in the file itself, line by line, with nothing of the server. */
final class CountedFlights {
    /** What an airport must have come to. */
    record Airport(
            long departures, long arrivals, long departureDelay, long arrivalDelay, boolean congested, long alert) {}

    /** What an airport must have said, and at which line of the file. */
    record Event(long line, String frequency, String airport, String date, double meanDelay) {}

    private record Flight(long line, String date, String origin, String destination, long delay) {}

    private final List<Flight> flights = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<String> congested = new HashSet<>();

    private CountedFlights(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode flight = json.readTree(line);
            flights.add(new Flight(
                    flights.size() + 1,
                    flight.get("date").textValue(),
                    flight.get("origin").textValue(),
                    flight.get("destination").textValue(),
                    flight.get("delay").longValue()));
        }
        Map<String, List<Long>> delays = new TreeMap<>();
        for (Flight flight : flights) {
            List<Long> all = delays.computeIfAbsent(flight.origin, origin -> new ArrayList<>());
            all.add(flight.delay);
            if (all.size() >= 20) {
                judge(flight, sum(all.subList(all.size() - 20, all.size())));
            }
        }
    }

    static CountedFlights in(Path file) throws IOException {
        return new CountedFlights(file);
    }

    private void judge(Flight flight, long delayOf20) {
        if (delayOf20 > 20 * 30 && congested.add(flight.origin)) {
            events.add(event("congested", flight, delayOf20));
        } else if (delayOf20 < 20 * 15 && congested.remove(flight.origin)) {
            events.add(event("recovered", flight, delayOf20));
        }
    }

    private static Event event(String frequency, Flight flight, long delayOf20) {
        return new Event(flight.line, frequency, flight.origin, flight.date, delayOf20 / 20.0);
    }

    private static long sum(List<Long> delays) {
        return delays.stream().mapToLong(Long::longValue).sum();
    }

    int flights() {
        return flights.size();
    }

    /** In the order of the file. */
    List<Event> events() {
        return events;
    }

    Map<String, Airport> airports() {
        Set<String> names = new HashSet<>();
        flights.forEach(flight -> names.addAll(List.of(flight.origin, flight.destination)));
        Map<String, Airport> airports = new TreeMap<>();
        names.forEach(name -> airports.put(name, airport(name)));
        return airports;
    }

    private Airport airport(String name) {
        List<Long> left = flights.stream()
                .filter(flight -> flight.origin.equals(name))
                .map(Flight::delay)
                .toList();
        List<Long> reached = flights.stream()
                .filter(flight -> flight.destination.equals(name))
                .map(Flight::delay)
                .toList();
        long congestedThatFlyHere = flights.stream()
                .filter(flight -> flight.destination.equals(name))
                .map(Flight::origin)
                .distinct()
                .filter(congested::contains)
                .count();
        return new Airport(
                left.size(), reached.size(), sum(left), sum(reached), congested.contains(name), congestedThatFlyHere);
    }
}

package io.mycelium.itest.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The airports in plain Drools, as a program of its own: {@code DroolsAirports FILE}. The very text of the pack, in one
 * long-lived session: a flight, or the word of another airport, is put in beside the state of its airport, fired, and
 * taken out. Prints what {@link AirportsRow} checks.
 */
public final class DroolsAirports {
    private static final String PRELUDE = """
            package beside
            import java.util.List
            import java.util.ArrayList
            global io.mycelium.itest.benchmarks.DroolsAirports.Out hypha
            """;

    private record Word(String to, Object fact) {}

    /** The global {@code hypha} of the rules. */
    public static final class Out {
        private final Queue<Word> words = new ArrayDeque<>();
        private String airport = "";
        private long events;

        public String id() {
            return airport;
        }

        public void emit(Object event) {
            events++;
        }

        public void send(String to, Object word) {
            words.add(new Word(to, word));
        }
    }

    private final KieBase base;
    private final KieSession session;
    private final Out out = new Out();
    private final Map<String, Object> airports = new HashMap<>();
    private final FactType state;
    private final FactType departure;
    private final FactType arrival;

    private DroolsAirports() throws IOException {
        base = DroolsRules.base(PRELUDE + Flights.rules(), false);
        session = DroolsRules.session(base);
        session.setGlobal("hypha", out);
        state = type("State");
        departure = type("Departure");
        arrival = type("Arrival");
    }

    public static void main(String[] arguments) throws IOException {
        DroolsAirports drools = new DroolsAirports();
        Flights.read(Path.of(arguments[0]), drools::flight);
        long flights = 0;
        for (Object each : drools.airports.values()) {
            flights += (Long) drools.state.get(each, "departures");
        }
        StringBuilder said = new StringBuilder()
                .append(drools.airports.size())
                .append(' ')
                .append(flights)
                .append(' ')
                .append(drools.out.events);
        for (String field : AirportsRow.FIELDS) {
            said.append(' ').append(drools.state.get(drools.airports.get("ORD"), field));
        }
        System.out.println(said);
    }

    private FactType type(String name) {
        return base.getFactType("beside", name);
    }

    private void flight(Flights.Flight flight) {
        Object departs = made(departure);
        departure.set(departs, "delay", flight.delay());
        departure.set(departs, "destination", flight.destination());
        departure.set(departs, "date", flight.date());
        departure.set(departs, "line", flight.line());
        act(flight.origin(), departs);
        Object arrives = made(arrival);
        arrival.set(arrives, "delay", flight.delay());
        act(flight.destination(), arrives);
        for (Word word = out.words.poll(); word != null; word = out.words.poll()) {
            act(word.to, word.fact);
        }
    }

    private void act(String airport, Object fact) {
        out.airport = airport;
        FactHandle own = session.insert(airports.computeIfAbsent(airport, code -> newborn()));
        FactHandle signal = session.insert(fact);
        session.fireAllRules();
        session.delete(signal);
        session.delete(own);
    }

    private Object newborn() {
        Object airport = made(state);
        state.set(airport, "lastDelays", new ArrayList<>());
        state.set(airport, "destinations", new ArrayList<>());
        return airport;
    }

    private static Object made(FactType type) {
        try {
            return type.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

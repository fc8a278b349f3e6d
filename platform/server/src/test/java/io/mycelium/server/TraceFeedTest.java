package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.trace.KeptSignal;
import io.mycelium.core.trace.SignalFeed;
import io.mycelium.core.trace.SignalHistory;
import io.mycelium.core.trace.TideTime;
import io.mycelium.core.trace.TraceEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What those who follow a trace are told, and the list of what is traced. */
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class TraceFeedTest extends ApiFixture {
    private record Event(String id, String kind, JsonNode data) {}

    /** What is written while there is something. */
    private List<Event> told(TraceFeed feed, int looks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger left = new AtomicInteger(looks);
        feed.follow(out, () -> left.getAndDecrement() > 0, Optional::empty);
        List<Event> events = new ArrayList<>();
        for (String event : out.toString(StandardCharsets.UTF_8).split("\n\n")) {
            String[] lines = event.split("\n");
            if (lines.length == 3) {
                Event one =
                        new Event(lines[0].substring(4), lines[1].substring(7), JSON.readTree(lines[2].substring(6)));
                assertThat(document().errors(one.kind.equals("traced") ? "TracedSet" : "TracedSignals", one.data))
                        .isEmpty();
                events.add(one);
            }
        }
        return events;
    }

    private Answer answer(String method, String path, Map<String, String> query) {
        return control.resource(new Ask(method, "v1/networks/garden/" + path, query))
                .answer(new byte[0]);
    }

    private JsonNode json(String path, Map<String, String> query) throws IOException {
        return JSON.readTree(new Answers().bytes(answer("GET", path, query).body()));
    }

    @Test
    void shouldTellWhatIsTracedAndThenWhatBecomesOfIt() throws Exception {
        try (TraceFeed feed = control.trace("garden", null)) {
            List<Event> first = told(feed, 1);
            assertThat(first).extracting(Event::kind).containsExactly("traced");
            assertThat(first.get(0).data.path("text").asText()).isEqualTo("nothing is traced");
            answer("POST", "trace", Map.of("frequency", "start"));
            server.network.tide();
            List<Event> then = told(feed, 1);
            assertThat(then).extracting(Event::kind).containsExactly("traced", "signals");
            assertThat(then.get(0).data.path("frequencies").get(0).asText()).isEqualTo("start");
            JsonNode signal = then.get(1).data.path("signals").get(0);
            assertThat(signal.path("id").asText()).isEqualTo("(blueprint)/0/1");
            assertThat(signal.path("became").asText()).isEqualTo("acted upon");
            assertThat(signal.path("path"))
                    .extracting(step -> step.path("what").asText())
                    .startsWith("comes in at (blueprint), to a_1", "a_1 senses it");
        }
    }

    @Test
    void shouldListTheNewestFirstByCursorWhenAsked() throws Exception {
        answer("POST", "trace", Map.of("frequency", "*"));
        server.network.tide();
        server.network.ingress("output");
        JsonNode page = json("trace/signals", Map.of("limit", "1"));
        assertThat(page.path("signals")).hasSize(1);
        assertThat(page.path("next").isNull()).isTrue();
        assertThat(json("trace/signals", Map.of("after", "1")).path("signals")).isEmpty();
    }

    private static TraceEvent.Tide tide(long number, int signals) {
        List<TraceEvent> sensed = new ArrayList<>();
        List<TraceEvent> ends = new ArrayList<>();
        for (int i = 0; i < signals; i++) {
            SignalId id = new SignalId("a", 0, number * 100_000 + i, 0);
            KeptSignal signal =
                    new KeptSignal("x", PlainMap.EMPTY, id, null, id, null, number, false, Long.MAX_VALUE, null);
            sensed.add(new TraceEvent.Receives("b", signal));
            ends.add(new TraceEvent.Acted("b", signal));
        }
        return new TraceEvent.Tide("garden", number, sensed, List.of(), List.of(), List.of(), ends, 0);
    }

    @Test
    void shouldDropTheOldestAndCountItWhenTheReaderIsSlow() throws Exception {
        SignalFeed all = new SignalFeed();
        SignalHistory history = new SignalHistory(new Traced(List.of("x"), 1, 100), 0, all, signal -> null);
        try (TraceFeed feed = new TraceFeed(all, 7, null)) {
            for (int tide = 1; tide <= SignalFeed.KEPT + 10; tide++) {
                history.tide(tide(tide, 1), new TideTime(tide, 0, 0));
            }
            List<Event> told = told(feed, 1);
            assertThat(told.get(told.size() - 1).data.path("dropped").asLong()).isEqualTo(10);
            assertThat(told.get(told.size() - 1).data.path("signals")).hasSize(TraceFeed.MOST);
            history.tide(tide(SignalFeed.KEPT + 11, SignalFeed.KEPT + 500), new TideTime(SignalFeed.KEPT + 11, 0, 0));
            assertThat(told(feed, 1).get(0).data.path("dropped").asLong())
                    .isEqualTo(SignalFeed.KEPT - TraceFeed.MOST + 500);
        }
    }

    @Test
    void shouldGoOnWhereAReaderWasAndSayThatItIsAnewAfterARestart() throws Exception {
        answer("POST", "trace", Map.of("frequency", "start"));
        String last;
        try (TraceFeed feed = control.trace("garden", null)) {
            last = told(feed, 1).get(0).id;
        }
        server.network.tide();
        try (TraceFeed feed = control.trace("garden", last)) {
            List<Event> told = told(feed, 1);
            assertThat(told.get(0).data.path("anew").asBoolean()).isFalse();
            assertThat(told.get(1).data.path("signals")).hasSize(1);
        }
        try (TraceFeed feed = control.trace("garden", "6.1")) {
            List<Event> told = told(feed, 1);
            assertThat(told).hasSize(1);
            assertThat(told.get(0).data.path("anew").asBoolean()).isTrue();
        }
    }
}

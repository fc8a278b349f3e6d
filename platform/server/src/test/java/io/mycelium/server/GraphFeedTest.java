package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What those who watch a network's live graph are told. Its pieces are looked at by hand. */
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class GraphFeedTest extends ApiFixture {
    private final AtomicLong nanos = new AtomicLong();
    private GraphFeed feed;

    /** An event as it is sent. */
    private record Event(String id, String kind, JsonNode data) {
        static Event of(byte[] sent) throws IOException {
            String[] lines = new String(sent, StandardCharsets.UTF_8).split("\n");
            boolean numbered = lines[0].startsWith("id: ");
            assertThat(lines).hasSize(numbered ? 3 : 2);
            return new Event(
                    numbered ? lines[0].substring(4) : "",
                    lines[lines.length - 2].substring(7),
                    JSON.readTree(lines[lines.length - 1].substring(6)));
        }
    }

    @BeforeEach
    void begin() throws IOException {
        feed = new GraphFeed(server, "garden", nanos::get);
    }

    private void look() throws Exception {
        nanos.addAndGet(100_000_000);
        feed.look(1000);
    }

    private List<Event> told(GraphFeed.Reader reader) throws Exception {
        List<Event> events = new ArrayList<>();
        for (byte[] sent : reader.next(1)) {
            Event event = Event.of(sent);
            String kind = event.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                    + event.kind().substring(1);
            assertThat(document().errors("Graph" + kind, event.data())).isEmpty();
            events.add(event);
        }
        return events;
    }

    @Test
    void shouldTellAllFirstAndThenWhatIsOtherwise() throws Exception {
        try (GraphFeed.Reader reader = feed.join(null)) {
            assertThat(told(reader)).isEmpty();
            look();
            Event all = told(reader).get(0);
            assertThat(all.kind()).isEqualTo("snapshot");
            assertThat(all.id()).isEqualTo("7.1");
            assertThat(all.data().path("nodes"))
                    .extracting(node -> node.path("id").asText())
                    .containsExactly("output", "a_1", "a_2", "a_3");
            assertThat(all.data().path("edges")).hasSize(3);

            server.network.tide();
            server.network.operator().kill("a_3");
            server.network.tide();
            look();
            List<Event> deltas = told(reader);
            assertThat(deltas).hasSize(1);
            JsonNode delta = deltas.get(0).data();
            assertThat(deltas.get(0).kind()).isEqualTo("delta");
            assertThat(delta.path("tide").asLong()).isEqualTo(2);
            assertThat(delta.path("millis").asLong()).isEqualTo(100);
            assertThat(delta.path("signalsPerSecond").asDouble()).isEqualTo(10.0);
            assertThat(delta.path("died")).extracting(JsonNode::asText).containsExactly("a_3");
            assertThat(delta.path("born")).isEmpty();
            assertThat(delta.path("closed").path(0).path("from").asText()).isEqualTo("a_3");
        }
    }

    @Test
    void shouldTellNothingWhenNothingIsOtherwise() throws Exception {
        try (GraphFeed.Reader reader = feed.join(null)) {
            look();
            assertThat(told(reader)).hasSize(1);
            look();
            assertThat(told(reader)).isEmpty();
        }
    }

    @Test
    void shouldGoOnWhereAReaderWasWhenItComesBack() throws Exception {
        String last;
        try (GraphFeed.Reader reader = feed.join(null)) {
            look();
            last = told(reader).get(0).id();
        }
        server.network.tide();
        look();
        server.network.tide();
        look();
        try (GraphFeed.Reader again = feed.join(last);
                GraphFeed.Reader other = feed.join("6.1");
                GraphFeed.Reader odd = feed.join("x")) {
            assertThat(told(again)).extracting(Event::kind).containsExactly("delta", "delta");
            assertThat(told(other)).extracting(Event::kind).containsExactly("snapshot");
            assertThat(told(odd)).extracting(Event::kind).containsExactly("snapshot");
        }
    }

    @Test
    void shouldTellAllAgainWhenAReaderIsTooSlow() throws Exception {
        try (GraphFeed.Reader slow = feed.join(null)) {
            look();
            assertThat(told(slow)).hasSize(1);
            for (int i = 0; i < GraphFeed.KEPT + 1; i++) {
                server.network.tide();
                look();
            }
            List<Event> told = told(slow);
            assertThat(told).extracting(Event::kind).containsExactly("snapshot");
            assertThat(told.get(0).data().path("tide").asLong()).isEqualTo(GraphFeed.KEPT + 1L);
        }
    }

    @Test
    void shouldNotAskTwiceWhileATideTakesLong() throws Exception {
        try (GraphFeed.Reader reader = feed.join(null)) {
            server.busy = "tide 1 has been in hypha 'a_1' for 7 s";
            feed.look(1);
            feed.look(1);
            assertThat(server.asked).isEqualTo(1);
            assertThat(told(reader)).extracting(Event::kind).containsExactly("standing");
        }
    }

    @Test
    void shouldSayWhereATideStandsThatDoesNotEnd() throws Exception {
        String first = "tide 1 has been in hypha 'a_1', rule \"turns\" (a.drl:3) for 1 s";
        String then = "tide 1 has been in hypha 'a_1', rule \"turns\" (a.drl:3) for 2 s";
        try (GraphFeed.Reader reader = feed.join(null)) {
            look();
            assertThat(told(reader).get(0).data().at("/network/standing").isNull())
                    .isTrue();

            server.busy = first;
            feed.look(1);
            feed.look(1);
            List<Event> deltas = told(reader);
            assertThat(deltas).extracting(Event::kind).containsExactly("delta");
            JsonNode network = deltas.get(0).data().path("network");
            assertThat(network.path("standing").asText()).isEqualTo(first);
            assertThat(network.path("quiet").asBoolean()).isFalse();

            server.busy = then;
            feed.look(1);
            assertThat(told(reader))
                    .extracting(event -> event.data().at("/network/standing").asText())
                    .containsExactly(then);
        }
    }

    @Test
    void shouldSayWhereATideStandsToWhoComesBeforeThereIsAPicture() throws Exception {
        try (GraphFeed.Reader reader = feed.join(null)) {
            server.busy = "tide 1 has been in hypha 'a_1' for 7 s";
            feed.look(1);
            assertThat(told(reader)).singleElement().satisfies(event -> {
                assertThat(event.id()).isEmpty();
                assertThat(event.data().path("standing").asText()).isEqualTo(server.busy);
                assertThat(event.data().at("/network/standing").asText()).isEqualTo(server.busy);
            });
            feed.look(1);
            assertThat(told(reader)).isEmpty();
        }
    }
}

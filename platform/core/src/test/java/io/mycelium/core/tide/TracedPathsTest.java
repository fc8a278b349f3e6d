package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.TracedSignal;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.trace.SignalFeed;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The paths of signals that are traced: where they were held, what became of them, and who is told as it happens. */
class TracedPathsTest {
    private static final Traced ORDERS = new Traced(List.of("order"), 1, 100);

    private static Behaviour emitting(String pack, String frequency, int times) {
        return LambdaBehaviour.of(pack, (hypha, state, signal, out) -> {
            for (int i = 0; signal != null && i < times; i++) {
                out.emit(frequency, PlainMap.EMPTY);
            }
            return state;
        });
    }

    /** A clerk who orders three at a time from a maker who makes one in a tide, by a socket that holds one. */
    private static Network slow() {
        return new TestNetworks()
                .species("Clerk", emitting("clerk", "order", 3))
                .species("Maker", emitting("maker", "bill", 1), 1, 1, FullPolicy.THROTTLE)
                .hypha("clerk", "Clerk")
                .hypha("maker", "Maker")
                .input("door")
                .output("post")
                .socket("door", "clerk")
                .socket("clerk", "maker")
                .socket("maker", "post")
                .begin();
    }

    private static void offer(Network network) {
        network.ingress("door").offer("request", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
    }

    private static List<String> path(TracedSignal told) {
        return told.path().stream()
                .map(step -> step.tide() + " (+" + step.after() + ") " + step.what()
                        + (step.held() == 0 ? "" : " HELD " + step.held() + " " + step.where()))
                .toList();
    }

    private static TracedSignal of(Network network, String id) {
        return network.traces().signals(0, 100).signals().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldSayWhereItWasHeldAndForHowLongWhenASocketHasNoRoom() {
        try (Network network = slow()) {
            network.traces().trace(ORDERS);
            offer(network);
            for (int i = 0; i < 3; i++) {
                network.tide();
            }
            assertThat(path(of(network, "clerk/0/3")))
                    .last()
                    .asString()
                    .isEqualTo("3 (+2) it is still at clerk, as the socket to maker has no room HELD 1"
                            + " at clerk, as the socket to maker has no room");
            for (int i = 0; i < 5; i++) {
                network.tide();
            }
            TracedSignal first = of(network, "clerk/0/1");
            assertThat(first.became()).isEqualTo(TracedSignal.ACTED_UPON);
            assertThat(first.held()).isZero();
            TracedSignal third = of(network, "clerk/0/3");
            assertThat(path(third))
                    .containsExactly(
                            "1 (+0) clerk emits it, to maker",
                            "1 (+0) it waits at clerk, as the socket to maker has no room",
                            "4 (+3) maker senses it HELD 2 at clerk, as the socket to maker has no room",
                            "4 (+0) maker acts upon it: rule \"maker\"");
            assertThat(third.held()).isEqualTo(2);
            assertThat(third.tides()).isEqualTo(3);
            assertThat(third.millis()).isNotNegative();
        }
    }

    @Test
    void shouldTellWhoFollowsTideByTideAndOfWhatIsLate() throws InterruptedException {
        try (Network network = slow();
                SignalFeed.Reader reader = network.traces().feed().follow(-1)) {
            network.traces().trace(ORDERS);
            assertThat(reader.next(1, 100).traced()).isEqualTo(ORDERS);
            offer(network);
            network.tide();
            assertThat(reader.next(1, 100).changes())
                    .extracting(each -> each.signal().id() + " " + each.signal().became())
                    .containsExactly("clerk/0/1 under way", "clerk/0/2 under way", "clerk/0/3 under way");
            network.tide();
            List<SignalFeed.Change> second = reader.next(1, 100).changes();
            assertThat(second)
                    .extracting(each -> each.signal().id() + " " + each.signal().became())
                    .containsExactly("clerk/0/1 acted upon");
            assertThat(second.get(0).news()).hasSize(2);
            assertThat(second.get(0).signal().path()).hasSize(3);
            network.tide();
            assertThat(reader.next(1, 100).changes())
                    .extracting(each -> each.signal().id() + " " + each.signal().became() + " "
                            + each.signal().held())
                    .containsExactly("clerk/0/2 acted upon 1", "clerk/0/3 under way 1");
            network.tide();
            network.tide();
            network.traces().trace(Traced.NOTHING);
            assertThat(reader.next(1, 100).traced()).isEqualTo(Traced.NOTHING);
        }
    }

    @Test
    void shouldKeepThoseOfOneHyphaAloneWhenOneIsNamed() {
        try (Network network = new TestNetworks()
                .species("Clerk", emitting("clerk", "order", 1))
                .species("Maker", emitting("maker", "bill", 1))
                .hypha("clerk", "Clerk")
                .hyphae("maker", "Maker", 3)
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("door")
                .output("post")
                .socket("door", "clerk")
                .socket("clerk", "fan")
                .socket("fan", "maker_*")
                .socket("maker_*", "post")
                .begin()) {
            network.traces().trace(new Traced(List.of(), List.of("maker_2"), List.of(), 1, 100));
            offer(network);
            for (int i = 0; i < 5; i++) {
                network.tide();
            }
            assertThat(network.traces().signals(0, 100).signals())
                    .extracting(TracedSignal::id)
                    .containsExactly("maker_2/0/1", "clerk/0/1+65537");
            assertThat(network.traces().kept()).isEqualTo(2);
            assertThat(path(of(network, "clerk/0/1+65537"))).startsWith("1 (+0) relay fan passes it on to maker_2");
        }
    }

    @Test
    void shouldKeepThoseOfOneRootAloneWhenOneIsNamed() {
        try (Network network = slow()) {
            network.traces()
                    .trace(new Traced(List.of("order"), List.of(), List.of(SignalId.parse("door/1/2")), 1, 100));
            offer(network);
            offer(network);
            for (int i = 0; i < 12; i++) {
                network.tide();
            }
            assertThat(network.traces().signals(0, 100).signals())
                    .hasSize(3)
                    .allMatch(each -> each.root().equals("door/1/2"));
        }
    }

    @Test
    void shouldSayThatTheWayIsNotKnownWhenItWasUnderWayBefore() {
        try (Network network = slow()) {
            offer(network);
            network.tide();
            network.traces().trace(ORDERS);
            for (int i = 0; i < 5; i++) {
                network.tide();
            }
            assertThat(network.traces().signals(0, 100).signals())
                    .hasSize(3)
                    .allMatch(each -> !each.whole() && each.became().equals(TracedSignal.ACTED_UPON));
            assertThat(network.traces().since()).isEqualTo(1);
        }
    }

    @Test
    void shouldGoThroughAllByCursorWhenThereAreManyPages() {
        try (Network network = slow()) {
            network.traces().trace(new Traced(List.of(Traced.ALL), 1, 100));
            offer(network);
            for (int i = 0; i < 6; i++) {
                network.tide();
            }
            var first = network.traces().signals(0, 3);
            assertThat(first.signals()).hasSize(3);
            var second = network.traces().signals(first.next(), 3);
            assertThat(second.next()).isNotNull();
            var third = network.traces().signals(second.next(), 3);
            assertThat(third.signals()).extracting(TracedSignal::frequency).containsExactly("request");
            assertThat(third.next()).isNull();
        }
    }

    @Test
    void shouldCountWhatIsForgottenWhenThereIsNewer() {
        try (Network network = slow()) {
            network.traces().trace(new Traced(List.of("order"), 1, 2));
            offer(network);
            for (int i = 0; i < 6; i++) {
                network.tide();
            }
            assertThat(network.traces().kept()).isEqualTo(2);
            assertThat(network.traces().forgotten()).isPositive();
        }
    }
}

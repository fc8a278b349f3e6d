package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Notices;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a sender hears of its signals that did not get to whom they were for, and for how long it was stopped. */
class RefusedTest {
    private final List<String> seen = new ArrayList<>();

    private LambdaBehaviour sender() {
        return LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
            seen.add(out.tide() + " " + signal.frequency() + " " + signal.payload() + " refused " + hypha.refused()
                    + " stopped " + hypha.stopped() + " of " + signal.cause());
            for (long n = 1; n <= signal.payload().integer("n", 0); n++) {
                out.emit("work", PlainMap.of("k", n));
            }
            if (signal.frequency().equals("send")) {
                out.send("slow", "named", PlainMap.EMPTY);
            }
            return state;
        });
    }

    private TestNetworks net(LambdaBehaviour sender, FullPolicy full) {
        return new TestNetworks()
                .species("Sender", sender)
                .species(
                        "Slow",
                        LambdaBehaviour.of("slow", (hypha, state, signal, out) -> {
                            if (signal.frequency().equals("die")) {
                                out.die();
                            }
                            return state;
                        }),
                        1,
                        1,
                        full)
                .hypha("sender", "Sender")
                .hypha("slow", "Slow")
                .socket("sender", "slow");
    }

    private void run(TestNetworks net, int tides) {
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= tides; tide++) {
                network.tide();
                Census.conserved(network);
            }
        }
    }

    @Test
    void shouldBeToldInTheNextTideWhenASocketIsFull() {
        run(
                net(sender().sensing(Notices.REFUSED), FullPolicy.REJECT)
                        .at(1, "sender", "go", PlainMap.of("n", 3))
                        .at(4, "sender", "look", PlainMap.EMPTY),
                4);
        assertThat(seen)
                .containsExactly(
                        "1 go {n=3} refused 0 stopped 0 of null",
                        "2 hypha:refused {frequency=work, payload={k=2}, signal=sender/0/2, to=slow, why=full}"
                                + " refused 2 stopped 0 of sender/0/2",
                        "2 hypha:refused {frequency=work, payload={k=3}, signal=sender/0/3, to=slow, why=full}"
                                + " refused 2 stopped 0 of sender/0/3",
                        "4 look {} refused 0 stopped 0 of null");
    }

    @Test
    void shouldOnlyCountWhenNoRuleAsksForThem() {
        run(
                net(sender(), FullPolicy.REJECT)
                        .at(1, "sender", "go", PlainMap.of("n", 3))
                        .at(3, "sender", "look", PlainMap.EMPTY),
                3);
        assertThat(seen)
                .containsExactly("1 go {n=3} refused 0 stopped 0 of null", "3 look {} refused 2 stopped 0 of null");
    }

    @Test
    void shouldBeToldWhenWhoItIsForDiesOrHasDied() {
        run(
                net(sender().sensing(Notices.REFUSED), FullPolicy.REJECT)
                        .at(1, "slow", "die", PlainMap.EMPTY)
                        .at(1, "sender", "go", PlainMap.of("n", 1))
                        .at(3, "sender", "send", PlainMap.EMPTY),
                4);
        assertThat(seen)
                .containsExactly(
                        "1 go {n=1} refused 0 stopped 0 of null",
                        "2 hypha:refused {frequency=work, payload={k=1}, signal=sender/0/1, to=slow, why=dead end}"
                                + " refused 1 stopped 0 of sender/0/1",
                        "3 send {} refused 0 stopped 0 of null",
                        "4 hypha:refused {frequency=named, payload={}, signal=sender/0/3, to=slow, why=dead end}"
                                + " refused 1 stopped 0 of sender/0/3");
    }

    @Test
    void shouldSeeForHowLongItWasStoppedWhenItActsAgainAndWhenResumed() throws Exception {
        TestNetworks net = net(sender(), FullPolicy.THROTTLE)
                .at(1, "sender", "go", PlainMap.of("n", 4))
                .at(2, "sender", "look", PlainMap.EMPTY)
                .at(7, "sender", "look", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            network.tide();
            network.tide();
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        try (Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            for (int tide = 5; tide <= 7; tide++) {
                again.tide();
                Census.conserved(again);
            }
        }
        assertThat(seen)
                .containsExactly(
                        "1 go {n=4} refused 0 stopped 0 of null",
                        "5 look {} refused 0 stopped 3 of null",
                        "7 look {} refused 0 stopped 0 of null");
    }

    @Test
    void shouldTellNoMoreThanAsManyAsMayWaitWhenTheSenderCanNotKeepUp() {
        TestNetworks net = new TestNetworks()
                .species(
                        "Sender",
                        LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                                    for (long n = 1; n <= signal.payload().integer("n", 0); n++) {
                                        out.emit("work", PlainMap.EMPTY);
                                    }
                                    seen.add(String.valueOf(hypha.refused()));
                                    return state;
                                })
                                .sensing(Notices.REFUSED),
                        1,
                        16,
                        FullPolicy.REJECT)
                .species(
                        "Slow",
                        LambdaBehaviour.of("slow", (hypha, state, signal, out) -> state),
                        1,
                        1,
                        FullPolicy.REJECT)
                .hypha("sender", "Sender")
                .hypha("slow", "Slow")
                .socket("sender", "slow")
                .at(1, "sender", "go", PlainMap.of("n", 5001));
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            assertThat(network.status().counters().made()).isEqualTo(1000);
            assertThat(network.status().counters().held()).isEqualTo(999);
            Census.conserved(network);
        }
        assertThat(seen).containsExactly("0", "5000");
    }
}

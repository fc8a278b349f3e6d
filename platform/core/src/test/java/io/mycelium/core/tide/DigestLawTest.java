package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Questions;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalQueue;
import io.mycelium.core.graph.Socket;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Law 3: whatever may change about a network, and is seen later, changes its digest. */
class DigestLawTest {
    /** Never changes, follows from other fields, or is only of the tide at hand. A new field is looked at before it is put here. */
    private static final Set<String> NO_STATE = Set.of(
            // never changes
            "id",
            "number",
            "ordinal",
            "generation",
            // socket: whether it leads to another side follows from the sides, which the digest has
            "room",
            // relay, body: how their services are called
            "prompt",
            "takesOutputs",
            // hypha: who is awake, and what was measured last, follow from what is in it
            "dead",
            "unordered",
            "awakeIn",
            "measured",
            "digested",
            "dirty",
            // socket: what waits for it stands in an outbox
            "pending",
            "awaited",
            // relay: how many sockets lead to it follows from them
            "entries",
            // relay and body: found out anew in the next tide
            "blocked",
            "touched",
            "waiting");

    /** One who is stopped before a full socket, with something in socket, outbox and inbox; a relay, and a body. */
    private static Network network() {
        Network network = new TestNetworks()
                .species("S", LambdaBehaviour.of("s", (hypha, state, signal, out) -> {
                    out.wakeIn(50);
                    out.emit("x", PlainMap.of("n", 1));
                    out.emit("x", PlainMap.of("n", 2));
                    return state;
                }))
                .species("R", LambdaBehaviour.of("r", (hypha, state, signal, out) -> state), 1, 1, FullPolicy.THROTTLE)
                .hypha("a", "S")
                .hypha("r", "R")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("in")
                .socket("a", "r")
                .socket("in", "a")
                .begin();
        for (int i = 0; i < 3; i++) {
            network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        }
        network.tide();
        return network;
    }

    private static List<String> unseen(Object of, LongSupplier hash) throws IllegalAccessException {
        List<String> unseen = new ArrayList<>();
        for (Class<?> type = of.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        || !field.getType().isPrimitive()
                        || NO_STATE.contains(field.getName())) {
                    continue;
                }
                field.setAccessible(true);
                Object value = field.get(of);
                long before = hash.getAsLong();
                field.set(of, other(value));
                if (hash.getAsLong() == before) {
                    unseen.add(field.getName());
                }
                field.set(of, value);
                assertThat(hash.getAsLong()).isEqualTo(before);
            }
        }
        return unseen;
    }

    private static Object other(Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        return value instanceof Short number ? (Object) (short) (number + 1) : (Object) (byte) ((Byte) value + 1);
    }

    @Test
    void shouldBeAnotherOneWhenAnyNumberOfAPartIs() throws IllegalAccessException {
        try (Network network = network()) {
            Hypha hypha = (Hypha) network.topology.find("a");
            RelayNode relay = (RelayNode) network.topology.find("fan");
            BodyNode body = (BodyNode) network.topology.find("in");
            Socket socket = hypha.firstOut;
            CoreSignal signal = socket.peekOther(0);
            assertThat(unseen(hypha, hypha::hash)).isEmpty();
            assertThat(unseen(relay, relay::hash)).isEmpty();
            assertThat(unseen(body, body::hash)).isEmpty();
            assertThat(unseen(socket, socket::hash)).isEmpty();
            assertThat(unseen(signal, socket::hash)).isEmpty();
        }
    }

    private static void changes(Hypha hypha, Runnable change) {
        long before = hypha.hash();
        change.run();
        assertThat(hypha.hash()).isNotEqualTo(before);
    }

    @Test
    void shouldBeAnotherOneWhenWhatAHyphaHoldsOrShowsIs() {
        try (Network network = network()) {
            Hypha hypha = (Hypha) network.topology.find("a");
            changes(hypha, () -> hypha.vitality = new Vitality(hypha.vitality.score(), VitalityLevel.POOR));
            changes(hypha, () -> hypha.vitality = new Vitality(0.123, VitalityLevel.POOR));
            changes(hypha, () -> hypha.state = hypha.species.behaviour.states().initial(PlainMap.of("n", 1)));
            changes(hypha, () -> {
                SignalQueue inbox = new SignalQueue();
                inbox.add(hypha.outbox.signal(0));
                hypha.inbox = inbox;
            });
            changes(hypha, () -> hypha.inbox.get(0).arrived++);
            changes(hypha, () -> hypha.dealings().stash(hypha.outbox.signal(0)));
            changes(hypha, () -> hypha.dealings().refused++);
            changes(hypha, () -> hypha.dealings().stopped++);
            changes(hypha, () -> hypha.dealings().recovers = true);
            changes(hypha, () -> hypha.dealings().asking());
            Questions.Question question = new Questions.Question(
                    hypha.nextKey(), hypha.nextKey(), network.topology.frequencies.of("price"), "r", 1, 9, false);
            changes(hypha, () -> hypha.dealings().asking().ask(question));
            changes(hypha, () -> hypha.dealings().asking().replied(question));
            changes(hypha, () -> hypha.dealings().asking().know(new Questions.Known("r", "n", 1L, 2)));
            changes(hypha, () -> hypha.book().restore(List.of("x")));
            changes(hypha, () -> hypha.outbox = null);
        }
    }

    @Test
    void shouldBeTheOneOfTheWholeWhenAPartOfItChanges() {
        try (Network network = network()) {
            long before = network.digest();
            Hypha hypha = (Hypha) network.topology.find("r");
            network.state.beforeChange(hypha);
            hypha.seq++;
            assertThat(network.digest()).isNotEqualTo(before);
            hypha.seq--;
            network.state.beforeChange(hypha);
            assertThat(network.digest()).isEqualTo(before);
        }
    }

    @Test
    void shouldBeTheOneThatWasTakenHoweverOftenItIsAskedFor() {
        try (Network network = network()) {
            for (int i = 0; i < 3; i++) {
                long taken = network.tide().digest();
                for (int asked = 0; asked < 3; asked++) {
                    assertThat(network.digest()).isEqualTo(taken);
                    assertThat(network.status().digest()).isEqualTo(taken);
                }
            }
        }
    }
}

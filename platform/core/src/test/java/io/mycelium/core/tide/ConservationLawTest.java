package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.observe.Sought;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.core.graph.Dissonances;
import io.mycelium.core.graph.Socket;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Law 5: at a boundary each signal is in exactly one place. */
class ConservationLawTest {
    private static void conserved(Chance chance, int size, Run.Fault fault) {
        RandomNetworks given =
                chance.oneIn(4) ? RandomNetworks.roomy(chance, size) : RandomNetworks.scarce(chance, size);
        try (Run run = Run.begin(given)) {
            run.until(given.tides, network -> {
                fault.after(network);
                Census.conserved(network);
            });
        }
    }

    private static void refuted(Run.Fault fault) {
        assertThatThrownBy(() -> Seeds.tryAtLeast(30, 12, (chance, size) -> conserved(chance, size, fault)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void shouldFindEachSignalInOnePlaceWhenATideIsOver() {
        Seeds.tryAll(120, 14, (chance, size) -> conserved(chance, size, Run.Fault.NONE));
    }

    @Test
    void shouldFindEachSignalInOnePlaceWhenAllThatIsLostIsReplayed() {
        AtomicLong replayed = new AtomicLong();
        Seeds.tryAtLeast(40, 12, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            String other = chance.oneIn(2) ? null : given.outputs.get(0);
            try (Run run = Run.begin(given)) {
                run.until(given.tides, network -> {
                    replayed.addAndGet(
                            network.ledger().replay(Sought.ANY, other).replayed());
                    Census.conserved(network);
                });
            }
        });
        assertThat(replayed).as("signals that came in again").hasValueGreaterThan(100);
    }

    /** A store that fails in every other tide. */
    private record Failing(CheckpointStore rest) implements CheckpointStore {
        @Override
        public String kind() {
            return "failing";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
            if (tide % 2 == 0) {
                throw new IOException("not in tide " + tide);
            }
            return rest.write(folder, tide, chunks, keep);
        }

        @Override
        public List<CheckpointInfo> list(Path folder) throws IOException {
            return rest.list(folder);
        }

        @Override
        public void read(Path folder, CheckpointInfo info, Consumer<Chunk> reader) throws IOException {
            rest.read(folder, info, reader);
        }
    }

    @Test
    void shouldFindEachSignalInOnePlaceWhenCheckpointsFailMeanwhile() {
        AtomicLong failed = new AtomicLong();
        Seeds.tryAll(20, 10, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            given.store = new Failing(given.store);
            try (Run run = Run.begin(given)) {
                List<CompletableFuture<CheckpointInfo>> asked = new ArrayList<>();
                run.until(given.tides, network -> {
                    asked.add(network.checkpoint());
                    Census.conserved(network);
                });
                run.network.close();
                failed.addAndGet(asked.stream()
                        .filter(CompletableFuture::isCompletedExceptionally)
                        .count());
            }
        });
        assertThat(failed).as("checkpoints that failed").hasPositiveValue();
    }

    @Test
    void shouldBeFoundOutWhenASignalIsLostInASocket() {
        refuted(network -> network.topology.forEachSocket(Socket::leaveOther));
    }

    @Test
    void shouldBeFoundOutWhenASignalIsInTwoPlaces() {
        refuted(network -> network.topology.forEachSocket(s -> {
            if (s.otherHeld() > 0) {
                s.restore(s.peekOther(0));
            }
        }));
    }

    @Test
    void shouldBeFoundOutWhenAnInboxIsForgotten() {
        refuted(network -> network.topology.forEachHypha(h -> h.inbox = null));
    }

    @Test
    void shouldBeFoundOutWhenWhatARelayKeepsIsLost() {
        refuted(network -> network.topology.relays.forEach(r -> r.keeps.keys().forEach(under -> r.keeps.poll(under))));
    }

    @Test
    void shouldBeFoundOutWhenASocketMiscounts() {
        refuted(network -> network.topology.forEachSocket(s -> s.entered += s.held() > 0 ? 1 : 0));
    }

    @Test
    void shouldBeFoundOutWhenTheLedgerLacksASignalThatIsCounted() {
        refuted(network -> {
            Dissonances ledger = network.state.dissonances;
            ledger.restore(ledger.count(), Math.max(0, ledger.signals() - 1), ledger.cleared());
        });
    }

    @Test
    void shouldMeetAllThatCanGoWrongWhenNetworksAreRandom() {
        java.util.Set<Object> met = new java.util.TreeSet<>(java.util.Comparator.comparing(Object::toString));
        Seeds.tryAtLeast(40, 14, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            try (Run run = Run.begin(given)) {
                run.until(given.tides, n -> {
                    n.topology.forEachHypha(h -> {
                        if (h.outbox != null) {
                            met.add("throttled");
                            met.add(h.outbox.signal(0).urgent ? "urgent waits" : "throttled");
                        }
                        if (h.inbox != null) {
                            met.add("out of energy");
                        }
                    });
                    n.topology.relays.forEach(r -> {
                        if (r.kept > 0) {
                            met.add("kept");
                        }
                        if (r.keeps.count() > 0) {
                            met.add("kept whole");
                        }
                        if (r.keeps.leftBehind()) {
                            met.add("left behind");
                        }
                        if (r.blocked) {
                            met.add("blocked");
                        }
                    });
                });
                run.network.dissonances(0, 1000).forEach(d -> {
                    met.add(d.kind());
                    if (d.message().contains("dropped its oldest")) {
                        met.add("dropped");
                    }
                });
                run.network.topology.forEachSocket(s -> {
                    if (s.overflow != null && s.overflow.addressed() && s.overflow.entered > 0) {
                        met.add("diverted");
                    }
                });
                if (run.passed > 0) {
                    met.add("idle");
                }
                NetworkView.Status s = run.network.status();
                if (s.births() > 0) {
                    met.add("births");
                }
                if (s.deaths() > 0) {
                    met.add("deaths");
                }
            }
        });
        assertThat(met)
                .extracting(Object::toString)
                .contains(
                        "throttled",
                        "dropped",
                        "diverted",
                        "urgent waits",
                        "idle",
                        "out of energy",
                        "kept",
                        "kept whole",
                        "left behind",
                        "blocked",
                        "births",
                        "deaths",
                        "NO_ROUTE",
                        "NO_TARGET",
                        "DEAD_END",
                        "FULL",
                        "RULE_FAILED",
                        "RUNAWAY",
                        "UNFIT",
                        "EXPIRED",
                        "BIRTH_REFUSED",
                        "REFUSED",
                        "PLUGIN_FAULT");
    }
}

package io.mycelium.core.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.NewNetwork;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A state as chunks and back, with something in every place that a checkpoint has. */
class SnapshotTest {
    private static final LambdaBehaviour SENDING = LambdaBehaviour.of("sending", (hypha, state, signal, out) -> {
        out.wakeIn(50);
        for (int i = 0; i < 4; i++) {
            out.emit("x", PlainMap.of("n", (long) i));
        }
        return PlainMap.of("acted", state.integer("acted", 0) + 1);
    });
    private static final Behaviour FULL = LambdaBehaviour.of("full", (hypha, state, signal, out) -> state);
    private static final Behaviour MORTAL = LambdaBehaviour.of("mortal", (hypha, state, signal, out) -> {
        out.die();
        return state;
    });

    private final TestNetworks net = new TestNetworks()
            .species("Sending", SENDING)
            .species("Full", FULL, 0, 2, FullPolicy.THROTTLE)
            .species("Mortal", MORTAL)
            .hypha("a", "Sending")
            .hypha("full", "Full")
            .hypha("asleep", "Full")
            .hypha("m1", "Mortal")
            .hypha("m2", "Mortal")
            .relay("fan", "fanout", PlainMap.EMPTY)
            .input("in")
            .output("out")
            .socket("a", "full")
            .socket("a", "out")
            .socket("in", "a", "go")
            .socket("in", "m1", "go")
            .socket("in", "fan", "kept")
            .socket("fan", "m1", "kept")
            .socket("m1", "m2", "x")
            .at(100, "a", "go", PlainMap.EMPTY);
    private Network network;
    private State state;

    @BeforeEach
    void liveAndSetWhatTidesSeldomSet() {
        network = net.begin();
        state = TestNetworks.state(network);
        for (int i = 0; i < 3; i++) {
            network.ingress("in").offer("go", PlainMap.of("i", (long) i), i == 2, Signal.NO_DEADLINE);
        }
        for (int i = 0; i < 3; i++) {
            network.tide();
        }
        state.incarnation = 7;
        state.births = 11;
        state.policyStrikes.strike(3, "the policy threw");
        RelayNode fan = state.topology.relays.get(0);
        fan.strikes.strike(3, "the relay threw");
        fan.memory = PlainMap.of("kept", 1L);
        fan.copies = 5;
        fan.due = 77;
        fan.seq = 3;
        CoreSignal kept = ((Hypha) state.topology.find("a")).outbox.signal(0);
        fan.keeps.keep("k", kept.instance(9, kept.frequency));
        fan.keeps.keep("other key", kept.instance(10, kept.frequency));
        fan.keeps.leftBehind(true);
        BodyNode out = (BodyNode) state.topology.find("out");
        out.strikes.strike(2, "the body threw");
        out.handed = 1;
        out.ended = true;
        out.memory = "m";
        Species sending = state.topology.speciesByName.get("Sending");
        sending.since = 2;
        sending.lastNumber = 9;
        sending.abandoned = 2;
        sending.countUnheeded("nobody's");
        sending.countUnheeded("nobody's either");
        Hypha a = (Hypha) state.topology.find("a");
        a.vitality = new Vitality(0.25, VitalityLevel.POOR);
        a.quarantined = true;
        a.packedEnergy(200);
        state.dissonances.add(3, Dissonance.Kind.PLUGIN_FAULT, "fan", "it threw", "rule", null);
        CoreSignal lost = kept.instance(11, kept.frequency);
        state.note(Dissonance.Kind.FULL, "a -> full", "it was full", null, lost, state.topology.find("full"));
        state.dissonances.replayed(state.dissonances.count(), lost.id());
        state.digests.sum = Digest.sumAnew(state);
    }

    @AfterEach
    void end() {
        network.close();
    }

    private static List<Chunk> chunks(State state) {
        List<Chunk> chunks = new ArrayList<>();
        Snapshot.of(state).chunks().forEachRemaining(chunks::add);
        return chunks;
    }

    private static Behaviour behaviour(Blueprint.Species species) {
        return switch (species.name()) {
            case "Sending" -> SENDING;
            case "Full" -> FULL;
            default -> MORTAL;
        };
    }

    private static State restored(List<Chunk> chunks) {
        State state = NewNetwork.nodes(CheckpointReader.begunWith(chunks), SnapshotTest::behaviour);
        new CheckpointReader(state).restore(chunks);
        return state;
    }

    private static List<String> plain(List<Chunk> chunks) {
        return chunks.stream()
                .map(c -> c.section() + " " + c.number() + " " + HexFormat.of().formatHex(c.bytes()))
                .toList();
    }

    @Test
    void shouldBeTheSameBytesAgainWhenItWasRead() {
        List<Chunk> written = chunks(state);
        assertThat(written)
                .extracting(Chunk::section)
                .contains("network", "gone", "hyphae", "sockets", "waiting", "kept", "logs")
                .startsWith("network");
        State again = restored(written);
        assertThat(again.tide).isEqualTo(3);
        RelayNode fan = again.topology.relays.get(0);
        assertThat(fan.keeps.keys()).containsExactly("k", "other key");
        assertThat(fan.keeps.leftBehind()).isTrue();
        assertThat(fan.blocked).as("it is asked again").isTrue();
        assertThat(fan.hash()).isEqualTo(state.topology.relays.get(0).hash());
        assertThat(again.incarnation).isEqualTo(7);
        assertThat(again.topology.speciesByName.get("Sending").unheeded).hasSize(2);
        assertThat(again.awakeIds()).isEqualTo(state.awakeIds());
        assertThat(again.stopped).hasSameSizeAs(state.stopped).isNotEmpty();
        again.digests.sum = Digest.sumAnew(again);
        assertThat(plain(chunks(again))).isEqualTo(plain(written));
    }

    @Test
    void shouldForgetWhatAnotherVersionDidWhenAPackIsAnotherOne() {
        List<Chunk> written = chunks(state);
        LambdaBehaviour newer = SENDING.version("2", (hypha, state, signal, out) -> state);
        State again = NewNetwork.nodes(
                CheckpointReader.begunWith(written), s -> s.name().equals("Sending") ? newer : behaviour(s));
        CheckpointReader reader = new CheckpointReader(again);
        reader.restore(written);
        Species sending = again.topology.speciesByName.get("Sending");
        assertThat(sending.since).isEqualTo(4);
        assertThat(sending.abandoned).isZero();
        assertThat(((Hypha) again.topology.find("a")).quarantined).isFalse();
        assertThat(again.topology.speciesByName.get("Full").since)
                .isEqualTo(state.topology.speciesByName.get("Full").since);
        assertThat(reader.packs().get("Sending").id()).isEqualTo(SENDING.pack());
    }

    @Test
    void shouldHaveItsDissonancesWhenTheyStandAmongTheLogsAsBeforeTheyHadChunksOfTheirOwn() {
        PlainWriter out = new PlainWriter();
        out.begin();
        for (BodyNode body : state.topology.bodies) {
            out.number(body.log.picture().end).bits(body.log.picture().chained);
        }
        out.number(9).number(1);
        out.number(8)
                .number(2)
                .number(Dissonance.Kind.FULL.ordinal())
                .raw("a -> full")
                .raw("it was full");
        out.plain(null).flag(false);
        Chunk before = new Chunk("logs", 0, out.toBytes());
        State again = restored(chunks(state).stream()
                .filter(chunk -> !chunk.section().equals("dissonances"))
                .map(chunk -> chunk.section().equals("logs") && chunk.number() == 0 ? before : chunk)
                .toList());
        assertThat(again.dissonances.count()).isEqualTo(9);
        assertThat(again.dissonances.signals()).isEqualTo(state.total.dissonant);
        assertThat(again.dissonances.after(0, 10))
                .containsExactly(new Dissonance(8, 2, Dissonance.Kind.FULL, "a -> full", "it was full", null, null));
    }

    // ---- what is not sound

    private void assertUnfit(TestNetworks other, String message) {
        State into = NewNetwork.nodes(other.blueprint(), SnapshotTest::behaviour);
        List<Chunk> written = chunks(state);
        assertThatThrownBy(() -> new CheckpointReader(into).restore(written))
                .isInstanceOf(PlainReader.Unreadable.class)
                .hasMessageContaining(message);
    }

    private static TestNetworks other() {
        return new TestNetworks().at(100, "a", "go", PlainMap.EMPTY);
    }

    @Test
    void shouldNameWhatIsThereInsteadWhenItIsReadIntoAnotherNetwork() {
        assertUnfit(new TestNetworks().relay("fan", "fanout", PlainMap.EMPTY), "waits for 1 inputs");
        assertUnfit(other(), "it has 1 relays instead of 0");
        assertUnfit(other().relay("fun", "fanout", PlainMap.EMPTY), "'fan' stands where 'fun' was expected");
        TestNetworks relay = other().relay("fan", "fanout", PlainMap.EMPTY);
        assertUnfit(relay, "it has 3 bodies instead of 1");
        assertUnfit(relay.input("in").output("out"), "it has 3 species instead of 0");
    }

    @Test
    void shouldNameTheSectionWhenItIsMissing() {
        List<Chunk> written = chunks(state);
        assertThat(restored(written.stream()
                                .filter(c -> !c.section().equals("kept"))
                                .toList())
                        .topology
                        .relays
                        .get(0)
                        .keeps
                        .count())
                .as("a checkpoint of a version that knew of no such section")
                .isZero();
        for (String section : List.of("network", "waiting", "logs")) {
            List<Chunk> left =
                    written.stream().filter(c -> !c.section().equals(section)).toList();
            assertThatThrownBy(() -> restored(left))
                    .isInstanceOf(PlainReader.Unreadable.class)
                    .hasMessage("its section '" + section + "' is not complete");
        }
    }

    /** What is said of all that can be made of it by turning one byte; null where the byte did not matter. */
    private Set<String> said(String section) {
        List<Chunk> written = chunks(state);
        Set<String> said = new TreeSet<>();
        for (int c = 0; c < written.size(); c++) {
            Chunk chunk = written.get(c);
            for (int at = 0; chunk.section().equals(section) && at < chunk.bytes().length; at++) {
                for (int by : new int[] {1, 2, 0x7E, 0x80}) {
                    byte[] bytes = chunk.bytes().clone();
                    bytes[at] ^= (byte) by;
                    List<Chunk> turned = new ArrayList<>(written);
                    turned.set(c, new Chunk(section, chunk.number(), bytes));
                    try {
                        restored(turned);
                    } catch (PlainReader.Unreadable e) {
                        said.add(e.getMessage().replaceAll("-?[0-9]+(\\.[0-9E-]+)?", "N"));
                    } catch (RuntimeException e) {
                        said.add("other");
                    }
                }
            }
        }
        return said;
    }

    @Test
    void shouldSayWhatIsWrongWhenTheHeadWasTurned() {
        assertThat(said("network"))
                .contains(
                        "its blueprint is not the one that was written",
                        "its incarnation is not the one that was written",
                        "it waits for N inputs, which the blueprint has not",
                        "what it holds is not what the network was: the digests differ",
                        "it has N relays instead of N",
                        "it has N bodies instead of N",
                        "it has N species instead of N");
    }

    @Test
    void shouldSayWhatIsWrongWhenWhoThereIsWasTurned() {
        assertThat(said("hyphae"))
                .contains(
                        "a vitality has the score N and the level N",
                        "what it holds is not what the network was: the digests differ");
        assertThat(said("sockets")).contains("what it holds is not what the network was: the digests differ");
        assertThat(said("waiting")).contains("no hypha has the id N", "an outbox leads to a socket that there is not");
        assertThat(said("logs")).contains("an output is of a body that there is not");
    }
}

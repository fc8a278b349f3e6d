package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningNetworkTest {
    private static final RunningNetwork.Limits SHORT = new RunningNetwork.Limits(60_000, 1, 1, 60_000);

    @TempDir
    Path folder;

    private final Endless endless = new Endless();

    @AfterEach
    void letItEnd() {
        endless.end.countDown();
    }

    @Test
    void shouldSayWhereATideIsAndGiveItUpWhenItDoesNotEnd() throws Exception {
        RunningNetwork network = new RunningNetwork(network(0), new Tidekeeper.Pace(1, 0, false), SHORT);
        network.start();
        endless.begun.await();

        await().untilAsserted(() -> {
            NetworkStatus status = network.status();
            assertThat(status.standing()).isTrue();
            assertThat(status.busy()).matches("tide 1 has been in hypha 'worm', rule \"turns\" for \\d s");
            assertThat(status.boundary().tide()).isZero();
        });
        assertThat(network.stuck()).isEmpty(); // said once it takes longer
        assertThat(lastWords(network))
                .contains("; garden was in tide 1, hypha 'worm' of pack worm, rule \"turns\". The server ends");

        RunningNetwork.Finish end = network.finish();
        assertThat(end.well()).isFalse();
        assertThat(end.line())
                .matches("garden: tide 1 has been in hypha 'worm', rule \"turns\" for \\d s and is given up;"
                        + " there is no checkpoint: a start begins anew");
        assertThat(network.finish()).isEqualTo(end);
    }

    @Test
    void shouldEndWithACheckpointWhenAStepThatDoesNotComeBackIsGivenUpMeanwhile() throws Exception {
        RunningNetwork network = new RunningNetwork(network(100), new Tidekeeper.Pace(1, 0, false));
        network.start();
        endless.begun.await();

        RunningNetwork.Finish end = network.finish();

        assertThat(end.line()).matches("garden: stopped after tide \\d+, checkpoint .* written");
        assertThat(end.well()).isTrue();
    }

    @Test
    void shouldWaitForTheActDeadlineWhereThatIsShorterThanATideMayTake() {
        assertThat(RunningNetwork.Limits.of(new Blueprint.Tides(1, 1, 5_000)).standingMillis())
                .isEqualTo(7_000);
        assertThat(RunningNetwork.Limits.of(new Blueprint.Tides(1, 1, 0))).isEqualTo(RunningNetwork.Limits.USUAL);
        assertThat(RunningNetwork.Limits.of(new Blueprint.Tides(1, 1, 60_000))).isEqualTo(RunningNetwork.Limits.USUAL);
    }

    private String lastWords(RunningNetwork network) {
        Networks networks = new Networks();
        networks.add(network);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        new LastWords(networks, errors, folder.resolve("log"), () -> {}, code -> {}, null)
                .endIfMemoryRanOut(new OutOfMemoryError("Java heap space"));
        return errors.toString(StandardCharsets.UTF_8);
    }

    private Network network(long actDeadlineMillis) {
        Blueprint blueprint = new Blueprint(
                "garden",
                1,
                new Blueprint.Tides(1, 100, actDeadlineMillis),
                1,
                new Blueprint.Checkpoints(0, 0, 1),
                Blueprint.Health.DEFAULT,
                100,
                List.of(new Blueprint.Species(
                        "worm", "worm", PlainMap.EMPTY, 1000, 64, FullPolicy.REJECT, false, false)),
                List.of(new Blueprint.HyphaGroup("worm", "worm", 0, PlainMap.EMPTY)),
                List.of(),
                List.of(new Blueprint.BodyPlan("output", Direction.OUT, "log", PlainMap.EMPTY, 10)),
                List.of(),
                List.of(new Blueprint.InputPlan(1, "worm", "go", PlainMap.EMPTY, false)));
        return Network.begin(
                blueprint,
                new Plugins(Map.of(), Map.of(), Map.of(), Map.of("worm", endless), new MemoryCheckpointStore()),
                NetworkSettings.of(folder, folder));
    }

    /** Its only rule does not come back before it is let. */
    private static final class Endless implements Behaviour, Evaluator, StateCodec {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch end = new CountDownLatch(1);

        @Override
        public StepResult step(Signal signal, int energy) {
            begun.countDown();
            boolean waiting = true;
            while (waiting) {
                try {
                    end.await();
                    waiting = false;
                } catch (InterruptedException e) {
                    // as a loop in a rule would not hear it
                }
            }
            return StepResult.done(1);
        }

        @Override
        public String whereabouts() {
            return "rule \"turns\"";
        }

        @Override
        public PackId pack() {
            return new PackId("worm", "1", "1");
        }

        @Override
        public StateCodec states() {
            return this;
        }

        @Override
        public List<String> sensed() {
            return List.of();
        }

        @Override
        public List<String> emitted() {
            return List.of();
        }

        @Override
        public List<String> rules() {
            return List.of("turns");
        }

        @Override
        public boolean opens() {
            return false;
        }

        @Override
        public Evaluator evaluator() {
            return this;
        }

        @Override
        public void begin(HyphaView hypha, Object state, StepEffects effects) {}

        @Override
        public StepResult open(int energy) {
            return StepResult.done(0);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            return step(signals.get(0), energy);
        }

        @Override
        public void end() {}

        @Override
        public void close() {}

        @Override
        public PlainMap fields() {
            return PlainMap.EMPTY;
        }

        @Override
        public Object initial(PlainMap fields) {
            return fields;
        }

        @Override
        public Object copy(Object state) {
            return state;
        }

        @Override
        public PlainMap write(Object state) {
            return (PlainMap) state;
        }

        @Override
        public Object read(PlainMap fields) {
            return fields;
        }
    }
}

package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A copy of a state is made when a step wants to change it, and what a failed step has changed is forgotten. */
class StateCopiesTest {
    private int copies;

    /** A state of one number, to which signals add theirs: "add" does, "fail" does and fails, "read" does not. */
    private final class Adding implements Behaviour, StateCodec, Evaluator {
        private long[] state = {0};
        private StepEffects effects;

        @Override
        public boolean writesToCopies() {
            return true;
        }

        @Override
        public void begin(HyphaView hypha, Object given, StepEffects to) {
            state = (long[]) given;
            effects = to;
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            if (!signal.frequency().equals("read")) {
                state = (long[]) effects.writable(state);
                state[0] += signal.payload().integer("n", 0);
            }
            return signal.frequency().equals("fail") ? new StepResult.Failed("r", "as told") : StepResult.done(1);
        }

        @Override
        public StepResult open(int energy) {
            return StepResult.done(0);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            return StepResult.done(0);
        }

        @Override
        public void end() {}

        @Override
        public void close() {}

        @Override
        public PlainMap fields() {
            return PlainMap.of("n", "a number");
        }

        @Override
        public Object initial(PlainMap fields) {
            return read(fields);
        }

        @Override
        public Object copy(Object original) {
            copies++;
            return ((long[]) original).clone();
        }

        @Override
        public PlainMap write(Object written) {
            return PlainMap.of("n", ((long[]) written)[0]);
        }

        @Override
        public Object read(PlainMap fields) {
            return new long[] {fields.integer("n", 0)};
        }

        @Override
        public PackId pack() {
            return LambdaBehaviour.of("adding", (hypha, given, signal, out) -> given)
                    .pack();
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
            return List.of("r");
        }

        @Override
        public boolean opens() {
            return false;
        }

        @Override
        public Evaluator evaluator() {
            return this;
        }
    }

    /** What the state is after one ACT with these signals, of which each carries a power of ten. */
    private long after(String... frequencies) {
        TestNetworks networks = new TestNetworks().species("One", new Adding()).hypha("one", "One");
        long n = 1;
        for (String each : frequencies) {
            networks.at(1, "one", each, PlainMap.of("n", n));
            n *= 10;
        }
        try (Network network = networks.begin()) {
            copies = 0;
            network.tide();
            network.tide();
            return network.hypha("one").orElseThrow().state().integer("n", -1);
        }
    }

    @Test
    void shouldCopyNothingWhenStepsOnlyRead() {
        assertThat(after("read", "read")).isZero();
        assertThat(copies).isZero();
    }

    @Test
    void shouldCopyForTheStepsThatWriteOnly() {
        assertThat(after("read", "add", "read")).isEqualTo(10);
        assertThat(copies).isEqualTo(1);
    }

    @Test
    void shouldForgetWhatAFailedStepHasWrittenAndKeepTheRest() {
        assertThat(after("fail", "read")).isZero();
        assertThat(after("add", "fail", "read", "add")).isEqualTo(1001);
        assertThat(after("add", "read", "fail")).isEqualTo(1);
        assertThat(after("fail", "fail", "add")).isEqualTo(100);
    }
}

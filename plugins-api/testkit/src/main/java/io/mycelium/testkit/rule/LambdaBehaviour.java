package io.mycelium.testkit.rule;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A behaviour that is a lambda: one rule, on a state that is a plain map. */
public final class LambdaBehaviour implements Behaviour {
    /** What the lambda does with one signal, or, with null, in the opening step. */
    @FunctionalInterface
    public interface Step {
        /**
         * @return the state after the step
         * @throws Exception to fail the step
         */
        PlainMap step(HyphaView hypha, PlainMap state, @Nullable Signal signal, StepEffects effects) throws Exception;
    }

    private final PackId pack;
    private final boolean opens;
    private final String rule;
    private final Step step;
    private final @Nullable Step recovery;
    private final List<String> sensed;

    private LambdaBehaviour(
            PackId pack, boolean opens, String rule, Step step, @Nullable Step recovery, List<String> sensed) {
        this.pack = pack;
        this.opens = opens;
        this.rule = rule;
        this.step = step;
        this.recovery = recovery;
        this.sensed = sensed;
    }

    /** A behaviour that acts on signals. */
    public static LambdaBehaviour of(String name, Step step) {
        return named(name, name, step);
    }

    /** The same, with a rule name for traces. */
    public static LambdaBehaviour named(String name, String rule, Step step) {
        return new LambdaBehaviour(
                new PackId(name, "1", Long.toHexString(Plain.hash(name))), false, rule, step, null, List.of());
    }

    /** This behaviour, with an opening step. */
    public LambdaBehaviour opening() {
        return new LambdaBehaviour(pack, true, rule, step, recovery, sensed);
    }

    /** This behaviour, with a step that comes first after a recovery. */
    public LambdaBehaviour recovering(Step first) {
        return new LambdaBehaviour(pack, opens, rule, step, first, sensed);
    }

    /** This behaviour, which says that it looks for signals on these frequencies, such as notices. */
    public LambdaBehaviour sensing(String... frequencies) {
        return new LambdaBehaviour(pack, opens, rule, step, recovery, List.of(frequencies));
    }

    /** This behaviour as another version of its pack. */
    public LambdaBehaviour version(String version, Step other) {
        String hash = Long.toHexString(Plain.hash(pack.name() + version));
        return new LambdaBehaviour(new PackId(pack.name(), version, hash), opens, rule, other, recovery, sensed);
    }

    @Override
    public PackId pack() {
        return pack;
    }

    @Override
    public StateCodec states() {
        return CellStates.INSTANCE;
    }

    @Override
    public List<String> sensed() {
        return sensed;
    }

    @Override
    public boolean recovers() {
        return recovery != null;
    }

    @Override
    public List<String> emitted() {
        return List.of();
    }

    @Override
    public List<String> rules() {
        return List.of(rule);
    }

    @Override
    public boolean opens() {
        return opens;
    }

    @Override
    public Evaluator evaluator() {
        return new LambdaEvaluator();
    }

    /** A state that is a plain map, in an object that can be changed. */
    private static final class Cell {
        private PlainMap fields;

        Cell(PlainMap fields) {
            this.fields = fields;
        }
    }

    private static final class CellStates implements StateCodec {
        static final CellStates INSTANCE = new CellStates();

        @Override
        public PlainMap fields() {
            return PlainMap.EMPTY;
        }

        @Override
        public Object initial(PlainMap fields) {
            return new Cell(fields);
        }

        @Override
        public Object copy(Object state) {
            return new Cell(((Cell) state).fields);
        }

        @Override
        public PlainMap write(Object state) {
            return ((Cell) state).fields;
        }

        @Override
        public Object read(PlainMap fields) {
            return new Cell(fields);
        }

        @Override
        public long bytes(Object state, long enough) {
            return Plain.bytes(((Cell) state).fields, enough);
        }
    }

    private final class LambdaEvaluator implements Evaluator {
        private @Nullable HyphaView hypha;
        private @Nullable Cell cell;
        private @Nullable StepEffects effects;

        @Override
        public void begin(HyphaView view, Object state, StepEffects out) {
            hypha = view;
            cell = (Cell) state;
            effects = out;
        }

        @Override
        public StepResult open(int energy) {
            return run(step, null);
        }

        @Override
        public StepResult recover(int energy) {
            return recovery == null ? StepResult.done(0) : run(recovery, null);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            return energy < 1 ? new StepResult.Exhausted(rules()) : run(step, signal);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            for (Signal signal : signals) {
                StepResult result = run(step, signal);
                if (!(result instanceof StepResult.Done)) {
                    return result;
                }
            }
            return StepResult.done(signals.size());
        }

        private StepResult run(Step taken, @Nullable Signal signal) {
            HyphaView view = hypha;
            Cell state = cell;
            StepEffects out = effects;
            if (view == null || state == null || out == null) {
                throw new IllegalStateException("a step before begin");
            }
            try {
                if (signal != null) {
                    out.matched(rule);
                }
                state.fields = taken.step(view, state.fields, signal, out);
                return StepResult.done(signal == null ? 0 : 1);
            } catch (Exception e) {
                return new StepResult.Failed(rule, rule + " threw " + e);
            }
        }

        @Override
        public void end() {
            hypha = null;
            cell = null;
            effects = null;
        }

        @Override
        public void close() {}
    }
}

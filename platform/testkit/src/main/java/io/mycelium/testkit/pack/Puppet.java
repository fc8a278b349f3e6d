package io.mycelium.testkit.pack;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The behaviour of a hypha beside the one that is tested: it sends what the test lets it say. What that is comes to it from outside,
 * as a signal in a tide of its own; all others it takes without a word.
 */
record Puppet(String tested) implements Behaviour {
    /** The name of its pack and species, which no author can give. */
    static final String NAME = "(other)";

    /** On which it is told what to say. */
    private static final String SAY = "(say)";

    /** What it is told so that it sends a signal. */
    static PlainMap told(GivenSignal signal) {
        return PlainMap.of(Map.of(
                "frequency", signal.frequency(),
                "payload", signal.payload().values(),
                "urgent", signal.urgent(),
                "within", (long) signal.within(),
                "answer", signal.answer()));
    }

    static String frequency() {
        return SAY;
    }

    @Override
    public PackId pack() {
        return new PackId(NAME, "1", NAME);
    }

    @Override
    public StateCodec states() {
        return NoState.CODEC;
    }

    @Override
    public List<String> sensed() {
        return List.of(SAY);
    }

    @Override
    public List<String> emitted() {
        return List.of();
    }

    @Override
    public List<String> rules() {
        return List.of();
    }

    @Override
    public boolean opens() {
        return false;
    }

    @Override
    public Evaluator evaluator() {
        return new Saying(tested);
    }

    private static final class Saying implements Evaluator {
        private final String to;
        private @Nullable StepEffects effects;

        Saying(String to) {
            this.to = to;
        }

        @Override
        public void begin(HyphaView hypha, Object state, StepEffects given) {
            effects = given;
        }

        @Override
        public StepResult open(int energy) {
            return StepResult.done(0);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            StepEffects out = effects;
            if (out != null && signal.frequency().equals(SAY)) {
                PlainMap told = signal.payload();
                long within = (Long) told.getOrDefault("within", 0L);
                Manner manner =
                        new Manner(Boolean.TRUE.equals(told.get("urgent")), within == 0 ? Manner.EVER : within, null);
                String frequency = String.valueOf(told.get("frequency"));
                PlainMap payload = PlainMap.of((Map<?, ?>) told.getOrDefault("payload", PlainMap.EMPTY));
                if (Boolean.TRUE.equals(told.get("answer"))) {
                    out.reply(to, frequency, payload, manner);
                } else {
                    out.send(to, frequency, payload, manner);
                }
            }
            return StepResult.done(1);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            signals.forEach(each -> step(each, energy));
            return StepResult.done(1);
        }

        @Override
        public void end() {
            effects = null;
        }

        @Override
        public void close() {
            // it holds nothing
        }
    }

    /** It keeps nothing. */
    private enum NoState implements StateCodec {
        CODEC;

        @Override
        public PlainMap fields() {
            return PlainMap.EMPTY;
        }

        @Override
        public Object initial(PlainMap fields) {
            return PlainMap.EMPTY;
        }

        @Override
        public Object copy(Object state) {
            return state;
        }

        @Override
        public PlainMap write(Object state) {
            return PlainMap.EMPTY;
        }

        @Override
        public Object read(PlainMap fields) {
            return PlainMap.EMPTY;
        }
    }
}

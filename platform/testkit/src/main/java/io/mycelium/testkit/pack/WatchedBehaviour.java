package io.mycelium.testkit.pack;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A pack that keeps what goes into each of its steps, and otherwise does what it does. */
final class WatchedBehaviour implements Behaviour {
    private final Behaviour pack;
    private final List<Step> steps = new ArrayList<>();

    WatchedBehaviour(Behaviour pack) {
        this.pack = pack;
    }

    /** All steps so far, but for those that sense several signals. */
    List<Step> steps() {
        return steps;
    }

    @Override
    public PackId pack() {
        return pack.pack();
    }

    @Override
    public StateCodec states() {
        return pack.states();
    }

    @Override
    public List<String> sensed() {
        return pack.sensed();
    }

    @Override
    public boolean heedsAny() {
        return pack.heedsAny();
    }

    @Override
    public List<String> emitted() {
        return pack.emitted();
    }

    @Override
    public List<String> rules() {
        return pack.rules();
    }

    @Override
    public Map<String, String> sources() {
        return pack.sources();
    }

    @Override
    public boolean opens() {
        return pack.opens();
    }

    @Override
    public Evaluator evaluator() {
        return new Watched(pack.evaluator());
    }

    private final class Watched implements Evaluator {
        private final Evaluator evaluator;
        private @Nullable HyphaView hypha;
        private @Nullable StepEffects effects;
        private @Nullable Object state; // as the steps so far have left it

        Watched(Evaluator evaluator) {
            this.evaluator = evaluator;
        }

        @Override
        public void begin(HyphaView stands, Object given, StepEffects out) {
            hypha = Step.Stood.as(stands);
            state = given;
            effects = out;
            evaluator.begin(stands, given, seeing(out));
        }

        /** The same effects; of the copies that are made of the state the last one is kept. */
        private StepEffects seeing(StepEffects out) {
            return (StepEffects) Proxy.newProxyInstance(
                    StepEffects.class.getClassLoader(), new Class<?>[] {StepEffects.class}, (proxy, method, given) -> {
                        try {
                            Object answer = method.invoke(out, given);
                            if (method.getName().equals("writable")) {
                                state = answer;
                            }
                            return answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private void keep(@Nullable Signal signal, int energy) {
            steps.add(new Step(
                    Objects.requireNonNull(effects).tide(),
                    pack.states().write(Objects.requireNonNull(state)),
                    Objects.requireNonNull(hypha),
                    signal,
                    energy));
        }

        @Override
        public boolean writesToCopies() {
            return evaluator.writesToCopies();
        }

        @Override
        public StepResult open(int energy) {
            keep(null, energy);
            return evaluator.open(energy);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            keep(signal, energy);
            return evaluator.step(signal, energy);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            return evaluator.together(signals, energy);
        }

        @Override
        public void end() {
            evaluator.end();
        }

        @Override
        public String whereabouts() {
            return evaluator.whereabouts();
        }

        @Override
        public void close() {
            evaluator.close();
        }
    }
}

package io.mycelium.core.tide;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A behaviour whose signals cost from 0 to 6 firings, so that energy runs out in the middle of a step, with a state that
 * holds a list which its steps write to.
 */
class Labour implements Behaviour {
    /** The state: an object with something mutable in it. */
    static final class Work {
        long n;
        final List<Object> done;

        Work(long n, List<Object> done) {
            this.n = n;
            this.done = done;
        }
    }

    private final String name;
    private final boolean opens;
    private final BiConsumer<String, Signal> journal;

    Labour(String name, boolean opens, BiConsumer<String, Signal> journal) {
        this.name = name;
        this.opens = opens;
        this.journal = journal;
    }

    /** A copy of a state; a mutant shares the list. */
    Object copyOf(Work work) {
        return new Work(work.n, new ArrayList<>(work.done));
    }

    @Override
    public PackId pack() {
        return new PackId(name, "1", Long.toHexString(Plain.hash(name)));
    }

    @Override
    public StateCodec states() {
        return new StateCodec() {
            @Override
            public PlainMap fields() {
                return PlainMap.of("n", "integer", "done", "list");
            }

            @Override
            public Object initial(PlainMap fields) {
                return read(fields);
            }

            @Override
            public Object copy(Object state) {
                return copyOf((Work) state);
            }

            @Override
            public PlainMap write(Object state) {
                Work work = (Work) state;
                return PlainMap.of("n", work.n, "done", PlainList.of(work.done));
            }

            @Override
            public Object read(PlainMap fields) {
                List<Object> done = new ArrayList<>();
                if (fields.get("done") instanceof PlainList before) {
                    done.addAll(before);
                }
                return new Work(fields.integer("n", 0), done);
            }
        };
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
        return List.of("labour");
    }

    @Override
    public boolean opens() {
        return opens;
    }

    @Override
    public Evaluator evaluator() {
        return new Labouring();
    }

    private final class Labouring implements Evaluator {
        private HyphaView hypha;
        private Work work;
        private StepEffects out;

        @Override
        public void begin(HyphaView view, Object state, StepEffects effects) {
            hypha = view;
            work = (Work) state;
            out = effects;
        }

        @Override
        public StepResult open(int energy) {
            if (energy < 1) {
                return new StepResult.Exhausted(rules());
            }
            work.n++;
            if (Math.floorMod(out.random(), 4) == 0) {
                out.wakeIn(1 + Math.floorMod(out.random(), 4));
            }
            return StepResult.done(1);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            journal.accept(hypha.id(), signal);
            long hash = Plain.hash(signal.payload());
            int cost = (int) Math.floorMod(hash, 7L);
            long ttl = signal.payload().integer("ttl", 0);
            for (int fired = 0; fired < cost; fired++) {
                if (fired == energy) {
                    return new StepResult.Exhausted(rules());
                }
                out.matched("labour");
                work.n++;
                work.done.add(hash >> 8 & 0xFF);
                if (work.done.size() > 6) {
                    work.done.remove(0);
                }
                if (ttl > 0 && fired < 2) {
                    out.emit(
                            "abcd".substring(fired, fired + 1),
                            signal.payload().plus("ttl", ttl - 1).plus("v", work.n));
                }
            }
            if (Math.floorMod(hash, 11L) == 0) {
                return new StepResult.Unfit("it does not fit");
            }
            return StepResult.done(cost);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            int spent = 0;
            for (Signal signal : signals) {
                StepResult result = step(signal, energy - spent);
                if (!(result instanceof StepResult.Done done)) {
                    return result;
                }
                spent += done.firings();
            }
            return StepResult.done(spent);
        }

        @Override
        public void end() {
            work = null;
        }

        @Override
        public void close() {}
    }
}

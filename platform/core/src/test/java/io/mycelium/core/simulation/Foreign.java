package io.mycelium.core.simulation;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.tide.OtherBehaviour;
import io.mycelium.core.tide.OtherStates;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All foreign code of a network, each part of which does what it should unless {@link Faults} say otherwise. One object for
 * each, as long as the process lives: who goes away and comes back is the same.
 */
final class Foreign {
    /** Where a pack has code of its own that the core calls. */
    enum Place {
        COPY,
        BYTES,
        WRITE,
        BEGIN,
        OPEN,
        STEP,
        END
    }

    /** Which of them there are: those that are gone, and the packs that are another version than 1. */
    record Setup(Set<String> gone, Map<String, Integer> versions) {
        static final Setup ALL = new Setup(Set.of(), Map.of());

        Setup {
            gone = Set.copyOf(gone);
            versions = Map.copyOf(versions);
        }
    }

    private final Faults faults;
    private final CheckpointStore store;
    private final Map<String, Relay> relays = new LinkedHashMap<>();
    private final Map<String, HealthPolicy> policies = new LinkedHashMap<>();
    private final Map<String, FruitingBody> bodies = new LinkedHashMap<>();
    private final Map<String, MergePolicy> merges;
    private final Map<String, Behaviour> sound = new LinkedHashMap<>();
    private final Map<String, Behaviour> packs = new LinkedHashMap<>();
    /** Called again and again by a step that does not come back. */
    private final Runnable whileHanging;

    Foreign(Plugins plugins, CheckpointStore store, Faults faults, Runnable whileHanging) {
        this.faults = faults;
        this.store = store;
        this.whileHanging = whileHanging;
        plugins.relays().forEach((kind, relay) -> relays.put(kind, new Relaying(relay)));
        plugins.policies().forEach((kind, policy) -> policies.put(kind, new Assessing(policy)));
        plugins.bodies().forEach((kind, body) -> bodies.put(kind, new Embodied(body)));
        merges = plugins.merges();
        sound.putAll(plugins.packs());
    }

    Plugins plugins(Setup setup) {
        Map<String, Behaviour> inForce = new LinkedHashMap<>();
        for (String name : sound.keySet()) {
            int version = setup.versions.getOrDefault(name, 1);
            inForce.put(
                    name,
                    packs.computeIfAbsent(
                            name + " " + version, x -> new Packed(Stage.version(sound.get(name), version))));
        }
        Plugins there = new Plugins(
                there(relays, "relay ", setup),
                there(policies, "policy ", setup),
                there(bodies, "body ", setup),
                there(inForce, "pack ", setup),
                setup.gone.contains("store") ? null : store);
        return there.withMerges(merges);
    }

    private static <T> Map<String, T> there(Map<String, T> all, String what, Setup setup) {
        Map<String, T> there = new LinkedHashMap<>(all);
        there.keySet().removeIf(name -> setup.gone.contains(what + name));
        return there;
    }

    /** Throws where it is to throw or to hang; else says whether nonsense is to be answered. */
    private boolean talksNonsense(String service) {
        Operation.Way way = faults.of(service);
        if (way == Operation.Way.THROWS) {
            throw new IllegalStateException("it was told to");
        } else if (way == Operation.Way.HANGS) {
            throw sneaky(new PluginCaller.HungException("it did not return; the call was abandoned", null));
        }
        return way == Operation.Way.NONSENSE;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private final class Relaying implements Relay {
        private final Relay relay;
        private final String service;

        Relaying(Relay relay) {
            this.relay = relay;
            service = "relay " + relay.kind();
        }

        @Override
        public String kind() {
            return relay.kind();
        }

        @Override
        public void check(PlainMap settings) {
            relay.check(settings);
        }

        @Override
        public Routing route(RelayCall call) {
            if (!talksNonsense(service)) {
                return relay.route(call);
            }
            List<RelayEffect> effects = new ArrayList<>(relay.route(call).effects());
            switch ((int) (call.tide() % 4)) {
                case 0 -> effects.clear();
                case 1 -> effects.add(new RelayEffect.Forward(0, 1000));
                case 2 -> effects.add(new RelayEffect.Release(-1, 1000));
                default -> effects.addAll(0, List.copyOf(effects));
            }
            return Routing.of(effects);
        }
    }

    private final class Assessing implements HealthPolicy {
        private final HealthPolicy policy;
        private final String service;

        Assessing(HealthPolicy policy) {
            this.policy = policy;
            service = "policy " + policy.kind();
        }

        @Override
        public String kind() {
            return policy.kind();
        }

        @Override
        public void check(PlainMap settings) {
            policy.check(settings);
        }

        @Override
        @SuppressWarnings("NullAway") // that is the nonsense
        public Assessment assess(HealthCall call) {
            return talksNonsense(service) ? null : policy.assess(call);
        }

        @Override
        public boolean remembers() {
            return policy.remembers();
        }

        @Override
        public boolean weighsStates(PlainMap settings) {
            return policy.weighsStates(settings);
        }
    }

    private final class Embodied implements FruitingBody {
        private final FruitingBody body;
        private final String service;

        Embodied(FruitingBody body) {
            this.body = body;
            service = "body " + body.kind();
        }

        @Override
        public String kind() {
            return body.kind();
        }

        @Override
        public void check(Direction direction, PlainMap settings) {
            talksNonsense(service);
            body.check(direction, settings);
        }

        @Override
        public InputBody openInput(BodyContext context) {
            InputBody input = body.openInput(context);
            return new InputBody() {
                @Override
                @SuppressWarnings("NullAway") // that is the nonsense
                public Intake take(@Nullable Object memory, long tide, int room) {
                    if (!talksNonsense(service)) {
                        return input.take(memory, tide, room);
                    } else if (tide % 2 == 0) {
                        return null;
                    }
                    List<Incoming> tooMany = new ArrayList<>();
                    for (int i = 0; i <= room && i < 5000; i++) {
                        tooMany.add(new Incoming("a", PlainMap.EMPTY));
                    }
                    return new Intake(memory, tooMany, false);
                }

                @Override
                public void close() {
                    input.close();
                }
            };
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            OutputBody output = body.openOutput(context);
            return new OutputBody() {
                @Override
                public @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
                    Object answer = output.deliver(memory, outputs);
                    return talksNonsense(service) ? new Object() : answer;
                }

                @Override
                public void close() {
                    output.close();
                }
            };
        }
    }

    private final class Packed implements OtherBehaviour {
        private final Behaviour pack;
        private final StateCodec states;

        Packed(Behaviour pack) {
            this.pack = pack;
            StateCodec codec = pack.states();
            states = new OtherStates(codec) {
                @Override
                @SuppressWarnings("NullAway") // that is the nonsense
                public Object copy(Object state) {
                    return at(Place.COPY) ? null : super.copy(state);
                }

                @Override
                @SuppressWarnings("NullAway") // that is the nonsense
                public PlainMap write(Object state) {
                    return at(Place.WRITE) ? null : super.write(state);
                }

                /** As it is, whether it can be written or not: digests are to be compared. */
                @Override
                public long hash(Object state) {
                    return codec.hash(state);
                }

                @Override
                public long bytes(Object state, long enough) {
                    return at(Place.BYTES) ? Long.MIN_VALUE : codec.bytes(state, enough);
                }
            };
        }

        private boolean at(Place place) {
            return !faults.active().isEmpty()
                    && talksNonsense("pack " + pack.pack().name() + " " + place.name());
        }

        @Override
        public Behaviour other() {
            return pack;
        }

        @Override
        public StateCodec states() {
            return states;
        }

        @Override
        public Evaluator evaluator() {
            return new Evaluating(pack.evaluator(), this);
        }
    }

    private final class Evaluating implements Evaluator {
        private final Evaluator evaluator;
        private final Packed pack;
        private @Nullable HyphaView hypha;
        private int steps;

        Evaluating(Evaluator evaluator, Packed pack) {
            this.evaluator = evaluator;
            this.pack = pack;
        }

        @Override
        public void begin(HyphaView view, Object state, StepEffects effects) {
            if (hypha == null || !hypha.id().equals(view.id())) {
                steps = 0;
            }
            hypha = view;
            if (pack.at(Place.BEGIN)) {
                throw new StackOverflowError("it was told to");
            }
            evaluator.begin(view, state, effects);
        }

        @Override
        @SuppressWarnings("NullAway") // that is the nonsense
        public StepResult open(int energy) {
            return pack.at(Place.OPEN) ? null : evaluator.open(energy);
        }

        @Override
        @SuppressWarnings("NullAway") // that is the nonsense
        public StepResult step(Signal signal, int energy) {
            hangIfTold();
            StepResult result = evaluator.step(signal, energy);
            return pack.at(Place.STEP) ? null : result;
        }

        @Override
        @SuppressWarnings("NullAway") // that is the nonsense
        public StepResult together(List<Signal> signals, int energy) {
            hangIfTold();
            StepResult result = evaluator.together(signals, energy);
            return pack.at(Place.STEP) ? null : result;
        }

        /** Until it is cut off: then its hypha can't be looked at any more. */
        private void hangIfTold() {
            steps++;
            HyphaView of = hypha;
            while (of != null && faults.hangs(of.id()) == steps) {
                whileHanging.run();
                of.vitality();
            }
        }

        @Override
        public void end() {
            if (pack.at(Place.END)) {
                throw new StackOverflowError("it was told to");
            }
            evaluator.end();
        }

        @Override
        public void close() {
            evaluator.close();
        }
    }
}

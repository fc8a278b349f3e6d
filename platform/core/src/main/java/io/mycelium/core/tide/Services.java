package io.mycelium.core.tide;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.act.HealthStage;
import io.mycelium.core.act.PackMerge;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Inlet;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Unheeding;
import io.mycelium.core.relay.RelayStage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Binds a network to the services at hand, and swaps them at a boundary. The tide's thread only. */
final class Services {
    private final State state;
    private final Inlet inlet;
    private final HealthStage health;
    private final RelayStage relayStage;
    private final PluginCaller caller;
    private final Path folder;
    private Plugins plugins;
    private volatile boolean shutBodies;

    /** @param folder what relative paths in bodies' settings are relative to */
    Services(
            State state,
            Inlet inlet,
            HealthStage health,
            RelayStage relayStage,
            PluginCaller caller,
            Path folder,
            Plugins plugins) {
        this.state = state;
        this.inlet = inlet;
        this.health = health;
        this.relayStage = relayStage;
        this.caller = caller;
        this.folder = folder;
        this.plugins = plugins;
    }

    /**
     * Throws a {@link NetworkException} that names all kinds and packs of the blueprint for which there is no service.
     *
     * @param bodiesToo whether bodies will be asked for anything
     */
    static void require(Blueprint blueprint, Plugins plugins, boolean bodiesToo) {
        List<String> missing = new ArrayList<>();
        for (Blueprint.Species species : blueprint.species()) {
            if (species.pack() != null && !plugins.packs().containsKey(species.pack())) {
                missing.add("rule pack '" + species.pack() + "' of species '" + species.name() + "'");
            }
        }
        for (Blueprint.RelayPlan relay : blueprint.relays()) {
            if (!plugins.relays().containsKey(relay.kind())) {
                missing.add("relay kind '" + relay.kind() + "' of relay '" + relay.name() + "'");
            }
        }
        for (Blueprint.BodyPlan body : blueprint.bodies()) {
            if (bodiesToo
                    && !body.kind().equals(BodyNode.LOG)
                    && !plugins.bodies().containsKey(body.kind())) {
                missing.add("fruiting body kind '" + body.kind() + "' of body '" + body.name() + "'");
            }
        }
        for (Blueprint.Species species : blueprint.species()) {
            Replicated replicated = species.life().replicated();
            if (replicated != null && merging(replicated, plugins) == null) {
                String what = replicated.pack() == null
                        ? "merge policy '" + replicated.merge()
                        : "rule pack '" + replicated.pack();
                missing.add(what + "' by which species '" + species.name() + "' is merged");
            }
        }
        if (!plugins.policies().containsKey(blueprint.health().kind())
                && !plugins.policies().isEmpty()) {
            missing.add("health policy '" + blueprint.health().kind() + "'");
        }
        if (!missing.isEmpty()) {
            throw new NetworkException(
                    "network '" + blueprint.network() + "' can't begin; not there: " + String.join(", ", missing));
        }
    }

    Plugins plugins() {
        return plugins;
    }

    @Nullable
    CheckpointStore store() {
        return plugins.store();
    }

    void bindAll() {
        for (RelayNode relay : state.topology.relays) {
            serve(relay, plugins);
        }
        serve(plugins.policies().get(state.blueprint.health().kind()));
        state.topology.species.forEach(species -> mergeBy(species, plugins));
        for (BodyNode body : state.topology.bodies) {
            body.service = plugins.bodies().get(body.plan.kind());
            open(body);
        }
        lookForShutBodies();
    }

    /** Whether there is a body with a service that could not be opened. Thread-safe. */
    boolean hasShutBodies() {
        return shutBodies;
    }

    /** Bodies that could not be opened are tried again; a line for people for each that could be now. */
    List<String> openAgain() {
        List<String> lines = new ArrayList<>();
        for (BodyNode body : state.topology.bodies) {
            if (isShut(body)) {
                open(body);
                if (body.serving()) {
                    lines.add("fruiting body '" + body.name() + "': it could be opened now");
                }
            }
        }
        lookForShutBodies();
        return lines;
    }

    private static boolean isShut(BodyNode body) {
        return body.service != null && !body.serving();
    }

    private void lookForShutBodies() {
        shutBodies = state.topology.bodies.stream().anyMatch(Services::isShut);
    }

    /** What other services change, as of this boundary. Throws {@link SwapRefusedException} where that shows already. */
    Swap prepare(Plugins now, ToIntFunction<Species> evaluators) {
        Swap swap = new Swap(now);
        for (Species species : state.topology.species) {
            String pack = species.plan.pack();
            if (pack != null) {
                Behaviour next = now.packs().get(pack);
                Behaviour after = next == null ? Unheeding.INSTANCE : next;
                if (species.behaviour != after) {
                    swap.add(species, after, next == null, state.topology, evaluators.applyAsInt(species));
                }
            }
        }
        checkMerged(now);
        tryMemories(now);
        return swap;
    }

    /** A field by which copies are merged is in their state, or the version that has it no longer is refused. */
    private void checkMerged(Plugins now) {
        List<MergedFields.Unfit> unfit;
        try {
            unfit = MergedFields.of(state.blueprint, now.packs(), now.merges());
        } catch (Throwable e) { // packs and policies are foreign code
            throw new SwapRefusedException(
                    "nothing was taken over: asked for the fields by which copies are merged, it threw " + e);
        }
        if (!unfit.isEmpty()) {
            throw new SwapRefusedException("nothing was taken over, as copies could not be merged any more: "
                    + unfit.get(0).message());
        }
    }

    private void tryMemories(Plugins now) {
        for (RelayNode relay : state.topology.relays) {
            tryMemory(relay, now.relays().get(relay.plan.kind()));
        }
        tryMemory(now.policies().get(state.blueprint.health().kind()));
    }

    List<String> swap(Swap swap) {
        Plugins now = swap.plugins;
        List<Swap.Commit> commits = new ArrayList<>();
        swap.changes().forEach(change -> commits.add(change.catchUp(state.topology)));
        tryMemories(now);
        List<String> lines = new ArrayList<>();
        commits.forEach(commit -> lines.add(commit.apply(state)));
        Plugins before = plugins;
        plugins = now;
        for (RelayNode relay : state.topology.relays) {
            Relay service = now.relays().get(relay.plan.kind());
            if (service != relay.service) {
                lines.add("relay '" + relay.name() + "': " + served(relay.service, service));
                serve(relay, now);
                relay.strikes.forgive();
                relay.touched |= relay.waiting || relay.hasArrivals() || relay.keeps.leftBehind();
                relay.waiting = false;
            }
        }
        String policy = state.blueprint.health().kind();
        if (before.policies().get(policy) != now.policies().get(policy)) {
            lines.add("health policy '" + policy + "': "
                    + served(before.policies().get(policy), now.policies().get(policy)));
            serve(now.policies().get(policy));
            state.policyStrikes.forgive();
            state.topology.forEachHypha(health::reassess);
        }
        for (Species species : state.topology.species) {
            MergePolicy merges = merging(species.plan.life().replicated(), now);
            if (!Objects.equals(species.merges, merges)) {
                lines.add("merge policy '" + species.mergedBy() + "' of species '" + species.plan.name() + "': "
                        + served(species.merges, merges));
                mergeBy(species, now);
                if (state.topology.groups != null) {
                    state.topology.groups.strikes(species.mergedBy()).forgive();
                }
            }
        }
        for (BodyNode body : state.topology.bodies) {
            FruitingBody service = now.bodies().get(body.plan.kind());
            if (service != body.service) {
                lines.add("fruiting body '" + body.name() + "': " + served(body.service, service));
                close(body);
                body.service = service;
                body.ended = false; // another version may have more
                body.strikes.forgive();
                open(body);
            }
        }
        lookForShutBodies();
        if (before.store() != now.store()) {
            lines.add("checkpoint store: " + served(before.store(), now.store()));
        }
        return lines;
    }

    private static void mergeBy(Species species, Plugins by) {
        Replicated replicated = species.plan.life().replicated();
        species.merges = merging(replicated, by);
        species.mergingPack = replicated == null ? null : by.mergingPack(replicated);
    }

    /** Null if there is none, or none is needed. */
    private static @Nullable MergePolicy merging(@Nullable Replicated replicated, Plugins by) {
        if (replicated == null) {
            return null;
        }
        Behaviour rules = by.mergingPack(replicated);
        return rules == null ? by.merges().get(replicated.merge()) : new PackMerge(rules);
    }

    private void serve(RelayNode relay, Plugins by) {
        Relay service = by.relays().get(relay.plan.kind());
        relay.service = service;
        relay.prompt = service != null && by.believed().contains(relay.plan.kind()) && said(service::isPrompt);
    }

    private void serve(@Nullable HealthPolicy policy) {
        if (policy == null) {
            health.use(null, false, false);
            return;
        }
        PlainMap settings = state.blueprint.health().settings();
        boolean remembers = said(policy::remembers);
        health.use(policy, remembers, remembers && said(() -> policy.weighsStates(settings)));
    }

    /** Whether it says so; who fails at that does not. */
    private boolean said(Callable<Boolean> question) {
        try {
            return caller.call(question);
        } catch (PluginCaller.PluginFault fault) {
            return false;
        }
    }

    private static String served(@Nullable Object before, @Nullable Object now) {
        return now == null
                ? "its service is gone; what it would have handled is held"
                : before == null ? "served again" : "served by another bundle now";
    }

    /** A version that can't read the memory is refused: it is asked about nothing, and its answer thrown away. */
    private void tryMemory(RelayNode relay, @Nullable Relay next) {
        if (next == null || next == relay.service || relay.memory == null && relay.keeps.count() == 0) {
            return;
        }
        String why = relayStage.unreadable(next, relay);
        if (why != null) {
            throw new SwapRefusedException("the relay service of kind '" + relay.plan.kind()
                    + "' was not taken over: it can't read what relay '" + relay.name() + "' remembers: " + why
                    + ". The one before stays in use, or, if it is gone, the relay's signals are held");
        }
    }

    private void tryMemory(@Nullable HealthPolicy next) {
        String kind = state.blueprint.health().kind();
        if (next == null || next == plugins.policies().get(kind) || !said(next::remembers)) {
            return;
        }
        String why = health.unreadable(next);
        if (why != null) {
            throw new SwapRefusedException("the health policy '" + kind + "' was not taken over: it can't read " + why
                    + ". The one before stays in use, or, if it is gone, vitality is unknown");
        }
    }

    // ---- fruiting bodies

    private void open(BodyNode body) {
        FruitingBody service = body.service;
        if (service == null || body.plan.kind().equals(BodyNode.LOG)) {
            return;
        }
        Opening opening = new Opening(service, body, context(body));
        try {
            caller.call(opening);
            body.input = opening.input;
            body.output = opening.output;
            body.takesOutputs = opening.takesOutputs;
            body.strikes.opened();
        } catch (PluginCaller.PluginFault fault) {
            opening.giveUp();
            state.unfit(body, "it can't be opened: " + fault.getMessage());
        }
    }

    /** The opening of one body. One that was given up may still come to an end: what it opens then is closed at once. */
    private static final class Opening implements Callable<Boolean> {
        private final FruitingBody service;
        private final BodyNode body;
        private final BodyContext context;
        private boolean givenUp;
        boolean takesOutputs;

        @Nullable
        InputBody input;

        @Nullable
        OutputBody output;

        Opening(FruitingBody service, BodyNode body, BodyContext context) {
            this.service = service;
            this.body = body;
            this.context = context;
        }

        @Override
        public Boolean call() {
            service.check(body.plan.direction(), body.plan.settings());
            InputBody in = body.isInput() ? service.openInput(context) : null;
            OutputBody out = body.isInput() ? null : service.openOutput(context);
            if (in == null && out == null) {
                throw new IllegalStateException("it opened nothing");
            }
            boolean takes = out == null || takesOutputs(out);
            synchronized (this) {
                takesOutputs = takes;
                input = in;
                output = out;
                if (givenUp) {
                    close();
                }
                return true;
            }
        }

        /** One that fails at that is closed again. */
        private static boolean takesOutputs(OutputBody out) {
            try {
                return out.takesOutputs();
            } catch (Throwable e) {
                out.close();
                throw e;
            }
        }

        synchronized void giveUp() {
            givenUp = true;
            close();
        }

        private void close() {
            try {
                if (input != null) {
                    input.close();
                }
                if (output != null) {
                    output.close();
                }
            } catch (Throwable e) {
                // it was given up already, and that has been told
            } finally {
                input = null;
                output = null;
            }
        }
    }

    private BodyContext context(BodyNode body) {
        Ingress ingress = inlet.of(body);
        Object memory = body.memory;
        return new BodyContext() {
            @Override
            public String network() {
                return state.network();
            }

            @Override
            public String body() {
                return body.name();
            }

            @Override
            public PlainMap settings() {
                return body.plan.settings();
            }

            @Override
            public @Nullable Object memory() {
                return memory;
            }

            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public Ingress ingress() {
                return ingress;
            }

            @Override
            public OutputLog outputs() {
                return body.log;
            }
        };
    }

    private void close(BodyNode body) {
        AutoCloseable open = body.input != null ? body.input : body.output;
        if (open == null) {
            return;
        }
        try {
            caller.call(() -> {
                open.close();
                return true;
            });
        } catch (PluginCaller.PluginFault fault) {
            state.unfit(body, "it did not close: " + fault.getMessage());
        } finally {
            body.input = null;
            body.output = null;
        }
    }

    void close() {
        state.topology.bodies.forEach(this::close);
    }
}

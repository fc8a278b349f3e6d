package io.mycelium.core.gate;

import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.State;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Where a tide asks for all that is not a function of the state, and nowhere else: the clock, what comes from outside,
 * what bodies answer, and whether a plugin failed. One gate asks the world, and can write down what it said; another one
 * answers from what was written down, so that the same tide runs again. The tide's thread only.
 */
public interface Gate {
    /** The tide of this state begins; what is answered from here on is part of it. */
    void beginTide(State state);

    /** The wall clock that is stamped on this tide, in ms; the same for all of it. */
    long clock();

    /** How short memory is, as is stamped on this tide: from 0, it is not, to 3. Asked where it matters. */
    int memory();

    /** The ACTs of which it is known already that they were given up in this tide; null if nothing is known of them. */
    @Nullable
    Map<String, Abandoned> known();

    /** These ACTs were given up in this tide; in the order of their hyphae. */
    void abandoned(List<Abandoned> acts);

    /** What operators want of this tide, in order. To be asked once a tide. */
    List<Wish> wishes();

    /** What came of those, in their order; whoever asked is told when the tide is over. */
    void wished(List<Wish.Outcome> outcomes);

    /** Hands over what was offered from outside, in the order in which it comes in, as far as it finds room. */
    void takeOffers(TideIn tideIn);

    /**
     * A feed that is asked.
     *
     * @param room for so many signals at most
     */
    record Asked(BodyNode body, int room) {}

    /** What feeds have now, in the order in which they are asked; those that failed, or were too late, have a fault. */
    List<PluginCaller.Answer<InputBody.Intake>> take(List<Asked> feeds, long tide);

    /** An output body, and what is new for its service. */
    record Handed(BodyNode body, List<Output> outputs) {}

    /**
     * Lets the services of output bodies deliver, in this order. Gives the new memory of each, or the fault of one that failed,
     * or was too late.
     */
    List<PluginCaller.Answer<@Nullable Object>> deliver(List<Handed> bodies);

    /**
     * Calls a plugin that is a function of what it is given, a relay or health policy: only that it failed is an input.
     *
     * @throws PluginCaller.PluginFault if it failed, or was too late
     */
    <T> T call(Callable<T> function) throws PluginCaller.PluginFault;

    /**
     * Calls functions one after the other, as {@link #call} does, with one hand-over for all of them. One that throws has no part
     * in the others; after one that was too late no other is called.
     *
     * @return what became of each that was called, in their order
     */
    <T> List<PluginCaller.Answer<T>> callUntilHung(List<Callable<T>> functions);

    /**
     * Does the same as {@link #call} on this thread, for a plugin that is sure to come back.
     *
     * @throws PluginCaller.PluginFault if it failed
     */
    <T> T callHere(Callable<T> function) throws PluginCaller.PluginFault;

    /** The tide is over. */
    void endTide();

    // ---- between two tides

    /** Tides were counted up to this one without being run. */
    void passed(long until);

    /** Some of the ledger's dissonances were cleared. */
    void cleared(Sought sought);

    /** Other services are at hand, by their names or kinds. */
    void swapped(
            Map<String, Behaviour> packs,
            Map<String, Relay> relays,
            Map<String, HealthPolicy> policies,
            Map<String, MergePolicy> merges);

    /** Bodies were opened or closed. */
    void bound(List<BodyNode> bodies);
}

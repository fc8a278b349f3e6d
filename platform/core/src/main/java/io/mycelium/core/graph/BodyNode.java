package io.mycelium.core.graph;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.Plain;
import io.mycelium.core.blueprint.Blueprint;
import org.jspecify.annotations.Nullable;

/** A fruiting body in a network. */
public final class BodyNode extends Node {
    /** The kind that needs no service: its outputs are kept in its log. */
    public static final String LOG = "log";

    /** The name of the body by which the blueprint's own inputs come in; none of a blueprint can be called so. */
    public static final String WORLD = "(blueprint)";

    public final Blueprint.BodyPlan plan;
    /** What it has put out; there for input bodies too, and empty. */
    public final OutputRing log;

    @Nullable
    public FruitingBody service;

    @Nullable
    public InputBody input;

    @Nullable
    public OutputBody output;

    /** Whether what it has put out is handed over to it, or only kept in its log. */
    public boolean takesOutputs = true;

    @Nullable
    public Object memory;

    public final Strikes strikes = new Strikes();
    /** Nothing more comes by {@link InputBody#take}. */
    public boolean ended;

    /** Something was emitted to it since it last delivered. */
    public boolean touched;

    /** Signals that came in or were delivered. */
    public long signals;
    /** The number of the last output that its service has taken over; the log may be ahead of it after a fault. */
    public long handed;
    /** The number of the last signal that was taken from its queue. */
    public long taken;

    BodyNode(int id, Blueprint.BodyPlan plan) {
        super(id, plan.name());
        this.plan = plan;
        this.log = new OutputRing(plan.log());
    }

    public boolean isInput() {
        return plan.direction() == Direction.IN;
    }

    public boolean serving() {
        return input != null || output != null || plan.kind().equals(LOG);
    }

    /** Whether its service has missed outputs, by a fault, and is soon to be tried again. */
    public boolean handsOverAgain() {
        return output != null && handed < log.last() && !strikes.hopeless();
    }

    boolean hasArrivals() {
        for (Socket s = firstIn; s != null; s = s.nextIn) {
            if (s.held() > 0 && !s.isApart()) {
                return true;
            }
        }
        return false;
    }

    public long hash() {
        long hash = Plain.mix(nameHash() * 31 + Plain.hash(memory)) + seq;
        hash = Plain.mix(hash * 31 + signals) + taken;
        hash = Plain.mix(hash * 31 + handed) + strikes.hash();
        return Plain.mix(hash * 31 + log.chain() + (ended ? 1 : 0) + deadEndsHash());
    }
}

package io.mycelium.core.graph;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.Plain;
import io.mycelium.core.blueprint.Blueprint;
import org.jspecify.annotations.Nullable;

/** A relay in a network: what the relay service is given to remember, and where its sockets lead. */
public final class RelayNode extends Node {
    public final Blueprint.RelayPlan plan;
    /** Its number among the relays, from 1: part of the numbers of the copies it makes. */
    final int ordinal;
    /** The service at hand; null while there is none, and what arrives is held. */
    @Nullable
    public Relay service;

    /** Whether the service is called on the tide's own thread. */
    public boolean prompt;

    @Nullable
    public Object memory;
    /** Signals held in the memory. */
    public long kept;
    /** Signals that are kept for it as they are. */
    public final KeptSignals keeps = new KeptSignals();

    public long copies;
    public long due = Routing.NEVER;
    /** It could not route all that had arrived, as there was no room behind it. */
    public boolean blocked;
    /** The socket that had no room for the first of what it could not route; null if it was another reason. */
    @Nullable
    public Socket blockedBy;
    /** Something arrived since it was last asked. */
    public boolean touched;
    /** Something waits for a service that is not there, or failed. */
    public boolean waiting;

    /** How many sockets lead in. */
    private int entries;

    public final Strikes strikes = new Strikes();

    /** The sockets that lead out, in their order. */
    public final Roll<Socket> targets = new Roll<>(Socket[]::new, s -> s.closing);

    RelayNode(int id, int ordinal, Blueprint.RelayPlan plan) {
        super(id, plan.name());
        this.ordinal = ordinal;
        this.plan = plan;
    }

    void entered(int more) {
        entries += more;
    }

    /** How many sockets lead in. */
    public int entries() {
        return entries;
    }

    public long nextCopy() {
        return ++copies << 16 | ordinal;
    }

    /** How many signals it holds, in whatever way. */
    public long held() {
        return kept + keeps.count();
    }

    public boolean hasArrivals() {
        for (Socket s = firstIn; s != null; s = s.nextIn) {
            if (s.held() > 0 && !s.isApart()) {
                return true;
            }
        }
        return false;
    }

    public long hash() {
        long hash = Plain.mix(nameHash() * 31 + Plain.hash(memory)) + seq;
        hash = Plain.mix(hash * 31 + kept) + copies;
        hash = Plain.mix(hash * 31 + due) + strikes.hash();
        return Plain.mix(hash * 31 + deadEndsHash() + keeps.hash());
    }
}

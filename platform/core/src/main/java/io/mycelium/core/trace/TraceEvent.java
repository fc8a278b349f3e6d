package io.mycelium.core.trace;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a tide. They come in the order of the tide's phases, and of ids within each. */
public sealed interface TraceEvent {
    /** The hypha, relay or body it is about. */
    String who();

    /** What a name in a trace stands for. */
    enum Place {
        HYPHA,
        RELAY,
        BODY
    }

    /** SENSE: a hypha receives a signal. */
    record Receives(String who, Signal signal) implements TraceEvent {}

    /** SENSE: a hypha is awake without a signal. */
    record NoSignals(String who) implements TraceEvent {}

    /** SENSE: an output body has a signal to deliver. */
    record Has(String who, Signal signal) implements TraceEvent {}

    /**
     * ACT: a rule matches.
     *
     * @param signal of its step; null in an opening
     */
    record Matches(String who, String rule, @Nullable Signal signal) implements TraceEvent {}

    /** On its way: a signal comes in from outside at a body, into a socket. */
    record Enters(String who, Signal signal, String target) implements TraceEvent {}

    /**
     * On its way: a signal leaves a relay, into a socket.
     *
     * @param arrival the one that has arrived or was made there: another one, if this is a copy of it
     */
    record Passes(String who, Signal signal, SignalId arrival, String target) implements TraceEvent {}

    /** On its way: a signal that was emitted finds no room, and waits at who emitted it. */
    record Waits(String who, Signal signal, String target) implements TraceEvent {}

    /** On its way: it stays where it is, at a relay that keeps it or a hypha that has put it aside. */
    record Keeps(String who, Signal signal) implements TraceEvent {}

    /** Its end: a relay makes something of it, or nothing. */
    record Absorbs(String who, Signal signal) implements TraceEvent {}

    /** Its end: a hypha has acted upon a signal, whether or not a rule matched. */
    record Acted(String who, Signal signal) implements TraceEvent {}

    /** ACT: a hypha emits a signal to one target; a signal for several has an event for each. */
    record Emits(String who, Signal signal, Place place, String target) implements TraceEvent {}

    /**
     * ACT: a hypha emits a signal that goes nowhere.
     *
     * @param target whom it was for by name; null if it was for whoever a socket leads to
     */
    record EmitsNowhere(String who, Signal signal, @Nullable String target) implements TraceEvent {}

    /** ACT: a step failed and was undone. */
    record Fails(
            String who, @Nullable Signal signal, @Nullable String rule, String message) implements TraceEvent {}

    /** ACT: a hypha did nothing. */
    record Idle(String who) implements TraceEvent {}

    /** ACT: an output body has delivered its signals. */
    record Delivers(String who, int signals) implements TraceEvent {}

    /** REST: the vitality of a hypha, in a word. */
    record Reports(String who, String health) implements TraceEvent {}

    /** REST: nobody was awake, or nothing is held or due after the tide. */
    record Quiet(String who) implements TraceEvent {}

    /**
     * REST: something went wrong.
     *
     * @param reason why, in words for people
     */
    record Dissonant(String who, String kind, @Nullable Signal signal, String reason) implements TraceEvent {}

    /** After REST: a relay made a hypha. */
    record Creates(String who, String hypha) implements TraceEvent {}

    /**
     * The events of one tide, in three groups, and the births by relays after them.
     *
     * @param ways of signals from outside and through relays, and their ends: no part of what a trace shows
     * @param waysIn how many of the ways, the first, are those of TIDE IN
     */
    record Tide(
            String network,
            long tide,
            List<TraceEvent> sense,
            List<TraceEvent> act,
            List<TraceEvent> rest,
            List<TraceEvent> after,
            List<TraceEvent> ways,
            int waysIn)
            implements TraceEvent {
        /** Of a tide in which nothing is known of ways. */
        public Tide(
                String network,
                long tide,
                List<TraceEvent> sense,
                List<TraceEvent> act,
                List<TraceEvent> rest,
                List<TraceEvent> after) {
            this(network, tide, sense, act, rest, after, List.of(), 0);
        }

        @Override
        public String who() {
            return network;
        }
    }
}

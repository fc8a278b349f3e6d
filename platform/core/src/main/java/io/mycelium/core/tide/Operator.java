package io.mycelium.core.tide;

import io.mycelium.core.gate.Wish;
import io.mycelium.core.gate.Wishing;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What an operator may want of a network's hyphae. Each wish is an input of the next tide, which does not wait for its tick,
 * and happens at its TIDE OUT, after what rules, relays and policies wanted. To be called at a boundary. The answers
 * complete when that tide is over; with a refusal if by then the wish can't be carried out, or if no tide will follow.
 */
public final class Operator {
    /**
     * What came of a wish.
     *
     * @param done false: it could not be, and nothing has changed
     * @param line for people
     */
    public record Outcome(boolean done, String line) {}

    private final Wishing wishing;

    Operator(Wishing wishing) {
        this.wishing = wishing;
    }

    /** Lets a hypha die: what it holds is lost, or goes where its species says. */
    public CompletableFuture<Outcome> kill(String hypha) {
        return ask(new Wish.Kill(hypha));
    }

    /**
     * Begins a hypha anew: its generation rises, a quarantine ends, and what waits for it stays.
     *
     * @param afresh with the state that it began with as the blueprint says; else with the state that it has
     */
    public CompletableFuture<Outcome> restart(String hypha, boolean afresh) {
        return ask(new Wish.Restart(hypha, afresh));
    }

    /** Lets a hypha be awake in the next tide, signal or not. */
    public CompletableFuture<Outcome> wake(String hypha) {
        return ask(new Wish.Wake(hypha));
    }

    /**
     * Opens a socket from a hypha to a hypha, relay or output body, unless there is one for the same.
     *
     * @param frequencies what it carries; none means all
     */
    public CompletableFuture<Outcome> connect(String hypha, String to, List<String> frequencies) {
        return ask(new Wish.Connect(hypha, to, frequencies));
    }

    /** Closes all sockets from a hypha to another node. */
    public CompletableFuture<Outcome> disconnect(String hypha, String to) {
        return ask(new Wish.Disconnect(hypha, to));
    }

    /**
     * Keeps signals from crossing between groups, and lets the sides go on alone.
     *
     * @param sides each of one group or more; those not named are a side together
     */
    public CompletableFuture<Outcome> partition(List<List<String>> sides) {
        return sides.isEmpty()
                ? CompletableFuture.completedFuture(new Outcome(false, "a partition needs the name of a group"))
                : ask(new Wish.Partition(sides));
    }

    /** Lets all groups reach each other again; what they have copies of is merged. */
    public CompletableFuture<Outcome> heal() {
        return ask(new Wish.Partition(List.of()));
    }

    CompletableFuture<Outcome> ask(Wish wish) {
        return wishing.ask(wish).thenApply(outcome -> new Outcome(outcome.done(), outcome.line()));
    }
}

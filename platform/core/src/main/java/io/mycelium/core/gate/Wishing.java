package io.mycelium.core.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What operators want and no tide has taken yet, and who waits for what comes of it. Thread-safe. */
public final class Wishing {
    private record Asked(Wish wish, CompletableFuture<Wish.Outcome> answer) {}

    private List<Asked> waiting = new ArrayList<>();
    private List<Asked> taken = List.of();
    private @Nullable String over;

    /** Completes when a tide has taken it and is over; with a refusal at once if none will. */
    public synchronized CompletableFuture<Wish.Outcome> ask(Wish wish) {
        if (over != null) {
            return CompletableFuture.completedFuture(new Wish.Outcome(false, over));
        }
        Asked asked = new Asked(wish, new CompletableFuture<>());
        waiting.add(asked);
        return asked.answer;
    }

    /** Whether a tide would have something to take. */
    public synchronized boolean any() {
        return !waiting.isEmpty();
    }

    /** What there is, in the order in which it was asked for, for a tide. */
    synchronized List<Wish> take() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        taken = waiting;
        waiting = new ArrayList<>();
        return taken.stream().map(Asked::wish).toList();
    }

    /** What came of those that were taken, in their order. */
    synchronized void answer(List<Wish.Outcome> outcomes) {
        for (int i = 0; i < outcomes.size() && i < taken.size(); i++) {
            taken.get(i).answer.complete(outcomes.get(i));
        }
        taken = List.of();
    }

    /** No tide will run any more: who waits is told so. */
    public synchronized void end(String reason) {
        over = reason;
        Wish.Outcome refused = new Wish.Outcome(false, reason);
        taken.forEach(asked -> asked.answer.complete(refused));
        waiting.forEach(asked -> asked.answer.complete(refused));
        taken = List.of();
        waiting = new ArrayList<>();
    }
}

package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.Ingress.Offer;
import io.mycelium.api.fruiting.Ingress.Queued;
import io.mycelium.api.fruiting.Ingress.Refused;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.fruiting.shared.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The signals of one request on their way into the network, and the answer to it.
 *
 * <pre>
 *   offer --refused-----------------------------------> giveUp --none taken--> 429 / 503 / 409
 *     |                                                   ^ |  --some taken--> 429 with "accepted"
 *   queued --not taken in time, or the body is closed ----+ +--all taken----+
 *     |                                                                     v
 *   taken by a tide ------------------------------------------------> 202 "checkpoint"
 *     |  Prefer: wait
 *   in a durable checkpoint ----------------------------------------> 202 "durable"
 * </pre>
 *
 * Thread-safe. What tides complete is handed on to the workshop's threads.
 */
final class Acceptance {
    private final Exchange exchange;
    private final int count;
    private final boolean many;
    private final Prefer prefer;
    private final Workshop workshop;
    private final Consumer<Acceptance> end;
    private final List<Queued> offers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean givenUp = new AtomicBoolean();
    private volatile boolean taken;
    private volatile @Nullable Future<?> alarm;

    /**
     * @param count of signals in the request
     * @param many whether they came as a list
     * @param end is told when the request is answered
     */
    Acceptance(Exchange exchange, int count, boolean many, Prefer prefer, Workshop workshop, Consumer<Acceptance> end) {
        this.exchange = exchange;
        this.count = count;
        this.many = many;
        this.prefer = prefer;
        this.workshop = workshop;
        this.end = end;
    }

    void offer(Ingress ingress, List<InSignal> signals) {
        for (InSignal signal : signals) {
            Offer offer = signal.offerTo(ingress);
            if (offer instanceof Refused refused) {
                giveUp(notTaken(refused.reason(), refused.hindrance(), refused.retryAfterMillis()));
                return;
            }
            if (offer instanceof Queued queued) {
                offers.add(queued);
            }
        }
        long patience = workshop.limits().takeMillis();
        alarm = workshop.later(
                () -> giveUp(Problem.tooMany(
                        "No tide had room for it in " + patience + " ms, so it was taken back. Nothing has changed;"
                                + " send it again after the time in Retry-After.",
                        patience)),
                patience);
        all(offers, Queued::ingested).whenCompleteAsync((done, failed) -> ingested(failed), workshop.soon());
    }

    private static Problem notTaken(String reason, Ingress.Hindrance why, long retryAfterMillis) {
        String detail = "Not taken: " + reason + (reason.endsWith(".") ? "" : ".");
        return switch (why) {
            case FULL ->
                Problem.tooMany(
                        detail + " Nothing has changed; send it again after the time in Retry-After.",
                        retryAfterMillis);
            case STOPPING -> Problem.stopping(detail + " Nothing has changed; send it again soon.");
            case OVER -> Problem.over(detail + " Nothing has changed; to send it again is of no use.");
        };
    }

    private void ingested(@Nullable Throwable failed) {
        if (failed != null) {
            Throwable why = failed.getCause() == null ? failed : failed.getCause();
            giveUp(
                    why instanceof NotIngestedException no
                            ? notTaken(String.valueOf(no.getMessage()), no.hindrance(), no.retryAfterMillis())
                            : Problem.unavailable(
                                    "The network has stopped before a tide took it. Nothing has changed."));
            return;
        }
        taken = true;
        silence();
        if (!prefer.waits()) {
            answer(false);
            return;
        }
        alarm = workshop.later(() -> answer(false), 1000L * prefer.waitSeconds());
        all(offers, Queued::durable).whenCompleteAsync((done, lost) -> answer(lost == null), workshop.soon());
    }

    /** The body is being closed: what no tide has taken is withdrawn. */
    void stop() {
        if (taken) {
            answer(false);
        } else {
            giveUp(Problem.unavailable("The body is being closed. Nothing was taken; send it again soon."));
        }
    }

    /** Takes back what can be taken back, the last first: tides take from the front, so what stays is a beginning. */
    private void giveUp(Problem problem) {
        if (!givenUp.compareAndSet(false, true)) {
            return;
        }
        silence();
        int kept = offers.size();
        while (kept > 0
                && (offers.get(kept - 1).withdraw()
                        || offers.get(kept - 1).ingested().isCompletedExceptionally())) {
            kept--;
        }
        if (kept == 0) {
            finish(() -> exchange.problem(problem));
            return;
        }
        List<Queued> begun = offers.subList(0, kept).stream()
                .filter(offer -> !offer.ingested().isCompletedExceptionally())
                .toList();
        if (kept < count) {
            all(begun, Queued::ingested)
                    .whenCompleteAsync(
                            (done, failed) -> finish(() -> exchange.problem(partly(problem, begun))), workshop.soon());
        }
        alarm = workshop.later(
                () -> finish(() -> exchange.problem(Problem.unavailable(
                        "A tide took it and did not end." + " Whether it has come in is not known."))),
                workshop.limits().takeMillis());
    }

    private Problem partly(Problem problem, List<Queued> begun) {
        String detail = "The first " + begun.size() + " of " + count + " signals were taken, the others were not: "
                + problem.detail() + " Send only those again.";
        return new Problem(
                        problem.status(),
                        "partly-taken",
                        "Not all signals were taken",
                        detail,
                        problem.headers(),
                        Map.of())
                .withMember("accepted", signals(begun));
    }

    private void answer(boolean durable) {
        silence();
        String text = '{' + (many ? "\"signals\":" + signals(offers) : members(offers.get(0))) + ",\"durability\":\""
                + (durable ? "durable" : "checkpoint") + "\"}";
        Map<String, String> headers = durable ? Map.of("Preference-Applied", "wait") : Map.of();
        finish(() -> exchange.answer(202, "application/json", headers, text));
    }

    private static String signals(List<Queued> signals) {
        return signals.stream().map(signal -> '{' + members(signal) + '}').collect(Collectors.joining(",", "[", "]"));
    }

    /** What is said of a signal, as members of an object. */
    private static String members(Queued signal) {
        Long tide = signal.ingested().isCompletedExceptionally()
                ? null
                : signal.ingested().getNow(null);
        return "\"id\":" + JsonWriter.plain(signal.id()) + (tide == null ? "" : ",\"tide\":" + tide);
    }

    private void finish(Runnable answering) {
        silence();
        end.accept(this);
        answering.run();
    }

    private void silence() {
        Future<?> ringing = alarm;
        if (ringing != null) {
            ringing.cancel(false);
        }
    }

    private static CompletableFuture<?> all(List<Queued> offers, Function<Queued, CompletableFuture<Long>> moment) {
        return offers.size() == 1
                ? moment.apply(offers.get(0))
                : CompletableFuture.allOf(offers.stream().map(moment).toArray(CompletableFuture[]::new));
    }
}

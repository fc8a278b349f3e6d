package io.mycelium.core.simulation;

import io.mycelium.core.tide.Keeping;
import io.mycelium.core.tide.Network;
import java.util.concurrent.TimeUnit;

/**
 * What a keeper owes to a network, from its begin on: a tide at each tick, others only where something urgent ends SLEEP, and
 * not too many of those; at full speed, one whenever there is work; and checkpoints when they are due.
 */
final class Pace {
    private final Plan.Head head;
    private final Network network;
    private final Keeping keeping;
    private final long period;
    private final long begunAt;
    private long lastTick = -1;
    private int hurried;
    private long durable;
    private long captures;
    private long capturedAt;

    private int failed;
    private long failedAt;

    // before a step
    private long at;
    private long tide;
    private boolean hurries;
    private boolean works;
    private long due;

    Pace(Plan.Head head, Network network, Keeping keeping, long captures, long now) {
        this.head = head;
        this.network = network;
        this.keeping = keeping;
        period = TimeUnit.MILLISECONDS.toNanos(head.periodMillis());
        begunAt = now;
        this.captures = captures;
        capturedAt = now;
        durable = network.status().checkpointTide();
    }

    void before(long now) {
        at = now;
        tide = network.tideNumber();
        hurries = keeping.hurries();
        works = keeping.works();
        due = keeping.nextDue();
    }

    void after(String where, long now) {
        boolean moved = network.tideNumber() > tide;
        String wrong = period == 0 ? atOnce(moved) : atTick(moved, now);
        if (wrong != null) {
            throw new LawBroken(LawBroken.Law.PACE, where + ", at " + at / 1_000_000 + " ms: " + wrong);
        }
    }

    private String atTick(boolean moved, long now) {
        long tick = (at - begunAt) / period;
        boolean due = tick > lastTick;
        boolean mayHurry = hurries && hurried < head.burst();
        if (due) {
            lastTick = tick;
            hurried = 0;
            return moved ? null : "no tide came at the tick";
        } else if (moved) {
            hurried++;
            return mayHurry
                    ? null
                    : hurries
                            ? "urgent signals brought about more than " + head.burst() + " tides between two ticks"
                            : "a tide came before its tick, and nothing was urgent";
        } else if (mayHurry) {
            return "something is urgent, and it slept";
        }
        return now > begunAt + (tick + 1) * period ? "it slept over the tick" : null;
    }

    private String atOnce(boolean moved) {
        if (works && !moved) {
            return "there was work to be done, and it slept";
        }
        return !works && moved && network.tideNumber() >= due ? "a tide was passed in which somebody is due" : null;
    }

    /**
     * A tide may have several: what an operator clears changes the network between two tides.
     *
     * @param written how many checkpoints the store has taken
     * @param mayFail whether the store does not do what it should, or has not lately
     */
    void checkpoint(String where, long written, boolean changed, boolean writes, boolean mayFail) {
        if (written > captures) {
            captures = written;
            capturedAt = at;
            durable = network.status().checkpointTide();
        }
        boolean late = head.every() > 0 && network.tideNumber() - Math.max(0, durable) > head.every()
                || head.seconds() > 0 && at - capturedAt > TimeUnit.SECONDS.toNanos(head.seconds());
        if (changed && late && !writes && !mayFail) {
            throw new LawBroken(
                    LawBroken.Law.PACE,
                    where + ": a checkpoint is due, the last one is of tide " + durable + ", and none is written");
        }
    }

    /**
     * After a failure the next try waits a second, then twice as long, up to a minute.
     *
     * @param failures of the store, since it last took something
     * @param asked how often somebody asked for a checkpoint, who is given one try at once
     */
    void failures(String where, int failures, int asked) {
        if (failures <= failed) {
            failed = failures;
            return;
        }
        long pause = TimeUnit.SECONDS.toNanos(Math.min(60, 1L << Math.min(10, failed) >> 1));
        int due = failed == 0 || at - failedAt >= pause ? 1 : 0;
        if (failures - failed > asked + due) {
            throw new LawBroken(
                    LawBroken.Law.PACE,
                    where + ": a checkpoint was tried " + failures + " times in vain, the last time "
                            + (at - failedAt) / 1_000_000 + " ms after the one before");
        }
        failed = failures;
        failedAt = at;
    }
}

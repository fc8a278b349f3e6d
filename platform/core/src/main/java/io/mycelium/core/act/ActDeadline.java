package io.mycelium.core.act;

import io.mycelium.core.gate.Abandoned;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Species;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The ACT deadline. Looks, some times a deadline, at the step in which each worker is; whoever is in the same one in so
 * many looks in a row does not come back. Its ACT is doubted by the last look but one, and by the last one it is taken
 * from its thread, and another one goes on. Looks are counted and not the time between them: of a machine that stood still
 * for a while only one look can tell.
 *
 * <p>On a thread of its own, or by hand in tests. {@link #look} and {@link #close} exclude each other: a network that was
 * closed is not gone on with.
 */
public final class ActDeadline implements AutoCloseable {
    /** So often within a deadline. */
    public static final int LOOKS = 8;

    /** Who goes on where a thread did not come back. */
    public interface Successor {
        /**
         * Lets another thread go on.
         *
         * @param worker whose thread it was; 0 for the tide's own
         */
        void goOn(int worker, Abandoned last);
    }

    private final String network;
    private final long millis;
    private final Workers workers;
    private final Successor successor;
    private final Seen[] seen;
    /** Written by who looks; asked for once a tide, so that it must not be waited for. */
    private final List<Thread> lost = new CopyOnWriteArrayList<>();
    /** The species of those that were abandoned in one tide. */
    private final List<Species> ofTide = new ArrayList<>();

    private long tide;
    private boolean closed;
    private @Nullable Thread thread;

    /** @param millis 0: none */
    public ActDeadline(String network, long millis, Workers workers, Successor successor) {
        this.network = network;
        this.millis = millis;
        this.workers = workers;
        this.successor = successor;
        seen = new Seen[workers.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new Seen();
        }
    }

    /** Where a worker was in the looks before. */
    private static final class Seen {
        private @Nullable Act act;
        private long number;
        private long steps;
        private int looks;

        /** Answers how often in a row before it was seen there. */
        int again(Act nowAct, long nowNumber, long nowSteps) {
            looks = nowAct == act && nowNumber == number && nowSteps == steps ? looks + 1 : 0;
            act = nowAct;
            number = nowNumber;
            steps = nowSteps;
            return looks;
        }
    }

    /** Looks from now on, until it is closed. */
    public synchronized void start() {
        if (millis > 0 && thread == null && !closed) {
            thread = new Thread(this::run, "mycelium-" + network + "-deadline");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        long pause = Math.max(1, millis / LOOKS);
        try {
            while (look()) {
                TimeUnit.MILLISECONDS.sleep(pause);
            }
        } catch (InterruptedException e) {
            // it is closed
        }
    }

    /** Answers whether to go on looking. */
    public synchronized boolean look() {
        for (int i = 0; i < seen.length && !closed; i++) {
            Worker worker = workers.get(i);
            Act act = worker.act();
            long number = act.running();
            long steps = act.begunSteps();
            int again = seen[i].again(act, number, steps);
            if (number > Act.NONE && again == LOOKS - 1) {
                act.doubt(number);
            } else if (number > Act.NONE && again >= LOOKS) {
                abandon(i, worker, act, number, steps);
            }
        }
        return !closed;
    }

    private void abandon(int index, Worker worker, Act act, long number, long steps) {
        String rule = act.rule();
        Thread hung = worker.thread();
        if (hung == null) {
            return;
        }
        StackTraceElement[] stack = hung.getStackTrace();
        if (act.begunSteps() != steps || !act.cutOff(number, stack)) {
            return; // the next look will tell
        }
        lost.add(hung);
        hung.interrupt();
        Hypha h = act.hypha();
        boolean last = count(h.species, worker.tide()) >= Species.MOST_ABANDONED;
        successor.goOn(index, new Abandoned(h.name(), act.place(steps), message(h, rule, last)));
    }

    /** How many ACTs of a species did not come back, those of the running tide included. */
    private int count(Species species, long inTide) {
        if (inTide != tide) {
            tide = inTide;
            ofTide.clear();
        }
        ofTide.add(species);
        int inAll = species.abandoned
                + (int) ofTide.stream().filter(s -> s == species).count();
        species.abandoned(inAll, inTide);
        return inAll;
    }

    private String message(Hypha h, String rule, boolean last) {
        String pack = "pack '" + h.species.plan.pack() + "'";
        return (rule.isEmpty() ? pack : pack + ", " + rule) + ": the step did not come back within "
                + (millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms")
                + " and was given up with its thread; it was undone. "
                + (last
                        ? "As this was the ACT number " + Species.MOST_ABANDONED + " of species '"
                                + h.species.plan.name() + "' to do so, what any of its hyphae would sense is held"
                        : "What '" + h.name() + "' would sense is held until it is restarted, or")
                + " until another version of the pack is deployed";
    }

    /** How many threads that were given up have not come back yet. Any thread. */
    public int lost() {
        if (lost.isEmpty()) {
            return 0;
        }
        lost.removeIf(thread -> !thread.isAlive());
        return lost.size();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}

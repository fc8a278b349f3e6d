package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what it senses and passes it on; a signal on "hang" takes it into a call that heeds no interrupt and comes back
 * only when it is let. Then it wants all that there is to want.
 */
final class HangingPack {
    /** So many things it wants in the end. */
    static final int WISHES = 5;

    /** A permit for each call that came to hang. */
    final Semaphore hung = new Semaphore(0);

    /** How many calls came back. */
    final AtomicInteger cameBack = new AtomicInteger();

    /** How much of what they wanted then could be wanted. */
    final AtomicInteger heard = new AtomicInteger();

    private final CountDownLatch returns = new CountDownLatch(1);
    private volatile boolean hangs = true;
    private volatile boolean hangsInOpening;

    Behaviour behaviour() {
        return LambdaBehaviour.named("hanging", "hangs", (hypha, state, signal, out) -> {
            PlainMap next = state.plus("n", state.integer("n", 0) + 1);
            out.emit("seen", next.plus("by", hypha.id()));
            if (hangs && (signal == null ? hangsInOpening : signal.frequency().equals("hang"))) {
                hang(out);
                return next.plus("late", true);
            }
            return next;
        });
    }

    Behaviour opening() {
        return ((LambdaBehaviour) behaviour()).opening();
    }

    /** Opening steps hang from now on. */
    void hangInOpening() {
        hangsInOpening = true;
    }

    /** From now on it does what it did when it hung, and comes back: for a replay. */
    void hangNoMore() {
        hangs = false;
    }

    /** Comes back when it is let, whoever interrupts it. */
    void hangUnheeding() {
        hung.release();
        boolean interrupted = false;
        while (true) {
            try {
                returns.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hang(StepEffects out) {
        hangUnheeding();
        for (Runnable wish : wishes(out)) {
            try {
                wish.run();
                heard.incrementAndGet();
            } catch (CutOffException e) {
                // so it should be
            }
        }
        cameBack.incrementAndGet();
    }

    private static Runnable[] wishes(StepEffects out) {
        return new Runnable[] {
            () -> out.emit("seen", PlainMap.of("late", true)),
            () -> out.emitUrgent("seen", PlainMap.of("late", true)),
            () -> out.spawn("Hanging", null, PlainMap.EMPTY),
            () -> out.wakeIn(1),
            out::die
        };
    }

    /** Lets all calls come back. */
    void letReturn() {
        returns.countDown();
    }
}

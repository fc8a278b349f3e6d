package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Counts what it senses and passes it on; a signal on "hang" takes it into a call that heeds no interrupt and comes back
 * only when it is let. Then it wants all that there is to want.
 */
final class HangingPack {
    /** So many things it wants in the end. */
    static final int WISHES = 5;

    /** A permit for each call that came to hang. */
    final Semaphore hung = new Semaphore(0);

    /** How many calls of an evaluator came while it was in another. */
    final AtomicInteger overlaps = new AtomicInteger();

    /** How much of what they wanted then could be wanted. */
    final AtomicInteger heard = new AtomicInteger();

    private final CountDownLatch returns = new CountDownLatch(1);
    private volatile boolean hangs = true;
    private volatile boolean hangsInOpening;
    private volatile boolean lost;

    Behaviour behaviour() {
        return watched(lambda());
    }

    LambdaBehaviour lambda() {
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
        return watched(lambda().opening());
    }

    /** The same, whose evaluators notice when they are called while they are in a call. */
    private Behaviour watched(Behaviour behaviour) {
        return watched(Behaviour.class, behaviour, (method, arguments) -> {
            Object result = method.invoke(behaviour, arguments);
            if (!(result instanceof Evaluator evaluator)) {
                return result;
            }
            AtomicInteger calls = new AtomicInteger();
            return watched(Evaluator.class, evaluator, (call, given) -> {
                if (call.getName().equals("whereabouts")) { // by any thread, at any time
                    if (lost) {
                        throw new AssertionError("it does not know");
                    }
                    return call.invoke(evaluator, given);
                }
                if (calls.getAndIncrement() > 0) {
                    overlaps.incrementAndGet();
                }
                try {
                    return call.invoke(evaluator, given);
                } finally {
                    calls.decrementAndGet();
                }
            });
        });
    }

    private interface Call {
        @Nullable
        Object of(Method method, @Nullable Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T watched(Class<T> type, T watched, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(watched, arguments);
                    }
                    return call.of(method, arguments);
                }));
    }

    /** Opening steps hang from now on. */
    void hangInOpening() {
        hangsInOpening = true;
    }

    /** From now on it throws when it is asked in which rule it is. */
    void loseItsWay() {
        lost = true;
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
    }

    private static Runnable[] wishes(StepEffects out) {
        return new Runnable[] {
            () -> out.emit("seen", PlainMap.of("late", true)),
            () -> out.emit("seen", PlainMap.of("late", true), Manner.URGENT),
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

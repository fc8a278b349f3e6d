package io.mycelium.itest.benchmarks;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;

/** Apache Pekko as it is shipped, and tuned for a machine of two processors. */
final class PekkoSystem {
    private static final String QUIET =
            "pekko {loglevel = OFF, stdout-loglevel = OFF, log-dead-letters = off, jvm-shutdown-hooks = off}\n";
    private static final String TUNED = """
            pekko.actor.default-dispatcher {
              executor = "fork-join-executor"
              fork-join-executor {parallelism-min = 2, parallelism-factor = 1.0, parallelism-max = 2}
              throughput = 200
            }
            """;

    private PekkoSystem() {}

    static <T> ActorSystem<T> start(Behavior<T> guardian, boolean tuned) {
        Config config = ConfigFactory.parseString(QUIET + (tuned ? TUNED : "")).withFallback(ConfigFactory.load());
        return ActorSystem.create(guardian, "beside", config);
    }

    static void end(ActorSystem<?> system) throws InterruptedException {
        system.terminate();
        CountDownLatch ended = new CountDownLatch(1);
        system.getWhenTerminated().whenComplete((done, failure) -> ended.countDown());
        Check.that(ended.await(60, TimeUnit.SECONDS), "the actor system does not end");
    }

    /** Waits until the actors say that they are done, and gives what they found. */
    static long await(CountDownLatch done, AtomicReference<Long> result) throws InterruptedException {
        Check.that(done.await(5, TimeUnit.MINUTES), "the actors do not come to an end");
        Long found = result.get();
        return found == null ? 0 : found;
    }
}

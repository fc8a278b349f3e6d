package io.mycelium.core.tide;

import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.act.HealthStage;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The course of some hyphae over the last tides that ran: of those that somebody follows, of those whose steps are watched, and
 * of those that were the worst when somebody last looked. For all others nothing is kept, and while there are none of these a
 * tide does nothing for it. No state depends on it; a digest and a checkpoint do not have it, and a restart begins anew.
 * Thread-safe.
 */
public final class HyphaHistory {
    /** So many hyphae may be followed. */
    public static final int FOLLOWED = 32;

    /** So many tides are kept of each. */
    public static final int KEPT = 1000;

    /** So many courses are kept in all: those that nobody wants any more make room for others, the oldest first. */
    private static final int COURSES = 96;

    /** What a state takes is counted up to here. */
    private static final long MOST_BYTES = 1 << 20;
    /** A state that is larger than this is measured in some tides only, as that takes as long as to copy it. */
    private static final long LARGE_BYTES = 4096;

    private static final int LARGE_EVERY = 64;
    private static final VitalityLevel[] LEVELS = VitalityLevel.values();

    /** Why a course is kept. */
    public enum Why {
        FOLLOWED,
        WATCHED,
        WORST
    }

    /**
     * A hypha at the end of a tide.
     *
     * @param acted whether it acted in this tide
     * @param level of its vitality, as a word
     * @param waiting signals in its inbox and in the sockets that lead to it
     * @param bytes about what its state takes, 1 MB at most; of a large one as of one of the last 64 tides
     * @param emitted signals in this tide
     * @param latency for how many tides the oldest of what it acted upon had waited when it was last awake, 63 at most; -1 where
     *     nothing was measured
     * @param dissonances at it in this tide
     */
    public record Point(
            long tide,
            boolean acted,
            double score,
            String level,
            int waiting,
            long bytes,
            long emitted,
            int latency,
            int dissonances) {}

    private final State state;
    private final Set<String> followed = new LinkedHashSet<>();
    private final Map<String, Course> courses = new LinkedHashMap<>();
    private List<String> worst = List.of();
    /** Whether anything is to be kept, apart from who is watched. */
    private volatile boolean any;
    /** How many tides have ended since the start. The tide's thread only. */
    private long ended;

    HyphaHistory(State state) {
        this.state = state;
    }

    /** From now on its course is kept. At a boundary. Returns false if as many are followed as may be. */
    public synchronized boolean follow(String hypha) {
        if (followed.size() >= FOLLOWED && !followed.contains(hypha)) {
            return false;
        }
        followed.add(hypha);
        any = true;
        begin(hypha);
        return true;
    }

    /** Returns whether it was followed. What is kept of it stays until others need the room. */
    public synchronized boolean unfollow(String hypha) {
        boolean was = followed.remove(hypha);
        any = !followed.isEmpty() || !worst.isEmpty();
        return was;
    }

    /** The names of those who are followed. */
    public synchronized List<String> followed() {
        return List.copyOf(followed);
    }

    /** These are the worst now: their courses are kept until others are. At a boundary. */
    public synchronized void worst(List<String> names) {
        worst = List.copyOf(names);
        any = !followed.isEmpty() || !worst.isEmpty();
        worst.forEach(this::begin);
    }

    /** Why the course of a hypha is kept; nothing if it is not. */
    public synchronized Optional<Why> why(String hypha) {
        if (followed.contains(hypha)) {
            return Optional.of(Why.FOLLOWED);
        }
        if (state.steps.watched().contains(hypha)) {
            return Optional.of(Why.WATCHED);
        }
        return worst.contains(hypha) ? Optional.of(Why.WORST) : Optional.empty();
    }

    /** What is kept of a hypha, oldest first, so many points at most; also of one that is not kept any more, for a while. */
    public synchronized List<Point> of(String hypha, int most) {
        Course course = courses.get(hypha);
        return course == null ? List.of() : course.last(most);
    }

    /** A tide is over. The tide's thread only. */
    void tideEnded(List<Dissonance> dissonances) {
        ended++;
        List<String> watched = state.steps.watched();
        if (any || !watched.isEmpty()) {
            note(watched, dissonances);
        }
    }

    private synchronized void note(List<String> watched, List<Dissonance> dissonances) {
        Map<String, Integer> anomalies = new LinkedHashMap<>();
        dissonances.forEach(each -> anomalies.merge(each.where(), 1, Integer::sum));
        Set<String> wanted = new LinkedHashSet<>(followed);
        wanted.addAll(watched);
        wanted.addAll(worst);
        for (String name : wanted) {
            Course course = courses.get(name);
            if (course == null) {
                begin(name); // what it did in this tide is not known
            } else if (!course.hypha.dead) {
                course.add(ended, state.tide, anomalies.getOrDefault(name, 0));
            }
        }
    }

    private void begin(String name) {
        if (courses.containsKey(name) || !(state.topology.find(name) instanceof Hypha h)) {
            return;
        }
        if (courses.size() >= COURSES) {
            courses.keySet().stream()
                    .filter(each -> why(each).isEmpty())
                    .findFirst()
                    .ifPresent(courses::remove);
        }
        courses.put(name, new Course(h, ended));
    }

    /** Numbers in arrays, written over again and again. */
    private static final class Course {
        final Hypha hypha;
        private final long[] tides = new long[KEPT];
        private final float[] scores = new float[KEPT];
        private final byte[] levels = new byte[KEPT];
        private final int[] waiting = new int[KEPT];
        private final int[] bytes = new int[KEPT];
        private final int[] emitted = new int[KEPT];
        /** -1 where there is none. */
        private final byte[] latencies = new byte[KEPT];

        private final boolean[] acted = new boolean[KEPT];
        private final int[] dissonances = new int[KEPT];
        private long count;
        /** How many tides had ended when it was last seen. */
        private long lastEnded;

        private long emittedBefore;
        private int actedBefore;
        private @Nullable Object measuredState;
        private int measuredBytes;
        private long measuredIn;

        Course(Hypha hypha, long ended) {
            this.hypha = hypha;
            begin(ended);
        }

        private void begin(long ended) {
            lastEnded = ended;
            emittedBefore = hypha.seq;
            actedBefore = hypha.tidesActed;
        }

        /** @param ended how many tides have ended since the start */
        void add(long ended, long tide, int anomalies) {
            if (lastEnded != ended - 1) {
                begin(ended); // what it did meanwhile is not of this tide
                return;
            }
            lastEnded = ended;
            int at = (int) (count++ % KEPT);
            tides[at] = tide;
            scores[at] = (float) hypha.vitality.score();
            levels[at] = (byte) hypha.vitality.level().ordinal();
            waiting[at] = HyphaeWalk.waiting(hypha);
            bytes[at] = bytes(tide);
            emitted[at] = (int) Math.min(Integer.MAX_VALUE, Math.max(0, hypha.seq - emittedBefore));
            emittedBefore = hypha.seq;
            latencies[at] = (byte) HealthStage.waited(hypha);
            acted[at] = hypha.tidesActed != actedBefore;
            actedBefore = hypha.tidesActed;
            dissonances[at] = anomalies;
        }

        @SuppressWarnings("ReferenceEquality") // a committed state is never written again
        private int bytes(long tide) {
            boolean due = measuredBytes <= LARGE_BYTES || tide - measuredIn >= LARGE_EVERY;
            if (hypha.state != measuredState && due) {
                measuredState = hypha.state;
                measuredIn = tide;
                try {
                    measuredBytes = (int) Math.min(
                            MOST_BYTES, hypha.species.behaviour.states().bytes(hypha.state, MOST_BYTES));
                } catch (Throwable e) { // foreign code; who hashes that state tells of it
                    measuredBytes = 0;
                }
            }
            return measuredBytes;
        }

        List<Point> last(int most) {
            List<Point> points = new ArrayList<>();
            for (long i = count - Math.min(count, Math.min(most, KEPT)); i < count; i++) {
                int at = (int) (i % KEPT);
                points.add(new Point(
                        tides[at],
                        acted[at],
                        scores[at],
                        LEVELS[levels[at]].word(),
                        waiting[at],
                        bytes[at],
                        emitted[at],
                        latencies[at],
                        dissonances[at]));
            }
            return points;
        }
    }
}

package io.mycelium.core.trace;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.SignalId;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The steps that are kept to be explained: the last that failed of each hypha, and all of those who are watched, within
 * bounds. It belongs to no state: no digest, checkpoint or rule sees it. Thread-safe; the tide adds to it once a tide, and
 * only if there is something.
 */
public final class StepHistory {
    /** So many steps that failed are kept of a hypha, and of a network. */
    public static final int FAILED_OF_ONE = 8;

    public static final int FAILED_OF_ALL = 1000;

    /** So many steps are kept of one who is watched. */
    public static final int OF_WATCHED = 1000;

    /** So many hyphae may be watched at a time; what is kept of one who was stays until others are. */
    public static final int WATCHED = 16;

    /** Steps that failed, and those of who is watched, take so much each at most. */
    public static final long BYTES = 32L << 20;

    /**
     * A step that is kept.
     *
     * @param number given in the order in which steps are kept
     * @param ofHypha how many steps of its hypha there were since somebody began to watch it; 0 if nobody does
     */
    public record Numbered(long number, long ofHypha, KeptStep step) {}

    private final Kept failed = new Kept(FAILED_OF_ONE, FAILED_OF_ALL);
    private final Kept seen = new Kept(OF_WATCHED, OF_WATCHED * WATCHED);
    private final Map<String, Integer> watchers = new LinkedHashMap<>();
    private final Map<String, Long> taken = new TreeMap<>(); // by those who are watched: so many steps
    /** The one in force and the one before of each pack: their classes are not held on to by this. */
    private final Map<String, List<WeakReference<Behaviour>>> versions = new TreeMap<>();

    private volatile List<String> watched = List.of();
    private long last;

    /** The names of those who are watched; the same empty list while nobody is. */
    public List<String> watched() {
        return watched;
    }

    /** From the next tide on all steps of a hypha are kept, until this is closed. */
    public final class Watching implements AutoCloseable {
        private final String hypha;
        private boolean over;

        private Watching(String hypha) {
            this.hypha = hypha;
        }

        /** Its steps after so many since somebody began to watch it, waited for if there are none. */
        public List<Numbered> after(long ofHypha, long millis) throws InterruptedException {
            synchronized (StepHistory.this) {
                if (taken() <= ofHypha) {
                    StepHistory.this.wait(millis);
                }
                return seen.of(hypha).stream()
                        .filter(each -> each.ofHypha() > ofHypha)
                        .toList();
            }
        }

        /** How many steps it has taken since somebody began to watch it. */
        public long taken() {
            synchronized (StepHistory.this) {
                return taken.getOrDefault(hypha, 0L);
            }
        }

        @Override
        public void close() {
            synchronized (StepHistory.this) {
                if (!over) {
                    over = true;
                    watchers.computeIfPresent(hypha, (name, n) -> n == 1 ? null : n - 1);
                    watched = List.copyOf(watchers.keySet());
                }
            }
        }
    }

    /** Null if as many are watched as may be. */
    public synchronized @Nullable Watching watch(String hypha) {
        if (!watchers.containsKey(hypha) && watchers.size() >= WATCHED) {
            return null;
        }
        watchers.merge(hypha, 1, Integer::sum);
        watched = List.copyOf(watchers.keySet());
        taken.keySet().retainAll(watched);
        seen.makeRoom(watched);
        return new Watching(hypha);
    }

    /** Called by the tide's thread with what its workers have kept. */
    public void add(List<KeptStep> steps) {
        if (!steps.isEmpty()) {
            addAll(steps);
        }
    }

    private synchronized void addAll(List<KeptStep> steps) {
        for (KeptStep step : steps) {
            boolean watching = watchers.containsKey(step.hypha());
            Numbered numbered = new Numbered(++last, watching ? taken.merge(step.hypha(), 1L, Long::sum) : 0, step);
            if (watching) {
                seen.add(numbered);
            }
            if (step.ending().failed()) {
                failed.add(numbered);
            }
        }
        notifyAll();
    }

    /** These behaviours are in force from now on: steps are kept of each of them and of the one before it. */
    public synchronized void inForce(Collection<Behaviour> now) {
        for (Behaviour each : now) {
            List<WeakReference<Behaviour>> known =
                    versions.computeIfAbsent(each.pack().name(), name -> new ArrayList<>());
            if (!isAmong(known, each)) {
                known.add(new WeakReference<>(each));
                if (known.size() > 2) {
                    known.remove(0);
                }
            }
        }
        failed.keep(this::isKnown);
        seen.keep(this::isKnown);
    }

    private boolean isKnown(KeptStep step) {
        return isAmong(versions.getOrDefault(step.behaviour().pack().name(), List.of()), step.behaviour());
    }

    @SuppressWarnings("ReferenceEquality") // two of one version have classes of their own
    private static boolean isAmong(List<WeakReference<Behaviour>> some, Behaviour one) {
        return some.stream().anyMatch(each -> each.get() == one);
    }

    /** What is kept of a hypha, oldest first. */
    public synchronized List<Numbered> of(String hypha) {
        Map<Long, Numbered> all = new TreeMap<>();
        failed.of(hypha).forEach(each -> all.put(each.number(), each));
        seen.of(hypha).forEach(each -> all.put(each.number(), each));
        return List.copyOf(all.values());
    }

    /** Those of whatever hypha that acted upon a signal, oldest first. */
    public synchronized List<KeptStep> with(SignalId signal) {
        Map<Long, KeptStep> all = new TreeMap<>();
        for (Kept some : List.of(failed, seen)) {
            some.byHypha
                    .values()
                    .forEach(own -> own.stream()
                            .filter(each -> each.step().signals().stream()
                                    .anyMatch(one -> one.id().equals(signal)))
                            .forEach(each -> all.put(each.number(), each.step())));
        }
        return List.copyOf(all.values());
    }

    /** Steps by hypha, who was added to last being the last. */
    private static final class Kept {
        private final int mostOfOne;
        private final int mostOfAll;
        private final Map<String, ArrayDeque<Numbered>> byHypha = new LinkedHashMap<>();
        private int count;
        private long bytes;

        Kept(int mostOfOne, int mostOfAll) {
            this.mostOfOne = mostOfOne;
            this.mostOfAll = mostOfAll;
        }

        void add(Numbered one) {
            String hypha = one.step().hypha();
            ArrayDeque<Numbered> own = byHypha.remove(hypha);
            own = own == null ? new ArrayDeque<>() : own;
            byHypha.put(hypha, own);
            own.add(one);
            count++;
            bytes += one.step().bytes();
            if (own.size() > mostOfOne) {
                drop(hypha, own);
            }
            while (count > mostOfAll || bytes > BYTES && count > 1) {
                String eldest = byHypha.keySet().iterator().next();
                drop(eldest, byHypha.getOrDefault(eldest, own));
            }
        }

        private void drop(String hypha, ArrayDeque<Numbered> own) {
            Numbered oldest = own.poll();
            if (oldest != null) {
                forget(oldest);
            }
            if (own.isEmpty()) {
                byHypha.remove(hypha);
            }
        }

        /** Lets go of those who are not watched any more, the first of them, as far as others need the room. */
        void makeRoom(List<String> watched) {
            Iterator<Map.Entry<String, ArrayDeque<Numbered>>> all =
                    byHypha.entrySet().iterator();
            while (byHypha.size() >= WATCHED && all.hasNext()) {
                Map.Entry<String, ArrayDeque<Numbered>> each = all.next();
                if (!watched.contains(each.getKey())) {
                    each.getValue().forEach(this::forget);
                    all.remove();
                }
            }
        }

        private void forget(Numbered one) {
            count--;
            bytes -= one.step().bytes();
        }

        List<Numbered> of(String hypha) {
            ArrayDeque<Numbered> own = byHypha.get(hypha);
            return own == null ? List.of() : List.copyOf(own);
        }

        void keep(Predicate<KeptStep> wanted) {
            byHypha.values().removeIf(own -> {
                own.removeIf(each -> {
                    boolean stays = wanted.test(each.step());
                    if (!stays) {
                        forget(each);
                    }
                    return !stays;
                });
                return own.isEmpty();
            });
        }
    }
}

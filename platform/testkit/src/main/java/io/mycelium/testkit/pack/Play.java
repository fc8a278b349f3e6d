package io.mycelium.testkit.pack;

import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.explain.Explanation;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack that somebody plays with by hand: one hypha of it, tide by tide, from a state that can be set anew. What was played since then
 * is known, and played once more to take a tide back. For one thread at a time; to be closed.
 */
final class Play implements AutoCloseable {
    /** Where it can go back to: what was given, and how many of the tides since. */
    private record Moment(Given given, List<TideCase> tides, int count) {}

    private final Path pack;
    private final Deque<Moment> before = new ArrayDeque<>();
    private final List<PlayedTide> played = new ArrayList<>();
    private final Map<String, Long> fired = new TreeMap<>();
    private List<TideCase> cases = new ArrayList<>(); // of those played
    private Packs packs;
    private DroolsBehaviour behaviour;
    private Given given;
    private Trial trial;

    /**
     * Begins it. Throws a {@link io.mycelium.rules.PackException} with all that is wrong in the pack, and a {@link TypedException}
     * for a state that does not fit.
     */
    Play(Path pack, Given given) {
        this.pack = pack;
        this.given = given;
        packs = new Packs();
        try {
            behaviour = packs.behaviour(pack);
            checkNames();
            check(given.state().values());
            trial = new Trial(given, behaviour, packs).watched();
        } catch (RuntimeException e) {
            packs.close();
            throw e;
        }
    }

    /** Throws a {@link TypedException} for another of whose name there is somebody already. */
    private void checkNames() {
        String hypha = given.hypha() == null ? behaviour.pack().name() : given.hypha();
        for (String each : given.others().keySet()) {
            if (each.equals(Trial.IN) || each.equals(Trial.OUT) || each.equals(hypha)) {
                throw new TypedException("'" + each + "' can't be the name of another: it is "
                        + (each.equals(hypha) ? "that of the hypha itself" : "taken here"));
            }
        }
    }

    /** Throws a {@link TypedException} for a state that does not fit. */
    private void check(PlainMap state) {
        Set<String> known = behaviour.states().fields().keySet();
        for (String each : state.keySet()) {
            if (!known.contains(each)) {
                throw new TypedException("the state of pack '"
                        + behaviour.pack().name() + "' has no field '" + each + "'" + FileProblems.hint(each, known));
            }
        }
        try {
            var unused = behaviour.states().initial(state);
        } catch (StateException e) {
            throw new TypedException("the state does not fit: " + e.getMessage());
        }
    }

    /** What is given to begin with, of a hypha like any other. */
    static Given given(
            PlainMap state, int energy, @Nullable String hypha, List<String> others, long time, boolean together) {
        Map<String, @Nullable Path> beside = new LinkedHashMap<>();
        others.forEach(each -> beside.put(each, null));
        return new Given(
                new Fields(Place.FILE, state, Map.of()),
                energy,
                Trial.PLENTY,
                hypha,
                1,
                1,
                time,
                beside,
                List.of(),
                List.of(),
                List.of(),
                together,
                Standing.REAL,
                null);
    }

    DroolsBehaviour behaviour() {
        return behaviour;
    }

    Path pack() {
        return pack;
    }

    Given given() {
        return given;
    }

    /** All tides since the state was given. */
    List<PlayedTide> played() {
        return List.copyOf(played);
    }

    /** How often each rule has fired since then. */
    Map<String, Long> fired() {
        return new TreeMap<>(fired);
    }

    /** The state as it is now; null if the hypha has died. */
    @Nullable
    PlainMap state() {
        if (!played.isEmpty()) {
            return played.get(played.size() - 1).happened().state();
        }
        return behaviour.states().write(behaviour.states().initial(given.state().values()));
    }

    /** What is done from here on is taken back by the next {@link #undo}. */
    void mark() {
        before.push(new Moment(given, cases, cases.size()));
    }

    /** Takes a mark back behind which nothing was done. */
    void unmark() {
        before.pop();
    }

    /** Plays a tide. */
    PlayedTide tide(TideCase next) {
        PlainMap state = state();
        int known = trial.steps().size();
        Happened.Tide happened = trial.tide(next, List.of());
        List<KeptStep> steps = trial.steps();
        happened.fired().forEach(each -> fired.merge(each, 1L, Long::sum));
        PlayedTide tide = new PlayedTide(
                next, happened, steps.subList(known, steps.size()), state == null ? PlainMap.EMPTY : state);
        played.add(tide);
        cases.add(next);
        return tide;
    }

    /** Begins anew with another state. Throws a {@link TypedException} for one that does not fit, and changes nothing. */
    void set(PlainMap state) {
        check(state);
        begin(with(state), List.of());
    }

    private Given with(PlainMap state) {
        return given.with(new Fields(Place.FILE, state, Map.of()));
    }

    /** Takes back what was done last; false if that is nothing. */
    boolean undo() {
        Moment last = before.poll();
        if (last == null) {
            return false;
        }
        begin(last.given(), List.copyOf(last.tides().subList(0, last.count())));
        return true;
    }

    /** Begins anew with the state that was given first. */
    void reset() {
        Moment first = before.peekLast();
        begin(first == null ? given : first.given(), List.of());
    }

    private void begin(Given again, List<TideCase> tides) {
        trial.close();
        given = again;
        given = with(fitting(again.state().values()));
        played.clear();
        fired.clear();
        cases = new ArrayList<>();
        trial = new Trial(given, behaviour, packs).watched();
        tides.forEach(this::tide);
    }

    /**
     * Takes another version of the pack, which can be taken back as to the state, with the state as it is, as far as that fits. Throws a {@link
     * io.mycelium.rules.PackException} if it does not compile, and goes on with the one before.
     *
     * @return the fields that were let go
     */
    List<String> renew() {
        PlainMap state = state();
        Packs others = new Packs();
        DroolsBehaviour newer;
        try {
            newer = others.behaviour(pack);
        } catch (RuntimeException e) {
            others.close();
            throw e;
        }
        mark();
        Packs older = packs;
        packs = others;
        behaviour = newer;
        PlainMap kept = fitting(state == null ? PlainMap.EMPTY : state);
        begin(with(kept), List.of());
        older.close();
        return state == null
                ? List.of()
                : state.keySet().stream()
                        .filter(each -> !kept.containsKey(each))
                        .toList();
    }

    /** What of a state the pack in force takes. */
    private PlainMap fitting(PlainMap state) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        state.forEach((field, value) -> {
            if (isFitting(field, value)) {
                kept.put(field, value);
            }
        });
        return PlainMap.of(kept);
    }

    private boolean isFitting(String field, @Nullable Object value) {
        Map<String, @Nullable Object> alone = new LinkedHashMap<>();
        alone.put(field, value);
        try {
            var unused = behaviour.states().initial(PlainMap.of(alone));
            return true;
        } catch (StateException e) {
            return false;
        }
    }

    /** The last tide in which the hypha took a step; null if there was none. */
    @Nullable
    PlayedTide lastAwake() {
        for (int i = played.size() - 1; i >= 0; i--) {
            if (!played.get(i).steps().isEmpty()) {
                return played.get(i);
            }
        }
        return null;
    }

    /** How the steps of a tide went, those that can be told of. */
    List<Explanation> explain(PlayedTide tide, @Nullable String rule) {
        List<Explanation> all = new ArrayList<>();
        for (KeptStep each : tide.steps()) {
            Explanation told = Taken.again(packs.explainer(pack), behaviour, each, rule, null);
            if (told != null) {
                all.add(told);
            }
        }
        return all;
    }

    @Override
    public void close() {
        trial.close();
        packs.close();
    }
}

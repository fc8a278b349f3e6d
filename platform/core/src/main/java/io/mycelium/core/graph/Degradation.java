package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.blueprint.Blueprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a network is shed, because something is short. The species that may be shed stand in ranks, by the number
 * that the blueprint gives them; the level says how many ranks are, the highest numbers first. It is looked at when a tide
 * is over, from the next one on it holds. The tide's thread only.
 */
public final class Degradation {
    /** So many tides in a row something is short before a step more is taken. */
    static final int SHORT_TIDES = 3;

    /** So many quiet tides pass before a step is taken back. */
    static final int QUIET_TIDES = 10;

    /**
     * As many as these become at most, where something is short again so soon after a step back; later that is forgotten. For
     * so long, too, those who are back may work off what was held for them.
     */
    static final int MOST_QUIET_TIDES = 80;

    /** Memory at this level makes that nothing is taken back; one more, that it is short; two more, that a step is taken at once. */
    private static final int MEMORY_TIGHT = 1;

    /** What may be short. */
    private enum Want {
        NOTHING("nothing is short"),
        MEMORY("memory is short"),
        ENERGY("its energy is not enough for all who wait"),
        HYPHAE("it has nearly as many hyphae as it may have"),
        SIGNALS("it holds nearly as many signals as it may hold");

        private final String words;

        Want(String words) {
            this.words = words;
        }
    }

    /**
     * What a checkpoint has of it.
     *
     * @param level how many ranks are shed
     * @param since the tide at whose end that became so
     * @param backAt the tide at whose end a step was last taken back; 0: none was
     * @param quietFrom the tide from which on it has been quiet
     * @param lastShort the last tide in which something was short
     * @param shortFor for how many tides in a row something has been short since the last step
     * @param patience how many quiet tides it takes to take a step back
     * @param want what was short last, by its number
     */
    public record Picture(
            int level, long since, long backAt, long quietFrom, long lastShort, int shortFor, int patience, int want) {}

    private final State state;
    private final List<List<Species>> ranks;
    private int level;
    private long since;
    private long backAt;
    private long quietFrom;
    private long lastShort = -1;
    private int shortFor;
    private int patience = QUIET_TIDES;
    private Want want = Want.NOTHING;

    private Degradation(State state, List<List<Species>> ranks) {
        this.state = state;
        this.ranks = ranks;
    }

    /** Null for a network of which no species may be shed. */
    static @Nullable Degradation of(State state, List<Species> all) {
        List<List<Species>> ranks = new ArrayList<>();
        List<Species> some = new ArrayList<>(all);
        some.removeIf(species -> species.plan.life().shed() == 0);
        some.sort(Comparator.comparingInt(species -> -species.plan.life().shed()));
        int last = 0;
        for (Species species : some) {
            if (species.plan.life().shed() != last) {
                last = species.plan.life().shed();
                ranks.add(new ArrayList<>());
            }
            ranks.get(ranks.size() - 1).add(species);
        }
        return ranks.isEmpty() ? null : new Degradation(state, ranks);
    }

    /** How many ranks are shed. */
    public int level() {
        return level;
    }

    /** How many there are. */
    public int ranks() {
        return ranks.size();
    }

    /** The tide in which a step is taken back, if nothing is short until then; {@link Hypha#NEVER} if there is none. */
    public long nextDue() {
        return level == 0 ? Hypha.NEVER : quietFrom + patience;
    }

    /**
     * The tide is over.
     *
     * @param unserved whether the energy of the network was not enough for those who waited
     * @param fewer whether fewer signals are held at its end than before
     * @param memory the level that was stamped on the tide, from 0 to 3
     * @param moved whether anything happened in it: in a tide without that nothing is short
     */
    public void look(boolean unserved, boolean fewer, int memory, boolean moved) {
        long tide = state.tide;
        boolean worksOff = unserved && fewer && isSoonAfterBack(tide);
        Want now = moved ? wantNow(unserved && !worksOff, memory) : Want.NOTHING;
        if (now != Want.NOTHING) {
            shortFor = lastShort == tide - 1 ? shortFor + 1 : 1;
            lastShort = tide;
            quietFrom = tide;
            want = now;
            if (level < ranks.size() && (shortFor >= SHORT_TIDES || memory > MEMORY_TIGHT + 1)) {
                raise(tide);
            }
        } else if (level > 0 && moved && (worksOff || isTight(memory))) {
            quietFrom = tide;
        } else if (level > 0 && tide - quietFrom >= patience) {
            lower(tide);
        }
    }

    private Want wantNow(boolean unserved, int memory) {
        Blueprint.Limits limits = state.blueprint.limits();
        if (memory > MEMORY_TIGHT) {
            return Want.MEMORY;
        }
        if (unserved) {
            return Want.ENERGY;
        }
        return isBeyond(state.topology.hyphae.size(), limits.hyphae(), 9)
                ? Want.HYPHAE
                : isBeyond(state.total.held, limits.signals(), 9) ? Want.SIGNALS : Want.NOTHING;
    }

    /** Whether it is too early to take a step back, though nothing is short. */
    private boolean isTight(int memory) {
        Blueprint.Limits limits = state.blueprint.limits();
        return memory >= MEMORY_TIGHT
                || isBeyond(state.topology.hyphae.size(), limits.hyphae(), 8)
                || isBeyond(state.total.held, limits.signals(), 8);
    }

    private static boolean isBeyond(long count, long most, int tenths) {
        return count * 10.0 >= most * (double) tenths;
    }

    private boolean isSoonAfterBack(long tide) {
        return backAt > 0 && tide - backAt <= MOST_QUIET_TIDES;
    }

    private void raise(long tide) {
        patience = isSoonAfterBack(tide) ? Math.min(2 * patience, MOST_QUIET_TIDES) : QUIET_TIDES;
        List<Species> rank = ranks.get(level++);
        rank.forEach(species -> species.shed = true);
        changed(tide);
        state.dissonance(
                Dissonance.Kind.DEGRADED,
                state.network(),
                want.words + ": " + names(rank) + (rank.size() == 1 ? " is" : " are") + " shed from tide " + (tide + 1)
                        + " on (level " + level + " of " + ranks.size() + ")");
    }

    private void lower(long tide) {
        List<Species> rank = ranks.get(--level);
        for (Species species : rank) {
            species.shed = false;
            Roll<Hypha> members = state.topology.members(species);
            Hypha[] all = members.items();
            for (int i = 0; i < members.size(); i++) {
                state.awakeInNext(all[i]);
            }
        }
        backAt = tide;
        changed(tide);
        state.dissonance(
                Dissonance.Kind.RESTORED,
                state.network(),
                "nothing was short for " + patience + " tides: " + names(rank) + (rank.size() == 1 ? " is" : " are")
                        + " back from tide " + (tide + 1) + " on (level " + level + " of " + ranks.size() + ")");
    }

    private void changed(long tide) {
        since = tide;
        quietFrom = tide;
        shortFor = 0;
        state.shedding(level > 0);
    }

    private static String names(List<Species> rank) {
        List<String> names = rank.stream().map(s -> "'" + s.plan.name() + "'").toList();
        return "species " + String.join(", ", names);
    }

    /** For people: what is shed, since when, and why; null if nothing is. */
    public @Nullable String line() {
        if (level == 0) {
            return null;
        }
        List<Species> shed = new ArrayList<>();
        ranks.subList(0, level).forEach(shed::addAll);
        return "degraded to level " + level + " of " + ranks.size() + " since tide " + since + ", as " + want.words
                + ": " + names(shed) + (shed.size() == 1 ? " is" : " are") + " shed";
    }

    /** Its part in the digest. */
    public long hash() {
        long hash = level * 31L + since + backAt * 0x2545F4914F6CDD1DL;
        hash = hash * 0x9E3779B97F4A7C15L + quietFrom;
        hash = hash * 0x9E3779B97F4A7C15L + lastShort * 31 + shortFor;
        return hash * 0x9E3779B97F4A7C15L + patience * 31L + want.ordinal();
    }

    public Picture picture() {
        return new Picture(level, since, backAt, quietFrom, lastShort, shortFor, patience, want.ordinal());
    }

    /** It is there again as it was. */
    public void restore(Picture picture) {
        level = Math.max(0, Math.min(picture.level, ranks.size()));
        since = picture.since;
        backAt = picture.backAt;
        quietFrom = picture.quietFrom;
        lastShort = picture.lastShort;
        shortFor = picture.shortFor;
        patience = picture.patience;
        want = Want.values()[Math.max(0, Math.min(picture.want, Want.values().length - 1))];
        for (int i = 0; i < ranks.size(); i++) {
            boolean shed = i < level;
            ranks.get(i).forEach(species -> species.shed = shed);
        }
        state.shedding(level > 0);
    }
}

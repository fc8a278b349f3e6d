package io.mycelium.core.blueprint;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a network is to be: its species, hyphae, relays, fruiting bodies and sockets. Immutable. Whoever makes one has
 * checked that its names fit together; {@code io.mycelium.blueprint} reads one from a file and reports all that doesn't.
 *
 * @param network its name
 * @param seed of its random streams
 * @param tides when the next tide begins
 * @param workers threads for a tide; 0: as many as there are processors
 * @param checkpoint when to write checkpoints
 * @param health the health policy
 * @param queue how many signals may wait for TIDE IN at each input body
 * @param partitions the groups into which it may fall apart
 * @param traced which signals are traced from the start
 */
public record Blueprint(
        String network,
        long seed,
        Tides tides,
        int workers,
        Checkpoints checkpoint,
        Health health,
        int queue,
        List<Species> species,
        List<HyphaGroup> hyphae,
        List<RelayPlan> relays,
        List<BodyPlan> bodies,
        List<SocketPlan> sockets,
        List<InputPlan> inputs,
        Limits limits,
        Partitions partitions,
        Traced traced) {

    public static final int DEFAULT_ENERGY = 1000;
    public static final int DEFAULT_CAPACITY = 64;
    public static final int DEFAULT_QUEUE = 10_000;
    public static final int DEFAULT_LOG = 10_000;

    /** That stays together. */
    public Blueprint(
            String network,
            long seed,
            Tides tides,
            int workers,
            Checkpoints checkpoint,
            Health health,
            int queue,
            List<Species> species,
            List<HyphaGroup> hyphae,
            List<RelayPlan> relays,
            List<BodyPlan> bodies,
            List<SocketPlan> sockets,
            List<InputPlan> inputs,
            Limits limits) {
        this(
                network,
                seed,
                tides,
                workers,
                checkpoint,
                health,
                queue,
                species,
                hyphae,
                relays,
                bodies,
                sockets,
                inputs,
                limits,
                Partitions.NONE);
    }

    /** Of which nothing is traced. */
    public Blueprint(
            String network,
            long seed,
            Tides tides,
            int workers,
            Checkpoints checkpoint,
            Health health,
            int queue,
            List<Species> species,
            List<HyphaGroup> hyphae,
            List<RelayPlan> relays,
            List<BodyPlan> bodies,
            List<SocketPlan> sockets,
            List<InputPlan> inputs,
            Limits limits,
            Partitions partitions) {
        this(
                network,
                seed,
                tides,
                workers,
                checkpoint,
                health,
                queue,
                species,
                hyphae,
                relays,
                bodies,
                sockets,
                inputs,
                limits,
                partitions,
                Traced.NOTHING);
    }

    /** With the usual limits, too. */
    public Blueprint(
            String network,
            long seed,
            Tides tides,
            int workers,
            Checkpoints checkpoint,
            Health health,
            int queue,
            List<Species> species,
            List<HyphaGroup> hyphae,
            List<RelayPlan> relays,
            List<BodyPlan> bodies,
            List<SocketPlan> sockets,
            List<InputPlan> inputs) {
        this(
                network,
                seed,
                tides,
                workers,
                checkpoint,
                health,
                queue,
                species,
                hyphae,
                relays,
                bodies,
                sockets,
                inputs,
                Limits.DEFAULT);
    }

    public Blueprint {
        species = List.copyOf(species);
        hyphae = List.copyOf(hyphae);
        relays = List.copyOf(relays);
        bodies = List.copyOf(bodies);
        sockets = List.copyOf(sockets);
        inputs = List.copyOf(inputs);
    }

    /**
     * @param periodMillis from one tick to the next; 0: the next tide begins as soon as there is something to do
     * @param burst how many tides at most run in a row without SLEEP between, where urgent signals end it
     * @param actDeadlineMillis after which a step that does not come back is given up with its thread; 0: never
     */
    public record Tides(long periodMillis, int burst, long actDeadlineMillis) {
        public static final Tides DEFAULT = new Tides(100, 100, 5000);
    }

    /**
     * When a network that has changed since its last checkpoint writes another: as soon as one of the two has passed. If
     * both are 0, it writes one only when asked to, and at a stop.
     *
     * @param everyTides so many tides after the last one, whether they ran or were passed; 0: however many pass
     * @param seconds so long after the last one; 0: however long it takes
     * @param keep how many of the newest stay
     */
    public record Checkpoints(long everyTides, long seconds, int keep) {
        public static final Checkpoints DEFAULT = new Checkpoints(1000, 10, 3);
    }

    /**
     * How much a network may hold: beyond it births are refused, and steps that emit fail. And how much it may spend: beyond
     * it hyphae wait for a tide in which it is their turn.
     *
     * @param hyphae that live at a time
     * @param signals that are held at a time
     * @param energy rule firings in a tide; 0: no bound but that of each hypha
     * @param dissonances how many of the newest are kept
     * @param frontier who may bring others forth, and how many
     */
    public record Limits(int hyphae, long signals, long energy, int dissonances, Frontier frontier) {
        public static final int DEFAULT_DISSONANCES = 10_000;

        /** With an open frontier. */
        public Limits(int hyphae, long signals, long energy, int dissonances) {
            this(hyphae, signals, energy, dissonances, Frontier.OPEN);
        }

        /** With the usual number of dissonances, too. */
        public Limits(int hyphae, long signals, long energy) {
            this(hyphae, signals, energy, DEFAULT_DISSONANCES);
        }

        /** Without a bound of what it spends, too. */
        public Limits(int hyphae, long signals) {
            this(hyphae, signals, 0);
        }

        public static final Limits DEFAULT = new Limits(10_000_000, 10_000_000);
    }

    /**
     * How much a step may make: beyond it the step fails.
     *
     * @param emissions signals that it emits, one for each socket that it emits to
     * @param births that it asks for
     * @param bytes of its hypha's state, about
     */
    public record StepLimits(int emissions, int births, long bytes) {
        public static final StepLimits DEFAULT = new StepLimits(100_000, 10_000, 64L << 20);
    }

    /**
     * The windows of a species: its hyphae are awake in each tide of which the number divided by {@code every} leaves
     * {@code offset}.
     *
     * @param every in tides; 0: there are none
     * @param offset from 0 to below {@code every}
     * @param hold whether signals wait in their sockets for the window, but for urgent ones
     */
    public record Wake(int every, int offset, boolean hold) {
        public static final Wake NO_WINDOWS = new Wake(0, 0, false);

        public boolean opensIn(long tide) {
            return every > 0 && tide % every == offset;
        }

        /** The first tide after this one in which a window opens; there must be windows. */
        public long next(long tide) {
            long since = (tide - offset) % every;
            return tide + every - (since < 0 ? since + every : since);
        }
    }

    /**
     * @param kind of the {@link io.mycelium.api.health.HealthPolicy}
     * @param alerts the output body that is told of hyphae that are not well; null: none is
     */
    public record Health(
            String kind, PlainMap settings, @Nullable String alerts) {
        public static final Health DEFAULT = new Health("standard", PlainMap.EMPTY);

        /** One that tells nobody. */
        public Health(String kind, PlainMap settings) {
            this(kind, settings, null);
        }
    }

    /**
     * @param pack the rule pack that its hyphae behave by; null: they heed nothing
     * @param state fields of the initial state
     * @param energy rule firings a hypha may spend in a tide
     * @param capacity of the sockets into its hyphae, in signals
     * @param full what those do when full
     * @param together whether an ACT takes all signals in one step
     * @param critical whether it comes first when the energy of the network is short
     * @param limits of each step of its hyphae
     * @param wake its windows
     * @param life how the lives of its hyphae end, or go on
     */
    public record Species(
            String name,
            @Nullable String pack,
            PlainMap state,
            int energy,
            int capacity,
            FullPolicy full,
            boolean together,
            boolean critical,
            StepLimits limits,
            Wake wake,
            Life life) {

        /** With the usual life. */
        public Species(
                String name,
                @Nullable String pack,
                PlainMap state,
                int energy,
                int capacity,
                FullPolicy full,
                boolean together,
                boolean critical,
                StepLimits limits,
                Wake wake) {
            this(name, pack, state, energy, capacity, full, together, critical, limits, wake, Life.DEFAULT);
        }

        /** With the usual limits, and without windows, too. */
        public Species(
                String name,
                @Nullable String pack,
                PlainMap state,
                int energy,
                int capacity,
                FullPolicy full,
                boolean together,
                boolean critical) {
            this(name, pack, state, energy, capacity, full, together, critical, StepLimits.DEFAULT, Wake.NO_WINDOWS);
        }
    }

    /**
     * One hypha, or many alike.
     *
     * @param count 0: one hypha with this very name; else {@code name_1} to {@code name_count}
     * @param state fields that differ from the species' initial state
     */
    public record HyphaGroup(String name, String species, int count, PlainMap state) {}

    /** @param kind of the {@link io.mycelium.api.relay.Relay} */
    public record RelayPlan(String name, String kind, PlainMap settings) {}

    /**
     * @param kind of the {@link io.mycelium.api.fruiting.FruitingBody}, or {@code log}: an output that is kept in its
     *     output log and goes nowhere else
     * @param log how many outputs are kept for those who read later
     */
    public record BodyPlan(String name, Direction direction, String kind, PlainMap settings, int log) {}

    /**
     * Sockets from hyphae, relays or bodies that {@code from} means to such that {@code to} means.
     *
     * @param carries the frequencies it carries; empty: all
     * @param capacity 0: as the species of its far end says
     * @param full null: as the species of its far end says
     * @param shape which of them are joined; all but {@link Shape.Each} have the same pattern at both ends
     * @param otherwise the hypha, relay or output body to which it leads once its far end is dead; null: nowhere
     */
    public record SocketPlan(
            End from,
            End to,
            List<String> carries,
            int capacity,
            @Nullable FullPolicy full,
            Shape shape,
            @Nullable String otherwise) {
        public SocketPlan {
            carries = List.copyOf(carries);
        }

        /** Without another way. */
        public SocketPlan(
                End from, End to, List<String> carries, int capacity, @Nullable FullPolicy full, Shape shape) {
            this(from, to, carries, capacity, full, shape, null);
        }

        /** From each that the one end means to each that the other end means. */
        public SocketPlan(End from, End to, List<String> carries, int capacity, @Nullable FullPolicy full) {
            this(from, to, carries, capacity, full, Shape.EACH);
        }

        /** The same, which leads elsewhere once its far end is dead. */
        public SocketPlan otherwise(@Nullable String name) {
            return new SocketPlan(from, to, carries, capacity, full, shape, name);
        }

        /** As a blueprint writes it: {@code a -> b}, {@code ring: w_*}. */
        public String text() {
            return shape instanceof Shape.Each ? from.text() + " -> " + to.text() : shape.word() + ": " + from.text();
        }
    }

    /**
     * A signal that comes in at TIDE IN of a tide, to a hypha or relay by its name.
     *
     * @param within how many tides after its own it may still be acted upon; 0: any; negative: so many ms after the clock of
     *     the tide in which it comes in
     */
    public record InputPlan(long tide, String to, String frequency, PlainMap payload, boolean urgent, long within) {
        /** Without a deadline. */
        public InputPlan(long tide, String to, String frequency, PlainMap payload, boolean urgent) {
            this(tide, to, frequency, payload, urgent, 0);
        }
    }
}

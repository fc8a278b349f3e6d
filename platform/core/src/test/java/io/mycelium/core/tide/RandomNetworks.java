package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.Notices;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.Frontier;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.blueprint.Shape;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.gate.Wish;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.merge.ReferenceMerges;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.ReferenceRelays;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A network by chance, with all that can go wrong in one: births and deaths, full sockets of all kinds, failing rules,
 * energy that runs out, relays of all kinds, names that nobody has, signals offered from outside, operators' wishes,
 * hyphae that split, are helped up, decay, are shed and have heirs, sockets with another way, and a health policy that remembers and
 * helps up; sometimes mass
 * deaths, traffic beside it that has nothing to do with the rest, a long time in which nothing comes, more that is urgent
 * than there is room for, a clock that jumps, and state types, bodies and listeners that throw. What hangs is in tests of
 * its own, as each call that hangs costs a deadline.
 */
public final class RandomNetworks {
    private static final List<String> FREQUENCIES = List.of("a", "b", "c", "d");

    /** A signal offered from outside before a tide. */
    public record Offer(long tide, String body, String frequency, PlainMap payload, boolean urgent, long deadline) {}

    /** What an operator wants of a tide. */
    public record Wanted(long tide, Wish wish) {}

    private static final List<String> GROUPS = List.of("east", "west", "north");

    public final long tides;
    public final List<Offer> offers = new ArrayList<>();
    public final List<Wanted> wanted = new ArrayList<>();
    public final List<String> outputs = new ArrayList<>();

    /** Told of each signal that a step is tried with. */
    public BiConsumer<String, Signal> journal = (who, signal) -> {};

    /** The store of its checkpoints. */
    public CheckpointStore store = new MemoryCheckpointStore();

    /** Other relays than the reference ones. */
    Supplier<Map<String, Relay>> relayKinds = ReferenceRelays::all;

    private final boolean roomy;
    /** Half of all who are awake die in every tenth tide. */
    private final boolean plague;
    /** Most of what is said is urgent. */
    private final boolean haste;
    /** From this tide on nothing is offered for so many tides. */
    private final long lullFrom;

    private final int lull;
    private final boolean clockJumps;
    /** Some species are shed when something is short: memory, in some tides, or energy. */
    private final boolean shedding;
    /** State types and listeners throw, and so do bodies, of which there are two more. */
    public final boolean foreignFaults;

    /** The health policy remembers, and does something about those who are not well. */
    private final boolean attended;

    private final Chance chance;
    private final List<Blueprint.Species> species = new ArrayList<>();
    private final List<Blueprint.HyphaGroup> hyphae = new ArrayList<>();
    private final List<Blueprint.RelayPlan> relays = new ArrayList<>();
    private final List<Blueprint.BodyPlan> bodies = new ArrayList<>();
    private final List<Blueprint.SocketPlan> sockets = new ArrayList<>();
    private final List<Blueprint.InputPlan> inputs = new ArrayList<>();
    private final Map<String, Supplier<Behaviour>> packs = new LinkedHashMap<>();
    private final Map<String, FruitingBody> bodyKinds = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> inputBodies = new ArrayList<>();
    private Partitions partitions = Partitions.NONE;
    private final Blueprint blueprint;

    private RandomNetworks(Chance chance, int size, boolean roomy, int crowd) {
        this.chance = chance;
        this.roomy = roomy;
        lull = chance.oneIn(3) ? chance.between(10, 100) : 0;
        lullFrom = chance.between(1, 10 + size);
        tides = 15 + size + lull;
        haste = chance.oneIn(4);
        clockJumps = chance.oneIn(3);
        shedding = !roomy && chance.oneIn(3);
        species(size);
        hyphae(size);
        boolean shores = !roomy && chance.oneIn(3);
        if (shores) {
            shore();
        }
        relays(size);
        bodies();
        if (shores) {
            partitions = partitions();
        }
        sockets(size);
        if (crowd > 0) {
            crowd(crowd);
        }
        if (!roomy && chance.oneIn(3)) {
            beat();
        }
        plague = !roomy && chance.oneIn(4);
        foreignFaults = !roomy && chance.oneIn(3);
        if (foreignFaults) {
            weather();
        }
        outside(size);
        attended = chance.oneIn(2);
        blueprint = new Blueprint(
                "random",
                chance.bits(),
                new Blueprint.Tides(0, Blueprint.Tides.DEFAULT.burst(), Blueprint.Tides.DEFAULT.actDeadlineMillis()),
                1,
                new Blueprint.Checkpoints(0, 0, 3),
                new Blueprint.Health("standard", PlainMap.EMPTY, roomy ? null : "out0"),
                chance.oneIn(5) ? 2 : 100,
                species,
                hyphae,
                relays,
                bodies,
                sockets,
                inputs,
                limits(),
                partitions);
    }

    private Blueprint.Limits limits() {
        Blueprint.Limits usual = Blueprint.Limits.DEFAULT;
        boolean budget = !roomy && chance.oneIn(4);
        boolean narrow = !roomy && chance.oneIn(5);
        return new Blueprint.Limits(
                usual.hyphae(),
                usual.signals(),
                budget ? chance.between(3, 40) : usual.energy(),
                usual.dissonances(),
                narrow
                        ? new Frontier(List.of("S0", "S1"), chance.between(1, 3), chance.between(5, 30))
                        : Frontier.OPEN);
    }

    /** One in which there is too little of everything. */
    public static RandomNetworks scarce(Chance chance, int size) {
        return scarce(chance, size, 0);
    }

    /** The same with so many hyphae more, in a few groups. */
    public static RandomNetworks scarce(Chance chance, int size, int crowd) {
        return new RandomNetworks(chance, size, false, crowd);
    }

    /** One in which there is room and energy for all, and no rule fails. */
    public static RandomNetworks roomy(Chance chance, int size) {
        return roomy(chance, size, 0);
    }

    /** The same with so many hyphae more, in a few groups. */
    public static RandomNetworks roomy(Chance chance, int size, int crowd) {
        return new RandomNetworks(chance, size, true, crowd);
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    /** Services made anew with each call, equal to those before. */
    public Plugins plugins() {
        Map<String, Behaviour> made = new HashMap<>();
        packs.forEach((name, pack) -> made.put(name, foreignFaults ? new Fragile(pack.get()) : pack.get()));
        return new Plugins(
                        relayKinds.get(),
                        Map.of(
                                "standard",
                                attended
                                        ? LambdaPolicy.remembering(this::attend)
                                        : LambdaPolicy.of(RandomNetworks::mood)),
                        bodyKinds,
                        made,
                        store)
                .withMerges(ReferenceMerges.all());
    }

    /** Takes another behaviour for one of the packs: for mutants. */
    public void replacePacks(Supplier<Behaviour> other) {
        packs.replaceAll((name, before) -> {
            Behaviour own = other.get();
            return () -> new Renamed(own, name);
        });
    }

    /** The wall clock of a tide, in ms. */
    public long clock(long tide) {
        long jumps = Plain.mix(tide) >> 20;
        return clockJumps ? Math.max(0, 1_000_000_000_000L + jumps) : 0;
    }

    /** How short memory is in a tide: for some tides in a row it is, or is not. */
    public int memory(long tide) {
        return shedding ? (int) (Plain.mix(tide / 5 + species.size()) >>> 62) : 0;
    }

    /** Whether something is offered or wanted before this tide. */
    boolean offers(long tide) {
        return offers.stream().anyMatch(offer -> offer.tide() == tide)
                || wanted.stream().anyMatch(wish -> wish.tide() == tide);
    }

    // ---- what there is

    private FullPolicy full() {
        if (roomy || chance.oneIn(2)) {
            return FullPolicy.THROTTLE;
        }
        return switch (chance.below(4)) {
            case 0 -> FullPolicy.DROP_OLDEST;
            case 1 -> FullPolicy.divertTo(names.isEmpty() ? "out0" : chance.pick(names));
            default -> FullPolicy.REJECT;
        };
    }

    private void species(int size) {
        for (int i = 0; i <= Math.min(3, size); i++) {
            String name = "S" + i;
            String pack = i > 0 && chance.oneIn(8) ? null : "p" + (chance.oneIn(4) ? 0 : i);
            species(name, pack, PlainMap.of("n", i));
        }
    }

    private void species(String name, @Nullable String pack, PlainMap state) {
        boolean opens = chance.oneIn(3);
        if (pack != null) {
            boolean labour = chance.oneIn(2);
            packs.putIfAbsent(pack, () -> labour ? new Labour(pack, opens, this::told) : wanderer(pack, opens));
        }
        species.add(new Blueprint.Species(
                name,
                pack,
                state,
                roomy ? 1000 : chance.between(1, 5),
                roomy ? 1000 : chance.between(1, 8),
                full(),
                chance.oneIn(5),
                chance.oneIn(5),
                Blueprint.StepLimits.DEFAULT,
                windows(),
                roomy ? Life.DEFAULT : life()));
    }

    private Life life() {
        return new Life(
                chance.oneIn(3) ? supervise() : Supervise.NONE,
                chance.oneIn(4) ? heir() : null,
                chance.oneIn(5) ? chance.between(2, 20) : 0,
                null,
                shedding && chance.oneIn(2) ? chance.between(1, 3) : 0);
    }

    /** Not always somebody. */
    private String heir() {
        return chance.pick("h0", "h1", "w2_1", "out0", "r0");
    }

    /** None is quarantined: whoever waits for one who is, waits for the outside. */
    private Supervise supervise() {
        Map<Supervise.Trouble, Supervise.Response> responses = new HashMap<>();
        for (Supervise.Trouble trouble : Supervise.Trouble.values()) {
            if (chance.oneIn(2)) {
                responses.put(
                        trouble,
                        new Supervise.Response(
                                chance.between(1, 3),
                                chance.pick(
                                        Supervise.Action.KEEP,
                                        Supervise.Action.FRESH,
                                        Supervise.Action.REPLACE,
                                        Supervise.Action.DIE)));
            }
        }
        return new Supervise(
                responses,
                new Supervise.AtMost(chance.between(1, 3), chance.between(1, 20), Supervise.Action.DIE),
                null);
    }

    private Blueprint.Wake windows() {
        if (!chance.oneIn(6)) {
            return Blueprint.Wake.NO_WINDOWS;
        }
        int every = chance.between(1, 9);
        return new Blueprint.Wake(every, chance.below(every), !roomy && chance.oneIn(2));
    }

    private void told(String who, Signal signal) {
        journal.accept(who, signal);
    }

    private void hyphae(int size) {
        for (int i = 0; i <= size; i++) {
            String of = chance.pick(species).name();
            if (chance.oneIn(3)) {
                int count = chance.between(1, 2);
                hyphae.add(new Blueprint.HyphaGroup("w" + i, of, count, PlainMap.EMPTY));
                for (int k = 1; k <= count; k++) {
                    names.add("w" + i + "_" + k);
                }
            } else {
                hyphae.add(new Blueprint.HyphaGroup("h" + i, of, 0, PlainMap.of("n", 10L * i)));
                names.add("h" + i);
            }
        }
    }

    /** One who has a copy in each group. */
    private void shore() {
        packs.put("shore", () -> wanderer("shore", true));
        Life life = new Life(Supervise.NONE, null, 0, new Replicated("sum", PlainMap.EMPTY));
        species.add(new Blueprint.Species(
                "Shore",
                "shore",
                PlainMap.of("n", 5),
                chance.between(1, 5),
                chance.between(1, 8),
                full(),
                chance.oneIn(5),
                false,
                Blueprint.StepLimits.DEFAULT,
                windows(),
                life));
        hyphae.add(new Blueprint.HyphaGroup("shore", "Shore", 0, PlainMap.EMPTY));
        names.add("shore");
    }

    /** Some are in one of three groups, which fall apart and come together. */
    private Partitions partitions() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        GROUPS.forEach(group -> members.put(group, new ArrayList<>()));
        List<String> all = new ArrayList<>(names);
        all.remove("shore");
        relays.forEach(relay -> all.add(relay.name()));
        bodies.forEach(body -> all.add(body.name()));
        for (String name : all) {
            if (!chance.oneIn(4)) {
                members.get(chance.pick(GROUPS)).add(name);
            }
        }
        List<Partitions.Group> groups = new ArrayList<>();
        members.forEach((name, of) -> groups.add(new Partitions.Group(name, of)));
        List<Partitions.Drill> drills = new ArrayList<>();
        for (int i = chance.below(4); i > 0; i--) {
            drills.add(new Partitions.Drill(chance.between(1, (int) tides), sides()));
        }
        return new Partitions(groups, drills);
    }

    /** None in one of three cases: all reach each other. */
    private List<List<String>> sides() {
        return switch (chance.below(6)) {
            case 0 -> List.of(List.of("east"), List.of("west"));
            case 1 -> List.of(List.of("north"));
            case 2 -> List.of(List.of("east", "north"), List.of("west"));
            case 3 -> List.of(List.of("east"), List.of("west"), List.of("north"));
            default -> List.of();
        };
    }

    private void relays(int size) {
        for (int i = 0; i < Math.min(4, size); i++) {
            String kind = roomy
                    ? chance.pick("fanout", "by-key", "birth", "turns", "gather")
                    : chance.pick("fanout", "by-key", "birth", "turns", "gather", "hold", "garden");
            Map<String, Object> settings = new LinkedHashMap<>();
            switch (kind) {
                case "by-key" -> {
                    if (chance.percent(70)) {
                        settings.put("species", speciesName());
                    }
                }
                case "birth" -> settings.put("species", speciesName());
                case "gather" -> {
                    settings.put("count", chance.between(2, 4));
                    settings.put("wait", chance.between(1, 4));
                    if (chance.oneIn(2)) {
                        settings.put("emit", chance.pick(FREQUENCIES));
                    }
                }
                case "hold" -> {
                    settings.put("wait", chance.between(1, 4));
                    settings.put("holds", chance.between(1, 20));
                }
                case "garden" -> {
                    settings.put("hypha", chance.pick(names));
                    settings.put("species", speciesName());
                }
                default -> {}
            }
            relays.add(new Blueprint.RelayPlan("r" + i, kind, PlainMap.of(settings)));
        }
    }

    private String speciesName() {
        return !roomy && chance.oneIn(8) ? "Unknown" : chance.pick(species).name();
    }

    private void bodies() {
        for (int i = 0; i < chance.between(1, 2); i++) {
            bodies.add(new Blueprint.BodyPlan("in" + i, Direction.IN, "log", PlainMap.EMPTY, 1));
            inputBodies.add("in" + i);
        }
        for (int i = 0; i < chance.between(1, 2); i++) {
            bodies.add(new Blueprint.BodyPlan("out" + i, Direction.OUT, "log", PlainMap.EMPTY, 500));
            outputs.add("out" + i);
        }
    }

    private void sockets(int size) {
        inputBodies.forEach(body -> socket(body, target(-1)));
        for (int i = 0; i < relays.size(); i++) {
            if (relays.get(i).kind().equals("birth")) {
                // of these there shall not be too many
                sockets.add(new Blueprint.SocketPlan(
                        End.of(chance.pick(names)), End.of("r" + i), List.of("d"), roomy ? 1000 : 0, null));
            } else {
                socket(source(), "r" + i);
            }
            if (chance.percent(80)) {
                socket("r" + i, target(i));
            }
            if (chance.percent(50)) {
                socket("r" + i, target(i));
            }
        }
        for (int i = 0; i < 2 * size; i++) {
            socket(source(), target(-1));
        }
    }

    /**
     * Very many, in groups whose members are joined in a shape: each group hears of one, or a body, and speaks to one. None
     * of them is meant by a pattern of the others, which would join each with each.
     */
    private void crowd(int crowd) {
        int groups = chance.between(1, 3);
        for (int i = 0; i < groups; i++) {
            String name = "c" + i;
            int count = crowd / groups + 1;
            species("C" + i, name, PlainMap.of("n", i));
            hyphae.add(new Blueprint.HyphaGroup(name, "C" + i, count, PlainMap.EMPTY));
            for (int k = 0; k < 4; k++) {
                names.add(name + "_" + chance.between(1, count));
            }
            join(name + "_*", name + "_*", shape());
            join(chance.oneIn(2) ? chance.pick(inputBodies) : chance.pick(names), name + "_*", Shape.EACH);
            join(name + "_*", chance.oneIn(2) ? chance.pick(outputs) : chance.pick(names), Shape.EACH);
        }
    }

    private Shape shape() {
        return switch (chance.below(4)) {
            case 0 -> new Shape.Ring();
            case 1 -> new Shape.Chain();
            case 2 -> new Shape.Grid(0);
            default -> new Shape.Random(chance.between(1, 3), chance.bits());
        };
    }

    private void join(String from, String to, Shape shape) {
        List<String> carries = chance.oneIn(3) ? chance.some(FREQUENCIES) : List.of();
        sockets.add(new Blueprint.SocketPlan(End.of(from), End.of(to), carries, roomy ? 1000 : 0, null, shape));
    }

    /** What has nothing to do with all that: one who is awake in each tide, and one who hears of it. */
    private void beat() {
        packs.put(
                "beat",
                () -> LambdaBehaviour.of("beat", (hypha, state, signal, out) -> {
                            out.wakeIn(1);
                            out.emit("beat", PlainMap.of("n", state.integer("n", 0)));
                            return state.plus("n", state.integer("n", 0) + 1);
                        })
                        .opening());
        species.add(new Blueprint.Species("Beat", "beat", PlainMap.EMPTY, 1, 1, FullPolicy.THROTTLE, false, false));
        species.add(new Blueprint.Species("Ear", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false));
        hyphae.add(new Blueprint.HyphaGroup("beat", "Beat", 0, PlainMap.EMPTY));
        hyphae.add(new Blueprint.HyphaGroup("ear", "Ear", 0, PlainMap.EMPTY));
        sockets.add(new Blueprint.SocketPlan(End.of("beat"), End.of("ear"), List.of(), 0, null));
    }

    /** A feed and a body that takes outputs, both of which throw now and then. */
    private void weather() {
        bodyKinds.put(Weather.KIND, new Weather(chance.between(1, 20)));
        bodies.add(new Blueprint.BodyPlan("feed", Direction.IN, Weather.KIND, PlainMap.EMPTY, 1));
        bodies.add(new Blueprint.BodyPlan("ledger", Direction.OUT, Weather.KIND, PlainMap.EMPTY, 500));
        outputs.add("ledger");
        socket("feed", chance.pick(names));
        socket("feed", "ledger");
        socket(chance.pick(names), "ledger");
    }

    private void socket(String from, String to) {
        List<String> carries = chance.oneIn(3) ? chance.some(FREQUENCIES) : List.of();
        boolean own = !roomy && chance.oneIn(3);
        Blueprint.SocketPlan plan = new Blueprint.SocketPlan(
                End.of(from), End.of(to), carries, roomy ? 1000 : own ? chance.between(1, 6) : 0, own ? full() : null);
        sockets.add(!roomy && chance.oneIn(6) ? plan.otherwise(chance.pick(names)) : plan);
    }

    private String source() {
        return switch (chance.below(6)) {
            case 0 -> "w*";
            case 1 -> "species " + chance.pick(species).name();
            case 2 -> chance.pick(inputBodies);
            default -> chance.pick(names);
        };
    }

    /** @param relay the number of the relay it is a target of, which sends to later relays only; else -1 */
    private String target(int relay) {
        return switch (chance.below(8)) {
            case 0 -> "w*";
            case 1 -> "species " + chance.pick(species).name();
            case 2 -> chance.pick(outputs);
            case 3, 4 -> {
                int next = chance.between(relay + 1, Math.max(relay + 1, relays.size() - 1));
                boolean there = next < relays.size() && !relays.get(next).kind().equals("birth");
                yield there ? "r" + next : chance.pick(names);
            }
            default -> chance.pick(names);
        };
    }

    // ---- from outside

    private void outside(int size) {
        for (int i = chance.below(2 * size); i > 0; i--) {
            String to = chance.oneIn(6) ? "nobody" : chance.oneIn(4) ? chance.pick(outputs) : chance.pick(names);
            if (!relays.isEmpty() && chance.oneIn(4)) {
                to = chance.pick(relays).name();
            }
            inputs.add(new Blueprint.InputPlan(
                    chance.between(1, (int) tides - 3),
                    to,
                    chance.pick(FREQUENCIES),
                    payload(chance),
                    chance.oneIn(5)));
        }
        for (int i = roomy ? 0 : chance.below(size); i > 0; i--) {
            wanted.add(new Wanted(chance.between(1, (int) tides - 3), wish()));
        }
        for (long tide = 1; tide < tides - 2; tide++) {
            if (tide >= lullFrom && tide < lullFrom + lull) {
                continue;
            }
            for (int i = haste ? chance.between(2, 6) : chance.below(3); i > 0; i--) {
                offers.add(new Offer(
                        tide,
                        chance.pick(inputBodies),
                        chance.pick(FREQUENCIES),
                        payload(chance),
                        haste ? chance.percent(80) : chance.oneIn(4),
                        !roomy && chance.oneIn(5) ? tide + chance.below(3) : Signal.NO_DEADLINE));
            }
        }
    }

    private Wish wish() {
        String who = chance.oneIn(4) ? "kid_" + chance.below(8) : chance.pick(names);
        if (!partitions.groups().isEmpty() && chance.oneIn(3)) {
            return new Wish.Partition(sides());
        }
        return switch (chance.below(6)) {
            case 0 -> new Wish.Kill(who);
            case 1 -> new Wish.Restart(who, false);
            case 2 -> new Wish.Restart(who, true);
            case 3 -> new Wish.Wake(who);
            case 4 -> new Wish.Connect(who, chance.pick(names), chance.some(FREQUENCIES));
            default -> new Wish.Disconnect(who, chance.pick(names));
        };
    }

    private PlainMap payload(Chance by) {
        PlainMap payload = PlainMap.of("ttl", by.below(roomy ? 2 : 4), "v", by.below(100));
        return by.oneIn(5) ? payload : payload.plus("key", key(by));
    }

    private String key(Chance by) {
        if (by.oneIn(12)) {
            return by.pick("r0", "out0", "in0", BodyNode.WORLD, "h0");
        }
        return "k" + by.below(5);
    }

    // ---- what hyphae do

    private Behaviour wanderer(String pack, boolean opens) {
        LambdaBehaviour behaviour = LambdaBehaviour.of(pack, this::wander).sensing(Notices.REFUSED, Notices.UNANSWERED);
        return opens ? behaviour.opening() : behaviour;
    }

    private PlainMap wander(HyphaView hypha, PlainMap state, @Nullable Signal signal, StepEffects out)
            throws Exception {
        Chance by = new Chance(out.random());
        long n = state.integer("n", 0) + 1;
        long seen = state.integer("seen", 0) * 31 + picture(hypha) + out.time() + known(by, out);
        if (signal == null) {
            if (by.oneIn(3)) {
                out.wakeIn(by.between(1, by.oneIn(4) ? 60 : 6));
            }
            if (by.oneIn(4)) {
                out.emit(by.pick("a", "b"), payload(by).plus("ttl", 0));
            }
            fail(by, 10);
            return state.plus("n", n).plus("seen", Plain.mix(seen));
        }
        journal.accept(hypha.id(), signal);
        long ttl = signal.payload().integer("ttl", 0);
        for (int actions = ttl > 0 ? by.between(1, 3) : by.below(2); actions > 0; actions--) {
            PlainMap payload = payload(by).plus("ttl", Math.max(0, ttl - 1)).plus("v", n);
            if (ttl > 0 && by.percent(75)) {
                say(by, signal, payload, out);
            } else {
                change(by, payload, out);
            }
        }
        if (!roomy && by.oneIn(8)) {
            out.stash(signal);
        } else if (!roomy && by.oneIn(6)) {
            out.unstash(by.between(1, 3));
        }
        if (plague && out.tide() % 10 == 9 && by.oneIn(2)) {
            out.die();
        }
        fail(by, 8);
        return state.plus("n", n)
                .plus("seen", Plain.mix(seen + Plain.hash(signal.payload())))
                .plus("random", out.random());
    }

    private void fail(Chance by, int once) {
        if (!roomy && by.oneIn(once)) {
            throw new IllegalStateException("failed by chance");
        }
    }

    private static long picture(HyphaView hypha) {
        return Plain.hash(hypha.vitality() + " " + hypha.age() + " " + hypha.queueDepth() + " " + hypha.bufferFill()
                + " " + hypha.energy() + hypha.energyLeft() + hypha.waiting() + hypha.upstream() + hypha.neighbours()
                + hypha.peers() + hypha.index() + hypha.exhausted() + hypha.stopped() + hypha.refused()
                + hypha.stashed());
    }

    private long known(Chance by, StepEffects out) {
        String who = by.pick(names);
        return Plain.hash(String.valueOf(out.lastKnown(who, "v"))) + out.lastKnownAge(who, null);
    }

    private void say(Chance by, Signal signal, PlainMap payload, StepEffects out) {
        String frequency = by.pick(FREQUENCIES);
        if (haste && by.oneIn(2)) {
            out.emit(frequency, payload, Manner.URGENT);
            return;
        }
        switch (by.below(roomy ? 9 : 12)) {
            case 9, 10 -> out.ask(name(by), frequency, payload, manner(by, signal), by.between(1, 6));
            case 11 -> {
                if (by.oneIn(2)) {
                    out.reply(Trail.of(signal), frequency, payload, manner(by, signal));
                } else {
                    out.reply(name(by), frequency, payload, manner(by, signal));
                }
            }
            case 0 -> out.emit(frequency, payload, Manner.URGENT);
            case 1, 2 -> out.send(name(by), frequency, payload, manner(by, signal));
            case 3 -> out.reply(signal, frequency, payload, manner(by, signal));
            default -> out.emit(frequency, payload, manner(by, signal));
        }
    }

    private static Manner manner(Chance by, Signal signal) {
        if (by.below(4) != 0) {
            return Manner.PLAIN;
        }
        return switch (by.below(3)) {
            case 0 -> new Manner(false, by.oneIn(3) ? -1L - by.below(1000) : 1 + by.below(3), null);
            case 1 -> new Manner(by.oneIn(2), Manner.EVER, Trail.of(signal));
            default ->
                new Manner(false, Manner.EVER, Trail.parse(by.pick(List.of("nobody/0/1", "kid_1/0/1", "in/1/1"))));
        };
    }

    private void change(Chance by, PlainMap payload, StepEffects out) {
        switch (by.below(9)) {
            case 0, 1 -> {
                String species = by.oneIn(6) ? "Unknown" : by.pick(this.species).name();
                String name = by.oneIn(3) ? null : by.oneIn(6) ? name(by) : "kid_" + by.below(8);
                int birth = out.spawn(species, name, by.oneIn(2) ? PlainMap.EMPTY : PlainMap.of("n", 5));
                if (by.oneIn(2)) {
                    out.sendToNewborn(birth, by.pick(FREQUENCIES), payload.plus("ttl", 0));
                }
            }
            case 2 -> {
                if (by.oneIn(4)) {
                    out.die();
                } else if (!roomy && by.oneIn(3)) {
                    out.split(by.oneIn(2) ? PlainMap.EMPTY : PlainMap.of("n", 5));
                }
            }
            case 3 -> {
                if (by.oneIn(2)) {
                    out.connect(name(by), by.oneIn(2) ? List.of() : by.some(FREQUENCIES));
                }
            }
            case 4 -> out.disconnect(name(by));
            case 5, 6 -> out.wakeIn(by.between(1, 5));
            default -> out.sleep();
        }
    }

    private String name(Chance by) {
        return switch (by.below(7)) {
            case 0 -> "nobody";
            case 1 -> "kid_" + by.below(8);
            case 2 -> "k" + by.below(5);
            case 3 -> by.pick("r0", "out0", "in0", BodyNode.WORLD, "S1", "S1#2", "S0'");
            default -> by.pick(names);
        };
    }

    /**
     * What the health policy answers that remembers: its memory is of all that it was ever told. It helps up nobody so often
     * that it would be quarantined.
     */
    private Assessment attend(HealthCall call) {
        long before = call.memory() instanceof Long memory ? memory : 0;
        long memory = Plain.mix(before * 31
                + Plain.hash(call.hypha() + call.species() + call.generation() + call.tide() + call.measures()));
        Vitality vitality = mood(call.measures());
        Chance by = new Chance(memory);
        List<HealthEffect> effects = new ArrayList<>();
        if (by.oneIn(5)) {
            effects.add(new HealthEffect.Alert(by.pick("a", "b", "c"), "in tide " + call.tide()));
        }
        if (!roomy && by.oneIn(30)) {
            effects.add(
                    call.generation() < 4
                            ? by.pick(
                                    new HealthEffect.Restart("r"),
                                    new HealthEffect.RestartAfresh("f"),
                                    new HealthEffect.Replace("p"),
                                    new HealthEffect.Kill("k"))
                            : new HealthEffect.Kill("old"));
        }
        return Assessment.of(vitality)
                .because(by.oneIn(3) ? List.of(new Finding("mood", vitality.score(), 1)) : List.of())
                .remembering(memory)
                .wanting(effects);
    }

    /** What the health policy answers: it tells much apart. */
    private static Vitality mood(HealthMeasures m) {
        double score = (Plain.hash(m.toString()) >>> 1) / (double) Long.MAX_VALUE;
        return new Vitality(
                score, m.idle() ? VitalityLevel.DORMANT : score > 0.5 ? VitalityLevel.GOOD : VitalityLevel.FAIR);
    }
}

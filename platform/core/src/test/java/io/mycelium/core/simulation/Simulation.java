package io.mycelium.core.simulation;

import io.mycelium.api.observe.Sought;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.gate.Wish;
import io.mycelium.core.graph.Node;
import io.mycelium.core.tide.Keeping;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkException;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.RandomNetworks;
import io.mycelium.core.tide.Stage;
import io.mycelium.core.tide.SwapRefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link Plan}: a server with one network, its disk, its clocks, its plugins and the world around it, all of them by
 * hand on this thread; and holds it against the laws after every tide. What is written on the checkpoint's own thread is
 * waited for. Each life of the network, from a start to its end, is then lived again from its written inputs, often by
 * another number of workers.
 */
final class Simulation {
    /** What a deliberate fault does. */
    interface Mutant {
        Mutant NONE = new Mutant() {};

        default void prepare(RandomNetworks given) {}

        default void afterTide(Network network) {}

        default void resumed(Network network) {}

        /** How long its keeper sleeps instead. */
        default long slept(long nanos) {
            return nanos;
        }
    }

    private static final class Deaf implements TideListener {
        @Override
        public void tideEnded(TideReport report) {
            throw new AssertionError("it heard enough");
        }
    }

    /** What the network was after a tide of which there may be a checkpoint. */
    private record Seen(Foreign.Setup setup, long hash, long digest, List<String> shown) {}

    private static final long TICK_NANOS = 10_000_000;

    private final Plan plan;
    private final Mutant mutant;
    /** The version of a pack that no state fits. */
    private static final int UNFIT = 0;

    private final RandomNetworks given;
    private final Blueprint blueprint;
    private final Faults faults = new Faults();
    private final World world;
    private final Map<String, Integer> faultsUntil = new TreeMap<>();
    /** What each checkpoint is of, by its name: a tide may have several, with another setup each. */
    private final Map<String, Seen> seen = new HashMap<>();

    private SimulatedStore store = new SimulatedStore(faults);
    private Foreign.Setup setup = Foreign.Setup.ALL;
    private Foreign foreign;
    private Network network;
    private Segment segment;
    private Laws laws;
    /** Null for one whose tides are run by hand. */
    private @Nullable Keeping keeping;

    private @Nullable Pace pace;
    /** Who has asked for a checkpoint and had no answer when it was last looked: one that is being written comes first. */
    private final List<CompletableFuture<?>> asked = new ArrayList<>();
    /** When something last did not do what it should. */
    private long troubleAt = Long.MIN_VALUE / 2;

    private int workers;
    private int incarnation;
    private int step;
    /** How often the store had been to write something when that was last waited for. */
    private int settled;

    private long nanos;
    private long clockOffset;

    private Simulation(Plan plan, Mutant mutant) {
        this.plan = plan;
        this.mutant = mutant;
        given = plan.head().network();
        mutant.prepare(given);
        blueprint = plan.blueprint(given);
        world = new World(given.outputs);
        workers = plan.head().workers();
    }

    /** @throws LawBroken if a law does not hold */
    static void run(Plan plan) {
        run(plan, Mutant.NONE);
    }

    static void run(Plan plan, Mutant mutant) {
        new Simulation(plan, mutant).run();
    }

    private void run() {
        try {
            start();
            int next = 0;
            List<Operation> operations = plan.operations();
            for (step = 1; step <= plan.head().steps(); step++) {
                endFaults(step);
                while (next < operations.size() && operations.get(next).at() <= step) {
                    happen(operations.get(next++));
                }
                tick();
            }
            endFaults(Integer.MAX_VALUE);
            Stage.ask(network, new Wish.Partition(List.of()));
            int rest = plan.head().rest();
            Map<Node, Long> before = Map.of();
            long since = 0;
            for (int i = 0; i < rest; i++, step++) {
                tick();
                if (i == rest / 2) {
                    before = laws.progress();
                    since = network.tideNumber();
                }
            }
            laws.alive(where(), before, since);
            end();
        } catch (LawBroken e) {
            throw e;
        } catch (Exception | Error e) {
            throw new LawBroken(LawBroken.Law.BOUNDARIES, where() + ": " + e, e);
        } finally {
            store.tell(true);
            if (network != null) {
                network.close();
            }
        }
    }

    private String where() {
        return "step " + step + ", tide " + (network == null ? 0 : network.tideNumber());
    }

    // ---- the server

    private NetworkSettings settings(boolean acceptLoss) {
        return NetworkSettings.of(Path.of("."), Path.of("data"))
                .withClock(() -> Math.max(0, given.clock(network == null ? 0 : network.tideNumber()) + clockOffset))
                .withNanos(() -> nanos)
                .withMemory(
                        () -> step > plan.head().steps() || network == null ? 0 : given.memory(network.tideNumber()))
                .withPluginDeadlineMillis(0)
                .withCheckpointDeadlineMillis(60_000)
                .withIncarnation(incarnation)
                .withAcceptLoss(acceptLoss)
                .withWorkers(workers)
                .withDigestEveryTide();
    }

    /** A process begins: it finds what is on the disk. */
    private void start() {
        incarnation++;
        asked.clear();
        setup = new Foreign.Setup(Set.of(), setup.versions());
        foreign = new Foreign(given.plugins(), store, faults, () -> Stage.lookAtDeadline(network));
        boolean accept = false;
        if (store.newestBroken()) {
            if (store.newest() > store.newestSound()) {
                refused();
                accept = true;
            }
            if (store.newestSound() < 0) { // --fresh
                store = new SimulatedStore(faults);
                settled = 0;
                foreign = new Foreign(given.plugins(), store, faults, () -> Stage.lookAtDeadline(network));
            }
            world.lost(store.newestSound());
        }
        long sound = store.newestSound();
        network = null;
        NetworkSettings settings = settings(accept);
        SimulatedStore disk = null;
        try {
            network = open(sound, settings);
        } catch (NetworkException e) {
            if (!setup.versions().containsValue(UNFIT) && !faults.spoilsPacks()) {
                throw e;
            }
            setup = new Foreign.Setup(Set.of(), fitting(setup.versions())); // as the refusal says: the version before
            faults.endOfPacks(); // and a pack that works
            network = open(sound, settings);
        }
        if (sound >= 0) {
            disk = store.copy();
        }
        Stage.forceWidth(network, workers);
        segment = new Segment(plan, given, settings.withAcceptLoss(false), disk, setup);
        Segment lived = segment;
        Stage.record(network, inputs -> {
            lived.record(inputs, faults.active());
            if (keeping != null) {
                keeping.tideRan();
            }
        });
        store.forgetFailures();
        keeping = null;
        pace = null;
        if (plan.head().isKept()) {
            keeping = new Keeping(
                    network,
                    plan.head().periodMillis(),
                    this::settle,
                    slept -> nanos += slept == Long.MAX_VALUE ? 0 : mutant.slept(slept));
            pace = new Pace(plan.head(), network, keeping, store.written(), nanos);
        }
        mutant.resumed(network);
        laws = new Laws(network);
        given.journal = laws.order::tried;
        compare(sound);
        world.resumed(network, Math.max(0, sound));
    }

    private Network open(long sound, NetworkSettings settings) {
        return sound < 0
                ? Network.begin(blueprint, foreign.plugins(setup), settings)
                : Network.resume(blueprint, foreign.plugins(setup), settings)
                        .orElseThrow(() -> new LawBroken(LawBroken.Law.DURABILITY, where() + ": nothing was resumed"));
    }

    /** A version that nothing fits is taken over while nobody lives who has its pack, and is in the way of a start. */
    private static Map<String, Integer> fitting(Map<String, Integer> versions) {
        Map<String, Integer> fitting = new TreeMap<>(versions);
        fitting.values().removeIf(version -> version == UNFIT);
        return fitting;
    }

    /** One whose newest checkpoint is damaged does not start, unless somebody accepts that tides are lost. */
    private void refused() {
        try {
            Network.resume(blueprint, foreign.plugins(setup), settings(false)).ifPresent(Network::close);
        } catch (NetworkException e) {
            return;
        }
        throw new LawBroken(
                LawBroken.Law.DURABILITY,
                where() + ": it went on from an older checkpoint, and nobody had accepted that");
    }

    private void compare(long sound) {
        long tide = sound < 0 ? -1 : sound;
        if (network.resumedFrom() != tide) {
            throw new LawBroken(
                    LawBroken.Law.DURABILITY,
                    where() + ": it was resumed from tide " + network.resumedFrom() + " instead of " + tide);
        }
        if (world.durable > tide) {
            throw new LawBroken(
                    LawBroken.Law.DURABILITY,
                    where() + ": it was told that tide " + world.durable + " is durable, and the newest is of " + tide);
        }
        Seen before = seen.get(store.newestSoundName());
        if (before != null && before.setup.equals(setup) && faults.active().isEmpty()) {
            List<String> now = shown();
            for (int i = 0; i < Math.max(now.size(), before.shown.size()); i++) {
                String is = i < now.size() ? now.get(i) : "nothing";
                String was = i < before.shown.size() ? before.shown.get(i) : "nothing";
                if (!is.equals(was)) {
                    throw new LawBroken(
                            LawBroken.Law.DURABILITY,
                            where() + ": after the recovery there is\n  " + is + "\nwhere there was\n  " + was);
                }
            }
            if (network.digest() != before.digest) {
                throw new LawBroken(LawBroken.Law.DURABILITY, where() + ": after the recovery it has another digest");
            }
        }
        seen.keySet().retainAll(store.names()); // one that was lost leaves its name to the next
    }

    /** The process ends. What it had begun to write is written only if the power stays. */
    private void end() {
        network.close();
        network = null;
        segment.replay(where(), otherWorkers());
    }

    /** Who has several is lived again by one, and of the others some by two: each handing over costs more than all the rest. */
    private int otherWorkers() {
        return workers == 1 && plan.head().seed() % 4 == 0 ? 2 : 1;
    }

    private void crash() {
        faults.end("store");
        store.tell(true);
        end();
        store.tell(false);
    }

    private void stop() {
        faults.end("store");
        store.tell(false);
        Stage.awaitWritten(network);
        network.checkpoint();
        Stage.awaitWritten(network);
        noteCheckpoint();
        end();
    }

    // ---- what happens

    private void tick() {
        nanos += TICK_NANOS;
        TideReport ran = keeping == null ? tideByHand() : kept(keeping, Objects.requireNonNull(pace));
        if (ran != null) {
            segment.tell(ran);
            laws.order.forget(faults.hanging()); // what was tried up to there is tried again
            mutant.afterTide(network);
        }
        noteCheckpoint();
        if (pace != null) {
            noteFailures(pace);
        }
        world.look(where(), network);
        if (ran != null) {
            laws.after(where());
        }
        faults.hang(Map.of());
    }

    private @Nullable TideReport tideByHand() {
        if (!network.hasWork()) {
            Stage.pass(network);
            return null;
        }
        laws.before();
        return network.tide();
    }

    /** Rounds of its keeper, until one is over in which there was a tide, or it slept long enough. */
    private @Nullable TideReport kept(Keeping keeper, Pace its) {
        for (int slept = 0; slept < 3; slept++) {
            long before = network.tideNumber();
            laws.before();
            its.before(nanos);
            TideReport ran = keeper.step();
            its.after(where(), nanos);
            settle();
            its.failures(where(), store.failures(), asked.size());
            asked.removeIf(CompletableFuture::isDone);
            if (network.tideNumber() > before) {
                return ran;
            }
        }
        return null;
    }

    private void noteFailures(Pace its) {
        boolean trouble = !faults.active().isEmpty() || !setup.gone().isEmpty() || given.foreignFaults;
        if (trouble) {
            troubleAt = nanos;
        }
        boolean mayFail = trouble || nanos - troubleAt < TimeUnit.MINUTES.toNanos(2);
        Seen last = seen.get(store.newestName()); // be it damaged: the network does not know that
        boolean changed = last != null && last.hash != Stage.hash(network);
        its.checkpoint(where(), store.written(), changed, Stage.writes(network), mayFail);
    }

    /** But for whether bodies could be opened, which is another one's affair at each start. */
    private List<String> shown() {
        return Stage.shown(network).stream()
                .map(line -> line.startsWith("BodyLine") ? line.replaceAll("serving=[^,]*|fault=.*", "") : line)
                .toList();
    }

    /** What is being written is written, unless the store takes its time. */
    private void settle() {
        boolean written = Stage.writes(network) || store.asked() != settled;
        if (written && !store.slow()) {
            Stage.awaitWritten(network);
            settled = store.asked();
        }
    }

    /** What is being written is the network as it is at this boundary: it must be found like that. */
    private void noteCheckpoint() {
        settle();
        if (store.newestSound() == network.tideNumber() && faults.active().isEmpty()) {
            seen.computeIfAbsent(
                    store.newestSoundName(), name -> new Seen(setup, Stage.hash(network), network.digest(), shown()));
        }
        world.durable(network.status().checkpointTide());
    }

    private void happen(Operation operation) {
        Wish wish = operation.wish();
        if (wish != null) {
            Stage.ask(network, wish);
        } else if (operation instanceof Operation.Offer offer) {
            world.offer(network, offer);
        } else if (operation instanceof Operation.Replay replay) {
            network.ledger().replay(Sought.ANY, replay.to().isEmpty() ? null : replay.to());
        } else if (operation instanceof Operation.Clear clear) {
            network.ledger().clear(new Sought(Set.of(), null, null, null, 0, network.tideNumber() - clear.age()));
        } else if (operation instanceof Operation.Swap swap) {
            swap(swap);
        } else if (operation instanceof Operation.Fault fault) {
            fault(fault);
        } else if (operation instanceof Operation.Hang hang) {
            if (workers == 1 && keeping == null) {
                faults.hang(Map.of(hang.hypha(), hang.step()));
            }
        } else if (operation instanceof Operation.Checkpoint) {
            asked.add(network.checkpoint());
            noteCheckpoint();
        } else if (operation instanceof Operation.Rot) {
            store.rot();
        } else if (operation instanceof Operation.Crash crash) {
            crash();
            workers = crash.workers();
            start();
        } else if (operation instanceof Operation.Stop stop) {
            stop();
            workers = stop.workers();
            start();
        } else if (operation instanceof Operation.Jump jump) {
            clockOffset += jump.millis();
        } else if (operation instanceof Operation.Pause pause) {
            nanos += pause.millis() * 1_000_000;
        }
    }

    private void swap(Operation.Swap swap) {
        Map<String, Integer> versions = new TreeMap<>(setup.versions());
        versions.put(swap.pack(), swap.version());
        use(new Foreign.Setup(setup.gone(), versions));
    }

    /** Takes over other services; or none of them, and nothing has changed. */
    private void use(Foreign.Setup other) {
        long before = network.digest();
        try {
            network.use(foreign.plugins(other));
            setup = other;
            segment.uses(other);
        } catch (SwapRefusedException e) {
            if (network.digest() != before) {
                throw new LawBroken(
                        LawBroken.Law.BOUNDARIES, where() + ": a swap was refused, and changed something: " + e);
            }
        }
    }

    private void fault(Operation.Fault fault) {
        if (fault.service().equals("listener")) {
            network.listen(new Deaf());
            return;
        }
        faultsUntil.merge(fault.service(), fault.at() + fault.steps(), Math::max);
        if (fault.way() == Operation.Way.GONE) {
            Set<String> gone = new TreeSet<>(setup.gone());
            gone.add(fault.service());
            use(new Foreign.Setup(gone, setup.versions()));
        } else {
            faults.begin(fault.service(), fault.way());
            store.tell(false);
        }
    }

    private void endFaults(int now) {
        Set<String> ended = new TreeSet<>();
        faultsUntil.forEach((service, until) -> {
            if (until <= now) {
                ended.add(service);
            }
        });
        if (ended.isEmpty()) {
            return;
        }
        faultsUntil.keySet().removeAll(ended);
        ended.forEach(faults::end);
        store.tell(false);
        Set<String> gone = new TreeSet<>(setup.gone());
        if (gone.removeAll(ended)) {
            use(new Foreign.Setup(gone, setup.versions()));
        }
    }
}

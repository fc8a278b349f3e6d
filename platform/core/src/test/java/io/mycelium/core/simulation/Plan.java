package io.mycelium.core.simulation;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.tide.RandomNetworks;
import io.mycelium.testkit.network.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A run of a simulation before it is run: a network by chance, and all that happens to it. The network is a function of the
 * head; what happens is a list, of which some may be left out.
 */
record Plan(Head head, List<Operation> operations) {
    /** What has to change when plans of the same head come to mean another run. */
    private static final int VERSION = 2;

    /** A network by chance may bear without end, each newborn joined with all the others: so many, and the crowd. */
    private static final int MOST_HYPHAE = 100;

    private static final int MOST_SIGNALS = 2000;
    private static final int REST = 100;

    /**
     * What a run is a function of, beside its operations and the code.
     *
     * @param size how much of everything there may be
     * @param steps for so many things happen
     * @param rest so many steps more are run, in which nothing fails and nothing comes, so that all comes to an end
     * @param periodMillis from tick to tick, of its keeper; 0: at full speed; negative: it has none, a step is a tide
     * @param burst how many urgent tides there may be between two ticks
     * @param every after so many tides a checkpoint is due; 0: however many pass
     * @param seconds after so long a checkpoint is due; 0: however long it takes
     * @param crowd so many hyphae there are beside those that the size allows
     */
    record Head(
            int version,
            long seed,
            int size,
            int steps,
            int rest,
            int workers,
            int periodMillis,
            int burst,
            int every,
            int seconds,
            int crowd) {
        private static final int NOBODY = -1;

        /** One whose tides are steps. */
        static Head byHand(long seed, int size, int crowd, int steps, int workers) {
            return new Head(VERSION, seed, size, steps, REST, workers, NOBODY, 1, 0, 0, crowd);
        }

        /** The same with a keeper. */
        Head kept(int ofMillis, int ofBurst, int everyTides, int everySeconds) {
            return new Head(
                    version, seed, size, steps, rest, workers, ofMillis, ofBurst, everyTides, everySeconds, crowd);
        }

        boolean isKept() {
            return periodMillis != NOBODY;
        }

        /** The same for the same configuration. */
        String configuration() {
            return Long.toHexString(Plain.hash(version + " " + size + " " + steps + " " + rest + " " + workers + " "
                    + periodMillis + " " + burst + " " + every + " " + seconds + (crowd == 0 ? "" : " " + crowd)));
        }

        /** Its network, made anew. */
        RandomNetworks network() {
            Chance chance = new Chance(seed);
            return chance.oneIn(6)
                    ? RandomNetworks.roomy(chance, size, crowd)
                    : RandomNetworks.scarce(chance, size, crowd);
        }
    }

    Plan {
        operations = List.copyOf(operations);
    }

    /** The plan of a seed: the same for the same seed and size. */
    static Plan of(long seed, int size) {
        return of(seed, size, 0);
    }

    /** The same among so many hyphae more. */
    static Plan of(long seed, int size, int crowd) {
        Chance chance = new Chance(Plain.mix(seed));
        int workers = chance.oneIn(3) ? chance.between(2, 3) : 1;
        RandomNetworks given = Head.byHand(seed, size, crowd, 0, workers).network();
        int steps = (int) Math.min(given.tides, 30 + 2L * size);
        Head head = Head.byHand(seed, size, crowd, steps, workers);
        List<Operation> all = new ArrayList<>();
        for (Blueprint.InputPlan input : given.blueprint().inputs()) {
            all.add(new Operation.Input(
                    (int) input.tide(), input.to(), input.frequency(), input.payload(), input.urgent()));
        }
        for (RandomNetworks.Offer offer : given.offers) {
            all.add(new Operation.Offer(
                    (int) offer.tide(),
                    chance.oneIn(40) ? chance.between(10, 60) : 1,
                    offer.body(),
                    offer.frequency(),
                    offer.payload(),
                    offer.urgent(),
                    offer.deadline() == Signal.NO_DEADLINE ? -1 : (int) (offer.deadline() - offer.tide()),
                    chance.oneIn(12)));
        }
        given.wanted.forEach(wanted -> all.add(Operation.of((int) wanted.tide(), wanted.wish())));
        new Trouble(chance, given, steps).addTo(all);
        if (chance.oneIn(4)) {
            head = head.kept(
                    chance.oneIn(3) ? 0 : chance.between(20, 3000),
                    chance.between(1, 4),
                    chance.oneIn(2) ? chance.between(1, 20) : 0,
                    chance.oneIn(2) ? chance.between(1, 10) : 0);
        }
        all.removeIf(each -> each.at() > steps);
        all.sort(Comparator.comparingInt(Operation::at));
        return new Plan(head, all);
    }

    Plan with(List<Operation> others) {
        return new Plan(head, others);
    }

    Plan without(Predicate<Operation> leftOut) {
        return with(operations.stream().filter(leftOut.negate()).toList());
    }

    /** The blueprint's own inputs. */
    List<Blueprint.InputPlan> inputs() {
        List<Blueprint.InputPlan> inputs = new ArrayList<>();
        for (Operation each : operations) {
            if (each instanceof Operation.Input in) {
                inputs.add(new Blueprint.InputPlan(in.at(), in.to(), in.frequency(), in.payload(), in.urgent()));
            }
        }
        return inputs;
    }

    /** The network's, with these inputs, which does not grow for ever, and keeps its keeper's pace. */
    Blueprint blueprint(RandomNetworks given) {
        Blueprint b = given.blueprint();
        Blueprint.Limits usual = b.limits();
        return new Blueprint(
                b.network(),
                b.seed(),
                new Blueprint.Tides(
                        Math.max(0, head.periodMillis), head.burst, b.tides().actDeadlineMillis()),
                b.workers(),
                new Blueprint.Checkpoints(
                        head.every, head.seconds, b.checkpoint().keep()),
                b.health(),
                b.queue(),
                b.species(),
                b.hyphae(),
                b.relays(),
                b.bodies(),
                b.sockets(),
                inputs(),
                new Blueprint.Limits(
                        MOST_HYPHAE + head.crowd,
                        MOST_SIGNALS + 2 * head.crowd,
                        usual.energy(),
                        usual.dissonances(),
                        usual.frontier()),
                b.partitions(),
                b.traced());
    }

    String identity() {
        return "seed " + head.seed + ", size " + head.size + (head.crowd == 0 ? "" : ", crowd " + head.crowd)
                + ", configuration " + head.configuration() + ", "
                + operations.size() + " operations";
    }

    Path write(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(Lines.of(head));
        operations.forEach(each -> lines.add(Lines.of((Record) each)));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Plan read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Head head = (Head) Lines.read(lines.get(0), List.of(Head.class));
        if (head.version != VERSION) {
            throw new IllegalArgumentException(file + " is a plan of version " + head.version
                    + ", whose networks are others than those of version " + VERSION);
        }
        List<Class<?>> kinds = List.of(Operation.class.getPermittedSubclasses());
        return new Plan(
                head,
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> (Operation) Lines.read(line, kinds))
                        .toList());
    }
}

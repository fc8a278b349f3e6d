package io.mycelium.core.simulation;

import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.tide.RandomNetworks;
import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What goes wrong, by chance, beside what a random network does to itself. Of all kinds of trouble each plan has some: a few
 * kinds, often, find more than all of them at once.
 */
final class Trouble {
    private final Chance chance;
    private final RandomNetworks given;
    private final int steps;
    private final List<String> packs;
    private final List<String> hyphae = new ArrayList<>();
    private final List<String> services = new ArrayList<>();

    Trouble(Chance chance, RandomNetworks given, int steps) {
        this.chance = chance;
        this.given = given;
        this.steps = steps;
        Set<String> found = new LinkedHashSet<>();
        for (Blueprint.Species species : given.blueprint().species()) {
            if (species.pack() != null) {
                found.add(species.pack());
            }
        }
        packs = List.copyOf(found);
        for (Blueprint.HyphaGroup group : given.blueprint().hyphae()) {
            hyphae.add(group.count() == 0 ? group.name() : group.name() + "_1");
        }
        Set<String> kinds = new LinkedHashSet<>();
        given.blueprint().relays().forEach(relay -> kinds.add("relay " + relay.kind()));
        given.blueprint().bodies().forEach(body -> kinds.add("body " + body.kind()));
        kinds.remove("body " + BodyNode.LOG);
        kinds.add("policy standard");
        services.addAll(kinds);
    }

    void addTo(List<Operation> all) {
        List<Supplier<Operation>> kinds = new ArrayList<>(List.of(
                this::crash,
                this::stop,
                () -> new Operation.Checkpoint(at()),
                this::rot,
                this::store,
                this::service,
                this::service,
                this::jump,
                () -> new Operation.Replay(at(), chance.oneIn(2) ? "" : chance.pick(given.outputs)),
                () -> new Operation.Clear(at(), chance.below(20)),
                () -> new Operation.Fault(at(), 1, "listener", Operation.Way.THROWS)));
        if (!packs.isEmpty()) {
            kinds.add(this::swap);
            kinds.add(this::pack);
            kinds.add(() -> new Operation.Hang(at(), chance.pick(hyphae), chance.between(1, 2)));
        }
        for (Supplier<Operation> kind : kinds) {
            if (chance.oneIn(3)) {
                for (int i = chance.between(1, 4); i > 0; i--) {
                    all.add(kind.get());
                }
            }
        }
    }

    private int at() {
        return chance.between(1, steps);
    }

    private int workers() {
        return chance.oneIn(3) ? chance.between(2, 3) : 1;
    }

    private Operation crash() {
        return new Operation.Crash(at(), workers());
    }

    private Operation stop() {
        return new Operation.Stop(at(), workers());
    }

    private Operation rot() {
        return new Operation.Rot(at());
    }

    private Operation store() {
        return new Operation.Fault(
                at(),
                chance.between(1, 12),
                "store",
                chance.pick(Operation.Way.THROWS, Operation.Way.HANGS, Operation.Way.GONE));
    }

    private Operation service() {
        return new Operation.Fault(
                at(), chance.between(1, 12), chance.pick(services), chance.pick(Operation.Way.values()));
    }

    private Operation pack() {
        String pack = chance.pick(packs);
        return chance.oneIn(5)
                ? new Operation.Fault(at(), chance.between(1, 12), "pack " + pack, Operation.Way.GONE)
                : new Operation.Fault(
                        at(),
                        chance.between(1, 6),
                        "pack " + pack + " "
                                + chance.pick(Foreign.Place.values()).name(),
                        chance.pick(Operation.Way.THROWS, Operation.Way.NONSENSE));
    }

    private Operation swap() {
        return new Operation.Swap(at(), chance.pick(packs), chance.below(4));
    }

    private Operation jump() {
        return chance.oneIn(2)
                ? new Operation.Jump(at(), chance.between(-10_000_000, 10_000_000))
                : new Operation.Pause(at(), chance.between(1, 200_000));
    }
}

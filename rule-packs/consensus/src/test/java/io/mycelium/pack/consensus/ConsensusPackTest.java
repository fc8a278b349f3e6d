package io.mycelium.pack.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.relay.roundrobin.RoundRobinRelay;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.tide.NetworkBench;
import io.mycelium.testkit.tide.NetworkPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members of random graphs who agree on yes or no: the example `consensus`, with more members and more that goes wrong. */
class ConsensusPackTest {
    private static final Path EXAMPLE = Path.of("../../distribution/src/main/examples/consensus/blueprint.yaml");
    private static final Path PACK = Path.of("src/main/resources/rules/consensus.drl");

    /** In so many tides all who live have decided. */
    private static final int BOUND = 60;

    @Test
    void shouldAgreeInSixtyTidesWhenAThirdDiesOrAThirdOfTheSignalsIsLost() {
        try (NetworkPlan plan = plan(PACK)) {
            Seeds.tryAll(100, 36, (chance, size) -> agree(plan, chance, 4 + size));
        }
    }

    @Test
    @Tag("long")
    void shouldAgreeInSixtyTidesOverAThousandSeeds() {
        try (NetworkPlan plan = plan(PACK)) {
            Seeds.tryAll(1000, 36, (chance, size) -> agree(plan, chance, 4 + size));
            Seeds.tryAtLeast(20, 10, (chance, size) -> agree(plan, chance, 20 * size));
            Seeds.tryAtLeast(4, 1, (chance, size) -> agree(plan, chance, 1000));
        }
    }

    @Test
    void shouldNeverDecideTwoValuesHoweverManyDieAndAreLost() {
        try (NetworkPlan plan = plan(PACK)) {
            Seeds.tryAll(
                    100,
                    20,
                    (chance, size) -> assertThat(decided(plan, chance, 4 + size, 70, 60, false))
                            .hasSizeLessThan(2));
        }
    }

    @Test
    void shouldBeFoundOutWhenNoQuorumIsAskedFor(@TempDir Path folder) throws IOException {
        String rules = Files.readString(PACK);
        String wrong = rules.replace("all(votes) > members / 2", "all(votes) > 1")
                .replace("int enough = $member.getMembers() - $member.getMembers() / 2;", "int enough = 1;")
                .replace(
                        "yes(votes) > half ? \"yes\" : no(votes) > half ? \"no\" : \"none\"",
                        "yes(votes) >= no(votes) ? \"yes\" : \"no\"");
        AtomicInteger twice = new AtomicInteger();
        try (NetworkPlan plan = plan(Files.writeString(folder.resolve("consensus.drl"), wrong))) {
            Seeds.tryAtLeast(100, 20, (chance, size) -> {
                if (decided(plan, chance, 4 + size, 33, 0, false).size() > 1) {
                    twice.incrementAndGet();
                }
            });
        }
        assertThat(twice.get()).isPositive();
    }

    @Test
    void shouldDecideWhatAllWantWhenAllWantTheSame() {
        try (NetworkPlan plan = plan(PACK).wrapped(pack -> new Lossy(pack, 33, 1))) {
            for (int forYes : new int[] {0, 100}) {
                try (NetworkBench bench = plan.begin(environment(1, 20, forYes), List.of())) {
                    bench.tides(BOUND);
                    assertThat(values(bench)).containsExactly(forYes == 0 ? "no" : "yes");
                }
            }
        }
    }

    private static NetworkPlan plan(Path pack) {
        return NetworkPlan.of(EXAMPLE).with(pack).with(new RoundRobinRelay());
    }

    private static void agree(NetworkPlan plan, Chance chance, int members) {
        boolean lost = chance.oneIn(2);
        assertThat(decided(plan, chance, members, lost ? 33 : 0, lost ? 0 : 33, true))
                .hasSize(1);
    }

    /**
     * What members have decided within the bound, those who died afterwards too.
     *
     * @param lost how many of a hundred signals are lost
     * @param dying how many of a hundred members die in the first ten tides
     * @param all whether all who live must have decided
     */
    private static Set<String> decided(NetworkPlan plan, Chance chance, int members, int lost, int dying, boolean all) {
        long seed = chance.below(1_000_000);
        plan.wrapped(pack -> new Lossy(pack, lost, seed));
        try (NetworkBench bench = plan.begin(environment(seed, members, chance.between(0, 100)), List.of())) {
            List<String> dead = chance.shuffled(bench.hyphae("member")).subList(0, members * dying / 100);
            for (int tide = 0; tide < BOUND && !(tide > 10 && bench.quiet()); tide++) {
                for (int i = tide; i < dead.size() && tide < 10; i += 10) {
                    bench.kill(dead.get(i));
                }
                bench.tide();
            }
            assertThat(bench.status().counters().conserved()).isTrue();
            if (all) {
                assertThat(bench.hyphae("member"))
                        .hasSize(members - dead.size())
                        .allSatisfy(member ->
                                assertThat(bench.state(member).get("decided")).isNotNull());
            }
            return values(bench);
        }
    }

    private static Set<String> values(NetworkBench bench) {
        Set<String> values = new TreeSet<>();
        bench.outputs("board").forEach(decision -> values.add(decision.replaceAll(".*value=(\\w+).*", "$1")));
        return values;
    }

    /** As many neighbours as keep a random graph together when a third of it dies. */
    private static Map<String, String> environment(long seed, int members, int forYes) {
        int degree = Math.min(members - 1, (int) Math.ceil(2 * Math.log(members)));
        return Map.of("SEED", "" + seed, "MEMBERS", "" + members, "DEGREE", "" + degree, "FOR_YES", "" + forYes);
    }
}

package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.testkit.merge.ReferenceMerges;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A version of a pack without a field by which copies are merged, or one that merges by a field that they have not, is refused. */
class MergedFieldsTest {
    private static Behaviour pack(String name, String version, String... fields) {
        LambdaBehaviour lambda = LambdaBehaviour.of(name, (hypha, state, signal, out) -> state);
        PlainMap declared = PlainMap.of(Map.of());
        for (String field : fields) {
            declared = declared.plus(field, "an integer (long)");
        }
        PlainMap all = declared;
        return new OtherBehaviour() {
            @Override
            public Behaviour other() {
                return lambda;
            }

            @Override
            public PackId pack() {
                return new PackId(name, version, version);
            }

            @Override
            public StateCodec states() {
                return new OtherStates(lambda.states()) {
                    @Override
                    public PlainMap fields() {
                        return all;
                    }
                };
            }
        };
    }

    private static MergePolicy sumOf(String... fields) {
        MergePolicy sum = ReferenceMerges.sum();
        return new MergePolicy() {
            @Override
            public String kind() {
                return sum.kind();
            }

            @Override
            public void check(PlainMap settings) {}

            @Override
            public List<String> fields(PlainMap settings) {
                return Arrays.asList(fields);
            }

            @Override
            public Merged merge(MergeCall call) {
                return sum.merge(call);
            }
        };
    }

    private static TestNetworks net(Replicated replicated) {
        TestNetworks net = new TestNetworks().species("Tally", pack("tally", "1", "n", "word"));
        net.life("Tally", new Life(Supervise.NONE, null, 0, replicated));
        net.hypha("total", "Tally").group("east").group("west");
        return net;
    }

    @Test
    void shouldRefuseAVersionWithoutAFieldThatThePolicyIsFor() {
        TestNetworks net = net(new Replicated("sum", PlainMap.EMPTY));
        net.merges = Map.of("sum", sumOf("n"));
        try (Network network = net.begin()) {
            net.packs.put("tally", pack("tally", "2", "count", "word"));

            assertThatThrownBy(() -> network.prepare(net.plugins()))
                    .isInstanceOf(SwapRefusedException.class)
                    .hasMessageContaining("species Tally: there is no field 'n' in the State of pack 'tally'")
                    .hasMessageContaining("its fields are count, word")
                    .hasMessageContaining("nothing was taken over, as copies could not be merged any more: ");
            assertThat(network.packs()).allMatch(p -> p.version().equals("1"));
            net.packs.put("tally", pack("tally", "3", "n"));
            Swap swap = network.prepare(net.plugins());
            swap.check();
            network.use(swap);
            assertThat(network.packs()).allMatch(p -> p.version().equals("3"));
        }
    }

    @Test
    void shouldRefuseRulesThatMergeAFieldWhichCopiesHaveNot() {
        TestNetworks net = net(new Replicated(Replicated.RULES, PlainMap.of("pack", "tally-merge")));
        net.packs.put("tally-merge", pack("tally-merge", "1", "n"));
        try (Network network = net.begin()) {
            net.packs.put("tally-merge", pack("tally-merge", "2", "n", "wrod"));

            assertThatThrownBy(() -> network.prepare(net.plugins()))
                    .isInstanceOf(SwapRefusedException.class)
                    .hasMessageContaining("there is no field 'wrod' in the State of pack 'tally', which pack"
                            + " 'tally-merge' has in its own; did you mean 'word'?");
        }
    }

    @Test
    void shouldRefuseAPolicyThatThrowsWhenItIsAskedForItsFields() {
        TestNetworks net = net(new Replicated("sum", PlainMap.EMPTY));
        try (Network network = net.begin()) {
            net.merges = Map.of("sum", sumOf((String[]) null));

            assertThatThrownBy(() -> network.prepare(net.plugins())).isInstanceOf(SwapRefusedException.class);
        }
    }
}

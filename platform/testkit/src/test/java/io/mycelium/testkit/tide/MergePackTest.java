package io.mycelium.testkit.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.merge.Conflict;
import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.act.PackMerge;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A rule pack says what two copies become: it sees both sides and their past. */
class MergePackTest {
    private static final String TYPES = """
            declare Past  stock : long end
            declare Left  stock : long  price : long end
            declare Right stock : long  price : long end
            declare State stock : long  price : long  name : String end
            """;

    private static final String RULES = TYPES + """

            rule "what each has sold is gone"
            when
                $p : Past()
                $l : Left()
                $r : Right()
                $s : State()
            then
                modify($s) { setStock($l.getStock() + $r.getStock() - $p.getStock()) }
                delete($p);
            end

            rule "the lower price"
            when
                $l : Left()
                $r : Right( price < $l.price || price >= $l.price )
                $s : State( price > $l.price || price > $r.price )
            then
                modify($s) { setPrice(Math.min($l.getPrice(), $r.getPrice())) }
            end
            """;

    private static Behaviour pack(String drl) {
        return Objects.requireNonNull(new PackCompiler()
                .compile(PackSource.of("shop", Map.of("shop.drl", drl)))
                .behaviour());
    }

    private static PlainMap state(long stock, long price, String name) {
        return PlainMap.of("stock", stock, "price", price).plus("name", name);
    }

    private static Copy copy(String group, long tide, PlainMap state) {
        Written written = new Written(tide, 0, group);
        return new Copy(group, state, Map.of("stock", written, "price", written, "name", written));
    }

    private static MergeCall call() {
        return new MergeCall(
                "shop",
                state(10, 5, "a"),
                copy("east", 3, state(7, 4, "b")),
                copy("west", 4, state(9, 6, "c")),
                new Written(9, 0, "east"),
                PlainMap.of("pack", "shop"));
    }

    @Test
    void shouldSayWhatCopiesBecomeWhenItSeesBothSidesAndTheirPast() {
        Merged merged = new PackMerge(pack(RULES)).merge(call());
        assertThat(merged.state()).isEqualTo(state(6, 4, "c"));
    }

    @Test
    void shouldReportTheRulesThatDecidedWhenAValueIsPutAside() {
        Merged merged = new PackMerge(pack(RULES)).merge(call());
        assertThat(merged.conflicts())
                .containsExactly(
                        new Conflict("name", "b", "c", "last writer", "c"),
                        new Conflict("price", 4L, 6L, "what each has sold is gone, the lower price", 4L));
    }

    @Test
    void shouldMergeNothingWhenARuleWantsMoreThanToChangeState() {
        PackMerge policy = new PackMerge(
                pack(TYPES + "rule \"tell\" when Left() then hypha.emit(\"merged\", new Left(1, 2)); end"));
        assertThatThrownBy(() -> policy.merge(call()))
                .hasMessageContaining("rules that merge change State, and nothing else");
    }
}

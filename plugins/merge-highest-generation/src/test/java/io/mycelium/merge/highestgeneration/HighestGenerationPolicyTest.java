package io.mycelium.merge.highestgeneration;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.merge.Conflict;
import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.merge.MergePolicyContract;
import io.mycelium.testkit.settings.BadSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HighestGenerationPolicyTest extends MergePolicyContract {
    @Override
    protected MergePolicy policy() {
        return new HighestGenerationPolicy();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(PlainMap.EMPTY);
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(BadSettings.of(PlainMap.of("field", "count"), "'field'", "nothing to set"));
    }

    @Test
    void shouldKeepOneAndPutTheOtherAsideWhenBothHaveChanged() {
        MergeCall call = new MergeCall(
                "h",
                PlainMap.of("name", "x", "age", 1L),
                new Copy("east", PlainMap.of("name", "y", "age", 2L), Map.of("name", new Written(5, 1, "east"))),
                new Copy("west", PlainMap.of("name", "z", "age", 1L), Map.of("name", new Written(7, 0, "west"))),
                new Written(9, 1, "east"),
                PlainMap.EMPTY);
        assertThat(policy().merge(call).state()).isEqualTo(PlainMap.of("name", "y", "age", 2L));
        assertThat(policy().merge(call).conflicts())
                .containsExactly(new Conflict("name", "y", "z", "highest generation", "y"));
    }
}

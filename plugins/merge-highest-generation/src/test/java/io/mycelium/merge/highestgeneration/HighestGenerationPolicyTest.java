package io.mycelium.merge.highestgeneration;

import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.merge.MergePolicyContract;
import io.mycelium.testkit.settings.BadSettings;
import java.util.List;

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
}

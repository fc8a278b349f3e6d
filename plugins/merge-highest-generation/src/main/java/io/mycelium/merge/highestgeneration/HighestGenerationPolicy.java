package io.mycelium.merge.highestgeneration;

import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import org.osgi.service.component.annotations.Component;

/** Of a field that both copies have changed, the value of the copy that was begun more often; of equal ones the one written last. */
@Component(service = MergePolicy.class)
public final class HighestGenerationPolicy implements MergePolicy {
    @Override
    public String kind() {
        return "highest-generation";
    }

    @Override
    public void check(PlainMap settings) {
        Settings.of(settings).only();
    }

    @Override
    public Merged merge(MergeCall call) {
        return FieldMerge.merge(call, field -> field.last(Written.BY_GENERATION, "highest generation"));
    }
}

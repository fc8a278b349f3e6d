package io.mycelium.merge.lastwriter;

import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import org.osgi.service.component.annotations.Component;

/** Of a field that both copies have changed, the value that was written last, in logical time: the later tide, then the higher generation. */
@Component(service = MergePolicy.class)
public final class LastWriterPolicy implements MergePolicy {
    @Override
    public String kind() {
        return "last-writer";
    }

    @Override
    public void check(PlainMap settings) {
        Settings.of(settings).only();
    }

    @Override
    public Merged merge(MergeCall call) {
        return FieldMerge.merge(call, field -> field.last(Written.BY_TIME, "last writer"));
    }
}

package io.mycelium.merge.union;

import io.mycelium.api.merge.ChosenFields;
import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Of a list that both copies have changed, taken as a set: what either has, less what either has taken out since their common
 * past, each once, in an order of its own. Of anything else the value that was written last.
 */
@Component(service = MergePolicy.class)
public final class UnionPolicy implements MergePolicy {
    @Override
    public String kind() {
        return "union";
    }

    @Override
    public void check(PlainMap settings) {
        ChosenFields.check(settings);
    }

    @Override
    public List<String> fields(PlainMap settings) {
        return ChosenFields.of(settings);
    }

    @Override
    public Merged merge(MergeCall call) {
        return FieldMerge.merge(
                call,
                field -> ChosenFields.have(call.settings(), field.name())
                        ? choose(field)
                        : field.last(Written.BY_TIME, "last writer"));
    }

    private static FieldMerge.Choice choose(FieldMerge.Field field) {
        if (field.left() instanceof PlainList left && field.right() instanceof PlainList right) {
            PlainList past = field.past() instanceof PlainList list ? list : PlainList.EMPTY;
            return field.both(union(past, left, right));
        }
        return field.last(Written.BY_TIME, "last writer");
    }

    private static PlainList union(PlainList past, PlainList left, PlainList right) {
        Set<@Nullable Object> before = new LinkedHashSet<>(past);
        Set<@Nullable Object> ofLeft = new LinkedHashSet<>(left);
        Set<@Nullable Object> ofRight = new LinkedHashSet<>(right);
        Set<@Nullable Object> all = new LinkedHashSet<>(ofLeft);
        all.addAll(ofRight);
        all.removeIf(each -> before.contains(each) && !(ofLeft.contains(each) && ofRight.contains(each)));
        List<@Nullable Object> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((@Nullable Object each) -> Plain.text(each))
                .thenComparing(each -> String.valueOf(each == null ? null : each.getClass())));
        return PlainList.of(sorted);
    }
}

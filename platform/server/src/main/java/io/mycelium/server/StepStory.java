package io.mycelium.server;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A step of a hypha that is watched, as plain values and as lines for people. On any thread but a tide's. */
final class StepStory {
    private static final String INDENT = "    ";

    private StepStory() {}

    private record Change(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** What of the state is otherwise than before; nothing if that can't be read, or was not kept as nobody watched. */
    private static List<Change> changes(KeptStep step) {
        if (step.after() == null) {
            return List.of();
        }
        PlainMap before = written(step, step.state());
        PlainMap after = written(step, step.after());
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Change(field, before.get(field), after.get(field)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static PlainMap written(KeptStep step, @Nullable Object state) {
        try {
            return state == null ? PlainMap.EMPTY : step.behaviour().states().write(state);
        } catch (RuntimeException | LinkageError e) { // the state type is foreign code
            return PlainMap.EMPTY;
        }
    }

    static PlainMap data(KeptStep step) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tide", step.tide());
        all.put("step", step.place());
        all.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
        all.put("ended", step.ending().how());
        all.put("message", step.ending().message());
        all.put(
                "signals",
                step.signals().stream()
                        .map(each -> Map.of(
                                "id", each.id().toString(), "frequency", each.frequency(), "payload", each.payload()))
                        .toList());
        all.put("did", step.did().stream().map(StepStory::data).toList());
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Change each : changes(step)) {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("field", each.field());
            change.put("before", each.before());
            change.put("after", each.after());
            changes.add(change);
        }
        all.put("changes", changes);
        return PlainMap.of(all);
    }

    private static Map<String, Object> data(KeptStep.Did did) {
        return did.rule() == null
                ? Map.of("what", did.what(), "payload", did.payload())
                : Map.of("rule", String.valueOf(did.rule()));
    }

    static List<String> lines(KeptStep step) {
        List<String> lines = new ArrayList<>();
        String head = "tide " + step.tide() + ", step " + step.place() + ": ";
        if (step.signals().isEmpty()) {
            lines.add(head + (step.kind() == KeptStep.Kind.RECOVERY ? "after a recovery" : "without a signal"));
        }
        for (Signal each : step.signals()) {
            lines.add(head + "signal \"" + each.frequency() + "\" " + PlainJson.text(each.payload()) + " (" + each.id()
                    + ")");
            head = INDENT + "with ";
        }
        for (KeptStep.Did did : step.did()) {
            lines.add(
                    did.rule() != null
                            ? INDENT + "rule \"" + did.rule() + "\""
                            : INDENT
                                    + did.what()
                                    + (did.payload().isEmpty() ? "" : " " + PlainJson.text(did.payload())));
        }
        if (!step.ending().message().isEmpty()) {
            lines.add(INDENT + step.ending().how() + ": "
                    + step.ending().message().lines().findFirst().orElse(""));
        } else if (step.did().isEmpty()) {
            lines.add(INDENT + "no rule fired");
        }
        List<String> changes = changes(step).stream()
                .map(each -> each.field() + " " + PlainJson.text(each.before()) + " -> " + PlainJson.text(each.after()))
                .toList();
        if (!changes.isEmpty()) {
            lines.add(INDENT + "State: " + String.join(", ", changes));
        }
        return lines;
    }
}

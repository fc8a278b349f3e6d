package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of tides that were played as data. */
final class PlayData {
    private PlayData() {}

    static PlainMap of(Play play) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("pack", play.behaviour().pack().name());
        all.put("version", play.behaviour().pack().version());
        all.put("tides", play.played().stream().map(PlayData::of).toList());
        all.put("state", play.state());
        all.put(
                "failures",
                play.played().stream()
                        .mapToLong(each -> each.happened().dissonances().size())
                        .sum());
        return PlainMap.of(all);
    }

    private static Map<String, Object> of(PlayedTide tide) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tide", tide.happened().number());
        all.put("signals", tide.given().signals().stream().map(PlayData::of).toList());
        all.put("steps", tide.steps().stream().map(PlayData::of).toList());
        all.put("emits", tide.happened().sent().stream().map(PlayData::of).toList());
        List<Map<String, @Nullable Object>> changes = new ArrayList<>();
        for (PlayText.Change each : PlayText.changes(tide)) {
            Map<String, @Nullable Object> change = new LinkedHashMap<>();
            change.put("field", each.field());
            change.put("before", each.before());
            change.put("after", each.after());
            changes.add(change);
        }
        all.put("changes", changes);
        all.put(
                "dissonances",
                tide.happened().dissonances().stream()
                        .map(each -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("kind", each.kind().word());
                            one.put("where", each.where());
                            one.put("rule", each.rule());
                            one.put("message", each.message());
                            return one;
                        })
                        .toList());
        all.put(
                "born",
                tide.happened().born().stream()
                        .map(each -> Map.of("name", each.name(), "species", each.species(), "state", each.state()))
                        .toList());
        all.put("lives", tide.happened().state() != null);
        return all;
    }

    private static Map<String, Object> of(GivenSignal signal) {
        return Map.of(
                "frequency", signal.frequency(), "payload", signal.payload().values());
    }

    private static Map<String, Object> of(KeptStep step) {
        return Map.of(
                "kind", step.kind().name().toLowerCase(Locale.ROOT),
                "signals",
                        step.signals().stream()
                                .map(each -> Map.of("frequency", each.frequency(), "payload", each.payload()))
                                .toList(),
                "fired",
                        step.did().stream()
                                .filter(each -> each.rule() != null)
                                .map(KeptStep.Did::rule)
                                .toList(),
                "ended", step.ending().how(),
                "message", step.ending().message());
    }

    private static Map<String, @Nullable Object> of(Happened.Sent sent) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("frequency", sent.frequency());
        all.put("payload", sent.payload());
        all.put("to", Trial.OUT.equals(sent.to()) ? null : sent.to());
        all.put("rule", sent.rule());
        return all;
    }
}

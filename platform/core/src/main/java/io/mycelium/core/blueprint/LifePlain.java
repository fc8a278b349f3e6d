package io.mycelium.core.blueprint;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Supervise.Action;
import io.mycelium.core.blueprint.Supervise.AtMost;
import io.mycelium.core.blueprint.Supervise.Response;
import io.mycelium.core.blueprint.Supervise.Trouble;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lives and frontiers as plain values, for checkpoints. What is as usual is not written, as before there were any. */
final class LifePlain {
    private static final String AT_MOST = "at-most";
    private static final String ESCALATE = "escalate";

    private LifePlain() {}

    /** Null for the usual one. */
    static @Nullable PlainMap supervise(Supervise supervise) {
        if (supervise.equals(Supervise.NONE)) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        supervise
                .responses()
                .forEach((trouble, response) ->
                        map.put(word(trouble), PlainMap.of("after", response.after(), "then", word(response.then()))));
        AtMost most = supervise.atMost();
        map.put(
                AT_MOST,
                PlainMap.of("times", most.times(), "tides", most.tides()).plus("then", word(most.then())));
        if (supervise.escalateTo() != null) {
            map.put(ESCALATE, supervise.escalateTo());
        }
        return PlainMap.of(map);
    }

    static Life life(PlainMap species) {
        Object decay = species.get("decay");
        return new Life(
                species.get("supervise") instanceof PlainMap map ? supervise(map) : Supervise.NONE,
                species.get("dead-ends") instanceof String to ? to : null,
                decay instanceof PlainMap map ? (int) map.integer("idle", 0) : 0,
                PartitionsPlain.replicated(species.get("replicated")),
                (int) species.integer("shed", 0));
    }

    private static Supervise supervise(PlainMap map) {
        Map<Trouble, Response> responses = new EnumMap<>(Trouble.class);
        for (Trouble trouble : Trouble.values()) {
            if (map.get(word(trouble)) instanceof PlainMap response) {
                responses.put(trouble, new Response((int) response.integer("after", 1), action(response)));
            }
        }
        AtMost most = map.get(AT_MOST) instanceof PlainMap limit
                ? new AtMost((int) limit.integer("times", 0), (int) limit.integer("tides", 0), action(limit))
                : AtMost.DEFAULT;
        return new Supervise(responses, most, map.get(ESCALATE) instanceof String to ? to : null);
    }

    private static Action action(PlainMap of) {
        return Action.valueOf(
                String.valueOf(of.text("then", word(Action.QUARANTINE))).toUpperCase(Locale.ROOT));
    }

    /** Null for an open one. */
    static @Nullable PlainMap frontier(Frontier frontier) {
        return frontier.equals(Frontier.OPEN)
                ? null
                : PlainMap.of("species", frontier.species(), "per-tide", frontier.perTide())
                        .plus("in-all", frontier.inAll());
    }

    static Frontier frontier(@Nullable Object plain) {
        if (!(plain instanceof PlainMap map)) {
            return Frontier.OPEN;
        }
        List<String> species = new ArrayList<>();
        if (map.get("species") instanceof PlainList list) {
            list.forEach(name -> species.add(String.valueOf(name)));
        }
        return new Frontier(species, map.integer("per-tide", Long.MAX_VALUE), map.integer("in-all", Long.MAX_VALUE));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

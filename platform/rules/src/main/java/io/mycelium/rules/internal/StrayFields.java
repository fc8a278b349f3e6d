package io.mycelium.rules.internal;

import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack.SignalType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts payloads that lack a field of their type, or have one that it has not, and says each such field once. Part of
 * no state: it begins anew with each start. Thread-safe; a payload that fits costs a look at its shape.
 */
final class StrayFields {
    private static final Logger log = LoggerFactory.getLogger(StrayFields.class);
    private static final int MOST = 1_000; // against names that somebody invents

    private record Stray(String frequency, List<String> missing, List<String> unknown) {}

    private final String pack;
    private final Map<Stray, LongAdder> seen = new ConcurrentHashMap<>();

    StrayFields(String pack) {
        this.pack = pack;
    }

    /** Notes a payload; says why it is refused if its type is strict, else null. */
    @Nullable
    String note(SignalType type, BeanType bean, PlainMap payload) {
        List<String> missing = bean.missing(payload.shape());
        List<String> unknown = bean.unknown(payload.shape());
        if (missing.isEmpty() && unknown.isEmpty()) {
            return null;
        }
        Stray stray = new Stray(type.frequency(), missing, unknown);
        LongAdder count = seen.get(stray);
        if (count == null) {
            count = first(stray, type, bean);
        }
        count.increment();
        return type.strict() ? words(missing, unknown, bean) : null;
    }

    private LongAdder first(Stray stray, SignalType type, BeanType bean) {
        Stray kept = seen.size() < MOST ? stray : new Stray(stray.frequency, List.of(), List.of("..."));
        LongAdder mine = new LongAdder();
        LongAdder other = seen.putIfAbsent(kept, mine);
        if (other == null && !type.strict()) {
            log.warn(
                    "pack {}: a payload of \"{}\" {}; it is taken all the same, missing fields being null, or 0 or"
                            + " false where they can't be."
                            + " 'list packs' counts them, @strict at {} refuses them",
                    pack,
                    stray.frequency,
                    words(stray.missing, stray.unknown, bean),
                    type.name());
        }
        return other == null ? mine : other;
    }

    private static String words(List<String> missing, List<String> unknown, BeanType bean) {
        StringBuilder words = new StringBuilder();
        if (!unknown.isEmpty()) {
            words.append("has ")
                    .append(named(unknown))
                    .append(", which ")
                    .append(bean.name())
                    .append(" has not");
            String meant = Names.nearest(unknown.get(0), bean.fieldNames());
            words.append(meant == null ? "" : " (did you mean '" + meant + "'?)");
        }
        if (!missing.isEmpty()) {
            words.append(words.isEmpty() ? "lacks " : " and lacks ").append(named(missing));
        }
        return words.toString();
    }

    private static String named(List<String> fields) {
        return (fields.size() == 1 ? "the field '" : "the fields '") + String.join("', '", fields) + "'";
    }

    /** By {@code frequency.field missing} or {@code frequency.field unknown}. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        seen.forEach((stray, count) -> {
            for (String field : stray.missing) {
                counts.merge(stray.frequency + '.' + field + " missing", count.sum(), Long::sum);
            }
            for (String field : stray.unknown) {
                counts.merge(stray.frequency + '.' + field + " unknown", count.sum(), Long::sum);
            }
        });
        return counts;
    }
}

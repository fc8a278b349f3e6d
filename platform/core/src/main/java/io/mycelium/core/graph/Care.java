package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a hypha by those who look after it: how it failed, and what the health policy found and remembers.
 * Most hyphae have nothing of it, and then no such object.
 *
 * @param supervised for whoever supervises it
 * @param memory of the health policy, a plain value; null: nothing
 * @param findings of its last assessment, if the policy remembers
 * @param alerts what has been told of it since it was last well, oldest first
 */
public record Care(Supervised supervised, @Nullable Object memory, List<Found> findings, List<Told> alerts) {
    public static final Care NONE = new Care(Supervised.NEVER, null, List.of(), List.of());

    /** @param since the tide from which on each assessment found it */
    public record Found(String measure, double value, double normal, long since) {
        long hash() {
            return Plain.mix((Plain.hash(measure) * 31 + Double.doubleToLongBits(value)) * 31
                    + Double.doubleToLongBits(normal)
                    + since);
        }
    }

    /** @param tide in which it was told */
    public record Told(String cause, String text, long tide) {
        long hash() {
            return Plain.mix((Plain.hash(cause) * 31 + Plain.hash(text)) * 31 + tide);
        }
    }

    public Care {
        findings = List.copyOf(findings);
        alerts = List.copyOf(alerts);
    }

    public boolean isNone() {
        return supervised.equals(Supervised.NEVER) && memory == null && findings.isEmpty() && alerts.isEmpty();
    }

    public Care with(Supervised now) {
        return new Care(now, memory, findings, alerts);
    }

    /** The same, and one alert more. */
    public Care toldOf(String cause, String text, long tide) {
        List<Told> more = new ArrayList<>(alerts);
        more.add(new Told(cause, text, tide));
        return new Care(supervised, memory, findings, more);
    }

    /** Of each alert: whether it was told since the hypha was last well. */
    public boolean isTold(String cause) {
        return alerts.stream().anyMatch(told -> told.cause().equals(cause));
    }

    /** Since when a measure has been found in each assessment up to the last one; otherwise if it was not in that. */
    public long foundSince(String measure, long otherwise) {
        for (Found found : findings) {
            if (found.measure().equals(measure)) {
                return found.since();
            }
        }
        return otherwise;
    }

    long hash() {
        long hash = supervised.equals(Supervised.NEVER) ? 0 : supervised.hash();
        if (memory != null) {
            hash = Plain.mix(hash * 31 + Plain.hash(memory));
        }
        for (Found found : findings) {
            hash = Plain.mix(hash * 31 + found.hash());
        }
        for (Told told : alerts) {
            hash = Plain.mix(hash * 31 + told.hash());
        }
        return hash;
    }
}

package io.mycelium.runtime.internal.check;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Notices;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Supervise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Looks for frequencies that lead nowhere: a socket that carries what nobody knows, an input that nobody senses, a rule
 * that waits for what nobody emits. Only warnings come of it: what rules sense and emit can't always be known.
 */
final class FrequencyCheck {
    private final Blueprint blueprint;
    private final TreeSet<String> emitted = new TreeSet<>();
    private final TreeSet<String> sensed = new TreeSet<>();
    private final Collection<Behaviour> packs;

    /** @param packs those that the blueprint's species name */
    FrequencyCheck(Blueprint blueprint, Collection<Behaviour> packs) {
        this.blueprint = blueprint;
        this.packs = packs;
        packs.forEach(pack -> {
            emitted.addAll(pack.emitted());
            sensed.addAll(pack.sensed());
        });
        blueprint.inputs().forEach(input -> emitted.add(input.frequency()));
        if (blueprint.species().stream().anyMatch(s -> s.life().supervise().escalateTo() != null)) {
            emitted.add(Supervise.ESCALATED);
        }
        blueprint.relays().forEach(relay -> frequencies(relay.settings().values()));
    }

    /**
     * Something that leads nowhere.
     *
     * @param way to it in the blueprint; empty for what is in a pack
     */
    record Warning(List<String> way, String text) {}

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < blueprint.sockets().size(); i++) {
            Blueprint.SocketPlan socket = blueprint.sockets().get(i);
            for (String frequency : socket.carries()) {
                if (!emitted.contains(frequency) && !sensed.contains(frequency)) {
                    warnings.add(new Warning(
                            List.of("sockets", String.valueOf(i), "carries"),
                            "the socket " + socket.text() + " carries \"" + frequency
                                    + "\", which nothing here emits or senses" + known(frequency)));
                }
            }
        }
        for (int i = 0; i < blueprint.inputs().size(); i++) {
            Blueprint.InputPlan input = blueprint.inputs().get(i);
            if (!sensed.isEmpty() && !sensed.contains(input.frequency()) && !carried(input.frequency())) {
                warnings.add(new Warning(
                        List.of("inputs", String.valueOf(i), "frequency"),
                        "the input of tide " + input.tide() + " to " + input.to() + " has the frequency \""
                                + input.frequency() + "\", which no rule here senses" + known(input.frequency())));
            }
        }
        if (!isOpen()) {
            for (Behaviour pack : packs) {
                for (String frequency : pack.sensed()) {
                    if (!emitted.contains(frequency) && !frequency.startsWith(Notices.PREFIX)) {
                        warnings.add(new Warning(
                                List.of(),
                                "the pack " + pack.pack().name() + " senses \"" + frequency
                                        + "\", which nothing here emits" + known(frequency)));
                    }
                }
            }
        }
        return warnings;
    }

    /** Any text in a relay's settings may be a frequency that it emits. */
    private void frequencies(Collection<?> settings) {
        settings.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .forEach(emitted::add);
    }

    private boolean carried(String frequency) {
        return blueprint.sockets().stream().anyMatch(socket -> socket.carries().contains(frequency));
    }

    /** Whether the world may send whatever it likes. */
    private boolean isOpen() {
        return blueprint.bodies().stream().anyMatch(body -> body.direction() == Direction.IN);
    }

    /** What may have been meant, and what there is beside the one that nobody else knows. */
    private String known(String mistaken) {
        TreeSet<String> all = new TreeSet<>(emitted);
        all.addAll(sensed);
        all.remove(mistaken);
        return all.isEmpty()
                ? ""
                : DidYouMean.among(all, mistaken)
                                .map(name -> "; did you mean \"" + name + "\"?")
                                .orElse("")
                        + " (known here: " + String.join(", ", all) + ")";
    }
}

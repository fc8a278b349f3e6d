package io.mycelium.server;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import io.mycelium.core.tide.Ledger;
import io.mycelium.core.tide.Network;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The resources of a network's ledger, below {@code networks/{network}/dissonances}. Thread-safe. */
final class Dissonances {
    private final Boundary boundary;

    /** Where something is asked of a network. */
    @FunctionalInterface
    interface Boundary {
        /** Answers what the work gives at a boundary of the network, or throws {@link Refusal}. */
        <T> T at(String network, Function<Network, T> work);
    }

    Dissonances(Boundary boundary) {
        this.boundary = boundary;
    }

    Answer list(Ask ask, String network) {
        Sought sought = sought(ask);
        Ask.Page asked = ask.page();
        boolean newest = ask.truth("newest");
        Ledger.Page page = boundary.at(
                network,
                n -> newest
                        ? n.ledger().newest(sought, asked.after(), asked.limit())
                        : n.ledger().list(sought, asked.after(), asked.limit()));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("dissonances", page.dissonances());
        answer.put("found", page.found());
        answer.put("replayable", page.replayable());
        answer.put("unreplayable", page.unreplayable());
        answer.put("count", page.count());
        answer.put("signals", page.signals());
        answer.put("kept", page.kept());
        answer.put("cleared", page.cleared());
        answer.put("forgotten", page.forgotten());
        int found = page.dissonances().size();
        answer.put(
                "next",
                found < asked.limit() ? null : page.dissonances().get(found - 1).number());
        return Answer.ok(answer);
    }

    Answer show(String network, String text) {
        long number = number(text);
        return Answer.ok(boundary.at(network, n -> n.ledger().find(number))
                .orElseThrow(
                        () -> Refusal.notFound("network " + network + " keeps no dissonance of the number " + number)));
    }

    Answer replay(Ask ask, String network) {
        Sought sought = sought(ask);
        String to = ask.text("to");
        return Answer.ok(boundary.at(network, n -> n.ledger().replay(sought, to)));
    }

    Answer clear(Ask ask, String network) {
        Sought sought = sought(ask);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("cleared", boundary.at(network, n -> n.ledger().clear(sought)));
        return Answer.ok(answer);
    }

    @SuppressWarnings("NullAway") // of a class file it does not see that a nested type may be null
    private static Sought sought(Ask ask) {
        return new Sought(
                numbers(ask.text("number")),
                kind(ask.text("kind")),
                ask.text("where"),
                ask.text("frequency"),
                ask.number("since", 0, 0, Long.MAX_VALUE),
                ask.number("until", Long.MAX_VALUE, 0, Long.MAX_VALUE));
    }

    private static Set<Long> numbers(@Nullable String text) {
        Set<Long> numbers = new HashSet<>();
        for (String number : text == null ? new String[0] : text.split(",", -1)) {
            numbers.add(number(number));
        }
        return numbers;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("the number of a dissonance is a whole number, and not \"" + text + "\"");
        }
    }

    private static Dissonance.@Nullable Kind kind(@Nullable String word) {
        if (word == null) {
            return null;
        }
        String meant = word.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        List<Dissonance.Kind> kinds = Arrays.asList(Dissonance.Kind.values());
        return kinds.stream()
                .filter(kind -> kind.word().equals(meant))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.badRequest("there is no kind of dissonance called \"" + word + "\"; there are "
                                + kinds.stream().map(Dissonance.Kind::word).collect(Collectors.joining(", "))));
    }
}

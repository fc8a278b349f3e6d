package io.mycelium.testkit.pack;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what a test expects with what happened. */
final class Comparison {
    private final PackTest test;
    private final Happened happened;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(PackTest test, Happened happened) {
        this.test = test;
        this.happened = happened;
    }

    /** All that is not as expected, in the order of the tides. */
    static List<Difference> of(PackTest test, Happened happened) {
        Comparison comparison = new Comparison(test, happened);
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        int next = 0;
        for (TideCase each : test.tides()) {
            for (int n = 0; n < each.times(); n++) {
                Happened.Tide tide = happened.tides().get(next++);
                compare(each.expected(), tide);
                if (!test.expectsDissonances(each)) {
                    tide.dissonances().forEach(one -> unexpected(each.at(), tide, one));
                }
            }
        }
        compare(test.expected(), happened.whole());
    }

    private void unexpected(Place at, Happened.Tide tide, Dissonance wrong) {
        differences.add(new Difference(
                at, tide.number(), "dissonances", "none, as none is named", shown(wrong), advice(wrong), List.of()));
    }

    /** What may be missing in the test. */
    private List<String> advice(Dissonance wrong) {
        boolean nobody = wrong.kind() == Dissonance.Kind.DEAD_END
                || wrong.kind() == Dissonance.Kind.REFUSED
                || wrong.kind() == Dissonance.Kind.NO_ROUTE;
        return nobody && wrong.where().startsWith(happened.hypha())
                ? List.of("whom it sends to has to be there: 'given: {others: [NAME]}'")
                : List.of();
    }

    private void compare(Expected expected, Happened.Tide tide) {
        if (expected.emits() != null) {
            list(
                    "emits",
                    expected.at(),
                    tide,
                    expected.emits(),
                    tide.sent(),
                    Comparison::fits,
                    Comparison::shown,
                    Comparison::shown,
                    missing -> new Difference.NotSent(missing.frequency()));
        }
        if (expected.fires() != null) {
            list(
                    "fires",
                    expected.at(),
                    tide,
                    expected.fires(),
                    tide.fired(),
                    (rule, found) -> rule.rule().equals(found),
                    rule -> "\"" + rule.rule() + "\"",
                    rule -> "\"" + rule + "\"",
                    missing -> new Difference.NotFired(missing.rule()));
        }
        if (expected.dissonances() != null) {
            list(
                    "dissonances",
                    expected.at(),
                    tide,
                    expected.dissonances(),
                    tide.dissonances(),
                    Comparison::fits,
                    Comparison::shown,
                    Comparison::shown,
                    missing -> null);
        }
        if (expected.born() != null) {
            list(
                    "born",
                    expected.at(),
                    tide,
                    expected.born(),
                    tide.born(),
                    Comparison::fits,
                    Comparison::shown,
                    Comparison::shown,
                    missing -> null);
        }
        state(expected, tide);
        Expected not = expected.not();
        if (not != null) {
            compareNot(not, tide);
        }
    }

    private void state(Expected expected, Happened.Tide tide) {
        PlainMap state = tide.state();
        if (expected.dies() != null && expected.dies() != (state == null)) {
            boolean dies = expected.dies();
            differences.add(new Difference(
                    expected.at(),
                    tide.number(),
                    "dies",
                    dies ? "the hypha dies" : "the hypha lives",
                    dies ? "it lives" : "it is dead",
                    List.of(),
                    List.of()));
        }
        Fields fields = expected.state();
        if (fields == null) {
            return;
        }
        if (state == null) {
            differences.add(new Difference(
                    fields.at(), tide.number(), "state", "a state", "the hypha is dead", List.of(), List.of()));
            return;
        }
        fields.values().forEach((field, value) -> {
            if (!Same.same(value, state.get(field))) {
                differences.add(new Difference(
                        fields.place(field),
                        tide.number(),
                        "state." + field,
                        PlainJson.text(value),
                        PlainJson.text(state.get(field)),
                        List.of(),
                        List.of(new Difference.NotSet(field))));
            }
        });
    }

    // --- what is in a list, in its order

    private <E extends Object, F extends Object> void list(
            String what,
            Place at,
            Happened.Tide tide,
            List<E> expected,
            List<F> found,
            BiPredicate<E, F> fits,
            Function<E, String> shownExpected,
            Function<F, String> shownFound,
            Function<E, Difference.@Nullable About> about) {
        List<String> lines = new ArrayList<>();
        List<Difference.About> reasons = new ArrayList<>();
        Place first = null; // of what is missing
        int wrong = 0;
        for (Alignment.Pair<E, F> each : Alignment.of(expected, found, fits)) {
            E missing = each.expected();
            F there = each.found();
            if (missing != null && there != null) {
                lines.add("  " + shownFound.apply(there));
            } else if (missing != null) {
                lines.add("- " + shownExpected.apply(missing));
                Difference.About reason = about.apply(missing);
                if (reason != null && !reasons.contains(reason)) {
                    reasons.add(reason);
                }
                first = first == null ? place(missing) : first;
                wrong++;
            } else if (there != null) {
                lines.add("+ " + shownFound.apply(there) + by(there));
                wrong++;
            }
        }
        if (wrong > 0) {
            differences.add(new Difference(
                    first == null ? at : first,
                    tide.number(),
                    what,
                    counted(expected.size()),
                    counted(found.size()),
                    lines,
                    reasons));
        }
    }

    private static String by(Object found) {
        return found instanceof Happened.Sent sent && !sent.rule().isEmpty()
                ? "   by rule \"" + sent.rule() + "\""
                : "";
    }

    private static String counted(int count) {
        return count == 0 ? "none" : String.valueOf(count);
    }

    private static boolean fits(Expected.Sent expected, Happened.Sent found) {
        Fields payload = expected.payload();
        return expected.frequency().equals(found.frequency())
                && (payload == null || payload.fit(found.payload(), expected.whole()))
                && (expected.to() == null || expected.to().equals(found.to()))
                && (expected.urgent() == null || expected.urgent() == found.urgent());
    }

    private static boolean fits(Expected.Wrong expected, Dissonance found) {
        return expected.kind() == found.kind()
                && (expected.rule() == null || expected.rule().equals(found.rule()))
                && (expected.says() == null || found.message().contains(expected.says()));
    }

    private static boolean fits(Expected.Born expected, Happened.Born found) {
        return expected.species().equals(found.species())
                && (expected.state() == null || expected.state().fit(found.state(), false));
    }

    // --- what is not to be

    private void compareNot(Expected not, Happened.Tide tide) {
        none("not emits", tide, not.emits(), tide.sent(), Comparison::fits, Comparison::shown, Comparison::shown);
        none(
                "not fires",
                tide,
                not.fires(),
                tide.fired(),
                (rule, found) -> rule.rule().equals(found),
                rule -> "\"" + rule.rule() + "\"",
                rule -> "\"" + rule + "\"");
        none(
                "not dissonances",
                tide,
                not.dissonances(),
                tide.dissonances(),
                Comparison::fits,
                Comparison::shown,
                Comparison::shown);
        none("not born", tide, not.born(), tide.born(), Comparison::fits, Comparison::shown, Comparison::shown);
        Fields fields = not.state();
        PlainMap state = tide.state();
        if (fields != null && state != null) {
            fields.values().forEach((field, value) -> {
                if (Same.same(value, state.get(field))) {
                    differences.add(new Difference(
                            fields.place(field),
                            tide.number(),
                            "not state." + field,
                            "anything but " + PlainJson.text(value),
                            PlainJson.text(value),
                            List.of(),
                            List.of()));
                }
            });
        }
    }

    private <E, F> void none(
            String what,
            Happened.Tide tide,
            @Nullable List<E> expected,
            List<F> found,
            BiPredicate<E, F> fits,
            Function<E, String> shownExpected,
            Function<F, String> shownFound) {
        if (expected == null) {
            return;
        }
        for (E each : expected) {
            for (F one : found) {
                if (fits.test(each, one)) {
                    differences.add(new Difference(
                            place(each),
                            tide.number(),
                            what,
                            "no " + shownExpected.apply(each),
                            shownFound.apply(one) + by(one),
                            List.of(),
                            List.of()));
                    break;
                }
            }
        }
    }

    private static Place place(Object expected) {
        if (expected instanceof Expected.Sent sent) {
            return sent.at();
        }
        if (expected instanceof Expected.Fired fired) {
            return fired.at();
        }
        return expected instanceof Expected.Wrong wrong ? wrong.at() : ((Expected.Born) expected).at();
    }

    // --- in words

    private static String shown(Expected.Sent sent) {
        Fields payload = sent.payload();
        return sent.frequency()
                + (payload == null ? "" : (sent.whole() ? " " : " with ") + PlainJson.text(payload.values()))
                + (sent.to() == null ? "" : " to " + sent.to())
                + (Boolean.TRUE.equals(sent.urgent()) ? " urgent" : "");
    }

    private static String shown(Happened.Sent sent) {
        boolean named = sent.to() != null && !sent.to().equals(Trial.OUT);
        return sent.frequency()
                + (sent.payload().isEmpty() ? "" : " " + PlainJson.text(sent.payload()))
                + (named ? " to " + sent.to() : "")
                + (sent.urgent() ? " urgent" : "");
    }

    private static String shown(Expected.Wrong wrong) {
        return wrong.kind().word()
                + (wrong.rule() == null ? "" : " in rule \"" + wrong.rule() + "\"")
                + (wrong.says() == null ? "" : ": ..." + wrong.says() + "...");
    }

    private static String shown(Dissonance wrong) {
        return wrong.kind().word() + " at " + wrong.where() + ": "
                + wrong.message().lines().findFirst().orElse("");
    }

    private static String shown(Expected.Born born) {
        return born.species()
                + (born.state() == null
                        ? ""
                        : " with " + PlainJson.text(born.state().values()));
    }

    private static String shown(Happened.Born born) {
        return born.species() + " " + PlainJson.text(born.state()) + " named " + born.name();
    }
}

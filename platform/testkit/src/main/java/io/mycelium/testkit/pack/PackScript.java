package io.mycelium.testkit.pack;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A test of a pack, as it is described in Java: first what is given, then tide by tide what comes in and what is expected of it. */
public final class PackScript {
    private final Consumer<PackTest> runner;
    private final List<Tide> tides = new ArrayList<>();
    private final Expect whole;
    private final Map<String, @Nullable Path> others = new LinkedHashMap<>();
    private final List<String> upstream = new ArrayList<>();
    private final List<String> neighbours = new ArrayList<>();
    private final List<String> species = new ArrayList<>();
    private Fields state = Fields.NONE;
    private int energy = Blueprint.DEFAULT_ENERGY;
    private int capacity = Trial.PLENTY;
    private @Nullable String hypha;
    private long seed = 1;
    private long tide = 1;
    private long time;
    private boolean together;
    private Standing standing = Standing.REAL;

    PackScript(Consumer<PackTest> runner) {
        this.runner = runner;
        this.whole = new Expect();
    }

    private static Fields fields(Map<String, ?> values) {
        return new Fields(Place.FILE, PlainMap.of(values), Map.of());
    }

    /** Fields of its state that differ from their defaults. */
    public PackScript state(Map<String, ?> fields) {
        state = fields(fields);
        return this;
    }

    /** So many rule firings a tide. */
    public PackScript energy(int firings) {
        energy = firings;
        return this;
    }

    /** So many signals in each socket into it. */
    public PackScript capacity(int signals) {
        capacity = signals;
        return this;
    }

    /** Its name; else it has that of its pack. */
    public PackScript hypha(String name) {
        hypha = name;
        return this;
    }

    /** Where its random numbers begin. */
    public PackScript seed(long number) {
        seed = number;
        return this;
    }

    /** The number of the first tide, from 1. */
    public PackScript tideNumber(long number) {
        tide = number;
        return this;
    }

    /** The clock of the first tide, in ms since 1970. */
    public PackScript time(long millis) {
        time = millis;
        return this;
    }

    /** It senses all signals of a tide in one step. */
    public PackScript together() {
        together = true;
        return this;
    }

    /**
     * What {@code hypha} and {@code Hypha( ... )} say of it, and of who is around it, in all tides, in place of what this
     * test's own network would say: {@code Map.of("index", 3, "neighbours", List.of("a"))}.
     */
    public PackScript facts(Map<String, ?> facts) {
        FileProblems problems = new FileProblems("");
        standing = Standing.read(fields(facts), problems);
        problems.all().forEach(each -> {
            throw new IllegalArgumentException(each.message());
        });
        return this;
    }

    /** Hyphae beside it, to which it may send by name, and which say what this test lets them say. */
    public PackScript others(String... names) {
        Stream.of(names).forEach(each -> others.putIfAbsent(each, null));
        return this;
    }

    /** A hypha beside it with a pack of its own. */
    public PackScript other(String name, Path drlOrFolder) {
        others.put(name, drlOrFolder);
        return this;
    }

    /** Others from whom a socket leads to it. */
    public PackScript upstream(String... names) {
        upstream.addAll(List.of(names));
        return others(names);
    }

    /** Others to whom a socket leads: what it emits goes to them. */
    public PackScript neighbours(String... names) {
        neighbours.addAll(List.of(names));
        return others(names);
    }

    /** Species that it may spawn. */
    public PackScript species(String... names) {
        species.addAll(List.of(names));
        return this;
    }

    /** The first tide. */
    public Tide tide() {
        Tide tide = new Tide();
        tides.add(tide);
        return tide;
    }

    private void run() {
        Given given = new Given(
                state,
                energy,
                capacity,
                hypha,
                seed,
                tide,
                time,
                others,
                upstream,
                neighbours,
                species,
                together,
                standing,
                null);
        List<TideCase> cases = tides.stream().map(Tide::asCase).toList();
        runner.accept(new PackTest("", Place.FILE, given, cases, whole.asExpected()));
    }

    /** A tide: what comes in, and what is expected of it. */
    public final class Tide {
        private final List<GivenSignal> signals = new ArrayList<>();
        private final Expect expected = new Expect();
        private int times = 1;
        private @Nullable Long clock;

        private Tide() {}

        private TideCase asCase() {
            return new TideCase(Place.FILE, signals, times, clock, expected.asExpected());
        }

        /** A signal without payload. */
        public Tide signal(String frequency) {
            return signal(frequency, Map.of());
        }

        /** A signal from outside. */
        public Tide signal(String frequency, Map<String, ?> payload) {
            return add(frequency, payload, false, null, false);
        }

        /** An urgent one. */
        public Tide urgent(String frequency, Map<String, ?> payload) {
            return add(frequency, payload, true, null, false);
        }

        /** A signal that one of the others sends, from the second tide on. */
        public Tide from(String other, String frequency, Map<String, ?> payload) {
            return add(frequency, payload, false, other, false);
        }

        /** The answer of one of the others to the oldest question that it was asked. */
        public Tide answer(String other, String frequency, Map<String, ?> payload) {
            return add(frequency, payload, false, other, true);
        }

        private Tide add(
                String frequency, Map<String, ?> payload, boolean urgent, @Nullable String from, boolean answer) {
            if (from != null && (!others.containsKey(from) || tides.get(0) == this)) {
                throw new IllegalArgumentException(
                        "'" + from + "' has to be one of the others, and can be heard from the second tide on");
            }
            signals.add(new GivenSignal(Place.FILE, frequency, fields(payload), urgent, 0, from, answer));
            return this;
        }

        /** So many tides like this one. */
        public Tide times(int count) {
            times = count;
            return this;
        }

        /** The clock from here on, in ms since 1970. */
        public Tide time(long millis) {
            clock = millis;
            return this;
        }

        /** What is expected of this tide. */
        public Expect expect() {
            return expected;
        }

        /** The next tide. */
        public Tide tide() {
            return PackScript.this.tide();
        }

        /** What is expected of all tides together. */
        public Expect inAll() {
            return whole;
        }

        /** Runs the test; throws an {@link AssertionError} with the differences and why, if it fails. */
        public void run() {
            PackScript.this.run();
        }
    }

    /** What is expected; what is not named is not looked at, but for dissonances. */
    public final class Expect {
        private @Nullable List<Expected.Sent> sent;
        private @Nullable List<Expected.Fired> fired;
        private @Nullable List<Expected.Wrong> wrong;
        private @Nullable List<Expected.Born> newborn;
        private @Nullable Fields fields;
        private @Nullable Boolean dead;
        private @Nullable Expect denied;

        private Expect() {}

        private Expected asExpected() {
            Expected not = denied == null ? null : denied.asExpected();
            return new Expected(Place.FILE, sent, fields, wrong, fired, newborn, dead, null, not);
        }

        /** Nothing is emitted. */
        public Expect emitsNothing() {
            sent = list(sent);
            return this;
        }

        /** One more is emitted, whatever its payload; all that is emitted is to be named, in its order. */
        public Expect emits(String frequency) {
            sent = list(sent);
            sent.add(new Expected.Sent(Place.FILE, frequency, null, false, null, null));
            return this;
        }

        /** One more is emitted, with these fields and no others but such as are null. */
        public Expect emits(String frequency, Map<String, ?> payload) {
            sent = list(sent);
            sent.add(new Expected.Sent(Place.FILE, frequency, PackScript.fields(payload), true, null, null));
            return this;
        }

        /** One more is emitted, and goes to somebody. */
        public Expect emitsTo(String to, String frequency, Map<String, ?> payload) {
            sent = list(sent);
            sent.add(new Expected.Sent(Place.FILE, frequency, PackScript.fields(payload), true, to, null));
            return this;
        }

        /** Fields of the state at the end. */
        public Expect state(Map<String, ?> values) {
            fields = PackScript.fields(values);
            return this;
        }

        /** All rules that fire, in their order. */
        public Expect fires(String... rules) {
            fired = list(fired);
            for (String each : rules) {
                fired.add(new Expected.Fired(Place.FILE, each));
            }
            return this;
        }

        /** One more goes wrong. */
        public Expect dissonance(Dissonance.Kind kind) {
            wrong = list(wrong);
            wrong.add(new Expected.Wrong(Place.FILE, kind, null, null));
            return this;
        }

        /** One more is born. */
        public Expect born(String kind) {
            newborn = list(newborn);
            newborn.add(new Expected.Born(Place.FILE, kind, null));
            return this;
        }

        /** Whether the hypha is dead at the end. */
        public Expect dies(boolean dies) {
            dead = dies;
            return this;
        }

        /** What is not to be: what is named behind this alone would fail the test. */
        public Expect not() {
            Expect before = denied;
            if (before == null) {
                before = new Expect();
                denied = before;
            }
            return before;
        }

        /** The next tide. */
        public Tide tide() {
            return PackScript.this.tide();
        }

        /** What is expected of all tides together. */
        public Expect inAll() {
            return whole;
        }

        /** Runs the test; throws an {@link AssertionError} with the differences and why, if it fails. */
        public void run() {
            PackScript.this.run();
        }
    }

    private static <T> List<T> list(@Nullable List<T> before) {
        return before == null ? new ArrayList<>() : before;
    }
}

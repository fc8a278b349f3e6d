package io.mycelium.core.gate;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.Strikes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of one tide: all of which, beside the state before it, it is a function. Plain values, so that they can be
 * written down and read back.
 *
 * @param tide its number
 * @param clock the wall clock that was stamped on it, in ms
 * @param memory how short memory was, from 0 to 3; 0 where that matters to nobody
 * @param before what happened between the tide before and this one, in order
 * @param offered the signals that came in from outside, in order
 * @param fed what each feed answered, in the order in which they were asked
 * @param delivered what each output body's service answered, in the order in which they were asked
 * @param faults of relays and health policies, in order
 * @param abandoned the ACTs that did not come back, in the order of their hyphae
 * @param wishes what operators wanted, in order
 */
public record TideInputs(
        long tide,
        long clock,
        int memory,
        List<Before> before,
        List<Offered> offered,
        List<Fed> fed,
        List<Delivered> delivered,
        List<Fault> faults,
        List<Abandoned> abandoned,
        List<Wish> wishes) {

    // what more is known of a signal that was offered
    private static final int PLAIN = 0;
    private static final int AGAIN = 1;
    private static final int TRACED = 2;

    /** What happened between two tides. */
    public sealed interface Before {}

    /** Tides were counted up to this one without being run: nobody would have been awake. */
    public record Passed(long until) implements Before {}

    /**
     * Other services were taken over.
     *
     * @param versions of each kind of service: a pack's version and hash; of the others, how many the network had before
     */
    public record Swapped(PlainMap versions) implements Before {}

    /**
     * A body is served, or not, from here on.
     *
     * @param strikes what it did wrong lately, as {@link Strikes#plain} gives it
     */
    public record Served(String body, boolean serving, boolean ended, PlainMap strikes) implements Before {}

    /** A dissonance of the outside: a checkpoint that failed, a body that did not open. */
    public record Noted(long tide, Dissonance.Kind kind, String where, String message) implements Before {}

    /** Some of the ledger's dissonances were cleared. */
    public record Cleared(Sought sought) implements Before {}

    /**
     * A signal that came in at a body, with the name that it was given.
     *
     * @param again what it is a replay of, and to whom it came; null for all that were offered at the body
     * @param trace of the outside, that it came in with; null if with none
     */
    record Offered(
            String body,
            int generation,
            long seq,
            String frequency,
            PlainMap payload,
            boolean urgent,
            long deadline,
            @Nullable Again again,
            @Nullable TraceContext trace) {}

    /**
     * What was replayed.
     *
     * @param to the hypha, relay or output body that it came to
     * @param dissonance the number of the one that kept it
     * @param of the signal
     */
    record Again(String to, long dissonance, SignalId of) {}

    /** What a feed answered; with a fault, nothing else counts. */
    public record Fed(
            String body, @Nullable String fault, @Nullable Object memory, List<In> signals, boolean ended) {}

    /** A signal of a feed. */
    record In(String frequency, PlainMap payload) {}

    /** What an output body's service answered; with a fault, nothing else counts. */
    public record Delivered(
            String body, @Nullable String fault, @Nullable Object memory) {}

    /**
     * The call of this number, among those of relays and policies in this tide, failed.
     *
     * @param hung whether it did not come back in time
     */
    record Fault(int call, String message, boolean hung) {}

    /** Of a tide in which memory was not short. */
    public TideInputs(
            long tide,
            long clock,
            List<Before> before,
            List<Offered> offered,
            List<Fed> fed,
            List<Delivered> delivered,
            List<Fault> faults,
            List<Abandoned> abandoned,
            List<Wish> wishes) {
        this(tide, clock, 0, before, offered, fed, delivered, faults, abandoned, wishes);
    }

    public TideInputs {
        before = List.copyOf(before);
        offered = List.copyOf(offered);
        fed = List.copyOf(fed);
        delivered = List.copyOf(delivered);
        faults = List.copyOf(faults);
        abandoned = List.copyOf(abandoned);
        wishes = List.copyOf(wishes);
    }

    public byte[] toBytes() {
        PlainWriter out = new PlainWriter();
        out.number(tide).number(clock).number(memory);
        out.number(before.size());
        before.forEach(b -> write(out, b));
        out.number(offered.size());
        for (Offered o : offered) {
            out.raw(o.body).number(o.generation).number(o.seq).raw(o.frequency);
            out.plain(o.payload)
                    .flag(o.urgent)
                    .number(o.deadline)
                    .octet(o.again != null ? AGAIN : o.trace != null ? TRACED : PLAIN);
            if (o.again != null) {
                out.raw(o.again.to).number(o.again.dissonance).raw(o.again.of.toString());
            } else if (o.trace != null) {
                out.raw(o.trace.traceparent()).plain(o.trace.tracestate());
            }
        }
        out.number(fed.size());
        for (Fed f : fed) {
            out.raw(f.body).plain(f.fault).plain(f.memory).flag(f.ended).number(f.signals.size());
            f.signals.forEach(in -> out.raw(in.frequency).plain(in.payload));
        }
        out.number(delivered.size());
        delivered.forEach(d -> out.raw(d.body).plain(d.fault).plain(d.memory));
        out.number(faults.size());
        faults.forEach(f -> out.number(f.call).raw(f.message).flag(f.hung));
        out.number(abandoned.size());
        abandoned.forEach(a -> out.raw(a.hypha()).number(a.step()).raw(a.message()));
        out.number(wishes.size());
        wishes.forEach(w -> Wish.write(out, w));
        return out.toBytes();
    }

    private static void write(PlainWriter out, Before before) {
        if (before instanceof Passed passed) {
            out.number(0).number(passed.until);
        } else if (before instanceof Swapped swapped) {
            out.number(1).plain(swapped.versions);
        } else if (before instanceof Served served) {
            out.number(2)
                    .raw(served.body)
                    .flag(served.serving)
                    .flag(served.ended)
                    .plain(served.strikes);
        } else if (before instanceof Noted noted) {
            out.number(3)
                    .number(noted.tide)
                    .number(noted.kind.ordinal())
                    .raw(noted.where)
                    .raw(noted.message);
        } else if (before instanceof Cleared cleared) {
            write(out.number(4), cleared.sought);
        }
    }

    private static void write(PlainWriter out, Sought sought) {
        out.number(sought.numbers().size());
        new TreeSet<>(sought.numbers()).forEach(out::number);
        out.number(sought.kind() == null ? -1 : sought.kind().ordinal());
        out.plain(sought.where()).plain(sought.frequency());
        out.number(sought.since()).number(sought.until());
    }

    @SuppressWarnings("NullAway") // of a class file it does not see that a nested type may be null
    private static Sought sought(PlainReader in) {
        Set<Long> numbers = new HashSet<>();
        for (int i = in.integer(); i > 0; i--) {
            numbers.add(in.number());
        }
        int kind = in.integer();
        return new Sought(
                numbers,
                kind < 0 ? null : Dissonance.Kind.values()[kind],
                text(in),
                text(in),
                in.number(),
                in.number());
    }

    /** Throws {@link PlainReader.Unreadable} for bytes that are not those of a tide's inputs. */
    public static TideInputs of(byte[] bytes) {
        PlainReader in = new PlainReader(bytes);
        long tide = in.number();
        long clock = in.number();
        int memory = in.integer();
        List<Before> before = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            before.add(before(in));
        }
        List<Offered> offered = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            offered.add(offered(in));
        }
        List<Fed> fed = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            fed.add(fed(in));
        }
        List<Delivered> delivered = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            delivered.add(new Delivered(in.raw(), text(in), in.plain()));
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            faults.add(new Fault(in.integer(), in.raw(), in.flag()));
        }
        List<Abandoned> abandoned = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            abandoned.add(new Abandoned(in.raw(), in.integer(), in.raw()));
        }
        List<Wish> wishes = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            wishes.add(Wish.read(in));
        }
        return new TideInputs(tide, clock, memory, before, offered, fed, delivered, faults, abandoned, wishes);
    }

    private static Offered offered(PlainReader in) {
        String body = in.raw();
        int generation = in.integer();
        long seq = in.number();
        String frequency = in.raw();
        PlainMap payload = in.plainMap();
        boolean urgent = in.flag();
        long deadline = in.number();
        int kind = in.octet();
        if (kind > TRACED) {
            throw new PlainReader.Unreadable("the number " + kind + " was not expected");
        }
        Again again = kind == AGAIN ? new Again(in.raw(), in.number(), SignalId.parse(in.raw())) : null;
        TraceContext trace = kind == TRACED ? TraceContext.of(in.raw(), text(in)) : null;
        return new Offered(body, generation, seq, frequency, payload, urgent, deadline, again, trace);
    }

    private static Before before(PlainReader in) {
        return switch (in.octetOf(5)) {
            case 0 -> new Passed(in.number());
            case 1 -> new Swapped(in.plainMap());
            case 2 -> new Served(in.raw(), in.flag(), in.flag(), in.plainMap());
            case 3 ->
                new Noted(
                        in.number(),
                        Dissonance.Kind.values()[in.octetOf(Dissonance.Kind.values().length)],
                        in.raw(),
                        in.raw());
            default -> new Cleared(sought(in));
        };
    }

    private static Fed fed(PlainReader in) {
        String body = in.raw();
        String fault = text(in);
        Object memory = in.plain();
        boolean ended = in.flag();
        List<In> signals = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            signals.add(new In(in.raw(), in.plainMap()));
        }
        return new Fed(body, fault, memory, signals, ended);
    }

    private static @Nullable String text(PlainReader in) {
        return in.plain() instanceof String text ? text : null;
    }
}

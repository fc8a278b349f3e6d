package io.mycelium.testkit.pack;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.PatientTides;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.core.trace.TextTrace;
import io.mycelium.core.trace.TraceEvent;
import io.mycelium.core.trace.TraceSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A test, run: the hypha and those beside it in a network of their own, tide by tide. For one thread; to be closed.
 *
 * <pre>
 *   in ---> the hypha ---> out            and, sent by name,  the hypha <---> each of the others
 * </pre>
 */
final class Trial implements TraceSink, AutoCloseable {
    static final String IN = "in";
    static final String OUT = "out";

    private static final String DOOR = "(door of) ";
    static final int PLENTY = 10_000;
    private static final int ALL = Integer.MAX_VALUE;

    private final String hypha;
    private final Standing standing;
    private final List<String> puppets = new ArrayList<>();
    private final Map<String, Behaviour> behaviours = new LinkedHashMap<>();
    private final Network network;
    private final PatientTides tides;
    private final StringBuilder trace = new StringBuilder();
    private final TextTrace text = new TextTrace(trace);
    private final Set<String> known = new LinkedHashSet<>();
    private List<TraceEvent> acts = List.of();
    private long heard; // the newest dissonance that was told
    private long clock;
    private final List<KeptStep> steps = new ArrayList<>();
    private long kept; // the number of the newest of them

    Trial(Given given, Behaviour tested, Packs packs) {
        hypha = given.hypha() == null ? tested.pack().name() : given.hypha();
        clock = given.time();
        standing = given.standing();
        Map<String, Blueprint.Species> species = new LinkedHashMap<>();
        List<Blueprint.HyphaGroup> hyphae = new ArrayList<>();
        String own = tested.pack().name();
        behaviours.put(own, standing.isReal() ? tested : new StandingBehaviour(tested, hypha, standing));
        add(species, own(given, own));
        hyphae.add(new Blueprint.HyphaGroup(hypha, species.keySet().iterator().next(), 0, PlainMap.EMPTY));
        given.others().forEach((name, path) -> {
            String pack =
                    path == null ? Puppet.NAME : packs.behaviour(path).pack().name();
            if (path == null) {
                puppets.add(name);
                behaviours.put(Puppet.NAME, new Puppet(hypha));
            } else {
                behaviours.putIfAbsent(pack, packs.behaviour(path));
            }
            add(species, usual(name, pack));
            hyphae.add(new Blueprint.HyphaGroup(name, name, 0, PlainMap.EMPTY));
        });
        Kin kin = given.kin();
        if (kin != null) {
            kin.others().forEach(each -> add(species, Kin.alone(each, served(kin.pack(each.pack()), packs), OUT)));
        }
        given.species().forEach(each -> add(species, usual(each, null)));
        Blueprint blueprint = new Blueprint(
                "test",
                given.seed(),
                new Blueprint.Tides(0, Blueprint.Tides.DEFAULT.burst(), Blueprint.Tides.DEFAULT.actDeadlineMillis()),
                1,
                new Blueprint.Checkpoints(0, 0, 1),
                Blueprint.Health.DEFAULT,
                PLENTY,
                List.copyOf(species.values()),
                hyphae,
                List.of(),
                bodies(),
                sockets(given),
                List.of());
        Path nowhere = Path.of("");
        network = Network.begin(
                blueprint,
                new Plugins(Map.of(), Map.of(), Map.of(), behaviours, null),
                NetworkSettings.of(nowhere, nowhere)
                        .withWorkers(1)
                        .withClock(() -> clock)
                        .withTrace(this));
        tides = new PatientTides(network);
        network.idleUntil(given.tide() - 1);
        born();
    }

    private static void add(Map<String, Blueprint.Species> all, Blueprint.Species one) {
        all.putIfAbsent(one.name(), one);
    }

    /** The name of a pack that is there from now on; null for none. */
    private @Nullable String served(@Nullable Path pack, Packs packs) {
        if (pack == null) {
            return null;
        }
        Behaviour behaviour = packs.behaviour(pack);
        behaviours.putIfAbsent(behaviour.pack().name(), behaviour);
        return behaviour.pack().name();
    }

    /** That of the hypha: with what the blueprint says of it, if there is one, and what is given. */
    private Blueprint.Species own(Given given, String pack) {
        Blueprint.Species like =
                given.kin() == null ? usual(hypha, pack) : Kin.alone(given.kin().own(), pack, OUT);
        return new Blueprint.Species(
                like.name(),
                pack,
                given.state().values(),
                given.energy(),
                given.capacity(),
                like.full(),
                given.together(),
                like.critical(),
                like.limits(),
                like.wake(),
                like.life());
    }

    private static Blueprint.Species usual(String name, @Nullable String pack) {
        return new Blueprint.Species(
                name, pack, PlainMap.EMPTY, Blueprint.DEFAULT_ENERGY, PLENTY, FullPolicy.REJECT, false, false);
    }

    private List<Blueprint.BodyPlan> bodies() {
        List<Blueprint.BodyPlan> bodies = new ArrayList<>();
        bodies.add(body(IN, Direction.IN));
        bodies.add(body(OUT, Direction.OUT));
        puppets.forEach(each -> bodies.add(body(DOOR + each, Direction.IN)));
        return bodies;
    }

    private static Blueprint.BodyPlan body(String name, Direction direction) {
        return new Blueprint.BodyPlan(name, direction, "log", PlainMap.EMPTY, 1);
    }

    private List<Blueprint.SocketPlan> sockets(Given given) {
        List<Blueprint.SocketPlan> sockets = new ArrayList<>();
        sockets.add(in(IN, given));
        given.upstream().forEach(each -> sockets.add(in(each, given)));
        given.neighbours().forEach(each -> sockets.add(socket(hypha, each)));
        if (given.neighbours().isEmpty()) {
            sockets.add(socket(hypha, OUT));
        }
        puppets.forEach(each -> sockets.add(socket(DOOR + each, each)));
        return sockets;
    }

    /** One into it: of a blueprint's species, it does what that says when it is full. */
    private Blueprint.SocketPlan in(String from, Given given) {
        return given.kin() == null
                ? socket(from, hypha)
                : new Blueprint.SocketPlan(End.of(from), End.of(hypha), List.of(), 0, null);
    }

    private static Blueprint.SocketPlan socket(String from, String to) {
        return new Blueprint.SocketPlan(End.of(from), End.of(to), List.of(), 0, FullPolicy.REJECT);
    }

    /** The name of the hypha that is tested. */
    String hypha() {
        return hypha;
    }

    /** From now on all steps of the hypha are kept. */
    Trial watched() {
        network.traces().steps().watch(hypha);
        return this;
    }

    /** Those that it took since it is watched. */
    List<KeptStep> steps() {
        return steps;
    }

    /** Runs all tides of a test. */
    Happened run(PackTest test) {
        List<Happened.Tide> tides = new ArrayList<>();
        for (int i = 0; i < test.tides().size(); i++) {
            TideCase each = test.tides().get(i);
            TideCase next = i + 1 < test.tides().size() ? test.tides().get(i + 1) : null;
            for (int n = 1; n <= each.times(); n++) {
                TideCase following = n < each.times() ? each : next;
                tides.add(tide(each, following == null ? List.of() : following.signals()));
            }
        }
        return new Happened(hypha, tides, trace.toString());
    }

    /**
     * Runs one tide of a case.
     *
     * @param following the signals of the tide after: those that others send are sent in this one
     */
    Happened.Tide tide(TideCase each, List<GivenSignal> following) {
        if (each.time() != null) {
            clock = each.time();
        }
        each.signals().stream().filter(one -> one.from() == null).forEach(one -> offer(IN, one));
        following.stream().filter(one -> one.from() != null).forEach(this::say);
        return tide();
    }

    private void offer(String body, GivenSignal signal) {
        long deadline = signal.within() == 0 ? Signal.NO_DEADLINE : network.tideNumber() + signal.within();
        taken(network.ingress(body).offer(signal.frequency(), signal.payload().values(), signal.urgent(), deadline));
    }

    private void say(GivenSignal signal) {
        taken(network.ingress(DOOR + signal.from())
                .offer(Puppet.frequency(), Puppet.told(signal), false, Signal.NO_DEADLINE));
    }

    private static void taken(Ingress.Offer offer) {
        if (offer instanceof Ingress.Refused refused) {
            throw new IllegalStateException("a signal could not be given: " + refused.reason());
        }
    }

    private Happened.Tide tide() {
        acts = List.of();
        tides.tide();
        for (StepHistory.Numbered each : network.traces().steps().of(hypha)) {
            if (each.number() > kept) {
                kept = each.number();
                steps.add(standing.of(each.step()));
            }
        }
        List<Dissonance> wrong = network.dissonances(heard, ALL);
        if (!wrong.isEmpty()) {
            heard = wrong.get(wrong.size() - 1).number();
        }
        List<String> fired = new ArrayList<>();
        List<String> undone = new ArrayList<>();
        List<Happened.Sent> sent = new ArrayList<>();
        Signal of = null; // the signal of the step that is told of
        int begun = 0; // how many rules had fired before it
        for (TraceEvent each : acts) {
            if (each instanceof TraceEvent.Matches match) {
                if (!isOf(match.signal(), of)) {
                    of = match.signal();
                    begun = fired.size();
                }
                fired.add(match.rule());
            } else if (each instanceof TraceEvent.Fails fails && isOf(fails.signal(), of)) {
                List<String> its = fired.subList(begun, fired.size());
                undone.addAll(its);
                its.clear();
            } else if (each instanceof TraceEvent.Emits emits) {
                sent.add(sent(emits.signal(), emits.target(), fired));
            } else if (each instanceof TraceEvent.EmitsNowhere nowhere) {
                sent.add(sent(nowhere.signal(), nowhere.target(), fired));
            }
        }
        PlainMap state =
                network.hypha(hypha).map(NetworkView.HyphaDetail::state).orElse(null);
        return new Happened.Tide(network.tideNumber(), sent, fired, undone, state, wrong, born());
    }

    /** Whether two are the signal of one step; null is that of an opening. */
    private static boolean isOf(@Nullable Signal one, @Nullable Signal other) {
        return one == null || other == null
                ? one == null && other == null
                : one.id().equals(other.id());
    }

    private static Happened.Sent sent(Signal signal, @Nullable String to, List<String> fired) {
        return new Happened.Sent(
                signal.frequency(),
                signal.payload(),
                signal.urgent(),
                to,
                fired.isEmpty() ? "" : fired.get(fired.size() - 1));
    }

    private List<Happened.Born> born() {
        List<Happened.Born> born = new ArrayList<>();
        for (NetworkView.HyphaLine each : network.hyphae(0, ALL)) {
            if (known.add(each.id())) {
                PlainMap state = network.hypha(each.id())
                        .map(NetworkView.HyphaDetail::state)
                        .orElse(PlainMap.EMPTY);
                born.add(new Happened.Born(each.id(), each.species(), state));
            }
        }
        return born;
    }

    @Override
    public void tide(TraceEvent.Tide tide) {
        acts = tide.act().stream().filter(each -> each.who().equals(hypha)).toList();
        text.tide(new TraceEvent.Tide(
                tide.network(),
                tide.tide(),
                told(tide.sense()),
                told(tide.act()),
                told(tide.rest()),
                told(tide.after())));
    }

    /** What is worth to be told in a trace: what the test itself does is not, nor a health of which there is no policy. */
    private List<TraceEvent> told(List<TraceEvent> events) {
        return events.stream()
                .filter(each -> !puppets.contains(each.who()) && !each.who().equals(OUT))
                .filter(each -> !(each instanceof TraceEvent.Reports reports)
                        || reports.health().equals("dead"))
                .toList();
    }

    @Override
    public void close() {
        tides.close();
        network.close();
    }
}

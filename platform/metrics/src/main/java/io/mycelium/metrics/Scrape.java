package io.mycelium.metrics;

import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.core.tide.GraphPicture;
import io.mycelium.core.tide.NetworkMeters;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.ServerInfo;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * All that is told of the networks of a server, made anew at each scrape from what they count by themselves: nothing is written
 * here while nobody asks. No series is of one hypha. Thread-safe; scrapes take turns.
 */
final class Scrape implements MultiCollector {
    /** So long a scrape waits for the boundaries of all networks together. */
    private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** Rules and packs have the names that their authors give them. */
    static final int MOST_RULES = 1000;

    static final int MOST_PLUGINS = 500;

    private final Server server;
    private final LongSupplier nanos;
    private final Map<String, NetworkLook> looks = new LinkedHashMap<>();
    private final Admission rules;
    private final Admission plugins = new Admission(MOST_PLUGINS);

    Scrape(Server server, LongSupplier nanos) {
        this(server, nanos, MOST_RULES);
    }

    Scrape(Server server, LongSupplier nanos, int mostRules) {
        this.server = server;
        this.nanos = nanos;
        rules = new Admission(mostRules);
    }

    @Override
    public synchronized MetricSnapshots collect() {
        ServerInfo info = server.info();
        Families families = new Families(info.startedAt());
        families.info("mycelium_build", "The version of Mycelium that runs.", "version", info.version());
        families.gauge(
                "mycelium_incarnation",
                "How often a server was started on this data folder, this start included.",
                info.incarnation());
        List<String> networks = server.networks();
        List<NetworkLook> all = networks.stream()
                .map(network -> looks.computeIfAbsent(network, name -> new NetworkLook(server, name, nanos)))
                .toList();
        all.forEach(NetworkLook::ask);
        long until = nanos.getAsLong() + WAIT_NANOS;
        all.forEach(look -> look.await(until));
        Map<List<String>, long[]> checkpoints = new LinkedHashMap<>();
        for (NetworkLook look : all) {
            String network = look.network();
            NetworkMeters meters = server.meters(network);
            status(families, network, server.status(network), meters);
            counters(families, network, meters);
            checkpoints(families, network, meters.checkpoints());
            checkpoints.put(List.of("network", network), new long[] {
                meters.checkpoints().written(), meters.checkpoints().nanos()
            });
            atBoundary(families, network, look);
        }
        families.summary(
                "mycelium_checkpoint_duration_seconds",
                "How long checkpoints took that were written, from the boundary at which they began.",
                checkpoints);
        return families.all();
    }

    private static void status(Families to, String network, NetworkStatus status, NetworkMeters meters) {
        NetworkView.Status now = status.boundary();
        boolean up = status.failure() == null && !status.over();
        to.gauge(
                "mycelium_network_up",
                "1 while tides run; 0 if they are over or have failed.",
                up ? 1 : 0,
                "network",
                network);
        to.gauge(
                "mycelium_network_failed",
                "1 if the network has failed: its tides are over before their time.",
                status.failure() == null ? 0 : 1,
                "network",
                network);
        to.gauge(
                "mycelium_network_standing",
                "1 while a tide is in one and the same step for a second and more: a rule that does not come back.",
                status.standing() ? 1 : 0,
                "network",
                network);
        to.gauge(
                "mycelium_tide_running_seconds",
                "For how long the tide that runs now has run; 0 between two tides.",
                Families.seconds(meters.runningNanos()),
                "network",
                network);
        to.gauge(
                "mycelium_tide_number",
                "The number of the last tide, in the life of the network.",
                now.tide(),
                "network",
                network);
        to.gauge("mycelium_hyphae_awake", "Hyphae awake in the last tide.", now.awake(), "network", network);
        to.gauge("mycelium_sockets", "Sockets.", now.sockets(), "network", network);
        to.gauge(
                "mycelium_signals_held",
                "Signals in sockets, inboxes, outboxes, relays and bodies.",
                now.counters().held(),
                "network",
                network);
        to.gauge(
                "mycelium_signals_waiting",
                "Signals that have come from outside and that no tide has taken yet.",
                now.waiting(),
                "network",
                network);
        to.gauge(
                "mycelium_faults",
                "What does not work at the moment: a body that can't be opened, a relay that is left alone.",
                now.faults().size(),
                "network",
                network);
    }

    private static void counters(Families to, String network, NetworkMeters meters) {
        to.counter(
                "mycelium_tides",
                "Tides since the start of the server, those passed by included.",
                meters.tides(),
                "network",
                network);
        meters.phases()
                .forEach((phase, times) -> to.histogram(
                        "mycelium_tide_duration_seconds",
                        "How long the phases of tides took; act is SENSE and PROCESS, which are one pass.",
                        times,
                        "network",
                        network,
                        "phase",
                        phase));
        to.histogram(
                "mycelium_whole_tide_duration_seconds",
                "How long tides took that were run.",
                meters.whole(),
                "network",
                network);
        NetworkView.Counters signals = meters.counters();
        signals(to, network, "in", "ingested", signals.ingested());
        signals(to, network, "in", "emitted", signals.emitted());
        signals(to, network, "in", "copied", signals.copied());
        signals(to, network, "in", "made", signals.made());
        signals(to, network, "out", "acted", signals.acted());
        signals(to, network, "out", "absorbed", signals.absorbed());
        signals(to, network, "out", "delivered", signals.delivered());
        signals(to, network, "out", "dissonant", signals.dissonant());
        meters.dissonances()
                .forEach((kind, count) -> to.counter(
                        "mycelium_dissonances",
                        "Recorded anomalies, by what is wrong.",
                        count,
                        "network",
                        network,
                        "kind",
                        kind.replace(' ', '_')));
        to.counter("mycelium_births", "Hyphae that were born.", meters.births(), "network", network);
        to.counter("mycelium_deaths", "Hyphae that died.", meters.deaths(), "network", network);
    }

    private static void signals(Families to, String network, String direction, String outcome, long count) {
        to.counter(
                "mycelium_signals",
                "Signals by where they came from (in) and what became of them (out): in less out is what more is held.",
                count,
                "network",
                network,
                "direction",
                direction,
                "outcome",
                outcome);
    }

    private static void checkpoints(Families to, String network, NetworkMeters.Checkpoints of) {
        String help = "Checkpoints that were begun, by how they ended.";
        to.counter("mycelium_checkpoints", help, of.written(), "network", network, "outcome", "written");
        to.counter("mycelium_checkpoints", help, of.failed(), "network", network, "outcome", "failed");
        to.gauge(
                "mycelium_checkpoint_age_seconds",
                "Since the begin of the newest checkpoint of this start, or since the start: what a crash would undo at most.",
                Families.seconds(of.ageNanos()),
                "network",
                network);
        to.gauge(
                "mycelium_checkpoint_last_duration_seconds",
                "How long the newest checkpoint of this start took.",
                Families.seconds(of.lastNanos()),
                "network",
                network);
        to.gauge(
                "mycelium_checkpoint_size_bytes",
                "Of the newest checkpoint of this start.",
                of.lastBytes(),
                "network",
                network);
        to.gauge(
                "mycelium_checkpoint_tide",
                "Of the newest durable checkpoint; -1: there is none.",
                of.tide(),
                "network",
                network);
    }

    private void atBoundary(Families to, String network, NetworkLook look) {
        to.gauge(
                "mycelium_look_age_seconds",
                "How old what is told of strikes, rules and stopped hyphae is: a tide that takes long is not waited for.",
                Families.seconds(look.ageNanos()),
                "network",
                network);
        NetworkMeters.AtBoundary seen = look.meters();
        if (seen != null) {
            to.gauge(
                    "mycelium_hyphae_stopped",
                    "Hyphae that wait for room in a socket.",
                    seen.stopped(),
                    "network",
                    network);
            for (NetworkMeters.Strike strike : seen.strikes()) {
                String name = strike.name() == null ? "" : strike.name();
                List<String> labels = plugins.of(network, strike.type(), name, strike.kind());
                to.gauge(
                        "mycelium_plugin_strikes",
                        "How often in a row a plugin has failed where it is used; ten at most.",
                        strike.inARow(),
                        "network",
                        labels.get(0),
                        "type",
                        labels.get(1),
                        "name",
                        labels.get(2),
                        "kind",
                        labels.get(3));
            }
            for (NetworkMeters.BodySignals body : seen.bodies()) {
                List<String> labels = plugins.of(network, body.body(), body.kind(), body.direction());
                to.counter(
                        "mycelium_body_signals",
                        "Signals that came in by an input body, or were put out at an output body.",
                        body.signals(),
                        "network",
                        labels.get(0),
                        "body",
                        labels.get(1),
                        "kind",
                        labels.get(2),
                        "direction",
                        labels.get(3));
            }
            seen.unheeded().forEach((pack, count) -> {
                List<String> labels = rules.of(network, pack);
                to.counter(
                        "mycelium_unheeded_signals",
                        "Signals that were acted upon though no rule of the pack heeded them.",
                        count,
                        "network",
                        labels.get(0),
                        "pack",
                        labels.get(1));
            });
            seen.firings()
                    .forEach((pack, byRule) -> byRule.forEach((rule, times) -> {
                        List<String> labels = rules.of(network, pack, rule);
                        to.counter(
                                "mycelium_rule_firings",
                                "How often rules have fired, in steps that failed too.",
                                times,
                                "network",
                                labels.get(0),
                                "pack",
                                labels.get(1),
                                "rule",
                                labels.get(2));
                    }));
        }
        GraphPicture picture = look.picture();
        if (picture != null) {
            picture(to, network, picture);
        }
    }

    private static void picture(Families to, String network, GraphPicture picture) {
        Map<String, Long> levels = new LinkedHashMap<>();
        long quarantined = 0;
        for (GraphPicture.Dot dot : picture.nodes()) {
            boolean hyphae = dot.species() != null;
            quarantined += hyphae ? dot.halted() : 0;
            if (hyphae) {
                dot.levels().forEach((level, count) -> levels.merge(level, (long) count, Long::sum));
            }
        }
        for (VitalityLevel level : VitalityLevel.values()) {
            to.gauge(
                    "mycelium_hyphae",
                    "Hyphae by how well they are.",
                    levels.getOrDefault(level.word(), 0L),
                    "network",
                    network,
                    "level",
                    level.word());
        }
        to.gauge(
                "mycelium_hyphae_quarantined",
                "Hyphae that sense nothing until they are restarted.",
                quarantined,
                "network",
                network);
        long held = 0;
        long capacity = 0;
        int fullest = 0;
        int nearlyFull = 0;
        for (GraphPicture.Edge edge : picture.edges()) {
            held += edge.held();
            capacity += edge.capacity();
            fullest = Math.max(fullest, edge.fullest());
            nearlyFull += edge.fullest() >= 85 ? 1 : 0;
        }
        to.gauge("mycelium_socket_signals", "Signals in sockets.", held, "network", network);
        to.gauge(
                "mycelium_socket_capacity",
                "For how many signals there is room in sockets.",
                capacity,
                "network",
                network);
        to.gauge(
                "mycelium_socket_fill_max_ratio",
                "How full the fullest socket is, from 0 to 1.",
                fullest / 100.0,
                "network",
                network);
        to.gauge(
                "mycelium_edges_nearly_full",
                "Edges of the graph of which a socket is filled by 85 % and more.",
                nearlyFull,
                "network",
                network);
    }
}

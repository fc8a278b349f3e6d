package io.mycelium.runtime.internal.report;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.observe.TideReport;
import io.mycelium.runtime.Journal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of dissonances: once per cause in a number of tides, with how many of the same kind were left out since. A cause
 * is a kind at a place, and the rule if it was one. Also says how checkpoints went. On the listeners' thread.
 */
public final class DissonanceLog implements TideListener {
    private static final Logger log = LoggerFactory.getLogger("mycelium.dissonance");
    private static final int CAUSES = 10_000;
    /** What is no matter of a signal, but of the network. */
    private static final Set<Dissonance.Kind> EVENTS = EnumSet.of(
            Dissonance.Kind.ABANDONED,
            Dissonance.Kind.RUNAWAY,
            Dissonance.Kind.PLUGIN_FAULT,
            Dissonance.Kind.STANDSTILL,
            Dissonance.Kind.CHECKPOINT,
            Dissonance.Kind.SUPERVISED,
            Dissonance.Kind.CONFLICT,
            Dissonance.Kind.DEGRADED,
            Dissonance.Kind.RESTORED,
            Dissonance.Kind.DISORDER);

    private final long tides;
    private final Journal journal;
    private final Map<String, Seen> causes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > CAUSES;
        }
    };

    /**
     * @param tides in which the same cause is said only once
     * @param journal has what is an event beside
     */
    public DissonanceLog(long tides, Journal journal) {
        this.tides = tides;
        this.journal = journal;
    }

    @Override
    public void tideEnded(TideReport report) {
        for (Dissonance dissonance : report.dissonances()) {
            String line = line(report.network(), dissonance);
            if (!line.isEmpty()) {
                log.warn(line);
                note(report.network(), dissonance);
            }
        }
    }

    private void note(String network, Dissonance dissonance) {
        if (EVENTS.contains(dissonance.kind())) {
            journal.add(
                    network,
                    dissonance.tide(),
                    dissonance.kind().word(),
                    "network",
                    dissonance.where() + ": " + dissonance.message());
        }
    }

    @Override
    public void checkpointEnded(String network, long tide, long bytes, long millis) {
        log.debug("{}: checkpoint of tide {} written, {} bytes in {} ms", network, tide, bytes, millis);
    }

    @Override
    public void checkpointFailed(String network, long tide, String message) {
        log.error("{}: {}", network, message);
    }

    /** The line for a dissonance; empty if its cause was said not long ago. */
    String line(String network, Dissonance dissonance) {
        String cause = network + '|' + dissonance.kind() + '|' + dissonance.where() + '|' + dissonance.rule();
        Seen seen = causes.get(cause);
        if (seen != null && !isAlert(dissonance) && dissonance.tide() < seen.tide + tides) {
            seen.leftOut++;
            return "";
        }
        long leftOut = seen == null ? 0 : seen.leftOut;
        causes.put(cause, new Seen(dissonance.tide()));
        return network + ": tide " + dissonance.tide() + ": "
                + dissonance.kind().word() + " at " + dissonance.where() + ": " + dissonance.message()
                + (leftOut == 0 ? "" : " (and " + leftOut + " of the same cause since it was last said)");
    }

    /** Whether an operator is to hear of each. */
    private static boolean isAlert(Dissonance dissonance) {
        return dissonance.kind() == Dissonance.Kind.DEGRADED || dissonance.kind() == Dissonance.Kind.RESTORED;
    }

    private static final class Seen {
        private final long tide;
        private long leftOut;

        Seen(long tide) {
            this.tide = tide;
        }
    }
}

package io.mycelium.core.trace;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a trace in the words of the specification's example. Called on the tide's thread; not thread-safe. */
public final class TextTrace implements TraceSink {
    private final Appendable out;
    private boolean first = true;

    public TextTrace(Appendable out) {
        this.out = out;
    }

    @Override
    public void tide(TraceEvent.Tide tide) {
        StringBuilder text = new StringBuilder();
        if (!first) {
            text.append('\n');
        }
        first = false;
        text.append("CYCLE ").append(tide.tide()).append(":\n");
        group(text, "SENSE", tide.sense());
        group(text, "ACT", tide.act());
        group(text, "REST", tide.rest());
        if (!tide.after().isEmpty()) {
            text.append('\n');
            tide.after().forEach(event -> text.append("  ").append(line(event)).append('\n'));
        }
        try {
            out.append(text);
            if (out instanceof java.io.Flushable flushable) {
                flushable.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void group(StringBuilder text, String phase, List<TraceEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        text.append("  [").append(phase).append("]\n");
        for (TraceEvent event : events) {
            text.append("    ").append(line(event)).append('\n');
        }
    }

    static String line(TraceEvent event) {
        if (event instanceof TraceEvent.Receives e) {
            return "Hyphal:" + e.who() + " receives " + signal(e.signal());
        }
        if (event instanceof TraceEvent.NoSignals e) {
            return "Hyphal:" + e.who() + " has no signals";
        }
        if (event instanceof TraceEvent.Has e) {
            return "FruitingBody:" + e.who() + " has " + signal(e.signal());
        }
        if (event instanceof TraceEvent.Matches e) {
            return e.who() + " matches rule: \"" + e.rule() + "\"";
        }
        if (event instanceof TraceEvent.Emits e) {
            return e.who() + " emits " + signal(e.signal()) + " -> " + place(e.place()) + ":" + e.target();
        }
        if (event instanceof TraceEvent.EmitsNowhere e) {
            return e.who() + " emits " + signal(e.signal()) + " -> nowhere"
                    + (e.target() == null ? "" : " (" + e.target() + ")");
        }
        if (event instanceof TraceEvent.Fails e) {
            return fails(e);
        }
        if (event instanceof TraceEvent.Idle e) {
            return e.who() + " is idle";
        }
        if (event instanceof TraceEvent.Delivers e) {
            return capital(e.who()) + " delivers " + (e.signals() == 1 ? "signal" : e.signals() + " signals")
                    + " to external consumer";
        }
        if (event instanceof TraceEvent.Reports e) {
            return e.who() + " reports health=" + e.health();
        }
        if (event instanceof TraceEvent.Quiet) {
            return "Network is quiet";
        }
        if (event instanceof TraceEvent.Dissonant e) {
            return e.who() + " has dissonance: " + e.kind() + (e.signal() == null ? "" : ", " + signal(e.signal()))
                    + ": " + e.reason().lines().findFirst().orElse("");
        }
        if (event instanceof TraceEvent.Creates e) {
            return "Relay:" + e.who() + " creates Hyphal:" + e.hypha();
        }
        return event.toString();
    }

    private static String fails(TraceEvent.Fails e) {
        String rule = e.rule() == null ? "" : " in rule \"" + e.rule() + "\"";
        String at = e.signal() == null ? "" : " at " + signal(e.signal());
        return e.who() + " fails" + rule + at;
    }

    private static String place(TraceEvent.Place place) {
        switch (place) {
            case RELAY:
                return "relay";
            case BODY:
                return "FruitingBody";
            default:
                return "Hyphal";
        }
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String signal(@Nullable Signal signal) {
        if (signal == null) {
            return "signal";
        }
        String fields =
                signal.payload().entrySet().stream().map(TextTrace::field).collect(Collectors.joining(", "));
        return "signal(" + signal.frequency() + (fields.isEmpty() ? "" : ", " + fields) + ")";
    }

    private static String field(Map.Entry<String, ?> field) {
        return field.getKey() + "=" + Plain.text(field.getValue());
    }
}

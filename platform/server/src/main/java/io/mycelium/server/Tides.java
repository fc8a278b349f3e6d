package io.mycelium.server;

import io.mycelium.core.tide.TideCourse;
import io.mycelium.core.tide.TideLine;
import io.mycelium.runtime.Server;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last tides of a network: {@code GET /api/v1/networks/{n}/tides}, and in each event what ran since the one before. */
final class Tides {
    private static final int USUAL = 100;

    private final Server server;

    Tides(Server server) {
        this.server = server;
    }

    /** Waits for no tide. */
    Answer list(Route.Call call) {
        int last = (int) call.ask().number("last", USUAL, 1, TideCourse.KEPT);
        TideCourse course = server.course(call.network());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("tides", course.last(last).stream().map(Tides::line).toList());
        answer.put("kept", Math.min(course.count(), TideCourse.KEPT));
        answer.put("standing", server.status(call.network()).stands());
        return Answer.ok(answer);
    }

    private static Map<String, @Nullable Object> line(TideLine line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        TideLine.Phases phases = line.phases();
        fields.put("tide", line.tide());
        fields.put("at", Instant.ofEpochMilli(line.clock()).toString());
        fields.put("micros", micros(line.nanos()));
        fields.put("phases", phases == null ? null : phases(phases));
        fields.put("awake", line.awake());
        fields.put("steps", line.steps());
        fields.put("ingested", line.ingested());
        fields.put("emitted", line.emitted());
        fields.put("delivered", line.delivered());
        fields.put("births", line.births());
        fields.put("deaths", line.deaths());
        fields.put("dissonances", line.dissonances());
        fields.put("held", line.held());
        return fields;
    }

    /**
     * All of these together.
     *
     * @param ran how many there were, of which these are the last
     */
    static Map<String, Object> sum(List<TideLine> lines, long ran) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ran", ran);
        fields.put("told", lines.size());
        fields.put("micros", micros(lines.stream().mapToLong(TideLine::nanos).sum()));
        fields.put(
                "longest",
                micros(lines.stream().mapToLong(TideLine::nanos).max().orElse(0)));
        fields.put("phases", phases(sum(lines)));
        fields.put("awake", lines.stream().mapToLong(TideLine::awake).sum());
        fields.put("births", lines.stream().mapToLong(TideLine::births).sum());
        fields.put("deaths", lines.stream().mapToLong(TideLine::deaths).sum());
        return fields;
    }

    /** Of those in which the clock was looked at phase by phase. */
    private static TideLine.Phases sum(List<TideLine> lines) {
        TideLine.Phases all = new TideLine.Phases(0, 0, 0, 0, 0);
        for (TideLine line : lines) {
            TideLine.Phases one = line.phases();
            if (one != null) {
                all = new TideLine.Phases(
                        all.tideIn() + one.tideIn(),
                        all.act() + one.act(),
                        all.deliver() + one.deliver(),
                        all.emit() + one.emit(),
                        all.tideOut() + one.tideOut());
            }
        }
        return all;
    }

    private static Map<String, Object> phases(TideLine.Phases phases) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tideIn", micros(phases.tideIn()));
        fields.put("act", micros(phases.act()));
        fields.put("deliver", micros(phases.deliver()));
        fields.put("emit", micros(phases.emit()));
        fields.put("tideOut", micros(phases.tideOut()));
        return fields;
    }

    private static double micros(long nanos) {
        return Math.round(nanos / 100.0) / 10.0;
    }
}

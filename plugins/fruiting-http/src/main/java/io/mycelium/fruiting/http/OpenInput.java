package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An input body: signals that are posted go to its network's ingress. */
final class OpenInput implements InputBody, OpenBody {
    private final BodyContext context;
    private final OpenBodies bodies;
    private final Workshop workshop;
    private final CloudEvents cloudEvents;
    private final Set<Acceptance> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    OpenInput(BodyContext context, OpenBodies bodies, Workshop workshop) {
        this.context = context;
        this.bodies = bodies;
        this.workshop = workshop;
        this.cloudEvents = cloudEvents(context.settings());
        bodies.add(this);
    }

    /** Reads the settings of an input body, and refuses what makes no sense. */
    static CloudEvents cloudEvents(PlainMap values) {
        Settings settings = Settings.of(values).only("type-prefix", "event");
        return new CloudEvents(
                settings.textOrNull("type-prefix", "what the types of CloudEvents begin with, such as com.example."),
                settings.textOrNull("event", "the name of a payload field"));
    }

    @Override
    public String network() {
        return context.network();
    }

    @Override
    public String body() {
        return context.body();
    }

    /** Takes in what a request says; its answer comes when a tide has taken it. */
    void accept(Exchange exchange, byte[] body) throws Problem.Raised {
        SignalReader.Read read = new SignalReader(workshop.json(), cloudEvents).read(exchange.request(), body);
        Prefer prefer = Prefer.of(exchange.request(), workshop.limits().waitSeconds());
        if (closed) {
            throw new Problem.Raised(
                    Problem.unavailable("The body '" + body() + "' is being closed. Send it again soon."));
        }
        if (read.signals().size() > context.ingress().capacity()) {
            throw new Problem.Raised(
                    Problem.tooLong(read.signals().size(), context.ingress().capacity()));
        }
        if (!workshop.admit(read.signals().size())) {
            throw new Problem.Raised(Problem.tooMany(
                    "More than " + workshop.limits().maxSignalsPerSecond()
                            + " signals came in this second. Nothing was taken; send it again in a second.",
                    1000));
        }
        Acceptance acceptance =
                new Acceptance(exchange, read.signals().size(), read.many(), prefer, workshop, waiting::remove);
        waiting.add(acceptance);
        acceptance.offer(context.ingress(), read.signals());
        if (closed) {
            acceptance.stop();
        }
    }

    @Override
    public void close() {
        closed = true;
        bodies.remove(this);
        waiting.forEach(Acceptance::stop);
    }
}

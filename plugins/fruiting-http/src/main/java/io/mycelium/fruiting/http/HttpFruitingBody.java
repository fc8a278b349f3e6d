package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.Words;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kind {@code http}: one servlet through which all bodies of this kind of all networks are reached. It finds the body
 * that a request names and hands the request over.
 */
@Component(
        service = {FruitingBody.class, Servlet.class},
        configurationPid = "io.mycelium.fruiting.http",
        configurationPolicy = ConfigurationPolicy.OPTIONAL)
@HttpWhiteboardServletName("io.mycelium.fruiting.http")
@HttpWhiteboardServletPattern("/networks/*")
@HttpWhiteboardServletAsyncSupported
public final class HttpFruitingBody extends HttpServlet implements FruitingBody {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HttpFruitingBody.class);
    private static final String ALLOW_IN = "POST, OPTIONS";
    private static final String ALLOW_OUT = "GET, HEAD, OPTIONS";
    private static final String WAYS =
            "There are POST /networks/{network}/bodies/{body} and GET" + " /networks/{network}/bodies/{body}/outputs.";
    private static final int DEFAULT_PAGE = 100;
    private static final int MAX_PAGE = 1000;

    private final transient OpenBodies bodies = new OpenBodies();
    private final transient Workshop workshop;
    private transient volatile @Nullable Future<?> nextBeat;

    @Activate
    public HttpFruitingBody(Map<String, Object> configuration) {
        this(configuration, System::nanoTime);
    }

    /** @param nanoTime the clock by which slow senders are known */
    HttpFruitingBody(Map<String, Object> configuration, LongSupplier nanoTime) {
        this.workshop = new Workshop(limits(configuration), nanoTime);
        scheduleBeat();
    }

    private static HttpLimits limits(Map<String, Object> configuration) {
        return HttpLimits.of(configuration, complaint -> LOG.warn("conf/io.mycelium.fruiting.http.cfg: {}", complaint));
    }

    /** A changed configuration is in force for the next request; nothing that is open is touched. */
    @Modified
    void changed(Map<String, Object> configuration) {
        workshop.limits(limits(configuration));
        Future<?> beat = nextBeat;
        if (beat != null && beat.cancel(false)) {
            scheduleBeat();
        }
    }

    private void scheduleBeat() {
        nextBeat = workshop.later(this::beat, 1000L * workshop.limits().heartbeatSeconds());
    }

    private void beat() {
        scheduleBeat();
        for (OpenBody body : bodies.all()) {
            if (body instanceof OpenOutput output) {
                output.beat();
            }
        }
    }

    /** The bundle goes: whoever waits is answered, streams end and their readers may come back. */
    @Deactivate
    void stop() {
        bodies.all().forEach(OpenBody::close);
        workshop.close();
    }

    /** How many bytes of half-read bodies are kept. */
    long keptBytes() {
        return workshop.bodyRoom().kept();
    }

    /** How many event streams are open. */
    int streams() {
        return workshop.streams();
    }

    @Override
    public String kind() {
        return "http";
    }

    @Override
    public void check(Direction direction, PlainMap settings) {
        if (direction == Direction.IN) {
            OpenInput.cloudEvents(settings);
        } else {
            OpenOutput.check(settings);
        }
    }

    @Override
    public InputBody openInput(BodyContext context) {
        return new OpenInput(context, bodies, workshop);
    }

    @Override
    public OutputBody openOutput(BodyContext context) {
        return new OpenOutput(context, bodies, workshop);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            route(request, response);
        } catch (Problem.Raised raised) {
            refuse(request, response, raised.problem());
        } catch (RuntimeException fault) {
            LOG.error("a request could not be handled", fault);
            refuse(request, response, Problem.ours());
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (request.isAsyncStarted()) {
            LOG.debug("too late to refuse: {}", problem.detail());
        } else {
            BodyReading.discard(Exchange.begin(request, response), workshop, problem);
        }
    }

    private void route(HttpServletRequest request, HttpServletResponse response) throws IOException, Problem.Raised {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String[] parts = path.substring(1).split("/", -1);
        boolean outputs = parts.length == 4 && parts[3].equals("outputs");
        if (!(parts.length == 3 || outputs) || !parts[1].equals("bodies")) {
            throw new Problem.Raised(Problem.notFound("/networks" + Words.cut(path, 120) + " is no resource. " + WAYS));
        }
        OpenBody body = bodies.find(parts[0], parts[2]);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", outputs ? ALLOW_OUT : ALLOW_IN);
            response.setStatus(204);
        } else if (outputs) {
            outputs(body, request, response);
        } else {
            input(body, request, response);
        }
    }

    private void input(OpenBody body, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Problem.Raised {
        if (!(body instanceof OpenInput input)) {
            throw new Problem.Raised(Problem.wrongMethod(
                    "OPTIONS",
                    "'" + body.body() + "' puts signals out. GET " + request.getRequestURI() + "/outputs reads them."));
        }
        if (!request.getMethod().equals("POST")) {
            throw new Problem.Raised(Problem.wrongMethod(
                    ALLOW_IN, "Signals come in by POST here, not by " + Words.cut(request.getMethod(), 20) + "."));
        }
        SignalReader.check(request);
        Exchange exchange = Exchange.begin(request, response);
        BodyReading.begin(exchange, workshop, bytes -> input.accept(exchange, bytes));
    }

    private void outputs(OpenBody body, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Problem.Raised {
        if (!(body instanceof OpenOutput output)) {
            throw new Problem.Raised(Problem.notFound("'" + body.body()
                    + "' takes signals in and has no outputs. POST signals to it without /outputs at the end."));
        }
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            throw new Problem.Raised(Problem.wrongMethod(
                    ALLOW_OUT, "Outputs are read by GET here, not by " + Words.cut(request.getMethod(), 20) + "."));
        }
        switch (Accept.of(request)) {
            case STREAM -> stream(output, request, response);
            case JSON -> page(output, request, response);
            case NEITHER ->
                throw new Problem.Raised(new Problem(
                        406,
                        "not-acceptable",
                        "Outputs are not to be had in that form",
                        "Accept is " + Words.cut(Accept.header(request), 80)
                                + ". Outputs come as application/json or text/event-stream."));
        }
    }

    private void stream(OpenOutput output, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Problem.Raised {
        String lastSeen = request.getHeader("Last-Event-ID");
        long after = lastSeen == null || lastSeen.isBlank()
                ? after(Query.of(request), output)
                : number("Last-Event-ID", lastSeen.strip(), 0, Long.MAX_VALUE);
        if (request.getMethod().equals("HEAD")) {
            Exchange.begin(request, response).answer(200, EventStream.CONTENT_TYPE, Map.of(), "");
        } else {
            EventStream.begin(output, workshop, request, response, after);
        }
    }

    private static void page(OpenOutput output, HttpServletRequest request, HttpServletResponse response)
            throws Problem.Raised {
        Query query = Query.of(request);
        String max = query.text("max");
        String page = output.page(
                after(query, output),
                max == null ? DEFAULT_PAGE : (int) Math.min(MAX_PAGE, number("max", max, 1, Integer.MAX_VALUE)));
        Exchange.begin(request, response).answer(200, "application/json", Map.of(), page);
    }

    private static long after(Query query, OpenOutput output) throws Problem.Raised {
        String after = query.text("after");
        if (after == null) {
            return 0;
        }
        return after.equals("last") ? output.log().last() : number("after", after, 0, Long.MAX_VALUE);
    }

    private static long number(String name, String text, long least, long most) throws Problem.Raised {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new Problem.Raised(Problem.badRequest(
                name + " is '" + Words.cut(text, 40) + "': expected the number of an output, " + least + " or more."));
    }
}

package io.mycelium.runtime.internal.run;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.PlainMap;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.internal.EmbeddedFelix;
import io.mycelium.runtime.internal.deploy.DroolsPacks;
import io.mycelium.runtime.internal.report.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

/** One start of a server in this process: a container, a store, a health policy, and whatever lies in its folders. */
final class TestServer implements AutoCloseable {
    final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    final CompletableFuture<Integer> exit = new CompletableFuture<>();
    final EmbeddedFelix felix;
    final Wiring wiring;
    final RunMode run;

    TestServer(Path home, CheckpointStore store, Map<String, String> asked) throws BundleException, IOException {
        felix = new EmbeddedFelix(Files.createTempDirectory(home, "cache"));
        felix.context().registerService(CheckpointStore.class, store, null);
        felix.context().registerService(HealthPolicy.class, new AllWell(), null);
        Map<String, String> properties =
                new HashMap<>(Map.of("mycelium.home", home.toString(), "mycelium.mode", "run"));
        properties.putAll(asked);
        Options options = Options.of(properties::get);
        Console console = new Console(new PrintStream(errors, true, StandardCharsets.UTF_8));
        wiring = new Wiring(felix.context(), new DroolsPacks(), console, System.out, options, () -> 5000);
        wiring.open();
        run = new RunMode(options, Impatient::new, wiring, exit::complete);
        run.begin();
    }

    int awaitExit() throws Exception {
        return exit.get(60, TimeUnit.SECONDS);
    }

    String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    /** The server, once its networks run. */
    Server server() {
        ServiceReference<Server> reference = felix.context().getServiceReference(Server.class);
        if (reference == null) {
            throw new AssertionError("not running yet; said so far: " + said());
        }
        return felix.context().getService(reference);
    }

    @Override
    public void close() throws Exception {
        run.stop();
        wiring.close();
        felix.close();
    }

    /** Waits for services for a second only. */
    private static final class Impatient implements Settings {
        @Override
        public long plugin_deadline_millis() {
            return 5000;
        }

        @Override
        public long start_patience_seconds() {
            return 1;
        }

        @Override
        public long dissonance_tides() {
            return 1000;
        }

        @Override
        public String store() {
            return "";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Settings.class;
        }
    }

    private static final class AllWell implements HealthPolicy {
        @Override
        public String kind() {
            return "standard";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public Assessment assess(HealthCall call) {
            return Assessment.of(new Vitality(1, VitalityLevel.EXCELLENT));
        }
    }
}

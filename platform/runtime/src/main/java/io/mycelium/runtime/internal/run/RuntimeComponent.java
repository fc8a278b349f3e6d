package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.internal.deploy.DroolsPacks;
import io.mycelium.runtime.internal.report.Console;
import java.io.PrintStream;
import java.util.Hashtable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runtime as a component: reads what the launcher asks for, and runs or validates. Ends the networks before the
 * container takes any of their services away.
 */
@Component(
        immediate = true,
        configurationPid = "io.mycelium.runtime",
        service = {})
public final class RuntimeComponent implements SynchronousBundleListener {
    private static final Logger log = LoggerFactory.getLogger(RuntimeComponent.class);

    private final BundleContext context;
    private final PrintStream standardError = System.err;
    private final Wiring wiring;
    private final @Nullable RunMode run;
    private volatile Settings settings;

    /**
     * @param exit the launcher's; without one the container is stopped instead
     * @param stdout the launcher's, for a trace or a result; without one {@code System.out}
     */
    @Activate
    public RuntimeComponent(
            BundleContext context,
            Settings settings,
            @Reference(target = "(mycelium.role=exit)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable
                    IntConsumer exit,
            @Reference(target = "(mycelium.role=stdout)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable
                    PrintStream stdout) {
        this.context = context;
        this.settings = settings;
        IntConsumer end = exit != null ? exit : code -> stopContainer();
        Options options = Options.of(context::getProperty);
        Console console = new Console(standardError);
        if (options.terminal()) {
            System.setErr(console.shared());
        }
        PrintStream output = stdout != null ? stdout : System.out;
        if (options.terminal() && options.outputTerminal()) {
            output = console.sharing(output);
            context.registerService(PrintStream.class, output, sharedOutput());
        }
        wiring = new Wiring(
                context,
                new DroolsPacks(),
                console,
                output,
                options.deploy(),
                options.data(),
                () -> this.settings.plugin_deadline_millis());
        wiring.open();
        wiring.swaps.preferStore(settings.store());
        run = options.mode() == Options.Mode.RUN ? new RunMode(options, () -> this.settings, wiring, end) : null;
        if (run != null) {
            context.addBundleListener(this);
            run.begin();
        } else if (options.mode() == Options.Mode.VALIDATE) {
            new ValidateMode(options, wiring, end).begin();
        }
    }

    /** Before the launcher's, for all that print. */
    private static Hashtable<String, Object> sharedOutput() {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("mycelium.role", "stdout");
        properties.put(Constants.SERVICE_RANKING, 100);
        return properties;
    }

    @Modified
    void modified(Settings changed) {
        settings = changed;
        wiring.swaps.preferStore(changed.store());
        log.info("the configuration io.mycelium.runtime has changed");
    }

    /** The container begins to stop: the networks end now, while all that they need is still there. */
    @Override
    public void bundleChanged(BundleEvent event) {
        if (run != null
                && event.getType() == BundleEvent.STOPPING
                && event.getBundle().getBundleId() == 0) {
            wiring.deployFolder.ending(isAskedFor());
            run.stop();
        }
    }

    @Deactivate
    void deactivate() {
        wiring.deployFolder.ending(isAskedFor());
        if (run != null) {
            run.stop();
        }
        context.removeBundleListener(this);
        wiring.close();
        System.setErr(standardError);
    }

    /** Whether the launcher has the container stopped; else it is code in the container that does. */
    private static boolean isAskedFor() {
        return "asked".equals(System.getProperty("mycelium.ending"));
    }

    private void stopContainer() {
        try {
            context.getBundle(0).stop();
        } catch (BundleException e) {
            log.error("the container does not stop", e);
        }
    }
}

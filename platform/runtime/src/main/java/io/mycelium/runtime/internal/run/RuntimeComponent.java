package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.internal.deploy.DroolsPacks;
import io.mycelium.runtime.internal.report.Console;
import java.io.PrintStream;
import java.util.Hashtable;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
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

    /** Where the launcher has installed a bundle from. */
    private static final String OF_PLATFORM = "reference:";

    private static final String EXIT_BY = "exit by ";

    private final BundleContext context;
    private final AtomicBoolean takenApart = new AtomicBoolean();
    private final PrintStream standardError = System.err;
    private final Wiring wiring;
    private final @Nullable RunMode run;
    private final IntConsumer end;
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
        Locale.setDefault(Locale.ROOT); // what rules write in capitals, or as a number, is the same on each machine
        this.context = context;
        this.settings = settings;
        end = exit != null ? exit : code -> stopContainer();
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
                context, new DroolsPacks(), console, output, options, () -> this.settings.plugin_deadline_millis());
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

    /**
     * The container begins to stop: the networks end now, while all that they need is still there. Or some bundle takes away
     * what the platform needs.
     */
    @Override
    public void bundleChanged(BundleEvent event) {
        if (run == null || (event.getType() != BundleEvent.STOPPING && event.getType() != BundleEvent.UNINSTALLED)) {
            return;
        }
        Bundle bundle = event.getBundle();
        if (bundle.getBundleId() == 0) {
            tellWhoEndsIt();
            run.stop();
        } else if (bundle.getLocation().startsWith(OF_PLATFORM)) {
            wiring.deployFolder.takesAway(bundle.getSymbolicName()).ifPresent(this::endAtOnce);
        }
    }

    private void endAtOnce(String why) {
        if (takenApart.compareAndSet(false, true)) {
            log.error(why);
            wiring.console.say(why);
            end.accept(1);
        }
    }

    @Deactivate
    void deactivate() {
        tellWhoEndsIt();
        if (run != null) {
            run.stop();
        }
        context.removeBundleListener(this);
        wiring.close();
        System.setErr(standardError);
    }

    /** What the launcher knows of the end; where it knows nothing, it is code in the container that ends it. */
    private void tellWhoEndsIt() {
        String ending = System.getProperty("mycelium.ending", "");
        if (ending.equals("asked")) {
            wiring.deployFolder.endAsked();
        } else {
            wiring.deployFolder.endFromInside(ending.startsWith(EXIT_BY) ? ending.substring(EXIT_BY.length()) : null);
        }
    }

    private void stopContainer() {
        try {
            context.getBundle(0).stop();
        } catch (BundleException e) {
            log.error("the container does not stop", e);
        }
    }
}

package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.FileLocations;
import io.mycelium.runtime.internal.wiring.Outcome;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a behaviour of each active bundle that carries a rule pack, and offers it in the bundle's name as long as the
 * bundle is active.
 */
public final class PackExtender implements BundleTrackerCustomizer<Registry.Entry>, AutoCloseable {
    /** The manifest header that names a bundle's {@code pack.yaml}. */
    public static final String HEADER = "Mycelium-Pack";

    private static final Logger log = LoggerFactory.getLogger(PackExtender.class);

    private final Packs packs;
    private final PluginTracker plugins;
    private final FileLocations places;
    private final Bundles bundles;
    private final Console console;
    private final BundleTracker<Registry.Entry> tracker;

    public PackExtender(
            BundleContext context,
            Packs packs,
            PluginTracker plugins,
            FileLocations places,
            Bundles bundles,
            Console console) {
        this.packs = packs;
        this.plugins = plugins;
        this.places = places;
        this.bundles = bundles;
        this.console = console;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
    }

    public void open() {
        tracker.open();
    }

    @Override
    public Registry.@Nullable Entry addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (bundle.getHeaders("").get(HEADER) == null) {
            return null;
        }
        Packs.Compiled compiled = packs.bundle(bundle);
        if (compiled instanceof Packs.Broken broken) {
            refuse(bundle, text(broken.problems()));
            return null;
        }
        compiled.problems().forEach(warning -> log.warn(warning.text()));
        Packs.Ready ready = (Packs.Ready) compiled;
        Registry.Entry entry =
                Registry.of(bundle.getBundleContext(), plugins).put(ready.behaviour(), places.of(bundle), null);
        if (entry.outcome() instanceof Outcome.Refused refused) {
            refuse(bundle, refused.reason());
            return null;
        }
        bundles.complain(bundle, null);
        log.info("pack {} of bundle {} is on offer", ready.behaviour().pack(), bundle.getSymbolicName());
        return entry;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Registry.Entry entry) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Registry.Entry entry) {
        entry.remove();
    }

    @Override
    public void close() {
        tracker.close();
    }

    private void refuse(Bundle bundle, String why) {
        bundles.complain(bundle, "its rule pack is not in force: " + why);
        String line = "the rule pack of bundle " + bundle.getSymbolicName() + " is not in force:\n" + why;
        log.info(line);
        console.say(line);
    }

    private static String text(List<Problem> problems) {
        return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}

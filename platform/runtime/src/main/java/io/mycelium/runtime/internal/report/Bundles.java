package io.mycelium.runtime.internal.report;

import io.mycelium.runtime.BundleLine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Knows of each bundle whether it is active and, if not, why. */
public final class Bundles implements FrameworkListener, SynchronousBundleListener, AutoCloseable {
    private final BundleContext context;
    private final Requirements requirements;
    private final Map<Long, Throwable> failures = new ConcurrentHashMap<>();
    private final Map<Long, String> complaints = new ConcurrentHashMap<>();

    public Bundles(BundleContext context) {
        this.context = context;
        this.requirements = new Requirements(
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class));
        context.addFrameworkListener(this);
        context.addBundleListener(this);
    }

    /** All bundles, in the order of their installation. */
    public List<BundleLine> all() {
        return Arrays.stream(context.getBundles()).map(this::line).toList();
    }

    /** The bundles that should be active and are not. */
    public List<BundleLine> inactive() {
        return all().stream().filter(line -> line.reason() != null).toList();
    }

    /** Remembers what went wrong when a bundle was started. */
    public void failed(Bundle bundle, Throwable failure) {
        failures.put(bundle.getBundleId(), failure);
    }

    /** Says what is wrong with an active bundle; null: nothing any more. */
    public void complain(Bundle bundle, @Nullable String why) {
        if (why == null) {
            complaints.remove(bundle.getBundleId());
        } else {
            complaints.put(bundle.getBundleId(), why);
        }
    }

    public BundleLine line(Bundle bundle) {
        return new BundleLine(
                bundle.getBundleId(),
                String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion().toString(),
                state(bundle),
                reason(bundle));
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            failed(event.getBundle(), event.getThrowable());
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        long id = event.getBundle().getBundleId();
        if (event.getType() == BundleEvent.STARTED || event.getType() == BundleEvent.UNINSTALLED) {
            failures.remove(id);
        }
        if (event.getType() == BundleEvent.STOPPED || event.getType() == BundleEvent.UNINSTALLED) {
            complaints.remove(id);
        }
    }

    @Override
    public void close() {
        context.removeFrameworkListener(this);
        context.removeBundleListener(this);
    }

    private @Nullable String reason(Bundle bundle) {
        if (isFragment(bundle) || bundle.getState() == Bundle.ACTIVE) {
            return complaints.get(bundle.getBundleId());
        }
        return switch (bundle.getState()) {
            case Bundle.INSTALLED ->
                requirements
                        .missing(bundle)
                        .orElseGet(() ->
                                failure(bundle, "its requirements contradict each other, or it was never started"));
            case Bundle.STARTING -> isLazy(bundle) ? null : "its start has not finished";
            case Bundle.STOPPING -> "its stop has not finished";
            default -> failure(bundle, "it was stopped, or never started; start it to use it");
        };
    }

    private String failure(Bundle bundle, String otherwise) {
        Throwable failure = failures.get(bundle.getBundleId());
        if (failure == null) {
            return otherwise;
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "its start failed: " + cause.getClass().getSimpleName() + ": " + Reason.of(cause);
    }

    private static boolean isLazy(Bundle bundle) {
        String policy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY);
        return policy != null && policy.startsWith(Constants.ACTIVATION_LAZY);
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static String state(Bundle bundle) {
        if (isFragment(bundle)) {
            return "fragment";
        }
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "active";
            case Bundle.RESOLVED -> "resolved";
            case Bundle.INSTALLED -> "installed";
            case Bundle.STARTING -> "starting";
            case Bundle.STOPPING -> "stopping";
            default -> "uninstalled";
        };
    }
}

package io.mycelium.rules.internal;

import io.mycelium.rules.PackCompiler;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warms the compiler up beside the start of the other bundles, so that the first real pack does not wait for it. */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class Activator implements BundleActivator {
    private static final Logger log = LoggerFactory.getLogger(Activator.class);
    private static final long STOP_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private @Nullable Thread warmUp;

    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(Activator::warmUp, "mycelium-rules-warm-up");
        thread.setDaemon(true);
        thread.start();
        warmUp = thread;
    }

    /** Waits for the warm-up: it works with the classes of bundles that go. */
    @Override
    public void stop(BundleContext context) throws InterruptedException {
        if (warmUp != null) {
            warmUp.join(STOP_MILLIS);
        }
    }

    private static void warmUp() {
        try {
            new PackCompiler().warmUp();
        } catch (RuntimeException | LinkageError e) {
            log.warn("the rule compiler could not be warmed up; a pack that does not compile will say why", e);
        }
    }
}

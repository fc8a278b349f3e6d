package io.mycelium.runtime.internal.run;

import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.internal.check.FileCheck;
import io.mycelium.runtime.internal.deploy.PacksAtHand;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.osgi.framework.Bundle;

/** Checks files with the plugins of a container, on a thread of its own, and ends the process. */
final class ValidateMode implements Runnable {
    private final Options options;
    private final Wiring wiring;
    private final IntConsumer exit;

    ValidateMode(Options options, Wiring wiring, IntConsumer exit) {
        this.options = options;
        this.wiring = wiring;
        this.exit = exit;
    }

    void begin() {
        new Thread(this, "mycelium-validate").start();
    }

    @Override
    public void run() {
        try {
            while (wiring.context.getBundle(0).getState() != Bundle.ACTIVE) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            wiring.deployFolder.takeAll();
            Plugins plugins = wiring.swaps.plugins();
            FileCheck check = new FileCheck(wiring.packs, () -> plugins, PacksAtHand.of(plugins.packs()));
            exit.accept(new Validation(check, wiring.console, wiring.stdout).run(options));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

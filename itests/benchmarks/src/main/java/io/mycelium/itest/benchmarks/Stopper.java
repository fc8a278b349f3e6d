package io.mycelium.itest.benchmarks;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The last bundle of a container without ours: says that all others are started, and ends the process. */
public final class Stopper implements BundleActivator {
    @Override
    public void start(BundleContext context) throws Exception {
        for (ServiceReference<PrintStream> out :
                context.getServiceReferences(PrintStream.class, "(mycelium.role=stdout)")) {
            context.getService(out).println("started");
            context.getService(out).flush();
        }
        for (ServiceReference<IntConsumer> exit :
                context.getServiceReferences(IntConsumer.class, "(mycelium.role=exit)")) {
            context.getService(exit).accept(0);
        }
    }

    @Override
    public void stop(BundleContext context) {}
}

package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The classes that a JVM says it has loaded, in a log of its own. An archive takes in those that are linked, and many are
 * loaded for a look at them only: an interface, an exception that is never thrown. So all are linked before the JVM ends that
 * an archive is made of. Used in that process alone, by its main thread.
 */
final class LoadedClasses {
    /** The system property with the log's file. */
    private static final String LOG = "mycelium.loaded";

    private static final String SOURCE = " source: file:";

    private LoadedClasses() {}

    /** What makes a JVM write its log. */
    static List<String> options(Path log) {
        return List.of("-Xlog:class+load:file=" + log + ":none:filecount=0", "-D" + LOG + "=" + log);
    }

    /** Links those of the class path and of bundles, if this JVM has such a log. */
    static void link(BundleContext context) {
        String log = System.getProperty(LOG);
        if (log == null) {
            return;
        }
        Map<String, Bundle> bundles = Arrays.stream(context.getBundles())
                .collect(Collectors.toMap(bundle -> bundle.getLocation().replaceFirst("^reference:file:", ""), b -> b));
        link(Path.of(log), jar -> {
            Bundle bundle = bundles.get(jar);
            BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
            return wiring == null ? LoadedClasses.class.getClassLoader() : wiring.getClassLoader();
        });
    }

    /** @param loaders the one of a jar */
    static void link(Path log, Function<String, @Nullable ClassLoader> loaders) {
        try {
            for (String line : Files.readAllLines(log)) {
                int source = line.indexOf(SOURCE);
                if (source > 0) {
                    link(line.substring(0, source), loaders.apply(line.substring(source + SOURCE.length())));
                }
            }
        } catch (IOException e) {
            // then fewer of them are in the archive
        }
    }

    private static void link(String name, @Nullable ClassLoader loader) {
        try {
            // to ask for what a class declares links it, and does not run it
            var unused = Class.forName(name, false, loader).getDeclaredFields();
        } catch (ClassNotFoundException | LinkageError e) {
            // what it needs is not there, and nobody has missed it
        }
    }
}

package io.mycelium.launcher;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/** The part of the package that checks files, on a plain class path: a container would cost more than most checks. */
record PlainCheck(Home home, Predicate<Path> wanted, String entry) {
    private static final String RUN = "io.mycelium.runtime.internal.run.";

    /** Says what is wrong with files. */
    static final String VALIDATION = RUN + "PlainValidation";

    /** Says what in packs can't be meant. */
    static final String LINT = RUN + "PlainLint";

    /** Explains a step of a pack. */
    static final String EXPLANATION = RUN + "PlainExplanation";

    private static final String KIT = "io.mycelium.testkit.pack.";

    /** Runs tests of packs; it comes from the author's kit, as those that follow. */
    static final String TESTS = KIT + "PlainTests";

    /** Takes signals through a pack. */
    static final String EVALUATION = KIT + "PlainEval";

    /** Plays with a pack at a prompt. */
    static final String PROMPT = KIT + "PlainShell";

    /** Measures a pack. */
    static final String BENCH = KIT + "PlainBench";

    /** What comes with the container, and its services: nobody here asks for them. */
    private static final String OF_CONTAINERS = "02";

    /**
     * The exit code. Called on the main thread, which ends the process.
     *
     * @param settings of the verb; those of the folders are added
     */
    int run(Map<String, String> settings) throws IOException {
        settings.put("mycelium.home", home.folder().toString());
        settings.put("mycelium.deploy", home.deploy().toString());
        settings.put("mycelium.deployed", home.deployed().toString());
        settings.put("mycelium.system", home.system().toString());
        // nobody would read a log of this
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        PrintStream out = System.out;
        System.setOut(System.err); // what a library prints unasked is no result
        try {
            return check(settings, out);
        } finally {
            System.setOut(out);
        }
    }

    private int check(Map<String, String> settings, PrintStream out) throws IOException {
        boolean ready = isOnClassPath(jars());
        if (ready && !isFromKit()) {
            return entry(PlainCheck.class.getClassLoader()).applyAsInt(settings, out);
        }
        List<Path> needed = new ArrayList<>(isFromKit() ? list(home.kit()) : List.of());
        ClassLoader parent = PlainCheck.class.getClassLoader();
        if (!ready) {
            needed.addAll(list(home.lib()));
            needed.addAll(jars());
            parent = ClassLoader.getPlatformClassLoader(); // beside a class path of which a part may be there
        }
        try (URLClassLoader loader = new URLClassLoader(urls(needed), parent)) {
            return entry(loader).applyAsInt(settings, out);
        }
    }

    private boolean isFromKit() {
        return entry.startsWith(KIT);
    }

    /** As it is where an archive of the classes is used ({@link CheckArchive}). */
    private static boolean isOnClassPath(List<Path> jars) {
        Set<String> entries =
                Set.copyOf(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        return jars.stream().map(Path::toString).allMatch(entries::contains);
    }

    @SuppressWarnings("unchecked") // the launcher sees no class of the runtime
    private ToIntBiFunction<Map<String, String>, PrintStream> entry(ClassLoader loader) {
        try {
            return (ToIntBiFunction<Map<String, String>, PrintStream>)
                    loader.loadClass(entry).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The distribution is not complete", e);
        }
    }

    /** The bundles that are needed. */
    List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path level : list(home.system())) {
            if (!level.getFileName().toString().equals(OF_CONTAINERS)) {
                list(level).stream().filter(wanted).forEach(jars::add);
            }
        }
        return jars;
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}

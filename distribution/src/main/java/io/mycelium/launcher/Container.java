package io.mycelium.launcher;

import ch.qos.logback.classic.LoggerContext;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.apache.felix.framework.util.FelixConstants;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.slf4j.LoggerFactory;

/**
 * The OSGi framework with the bundles of {@code system/<start level>/}, from start to stop.
 *
 * <p>What runs inside ends the process through a service: a {@link IntConsumer} with the property {@code
 * mycelium.role=exit}, called with the exit code. It returns at once; the framework is then stopped on the main thread.
 * SIGTERM and Ctrl-C stop it from a shutdown hook.
 *
 * <p>Standard output carries what the user asked for and nothing else: whoever has that to print takes it as a service, a
 * {@link PrintStream} with the property {@code mycelium.role=stdout}. What a library prints to {@code System.out} unasked
 * goes to standard error while the container runs.
 *
 * <p>It is long because what it starts it has to stop, in the opposite order and from several threads: both stand here side
 * by side.
 */
final class Container {
    private static final String RUNTIME = "io.mycelium.runtime";
    private static final Set<String> OF_SERVERS = Set.of(
            "org.apache.felix.http.jetty12.light",
            "io.mycelium.server",
            "org.apache.felix.gogo.shell",
            "org.apache.felix.gogo.command");
    /** A supervisor such as systemd kills 90 s after it asked for the end. */
    private static final long STOP_SECONDS = 85;

    /** Once the runtime has stopped nothing is left to lose. */
    private static final long REST_SECONDS = 3;

    private static final long RUNTIME_SECONDS = 30;

    private final Home home;
    private final FrameworkCache cache;
    private final Predicate<Path> wanted;
    private final Map<String, Object> properties = new HashMap<>();
    private final PrintStream out;
    private final PrintStream err;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final Map<Long, Throwable> failures = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    /** The runtime has said with which code the process is to end. */
    private volatile boolean askedToEnd;

    /**
     * @param cache for the framework's own files; emptied at the start
     * @param wanted which of the bundles of {@code system/} are installed
     * @param settings framework properties for the bundles
     */
    Container(
            Home home,
            Path cache,
            Predicate<Path> wanted,
            Map<String, String> settings,
            PrintStream out,
            PrintStream err) {
        this.wanted = wanted;
        this.home = home;
        this.cache = new FrameworkCache(cache);
        this.out = out;
        this.err = err;
        properties.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "99");
        properties.put(FelixConstants.LOG_LOGGER_PROP, new FrameworkLog(err));
        properties.put("gosh.args", "--nointeractive --noshutdown");
        properties.put("felix.fileinstall.dir", home.conf().toString());
        properties.put("felix.fileinstall.filter", "[^.].*\\.(cfg|config)");
        properties.put("felix.fileinstall.poll", "500");
        properties.put("felix.fileinstall.noInitialDelay", "true");
        properties.put("felix.fileinstall.enableConfigSave", "false");
        properties.put("felix.fileinstall.log.default", "jul");
        properties.put("felix.fileinstall.tmpdir", cache.resolve("fileinstall").toString());
        properties.put("org.apache.felix.http.host", Listening.HOST);
        properties.put("org.apache.felix.http.mbeans", "false");
        properties.putAll(settings);
    }

    /** Starts everything, waits until it is to end, stops everything. */
    int run() {
        PrintStream before = System.out;
        Thread.UncaughtExceptionHandler handlerBefore = Thread.getDefaultUncaughtExceptionHandler();
        System.setOut(new PrintStream(new ToStandardError(), true));
        Thread.setDefaultUncaughtExceptionHandler(this::say);
        try {
            return runFramework();
        } finally {
            System.setOut(before);
            Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
        }
    }

    /** A thread of a library or of a bundle that ends by an exception is told in a line. */
    private void say(Thread thread, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        err.println("mycelium: the thread '" + thread.getName() + "' has ended by " + thrown
                + (trace.length == 0 ? "" : ", in " + trace[0]));
    }

    private int runFramework() {
        // the log reads its configuration while the bundles are installed
        CompletableFuture<Void> logging = CompletableFuture.runAsync(LoggerFactory::getILoggerFactory);
        properties.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                exports(LoggerFactory.class) + "," + exports(LoggerContext.class));
        cache.moveAside();
        Felix framework = new Felix(properties);
        try {
            framework.init();
        } catch (BundleException e) {
            throw CommandException.failed("the container can't use its cache " + cache.folder() + ": " + deepest(e));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAtEnd(framework), "mycelium-stop"));
        offerExitAndOutput(framework.getBundleContext());
        framework.getBundleContext().addFrameworkListener(event -> {
            if (event.getType() == FrameworkEvent.ERROR) {
                failures.putIfAbsent(event.getBundle().getBundleId(), event.getThrowable());
            }
        });
        try {
            install(framework.getBundleContext());
        } catch (BundleException e) {
            throw CommandException.failed("the container does not start: " + deepest(e));
        }
        logging.join();
        watchRuntime(framework);
        CompletableFuture<@Nullable BundleException> started = start(framework);
        CompletableFuture.anyOf(started, exit).join();
        if (askedToEnd) {
            letEnd(started);
        }
        if (started.isDone()) {
            if (started.join() != null) {
                throw CommandException.failed("the container does not start: " + deepest(started.join()));
            }
            watchForStop(framework);
            cache.deleteAside();
            report(framework.getBundleContext());
        }
        int code = exit.join();
        LoadedClasses.link(framework.getBundleContext());
        stop(framework, code);
        return code;
    }

    /** On a thread of its own: a bundle can bring a start to a standstill, and the end is not to wait for that. */
    private static CompletableFuture<@Nullable BundleException> start(Felix framework) {
        CompletableFuture<@Nullable BundleException> started = new CompletableFuture<>();
        Thread starting = new Thread(
                () -> {
                    try {
                        framework.start();
                        started.complete(null);
                    } catch (BundleException e) {
                        started.complete(e);
                    } catch (RuntimeException | Error e) {
                        started.completeExceptionally(e);
                        throw e;
                    }
                },
                "mycelium-start");
        starting.setDaemon(true);
        starting.start();
        return started;
    }

    /** What has run to its end within a start, such as a check, is no reason not to say what did not start. */
    private static void letEnd(CompletableFuture<?> started) {
        try {
            started.get(REST_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            // a bundle has brought it to a standstill
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            // it is told below, or nobody waits any more
        }
    }

    /** The packages of a library of the launcher that the bundles share, as its jar would export them as a bundle. */
    private static String exports(Class<?> library) {
        try (JarFile jar = new JarFile(new File(
                library.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
            return jar.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The distribution is not complete", e);
        }
    }

    private void offerExitAndOutput(BundleContext context) {
        IntConsumer asked = code -> {
            sayWhoEnds("asked");
            askedToEnd = true;
            exit.complete(code);
        };
        context.registerService(IntConsumer.class, asked, role("exit"));
        context.registerService(PrintStream.class, out, role("stdout"));
    }

    private static Hashtable<String, Object> role(String name) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("mycelium.role", name);
        return properties;
    }

    private void install(BundleContext context) throws BundleException {
        List<Bundle> installed = new ArrayList<>();
        FrameworkStartLevel levels = context.getBundle().adapt(FrameworkStartLevel.class);
        int ofOthers = levels.getInitialBundleStartLevel();
        for (Path level : sorted(home.system())) {
            // a level that a bundle is given afterwards is one more file to write
            levels.setInitialBundleStartLevel(
                    Integer.parseInt(level.getFileName().toString()));
            for (Path jar : sorted(level)) {
                if (!wanted.test(jar)) {
                    continue;
                }
                // by reference: the framework reads the jar where it lies
                String place = jar.toUri().getRawPath().replace("+", "%2B");
                try {
                    Bundle bundle = context.installBundle("reference:file:" + place);
                    installed.add(bundle);
                } catch (BundleException e) {
                    err.println("mycelium: " + home.folder().relativize(jar) + " is not installed: " + deepest(e));
                }
            }
        }
        levels.setInitialBundleStartLevel(ofOthers);
        for (Bundle bundle : installed) {
            if (!isFragment(bundle) && isNeeded(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /** Whoever only checks files needs what servers are made of for its packages alone. */
    private boolean isNeeded(Bundle bundle) {
        return !"validate".equals(properties.get("mycelium.mode")) || !OF_SERVERS.contains(bundle.getSymbolicName());
    }

    /** Names every bundle that is not active, and ends the process where nothing would ever run. */
    private void report(BundleContext context) {
        boolean running = true;
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.ACTIVE
                    || bundle.getState() == Bundle.STARTING
                    || isFragment(bundle)
                    || !isNeeded(bundle)) {
                continue;
            }
            if (stopping) {
                return; // by a signal that came during the start
            }
            Throwable failure = failures.get(bundle.getBundleId());
            String reason = failure == null ? "it was stopped" : WhyInactive.explain(failure);
            err.println("mycelium: bundle " + bundle.getSymbolicName() + " " + bundle.getVersion() + " is not active: "
                    + reason);
            running &= !RUNTIME.equals(bundle.getSymbolicName());
        }
        if (!running && !exit.isDone()) {
            err.println("mycelium: error: the runtime is not active, nothing can run");
            exit.complete(CommandException.FAILED);
            return;
        }
        exitIfNobodyTakesOver(context);
    }

    /** An active runtime bundle whose components wait for something would leave a process that does nothing. */
    private void exitIfNobodyTakesOver(BundleContext context) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(RUNTIME_SECONDS);
        while (!exit.isDone() && !isExitInUse(context)) {
            if (System.nanoTime() > end) {
                err.println("mycelium: error: no component of the runtime has started within " + RUNTIME_SECONDS
                        + " s; the log says what it waits for: " + properties.get("mycelium.log"));
                exit.complete(CommandException.FAILED);
                return;
            }
            try {
                exit.get(50, TimeUnit.MILLISECONDS);
            } catch (java.util.concurrent.TimeoutException e) {
                // not yet
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                return;
            }
        }
    }

    private static boolean isExitInUse(BundleContext context) {
        try {
            for (ServiceReference<IntConsumer> reference :
                    context.getServiceReferences(IntConsumer.class, "(mycelium.role=exit)")) {
                Bundle[] users = reference.getUsingBundles();
                if (users != null && users.length > 0) {
                    return true;
                }
            }
            return false;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the runtime, which looks for the bundle that ends the server where that is not wanted. */
    private static void sayWhoEnds(String who) {
        System.setProperty("mycelium.ending", who);
    }

    /** Without the runtime the process would stay, and answer nothing. */
    private void watchRuntime(Felix framework) {
        framework.getBundleContext().addBundleListener((SynchronousBundleListener) event -> {
            boolean gone = event.getType() == BundleEvent.STOPPED || event.getType() == BundleEvent.UNINSTALLED;
            if (gone
                    && RUNTIME.equals(event.getBundle().getSymbolicName())
                    && !stopping
                    && (framework.getState() & (Bundle.STARTING | Bundle.ACTIVE)) != 0
                    && !exit.isDone()) {
                err.println("mycelium: error: a bundle has stopped or uninstalled the runtime, so the server ends");
                exit.complete(CommandException.FAILED);
            }
        });
    }

    private void watchForStop(Felix framework) {
        Thread watcher = new Thread(
                () -> {
                    try {
                        framework.waitForStop(0);
                        if (!stopping && !exit.isDone()) {
                            err.println("mycelium: error: a bundle has stopped the container, so the server ends");
                            exit.complete(CommandException.FAILED);
                        }
                        exit.complete(0);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "mycelium-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    /**
     * Stops the framework as the JVM ends. After a signal the exit code says how the networks have ended; the JVM alone
     * would say 143 after every SIGTERM, whatever was lost. An exit that somebody else called for is a failure, whatever
     * number came with it.
     */
    private void stopAtEnd(Felix framework) {
        Ending ending = Ending.of(Thread.getAllStackTraces());
        boolean foreign = ending.cause() == Ending.Cause.FOREIGN;
        if (foreign) {
            err.println("mycelium: error: " + ending.type() + "." + ending.method()
                    + " has called System.exit, so the server ends");
        }
        sayWhoEnds(foreign ? "exit by " + ending.type() : "asked");
        stop(framework, foreign ? CommandException.FAILED : exit.getNow(0));
        if (ending.cause() != Ending.Cause.LAUNCHER && "run".equals(properties.get("mycelium.mode"))) {
            err.flush();
            out.flush();
            // what the networks said of their ends came while they were stopped
            Runtime.getRuntime().halt(foreign ? CommandException.FAILED : exit.getNow(0));
        }
    }

    /** @param code to end with where the framework can't be waited for */
    private void stop(Felix framework, int code) {
        stopping = true;
        Bundle runtime = runtime(framework);
        try {
            framework.stop();
            if (isStopped(framework, STOP_SECONDS, () -> isStopped(runtime))
                    || isStopped(framework, REST_SECONDS, () -> false)) {
                return;
            }
            if (!isStopped(runtime)) {
                err.println("mycelium: error: the server has not stopped within " + STOP_SECONDS + " s and is ended");
                Runtime.getRuntime().halt(CommandException.FAILED);
            }
            // the container waits for ever for a start that does not come back; the networks have ended by now
            err.println("mycelium: " + unfinished(framework) + ", and is not waited for");
            Runtime.getRuntime().halt(exit.getNow(code));
        } catch (BundleException e) {
            err.println("mycelium: error: the server does not stop: " + deepest(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the framework to stop, as long as that makes sense. */
    private static boolean isStopped(Felix framework, long seconds, BooleanSupplier inVain)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (framework.waitForStop(200).getType() == FrameworkEvent.WAIT_TIMEDOUT) {
            if (System.nanoTime() > end || inVain.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStopped(@Nullable Bundle bundle) {
        return bundle == null || (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING | Bundle.STOPPING)) == 0;
    }

    private static @Nullable Bundle runtime(Felix framework) {
        BundleContext context = framework.getBundleContext();
        if (context == null) {
            return null;
        }
        return Arrays.stream(context.getBundles())
                .filter(bundle -> RUNTIME.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElse(null);
    }

    /** What the container waits for. */
    private static String unfinished(Felix framework) {
        BundleContext context = framework.getBundleContext();
        for (Bundle bundle : context == null ? new Bundle[0] : context.getBundles()) {
            boolean lazy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
            boolean starting = bundle.getState() == Bundle.STARTING && !lazy;
            if (bundle.getBundleId() != 0 && (starting || bundle.getState() == Bundle.STOPPING)) {
                return "bundle " + bundle.getSymbolicName() + " " + bundle.getVersion() + " has never finished its "
                        + (starting ? "start" : "stop");
            }
        }
        return "the container has not stopped";
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The distribution is not complete", e);
        }
    }

    private static String deepest(Throwable failure) {
        if (failure.getCause() != null) {
            return deepest(failure.getCause());
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}

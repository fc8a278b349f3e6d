package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The container with a few bundles made here, and a runtime that does nothing but end it. */
class ContainerTest {
    /** Ends the process with the code in the property {@code test.code}. */
    public static final class EndingRuntime implements BundleActivator {
        @Override
        public void start(BundleContext context) throws Exception {
            ServiceReference<?> exit = context.getServiceReferences(IntConsumer.class, "(mycelium.role=exit)")
                    .iterator()
                    .next();
            ((IntConsumer) context.getService(exit)).accept(Integer.parseInt(context.getProperty("test.code")));
        }

        @Override
        public void stop(BundleContext context) {}
    }

    /** Can't start. */
    public static final class FailingActivator implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            throw new IllegalStateException("the tank is empty");
        }

        @Override
        public void stop(BundleContext context) {}
    }

    /** Takes the exit service, and ends the process later. */
    public static final class RunningRuntime implements BundleActivator {
        @Override
        public void start(BundleContext context) throws Exception {
            ServiceReference<?> reference = context.getServiceReferences(IntConsumer.class, "(mycelium.role=exit)")
                    .iterator()
                    .next();
            IntConsumer exit = (IntConsumer) context.getService(reference);
            context.addFrameworkListener(event -> exit.accept(0));
        }

        @Override
        public void stop(BundleContext context) {}
    }

    /** Has a result to print, and a library that prints something else. */
    public static final class PrintingRuntime implements BundleActivator {
        @Override
        public void start(BundleContext context) throws Exception {
            ServiceReference<?> stdout = context.getServiceReferences(PrintStream.class, "(mycelium.role=stdout)")
                    .iterator()
                    .next();
            ((PrintStream) context.getService(stdout)).print("the result");
            System.out.print("WARNING: a library is talkative");
            new RunningRuntime().start(context);
        }

        @Override
        public void stop(BundleContext context) {}
    }

    @TempDir
    private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run() {
        Container container = new Container(
                new Home(home),
                home.resolve("cache"),
                jar -> true,
                Map.of("test.code", "7", "mycelium.log", "log"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return container.run();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldEndWithTheCodeThatTheRuntimeGives() throws IOException {
        bundle("05/runtime.jar", "io.mycelium.runtime", "", EndingRuntime.class);

        assertThat(run()).isEqualTo(7);
        assertThat(err()).isEmpty();
    }

    @Test
    void shouldNameEachBundleThatIsNotActiveAndWhy() throws IOException {
        bundle("01/wanting.jar", "org.acme.wanting", "org.acme.none;version=\"[1.2,2)\"");
        bundle("01/failing.jar", "org.acme.failing", "org.osgi.framework", FailingActivator.class);
        bundle("01/well.jar", "org.acme.well", "");
        bundle("05/runtime.jar", "io.mycelium.runtime", "org.osgi.framework", RunningRuntime.class);

        assertThat(run()).isZero();
        assertThat(err().lines())
                .containsExactlyInAnyOrder(
                        "mycelium: bundle org.acme.wanting 1.0.0 is not active: it needs package org.acme.none,"
                                + " version 1.2.0 or newer, below 2.0.0, which no bundle here exports",
                        "mycelium: bundle org.acme.failing 1.0.0 is not active: IllegalStateException: the tank is empty");
    }

    /** Has a thread that dies. */
    public static final class DyingThread implements BundleActivator {
        @Override
        public void start(BundleContext context) throws Exception {
            Thread thread = new Thread(
                    () -> {
                        throw new IllegalStateException("out of paper");
                    },
                    "printer");
            thread.start();
            thread.join();
        }

        @Override
        public void stop(BundleContext context) {}
    }

    @Test
    void shouldSayInALineThatAThreadOfABundleHasDied() throws IOException {
        bundle("01/dying.jar", "org.acme.dying", "org.osgi.framework", DyingThread.class);
        bundle("05/runtime.jar", "io.mycelium.runtime", "org.osgi.framework", RunningRuntime.class);

        assertThat(run()).isZero();
        assertThat(err().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "mycelium: the thread 'printer' has ended by java.lang.IllegalStateException: out of paper, in ");
    }

    @Test
    void shouldKeepStandardOutputToWhatWasAskedForWhenALibraryPrints() throws IOException {
        bundle("05/runtime.jar", "io.mycelium.runtime", "", PrintingRuntime.class, RunningRuntime.class);
        PrintStream stdout = System.out;
        PrintStream stderr = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(run()).isZero();
        } finally {
            System.setErr(stderr);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("the result");
        assertThat(err()).contains("WARNING: a library is talkative");
        assertThat(System.out).isSameAs(stdout);
    }

    @Test
    void shouldFailWhenTheRuntimeItselfIsNotActive() throws IOException {
        bundle("05/runtime.jar", "io.mycelium.runtime", "org.acme.none");

        assertThat(run()).isEqualTo(1);
        assertThat(err())
                .contains("bundle io.mycelium.runtime 1.0.0 is not active")
                .contains("nothing can run");
    }

    @Test
    void shouldStartBesideTheCacheOfAnEarlierStartAndDeleteThat() throws IOException {
        Path left = home.resolve("cache/bundle9/bundle.info");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "9");
        bundle("05/runtime.jar", "io.mycelium.runtime", "org.osgi.framework", RunningRuntime.class);

        assertThat(run()).isZero();
        assertThat(left).doesNotExist();
        while (Files.exists(home.resolve("cache.old-1"))) {
            Thread.onSpinWait();
        }
        assertThat(err()).isEmpty();
    }

    /** @param code the activator first, then what it needs */
    private void bundle(String file, String name, String imports, Class<?>... code) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        if (code.length > 0) {
            main.putValue("Bundle-Activator", code[0].getName());
        }
        if (!imports.isEmpty() || code.length > 0) {
            main.putValue("Import-Package", imports.isEmpty() ? "org.osgi.framework" : imports);
        }
        Path jar = home.resolve("system").resolve(file);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (Class<?> type : code) {
                String path = type.getName().replace('.', '/') + ".class";
                entries.putNextEntry(new JarEntry(path));
                try (InputStream bytes = ContainerTest.class.getClassLoader().getResourceAsStream(path)) {
                    bytes.transferTo(entries);
                }
                entries.closeEntry();
            }
        }
    }
}

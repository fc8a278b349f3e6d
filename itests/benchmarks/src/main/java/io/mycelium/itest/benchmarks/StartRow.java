package io.mycelium.itest.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** From the command to the first tide, beside the same container without a bundle of ours. */
final class StartRow implements Row {
    private static final String BARE = "container without our bundles";
    private static final String FIRST = "mycelium, for the first time";
    private static final long MAKING_SECONDS = 240;

    @Override
    public void run(Scale scale, Report report) throws Exception {
        Path folder = report.folder().resolve("start");
        CheckpointRow.delete(folder);
        Files.createDirectories(folder);
        try {
            Path bare = withoutOurs(PackagedServer.home(), folder.resolve("bare"));
            if (scale == Scale.SMOKE) {
                first(bare, PackagedServer.NO_CACHE, folder, "started"); // other rows start ours
                return;
            }
            Path cache = folder.resolve("cache");
            awaitArchive(cache, folder);
            Contest.Outcome outcome = new Contest(scale)
                    .with(RingRow.OURS, () -> () -> first(PackagedServer.home(), cache, folder, "CYCLE"))
                    .with(FIRST, () -> () -> first(PackagedServer.home(), PackagedServer.NO_CACHE, folder, "CYCLE"))
                    .with(BARE, () -> () -> first(bare, PackagedServer.NO_CACHE, folder, "started"))
                    .run(1, scale.longRounds());
            Spread ours = outcome.cost(RingRow.OURS).times(1e-9);
            String beside = "the launcher with no bundle of ours "
                    + outcome.cost(BARE).times(1e-9).text("s");
            report.atMost(
                    2.5, "server start to first tide, packaged, warm file cache", ours.text("s"), beside, ours, "s");
            report.shown(
                    "the same for the first time, without its archive of classes",
                    outcome.cost(FIRST).times(1e-9).text("s"),
                    beside,
                    "");
        } finally {
            CheckpointRow.delete(folder);
        }
    }

    /** One good end, and the package has its archive. */
    private static void awaitArchive(Path cache, Path folder) throws Exception {
        first(PackagedServer.home(), cache, folder, "CYCLE");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MAKING_SECONDS);
        while (!hasArchive(cache)) {
            Check.that(System.nanoTime() < end, "there is no archive of classes in %s", cache);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean hasArchive(Path cache) throws IOException {
        try (Stream<Path> all = Files.walk(cache)) {
            return all.anyMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    private static Contender.Round first(Path home, Path cache, Path folder, String word) throws Exception {
        Path data = folder.resolve("data");
        CheckpointRow.delete(data);
        long begin = System.nanoTime();
        try (PackagedServer server = PackagedServer.startReading(
                home, cache, data, "examples/trace/blueprint.yaml", "--trace", "text", "--max-speed", "--tides", "1")) {
            BufferedReader out = new BufferedReader(
                    new InputStreamReader(server.process().getInputStream(), StandardCharsets.UTF_8));
            String line = out.readLine();
            long nanos = System.nanoTime() - begin;
            Check.that(line != null && line.contains(word), "the first line is '%s'", line);
            while (out.readLine() != null) {
                // to its end
            }
            server.awaitEnd();
            return new Contender.Round(1, nanos);
        }
    }

    /** A copy of the package whose bundles of ours are left out; one that ends the process comes last. */
    private static Path withoutOurs(Path home, Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path relative = home.relativize(each);
                String name = each.getFileName().toString();
                boolean data = relative.startsWith("data") || relative.startsWith("log");
                boolean bundle = relative.startsWith("system") && Files.isRegularFile(each);
                if (data || bundle && isOurs(each)) {
                    continue;
                }
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy.resolve(relative));
                } else {
                    Files.copy(each, copy.resolve(relative), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
                Check.that(!name.isEmpty(), "a file without a name");
            }
        }
        Files.createDirectories(copy.resolve("log"));
        Path last = copy.resolve("system/98");
        Files.createDirectories(last);
        stopper(last.resolve("stopper.jar"));
        return copy;
    }

    private static boolean isOurs(Path jar) throws IOException {
        try (java.util.jar.JarFile file = new java.util.jar.JarFile(jar.toFile())) {
            String name = file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            return name != null && name.startsWith("io.mycelium.");
        }
    }

    private static void stopper(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "benchmark.stopper");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", Stopper.class.getName());
        main.putValue("Import-Package", "org.osgi.framework");
        String entry = Stopper.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream bundle = new JarOutputStream(out, manifest);
                InputStream code = Stopper.class.getClassLoader().getResourceAsStream(entry)) {
            Check.that(code != null, "there is no %s", entry);
            bundle.putNextEntry(new JarEntry(entry));
            code.transferTo(bundle);
            bundle.closeEntry();
        }
    }
}

package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.internal.EmbeddedFelix;
import io.mycelium.runtime.internal.report.Bundles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

class BundleDeployerTest {
    private static final String GATE = "io.mycelium.test.gate";

    @TempDir
    Path folder;

    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private EmbeddedFelix felix;
    private Bundles bundles;
    private BundleDeployer deployer;

    @BeforeEach
    void start() throws Exception {
        felix = new EmbeddedFelix(Files.createDirectory(folder.resolve("cache")));
        // the framework's own context has no files
        Bundle owner = felix.install("owner", Map.of());
        owner.start();
        bundles = new Bundles(felix.context());
        deployer = new BundleDeployer(owner.getBundleContext(), new DroolsPacks(), bundles, said::add, 300);
    }

    @AfterEach
    void stop() throws Exception {
        deployer.close();
        bundles.close();
        felix.close();
        System.getProperties().remove(GATE);
    }

    @Test
    void shouldFollowTheFileWhenItComesChangesAndGoes() throws Exception {
        Path file = jar("leaf.jar", "leaf", Map.of(), null);
        assertThat(put(file)).containsExactly("deployed leaf.jar: bundle leaf 1.0.0 is active");
        assertThat(put(file)).isEmpty();

        jar("leaf.jar", "leaf", Map.of("Bundle-Version", "1.1.0"), null);
        assertThat(put(file)).containsExactly("redeployed leaf.jar: bundle leaf 1.0.0 -> 1.1.0 is active");

        assertThat(deployer.remove(file)).hasValue("undeployed leaf.jar: bundle leaf 1.1.0 is gone");
        assertThat(bundle("leaf")).isNull();
        assertThat(deployer.remove(file)).isEmpty();
    }

    @Test
    void shouldLeaveItBehindAndGoOnWhenAStartDoesNotComeBack() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        System.getProperties().put(GATE, gate);
        Path file = jar("slow.jar", "slow", Map.of(), Waits.class);

        assertThat(refusal(file))
                .isEqualTo(file + ": error: bundle slow 1.0.0 is installed and not active: its start has not finished"
                        + " within 0 s and is left behind; all else goes on. A start must return soon: what takes"
                        + " longer belongs on a thread of the bundle's own");
        assertThat(put(jar("leaf.jar", "leaf", Map.of(), null))).hasSize(1);
        jar("slow.jar", "slow", Map.of("Bundle-Version", "2.0.0"), null);
        assertThat(refusal(file)).contains("the start of bundle slow 1.0.0 has not come back yet");
        gate.countDown();
        await().until(() -> said.contains("bundle slow 1.0.0 has finished its start after all"));
        assertThat(put(file)).containsExactly("redeployed slow.jar: bundle slow 1.0.0 -> 2.0.0 is active");
    }

    @Test
    void shouldSayNothingOfAStartThatEndsAsTheServerDoes() throws Exception {
        System.getProperties().put(GATE, new CountDownLatch(1));
        assertThat(refusal(jar("slow.jar", "slow", Map.of(), Waits.class))).contains("is left behind");

        deployer.close();

        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("mycelium-bundle-slow")));
        assertThat(said).isEmpty();
    }

    @Test
    void shouldTakeItOutOnceItsStartComesBackWhenItIsRemovedBefore() throws Exception {
        System.getProperties().put(GATE, new CountDownLatch(1));
        Path file = jar("slow.jar", "slow", Map.of(), Waits.class);
        assertThat(refusal(file)).contains("is left behind");

        assertThat(deployer.remove(file))
                .hasValue(
                        "undeployed slow.jar: bundle slow 1.0.0 is gone as soon as its start comes back; it was told to");

        await().until(() -> bundle("slow") == null);
    }

    @Test
    void shouldSayWhyWhenAStartThrows() throws Exception {
        Path file = jar("cold.jar", "cold", Map.of(), Throws.class);

        assertThat(refusal(file))
                .isEqualTo(file + ": error: bundle cold 1.0.0 is installed and not active: its start failed:"
                        + " IllegalStateException: the soil is frozen");
    }

    @Test
    void shouldPutTheVersionBeforeInForceAgainWhenTheNewOneDoesNotStart() throws Exception {
        Path file = jar("leaf.jar", "leaf", Map.of(), null);
        put(file);

        jar("leaf.jar", "leaf", Map.of("Bundle-Version", "2.0.0"), Throws.class);

        assertThat(refusal(file))
                .endsWith(
                        "bundle leaf 2.0.0 is not active: its start failed: IllegalStateException: the soil is frozen."
                                + " Version 1.0.0 is in force again");
        assertActive("leaf", "1.0.0");
        jar("leaf.jar", "leaf", Map.of("Bundle-Version", "3.0.0", "Import-Package", "com.example.soil"), null);
        assertThat(refusal(file)).contains("needs package com.example.soil", "Version 1.0.0 is in force again");
        assertActive("leaf", "1.0.0");
    }

    @Test
    void shouldStartItLaterWhenWhatItLackedIsDeployed() throws Exception {
        Path leaf = jar("leaf.jar", "leaf", Map.of("Import-Package", "com.example.soil"), null);
        assertThat(refusal(leaf))
                .contains("it needs package com.example.soil, which no bundle here exports. It starts when that is");

        assertThat(put(jar("soil.jar", "soil", Map.of("Export-Package", "com.example.soil"), null)))
                .containsExactly(
                        "deployed soil.jar: bundle soil 1.0.0 is active",
                        "deployed leaf.jar: bundle leaf 1.0.0 has what it needs and is active");
    }

    @Test
    void shouldLeaveTheOtherAloneWhenABundleIsThereTwice() throws Exception {
        put(jar("leaf.jar", "leaf", Map.of(), null));

        Path twin = jar("twin.jar", "leaf", Map.of("Export-Package", "other"), null);

        assertThat(refusal(twin)).contains("bundle leaf 1.0.0 is here already, from leaf.jar, and stays as it is");
        assertThat(deployer.remove(twin)).isEmpty();
        assertActive("leaf", "1.0.0");
    }

    @Test
    void shouldChangeNothingWhenItIsNoBundle() throws Exception {
        int before = felix.context().getBundles().length;
        Path file = folder.resolve("x.jar");

        assertThat(refusal(Files.writeString(file, ""))).isEqualTo(file + ": error: it is empty");
        assertThat(refusal(Files.writeString(file, "this is no jar"))).contains("it is not a jar, or not a whole one");
        assertThat(refusal(jar("x.jar", "x", Map.of("Bundle-Version", "1.0-SNAPSHOT"), null)))
                .contains("its Bundle-Version is \"1.0-SNAPSHOT\"", "1.2.0.SNAPSHOT");
        assertThat(refusal(jar("x.jar", " ", Map.of(), null))).contains("names no Bundle-SymbolicName");
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bare)) {
            jar.putNextEntry(new JarEntry("a.txt"));
        }
        assertThat(refusal(Files.write(file, bare.toByteArray()))).contains("it is a jar without a manifest");
        assertThat(felix.context().getBundles()).hasSize(before);
    }

    @Test
    void shouldRefuseAJarBeforeItIsReadWhenItUnpacksToFarMoreThanItIs() throws Exception {
        Path file = folder.resolve("bomb.jar");
        String much = " ".repeat(3 << 20);
        Files.write(file, EmbeddedFelix.jar("bomb", Map.of(), Map.of("rules/a.drl", much)));

        assertThat(refusal(file)).contains("its entry rules/a.drl unpacks to 3145728 bytes", "nothing of it was read");
        assertThat(bundle("bomb")).isNull();
    }

    private List<String> put(Path file) {
        return deployer.put(file, file);
    }

    private String refusal(Path file) {
        return String.valueOf(catchThrowableOfType(DeploymentRefusedException.class, () -> put(file))
                .getMessage());
    }

    private void assertActive(String name, String version) {
        Bundle bundle = bundle(name);
        assertThat(bundle).isNotNull();
        assertThat(bundle.getVersion()).hasToString(version);
        assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    }

    private @Nullable Bundle bundle(String name) {
        for (Bundle bundle : felix.context().getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        return null;
    }

    /** A jar in the folder, with the class as its activator. */
    private Path jar(String file, String name, Map<String, String> headers, @Nullable Class<?> activator)
            throws IOException {
        Map<String, String> all = new java.util.HashMap<>(headers);
        if (activator != null) {
            all.put("Bundle-Activator", activator.getName());
            all.put("Import-Package", "org.osgi.framework");
        }
        byte[] bytes = EmbeddedFelix.jar(name, all);
        return Files.write(folder.resolve(file), activator == null ? bytes : with(bytes, activator));
    }

    private static byte[] with(byte[] jar, Class<?> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String entry = type.getName().replace('.', '/') + ".class";
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar));
                JarOutputStream out = new JarOutputStream(bytes, in.getManifest());
                InputStream code = type.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
        return bytes.toByteArray();
    }

    /** Starts when the gate opens. */
    public static final class Waits implements BundleActivator {
        @Override
        public void start(BundleContext context) throws InterruptedException {
            ((CountDownLatch) System.getProperties().get(GATE)).await();
        }

        @Override
        public void stop(BundleContext context) {}
    }

    public static final class Throws implements BundleActivator {
        @Override
        public void start(BundleContext context) throws BundleException {
            throw new IllegalStateException("the soil is frozen");
        }

        @Override
        public void stop(BundleContext context) {}
    }
}

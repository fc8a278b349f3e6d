package io.mycelium.storage.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.testkit.storage.Snapshots;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The bundle among the bundles that it needs: they resolve, the service is there, and it works in their class loaders. */
class MapDbBundleTest {
    /** One class of each bundle; MapDB's own needs are the last seven. */
    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function.Function",
            "org.osgi.util.promise.Promise",
            "org.osgi.service.component.ComponentContext",
            "org.apache.felix.scr.impl.Activator",
            "org.mapdb.DBMaker",
            "org.mapdb.elsa.ElsaSerializer",
            "kotlin.Unit",
            "org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap",
            "org.eclipse.collections.api.map.primitive.LongLongMap",
            "com.google.common.collect.ImmutableMap",
            "com.google.common.util.concurrent.internal.InternalFutures",
            "net.jpountz.lz4.LZ4Factory");

    @TempDir
    Path temporary;

    @Test
    void shouldBeActiveAndServeWhenInstalledWithItsDependencies() throws Exception {
        // as in the server, where no library is on the class path beside the framework
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        Framework felix = felix();
        felix.start();
        try {
            BundleContext context = felix.getBundleContext();
            List<Bundle> bundles = new ArrayList<>();
            for (String one : BUNDLES) {
                bundles.add(context.installBundle(
                        location(Class.forName(one, false, getClass().getClassLoader()))));
            }
            bundles.add(context.installBundle(location(MapDbCheckpointStore.class)));
            for (Bundle bundle : bundles) {
                bundle.start();
            }
            assertThat(bundles)
                    .allSatisfy(bundle -> assertThat(bundle.getState())
                            .as(bundle.getSymbolicName())
                            .isEqualTo(Bundle.ACTIVE));

            ServiceReference<CheckpointStore> reference = context.getServiceReference(CheckpointStore.class);
            assertThat(reference).isNotNull();
            assertThat(reference.getProperty(Constants.SERVICE_RANKING)).isEqualTo(100);
            CheckpointStore store = context.getService(reference);
            assertThat(store.getClass()).isNotSameAs(MapDbCheckpointStore.class);
            Path folder = temporary.resolve("network");
            CheckpointInfo written = store.write(folder, 1, Snapshots.small(1).iterator(), 3);
            assertThat(Snapshots.read(store, folder, written)).hasSameSizeAs(Snapshots.small(1));
        } finally {
            felix.stop();
            felix.waitForStop(10_000);
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Framework felix() {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, temporary.resolve("felix").toString());
        // nothing from the test's own class path, where all the libraries are too
        settings.put("felix.bootdelegation.implicit", "false");
        // the test and the bundle talk through the same class of the API; logging is the launcher's
        settings.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "io.mycelium.api.storage;version=0.2.0,org.slf4j;version=2.0.17");
        return ServiceLoader.load(FrameworkFactory.class, MapDbBundleTest.class.getClassLoader())
                .findFirst()
                .orElseThrow()
                .newFramework(settings);
    }

    private static String location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return "reference:" + source.getLocation();
    }
}

package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.internal.EmbeddedFelix;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.FileLocations;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import io.mycelium.runtime.internal.wiring.Swaps;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class PackExtenderTest {
    private static final Map<String, String> PACK = Map.of(PackExtender.HEADER, "pack.yaml");
    private static final String MANIFEST = "name: leaf\nversion: 1.2.0\n";
    private static final String RULES = "rule \"fall\" when Signal( frequency == \"wind\" ) then hypha.die(); end\n";

    @TempDir
    Path cache;

    private final Swaps swaps = new Swaps();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private EmbeddedFelix felix;
    private PluginTracker plugins;
    private Bundles bundles;
    private PackExtender extender;

    @BeforeEach
    void start() throws BundleException {
        felix = new EmbeddedFelix(cache);
        Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
        FileLocations places = new FileLocations(cache, cache.resolve("deploy"), cache.resolve("data/deploy"));
        plugins = new PluginTracker(felix.context(), swaps, () -> 1000, places, console);
        plugins.open();
        bundles = new Bundles(felix.context());
        extender = new PackExtender(felix.context(), new DroolsPacks(), plugins, places, bundles, console);
        extender.open();
    }

    @AfterEach
    void stop() throws Exception {
        extender.close();
        plugins.close();
        swaps.close();
        bundles.close();
        felix.close();
    }

    @Test
    void shouldOfferPackAsLongAsItsBundleIsActive() throws BundleException {
        Bundle bundle = install(RULES);
        bundle.start();

        assertThat(swaps.plugins().packs().get("leaf").pack().version()).isEqualTo("1.2.0");
        assertThat(swaps.lines()).singleElement().extracting("bundle").isEqualTo("leaf.bundle");

        bundle.stop();
        assertThat(swaps.plugins()).isEqualTo(Plugins.NONE);
    }

    @Test
    void shouldOfferNewVersionWhenBundleIsUpdated() throws BundleException {
        Bundle bundle = install(RULES);
        bundle.start();

        bundle.update(new ByteArrayInputStream(jar(MANIFEST.replace("1.2.0", "1.3.0"), RULES.replace("fall", "drop"))));

        assertThat(swaps.plugins().packs().get("leaf").pack().version()).isEqualTo("1.3.0");
        assertThat(swaps.plugins().packs().get("leaf").rules()).containsExactly("drop");
    }

    @Test
    void shouldComplainAboutBundleWhenItsRulesDoNotCompile() throws BundleException {
        Bundle bundle = install(RULES.replace("die", "dei"));
        bundle.start();

        assertThat(swaps.plugins()).isEqualTo(Plugins.NONE);
        assertThat(bundles.line(bundle).reason())
                .startsWith("its rule pack is not in force: ")
                .contains("error: ");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("did you mean 'die'?");
    }

    private Bundle install(String rules) throws BundleException {
        return felix.context().installBundle("test:leaf", new ByteArrayInputStream(jar(MANIFEST, rules)));
    }

    private static byte[] jar(String manifest, String rules) {
        return EmbeddedFelix.jar("leaf.bundle", PACK, Map.of("pack.yaml", manifest, "rules/leaf.drl", rules));
    }
}

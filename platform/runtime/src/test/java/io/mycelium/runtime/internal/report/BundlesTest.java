package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.runtime.BundleLine;
import io.mycelium.runtime.internal.EmbeddedFelix;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class BundlesTest {
    @TempDir
    Path cache;

    private EmbeddedFelix felix;
    private Bundles bundles;

    @BeforeEach
    void start() throws BundleException {
        felix = new EmbeddedFelix(cache);
        bundles = new Bundles(felix.context());
    }

    @AfterEach
    void stop() throws Exception {
        bundles.close();
        felix.close();
    }

    @Test
    void shouldGiveNoReasonWhenBundleIsActive() throws BundleException {
        Bundle good = felix.install("good", Map.of());
        good.start();

        assertThat(bundles.line(good)).isEqualTo(new BundleLine(good.getBundleId(), "good", "1.0.0", "active", null));
        assertThat(bundles.inactive()).isEmpty();
    }

    @Test
    void shouldNameThePackageWhenNobodyExportsIt() throws BundleException {
        Bundle bad = felix.install("bad", Map.of("Import-Package", "com.example.soil;version=\"[1.2,2)\""));

        assertThat(reason(bad))
                .isEqualTo("it needs package com.example.soil, version 1.2.0 or newer, below 2.0.0,"
                        + " which no bundle here exports");
    }

    @Test
    void shouldNameTheOtherVersionWhenThereIsOne() throws BundleException {
        felix.install("soil", Map.of("Export-Package", "com.example.soil;version=\"3.0\""));
        Bundle bad = felix.install("bad", Map.of("Import-Package", "com.example.soil;version=\"[1.2,2)\""));

        assertThat(reason(bad)).endsWith("below 2.0.0, and soil exports version 3.0.0");
    }

    @Test
    void shouldGiveTheFirstCauseWhenBundlesNeedEachOther() throws BundleException {
        felix.install(
                "middle", Map.of("Export-Package", "com.example.middle", "Import-Package", "com.example.missing"));
        Bundle top = felix.install("top", Map.of("Import-Package", "com.example.middle"));

        assertThat(reason(top))
                .isEqualTo("it needs bundle middle, which is not resolved: it needs package com.example.missing,"
                        + " which no bundle here exports");
    }

    @Test
    void shouldIgnoreWhatIsOptional() throws BundleException {
        Bundle good = felix.install("good", Map.of("Import-Package", "com.example.missing;resolution:=optional"));
        good.start();

        assertThat(bundles.line(good).reason()).isNull();
    }

    @Test
    void shouldSayWhyWhenStartFailed() throws BundleException {
        Bundle bad = felix.install("bad", Map.of("Bundle-Activator", "com.example.Activator"));
        assertThatThrownBy(bad::start).satisfies(failure -> bundles.failed(bad, failure));

        assertThat(reason(bad)).startsWith("its start failed: ClassNotFoundException: ");
    }

    @Test
    void shouldSayThatItWasStoppedWhenItWas() throws BundleException {
        Bundle good = felix.install("good", Map.of());
        good.start();
        good.stop();

        assertThat(reason(good)).contains("it was stopped");
    }

    @Test
    void shouldPassComplaintOnWhenPackOfActiveBundleIsBroken() throws BundleException {
        Bundle pack = felix.install("pack", Map.of());
        pack.start();

        bundles.complain(pack, "its rule pack is not in force: a.drl:1: error: x");
        assertThat(reason(pack)).startsWith("its rule pack is not in force");
        pack.stop();
        pack.start();
        assertThat(reason(pack)).isNull();
    }

    private @Nullable String reason(Bundle bundle) {
        return bundles.line(bundle).reason();
    }
}

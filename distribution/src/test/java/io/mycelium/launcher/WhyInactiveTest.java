package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class WhyInactiveTest {
    @Test
    void shouldNameThePackageWhenOneIsMissing() {
        assertThat(
                        WhyInactive.explain(
                                new BundleException(
                                        "Unable to resolve io.x [5](R 5.0): missing requirement [io.x [5](R 5.0)] osgi.wiring.package;"
                                                + " (&(osgi.wiring.package=org.acme.api)(version>=1.0.0)(!(version>=2.0.0)))"
                                                + " Unresolved requirements: [[io.x [5](R 5.0)] osgi.wiring.package; (osgi.wiring.package=org.acme.api)]")))
                .isEqualTo(
                        "it needs package org.acme.api, version 1.0.0 or newer, below 2.0.0, which no bundle here exports");
    }

    @Test
    void shouldNameTheDeepestNeedWhenOneBundleMissesAnother() {
        assertThat(
                        WhyInactive.explain(
                                new BundleException(
                                        "Unable to resolve io.x [5](R 5.0): missing requirement [io.x [5](R 5.0)] osgi.wiring.package;"
                                                + " (osgi.wiring.package=a.b) [caused by: Unable to resolve io.y [6](R 6.0): missing requirement"
                                                + " [io.y [6](R 6.0)] osgi.wiring.package; (&(osgi.wiring.package=c.d)(version>=3.1.0))]"
                                                + " Unresolved requirements: [[io.x [5](R 5.0)] osgi.wiring.package; (osgi.wiring.package=a.b)]")))
                .isEqualTo("it needs package c.d, version 3.1.0 or newer, which no bundle here exports");
    }

    @Test
    void shouldNameTheNeedWhenItIsNoPackage() {
        assertThat(
                        WhyInactive.explain(
                                new BundleException(
                                        "Unable to resolve slf4j.api [5](R 5.0): missing requirement [slf4j.api [5](R 5.0)] osgi.extender;"
                                                + " (osgi.extender=osgi.serviceloader.processor) Unresolved requirements: [[slf4j.api [5](R 5.0)] osgi.extender; (x)]")))
                .isEqualTo(
                        "it needs osgi.extender (osgi.extender=osgi.serviceloader.processor), which nothing here offers");
    }

    @Test
    void shouldTellTheCauseWhenAnActivatorFails() {
        assertThat(WhyInactive.explain(
                        new BundleException("Activator start error", new IllegalStateException("no such file: x"))))
                .isEqualTo("IllegalStateException: no such file: x");
    }
}

package io.mycelium.itest.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.runtime.BundleLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** The packaged server starts, and all of it. */
@ExtendWith(InContainer.class)
public class PlatformIT {
    @Test
    public void shouldHaveEveryBundleOfThePackageActiveWhenItHasStarted(BundleContext context) throws IOException {
        Inside inside = new Inside(context);
        inside.server();
        List<Bundle> packaged = inside.bundles().stream()
                .filter(bundle -> bundle.getLocation().contains("/system/"))
                .toList();

        assertThat(packaged.stream().map(PlatformIT::whyInactive).filter(why -> !why.isEmpty()))
                .as("bundles of the package that are not active")
                .isEmpty();
        try (Stream<Path> files = Files.walk(inside.file("mycelium.home").resolve("system"))) {
            assertThat(packaged)
                    .hasSameSizeAs(
                            files.filter(f -> f.toString().endsWith(".jar")).toList());
        }
        assertThat(packaged.stream().map(Bundle::getSymbolicName))
                .contains(
                        "io.mycelium.api",
                        "io.mycelium.core",
                        "io.mycelium.blueprint",
                        "io.mycelium.drools",
                        "io.mycelium.rules",
                        "io.mycelium.runtime",
                        "io.mycelium.storage.mapdb",
                        "io.mycelium.relay.fanout");
    }

    @Test
    public void shouldHaveEveryComponentSatisfiedWhenItHasStarted(BundleContext context) {
        Inside inside = new Inside(context);
        inside.server();
        ServiceComponentRuntime components = inside.service(ServiceComponentRuntime.class);

        List<ComponentConfigurationDTO> ours = components.getComponentDescriptionDTOs().stream()
                .filter(component -> component.bundle.symbolicName.startsWith("io.mycelium."))
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                .toList();
        assertThat(ours).hasSizeGreaterThan(8);
        assertThat(ours.stream()
                        .filter(component -> component.state != ComponentConfigurationDTO.ACTIVE
                                && component.state != ComponentConfigurationDTO.SATISFIED)
                        .map(component -> component.description.name + " lacks "
                                + Stream.of(component.unsatisfiedReferences)
                                        .map(reference -> reference.name)
                                        .toList()))
                .as("components that wait for something")
                .isEmpty();
    }

    @Test
    public void shouldNameWhatIsMissingWhenABundleCanNotResolve(BundleContext context) throws Exception {
        Inside inside = new Inside(context);
        byte[] jar = Jars.of(Map.of(
                "Bundle-SymbolicName", "stray", "Bundle-Version", "1.0.0", "Import-Package", "org.example.nowhere"));
        Bundle stray = context.installBundle("test:stray", new ByteArrayInputStream(jar));
        try {
            assertThat(whyInactive(stray)).contains("org.example.nowhere");
            assertThat(inside.server().bundles())
                    .filteredOn(line -> line.reason() != null)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.name()).isEqualTo("stray");
                        assertThat(line.state()).isEqualTo("installed");
                        assertThat(line.reason()).contains("org.example.nowhere");
                    });
        } finally {
            stray.uninstall();
        }
        assertThat(inside.server().bundles()).extracting(BundleLine::reason).containsOnlyNulls();
    }

    private static String causes(Throwable failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            causes.append("; ").append(cause);
        }
        return causes.toString();
    }

    /** Empty for a bundle that is active, or a fragment that is attached; else its name, and why it can't be started. */
    private static String whyInactive(Bundle bundle) {
        boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        if (bundle.getState() == (fragment ? Bundle.RESOLVED : Bundle.ACTIVE)) {
            return "";
        }
        try {
            bundle.start();
            return bundle.getSymbolicName() + " was not started";
        } catch (BundleException e) {
            return bundle.getSymbolicName() + ": " + e.getMessage() + causes(e);
        }
    }
}

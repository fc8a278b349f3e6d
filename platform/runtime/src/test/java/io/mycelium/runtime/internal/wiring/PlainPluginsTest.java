package io.mycelium.runtime.internal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Plugins;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainPluginsTest {
    @TempDir
    private Path folder;

    @Test
    void shouldMakeComponentsWithoutServicesAndConfigurationWhenTheyAskForSome() throws IOException {
        bundle("policy.jar", "OSGI-INF/asking.xml", """
                <scr:component name="asking">
                  <service><provide interface="io.mycelium.api.health.HealthPolicy"/></service>
                  <reference name="out" cardinality="0..1" interface="java.io.PrintStream" parameter="0"/>
                  <implementation class="%s"/>
                </scr:component>
                """.formatted(Asking.class.getName()));
        bundle("library.jar", null, "");
        bundle("other.jar", "OSGI-INF/other.xml", """
                <scr:component name="other">
                  <service><provide interface="java.lang.Runnable"/></service>
                  <implementation class="org.acme.NotThere"/>
                </scr:component>
                """);

        Plugins plugins = PlainPlugins.of(folder);

        assertThat(plugins.policies()).containsOnlyKeys("asking, false, {}");
        assertThat(plugins.relays()).isEmpty();
        assertThat(plugins.bodies()).isEmpty();
    }

    private void bundle(String file, @Nullable String description, String text) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (description != null) {
            manifest.getMainAttributes().putValue("Service-Component", description);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(file));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            if (description != null) {
                jar.putNextEntry(new JarEntry(description));
                jar.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Says in its kind what it was given. */
    public static final class Asking implements HealthPolicy {
        private final String kind;

        public Asking(@Nullable Runnable service, Map<String, Object> configuration) {
            kind = "asking, " + (service != null) + ", " + configuration;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public void check(PlainMap settings) {
            // takes all
        }

        @Override
        public Assessment assess(HealthCall call) {
            return Assessment.of(Vitality.UNKNOWN);
        }
    }
}

package io.mycelium.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class DroolsServicesTest {
    @Test
    void shouldPrimeEveryServiceWhenJarsOfferProviders() throws IOException {
        Set<String> offered = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                try (ZipFile jar = new ZipFile(entry)) {
                    jar.stream()
                            .map(e -> e.getName())
                            .filter(name -> name.matches("META-INF/services/org\\.(drools|kie)\\..+"))
                            .forEach(name -> offered.add(name.substring("META-INF/services/".length())));
                }
            }
        }
        assertThat(DroolsServices.TYPES).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void shouldFindServicesWhenContextClassLoaderIsForeign() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(DroolsServices.prime()).isGreaterThanOrEqualTo(20);
            assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

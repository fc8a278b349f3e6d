package io.mycelium.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackClassLoaderTest {
    /** The types of a pack's bundle. */
    private static final class Types extends ClassLoader {
        private final List<String> asked = new ArrayList<>();

        Types() {
            super(null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            asked.add(name);
            throw new ClassNotFoundException(name);
        }
    }

    @Test
    void shouldLookOnceWhenANameIsAskedForAgainThatNobodyHas() {
        Types types = new Types();
        PackClassLoader loader = new PackClassLoader(types);
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("java.util.Order"));
        }
        assertThat(types.asked).containsExactly("java.util.Order");
    }
}

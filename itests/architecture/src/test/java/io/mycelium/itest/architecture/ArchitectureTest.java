package io.mycelium.itest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of {@link Dependencies}, {@link Determinism}, {@link Habits} and {@link Rooms}, over the classes of all modules. */
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> shouldHoldInAllModules() {
        return Rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(Modules.ALL)));
    }

    @Test
    void shouldHaveLookedAtAllModulesWhenItSaysSo() throws IOException {
        Set<String> packages = new TreeSet<>();
        Modules.ALL.forEach(type -> packages.add(type.getPackageName()));
        for (Path module : Modules.FOLDERS) {
            assertThat(Modules.classes(module))
                    .as("the classes of %s; is it a dependency of this module?", module)
                    .isDirectory();
            assertThat(packages).as("packages of %s", module).containsAll(packages(Modules.sources(module)));
        }
        assertThat(Modules.FOLDERS).hasSizeGreaterThan(5);
        assertThat(Modules.ALL.size()).isGreaterThan(100);
    }

    @Test
    void shouldHaveLookedIntoEachRoomOfTheCore() {
        assertThat(Rooms.empty(Modules.ALL)).isEmpty();
    }

    @Test
    void shouldAllowNoPlaceThatNeedsNoAllowanceAnyMore() {
        assertThat(Determinism.CLOCKS_AND_CHANCE.stale(Modules.ALL)).isEmpty();
        assertThat(Determinism.ORDERS_OF_THE_JVM.stale(Modules.ALL)).isEmpty();
    }

    private static List<String> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .distinct()
                    .toList();
        }
    }
}

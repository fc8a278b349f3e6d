package io.mycelium.itest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule finds a class that breaks it: the packages named {@code faulty} in this module's test tree are full of them. */
class FaultsTest {
    private static final JavaClasses FAULTY = new ClassFileImporter()
            .importPackages(
                    "io.mycelium.api.faulty",
                    "io.mycelium.core.faulty",
                    "io.mycelium.blueprint.faulty",
                    "io.mycelium.rules.faulty",
                    "io.mycelium.runtime.internal.faulty",
                    "io.mycelium.relay.faulty");

    @TestFactory
    Stream<DynamicTest> shouldFindTheFaultWhenThereIsOne() {
        return Rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(FAULTY).hasViolation())
                                .as(rule.getKey())
                                .isTrue()));
    }

    @Test
    void shouldFindAClockWhenItIsOnlyReferredTo() {
        assertThat(found(Determinism.CLOCKS_AND_CHANCE, Referring.class)).isTrue();
        assertThat(found(Determinism.CLOCKS_AND_CHANCE, Seeded.class)).isFalse();
        assertThat(found(Determinism.CLOCKS_AND_CHANCE, Unseeded.class)).isTrue();
    }

    private static boolean found(Banned condition, Class<?> type) {
        ArchRule rule =
                com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes().should(condition);
        return rule.evaluate(new ClassFileImporter().importClasses(List.of(type)))
                .hasViolation();
    }

    private static final class Referring {
        private final LongSupplier clock = System::currentTimeMillis;
    }

    private static final class Seeded {
        private final java.util.Random random = new java.util.Random(7);
    }

    private static final class Unseeded {
        private final java.util.Random random = new java.util.Random();
    }
}

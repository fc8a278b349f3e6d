package io.mycelium.itest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What we agreed on for every module. */
final class Habits {
    static final ArchRule NOTHING_IS_DESERIALIZED = classes()
            .should(new Banned(
                    "read no Java serialization and let no file name a class",
                    Set.of(
                            "java.io.ObjectInputStream.*",
                            "com.fasterxml.jackson.databind.ObjectMapper.activateDefaultTyping",
                            "com.fasterxml.jackson.databind.ObjectMapper.enableDefaultTyping",
                            "com.fasterxml.jackson.databind.ObjectMapper.activateDefaultTypingAsProperty"),
                    Set.of()))
            .because("a file must not choose which code runs");

    static final ArchRule EVERY_BUILD_OF_RULES_HAS_ITS_OWN_ID = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.kie.internal.utils.KieHelper")
            .because("it shares one release id, and compilations mix");

    static final ArchRule STANDARD_OUTPUT_IS_FOR_TRACE_AND_OUTPUTS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    Modules.RUNTIME, "io.mycelium.launcher..", "io.mycelium.fruiting.stdout..", "io.mycelium.testkit..")
            .should()
            .accessField(System.class, "out");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)(\\$.*)?");

    private Habits() {}
}

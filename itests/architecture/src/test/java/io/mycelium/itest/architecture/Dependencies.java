package io.mycelium.itest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Who may know whom. */
final class Dependencies {
    private static final String[] JDK_AND_ANNOTATIONS = {
        "java..", "javax.crypto..", "org.osgi.annotation..", "org.jspecify.annotations.."
    };

    static final ArchRule API_NEEDS_THE_JDK_ONLY = classes()
            .that()
            .resideInAPackage(Modules.API)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(JDK_AND_ANNOTATIONS).or(resideInAPackage(Modules.API)))
            .because("plugins and packs compile against it, and a refresh spreads along every import");

    static final ArchRule CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(Modules.CORE)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(JDK_AND_ANNOTATIONS).or(resideInAnyPackage(Modules.API, Modules.CORE)))
            .because("a tide is a pure step: no OSGi, no Drools, no Jackson, no MapDB, no YAML; new and a test away");

    static final ArchRule RELAYS_WAIT_FOR_NOTHING = noClasses()
            .that()
            .resideInAPackage(Modules.RELAYS)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.concurrent..")
                    .or(type(Thread.class)))
            .because("they are called on the tide's own thread, where no deadline holds");

    static final ArchRule ONLY_RULES_KNOW_DROOLS = noClasses()
            .that(not(resideInAnyPackage(Modules.RULES, Modules.DROOLS)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("the evaluation is behind an interface of the core: a faster one will come");

    static final ArchRule ONLY_ITS_STORE_KNOWS_MAPDB = noClasses()
            .that()
            .resideOutsideOfPackage("io.mycelium.storage.mapdb..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mapdb..");

    static final ArchRule ONLY_FILES_OF_AUTHORS_ARE_YAML = noClasses()
            .that(not(resideInAnyPackage(Modules.BLUEPRINT, Modules.RULES)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    static final ArchRule NO_CONTAINER_IS_NEEDED = noClasses()
            .that()
            .resideInAnyPackage(Modules.CORE, Modules.BLUEPRINT)
            .should()
            .dependOnClassesThat(resideInAPackage("org.osgi..").and(not(resideInAPackage("org.osgi.annotation.."))))
            .because("what is no wiring runs in a test without a container");

    static final ArchRule PLUGINS_SEE_THE_API_ONLY = classes()
            .that()
            .resideInAnyPackage(Modules.PLUGINS)
            .should(dependOnNothingOfOursBut(
                    "the API, their own module, and the classes that fruiting bodies carry a copy of",
                    new DescribedPredicate<>("API or own") {
                        @Override
                        public boolean test(Dependency dependency) {
                            JavaClass target = dependency.getTargetClass();
                            return resideInAPackage(Modules.API).test(target)
                                    || sameModule(dependency)
                                    || resideInAPackage(Modules.FRUITING).test(dependency.getOriginClass())
                                            && resideInAPackage("io.mycelium.fruiting.shared..")
                                                    .test(target);
                        }
                    }));

    static final ArchRule PLATFORM_NAMES_NO_PLUGIN = noClasses()
            .that()
            .resideInAnyPackage(Modules.PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Modules.PLUGINS);

    static final ArchRule CORE_IS_BELOW = noClasses()
            .that()
            .resideInAnyPackage(Modules.API, Modules.CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    Modules.BLUEPRINT, Modules.RULES, Modules.DROOLS, Modules.RUNTIME, Modules.SERVER, Modules.METRICS);

    static final ArchRule READERS_AND_RULES_ARE_BELOW_THE_WIRING = noClasses()
            .that()
            .resideInAnyPackage(Modules.BLUEPRINT, Modules.RULES, Modules.DROOLS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Modules.RUNTIME, Modules.SERVER, Modules.METRICS);

    static final ArchRule BLUEPRINT_AND_RULES_ARE_STRANGERS = noClasses()
            .that()
            .resideInAPackage(Modules.BLUEPRINT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Modules.RULES, Modules.DROOLS);

    static final ArchRule INTERNALS_STAY_INSIDE = classes()
            .should(dependOnNothingOfOursBut(
                    "what is internal to their own module, or not internal",
                    new DescribedPredicate<>("not internal, or own") {
                        @Override
                        public boolean test(Dependency dependency) {
                            String target = dependency.getTargetClass().getPackageName() + ".";
                            return !target.contains(".internal.") || sameModule(dependency);
                        }
                    }));

    /** An exported package and what is internal to it are one slice: inside and outside of one thing. */
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    String name = type.getPackageName();
                    return SliceIdentifier.of(name.endsWith(".internal") ? name.replace(".internal", "") : name);
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    private Dependencies() {}

    private static boolean sameModule(Dependency dependency) {
        return Modules.module(dependency.getOriginClass()).equals(Modules.module(dependency.getTargetClass()));
    }

    private static ArchCondition<JavaClass> dependOnNothingOfOursBut(
            String description, DescribedPredicate<Dependency> allowed) {
        return new ArchCondition<>("depend on nothing of ours but " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    boolean ours = dependency.getTargetClass().getPackageName().startsWith("io.mycelium");
                    if (ours && !allowed.test(dependency)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}

package io.mycelium.itest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * The rooms of the core, each a package: its classes know only their own room and those below. Class files are looked
 * at, since a class that is met as the result of a call needs no import.
 */
final class Rooms {
    /** From the ground up. What stands in none of them, {@code blueprint} and {@code trace}, is the ground. */
    private static final List<String> ROOMS =
            List.of("crew", "codec", "graph", "gate", "act", "relay", "checkpoint", "tide");

    private static final String CORE = "io.mycelium.core.";

    static final ArchRule ROOMS_OF_THE_CORE_KNOW_ONLY_THOSE_BELOW = classes()
            .that()
            .resideInAPackage(Modules.CORE)
            .should(new ArchCondition<>("know only classes of their room and of those below") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(d -> floor(target(d)) > floor(type))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(
                                    d, room(type) + " is below " + room(target(d)) + ": " + d.getDescription())));
                }
            })
            .because("a circle of rooms is one hall, in which nothing can be read or tried alone");

    private Rooms() {}

    /** The rooms that have no class: that a rule speaks of them shows that it looks at nothing. */
    static List<String> empty(Iterable<JavaClass> types) {
        List<String> empty = new ArrayList<>(ROOMS);
        types.forEach(type -> empty.remove(room(type)));
        return empty;
    }

    /** Of an array, what it holds. */
    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static int floor(JavaClass type) {
        return ROOMS.indexOf(room(type));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(CORE) ? name.substring(CORE.length()).replace("faulty.", "") : "";
    }
}

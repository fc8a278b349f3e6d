package io.mycelium.itest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rooms of the core, from the ground up: a class knows only its own room and those below. What is named in none of
 * them belongs to the topmost room, {@code tide}. Class files are looked at, since classes of one package need no imports.
 */
final class Rooms {
    private record Room(String name, String classes) {}

    private static final List<Room> ROOMS = List.of(
            new Room("crew", "Crew Memory Observers Padded Pause WidthChoice Guard"),
            new Room("codec", "PlainReader PlainWriter"),
            new Room(
                    "graph",
                    "AddressBook AwakeList Births BodyNode Changes CoreSignal Counters DigestChain Founding Frequency"
                            + " Hypha Hyphae Keeper Ledger Named Names Node Outbox OutputRing RelayNode Requests Roll"
                            + " SignalKey SignalQueue Socket Species State Strikes Topology Unheeding UnfitException WakeTimes"),
            new Room("gate", "Gate IngressQueue Inlet Intake LiveGate Outlet ReplayGate TideInputs TideRecord"),
            new Room(
                    "act",
                    "Act ActEffects ActView Emissions Evaluators HealthStage Sensing Stopped Whereabouts Wishes Worker"
                            + " Workers"),
            new Room("relay", "RelayContract RelayEffects RelayStage RoomPlan ShownCall"),
            new Room("checkpoint", "CheckpointReader Digest Frozen HyphaPicture Snapshot SocketPicture"));

    private static final Room TIDE = new Room("tide", "");
    private static final Map<String, Integer> FLOORS = floors();

    static final ArchRule ROOMS_OF_THE_CORE_KNOW_ONLY_THOSE_BELOW = classes()
            .that()
            .resideInAnyPackage("io.mycelium.core.tide", "io.mycelium.core.faulty")
            .should(new ArchCondition<>("know only classes of their room and of those below") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(d -> target(d).getPackageName().equals(type.getPackageName()))
                            .filter(d -> floor(target(d)) > floor(type))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(
                                    d, room(type) + " is below " + room(target(d)) + ": " + d.getDescription())));
                }
            })
            .because("a circle of rooms is one hall, in which nothing can be read or tried alone");

    private Rooms() {}

    private static Map<String, Integer> floors() {
        Map<String, Integer> floors = new HashMap<>();
        for (int i = 0; i < ROOMS.size(); i++) {
            for (String name : ROOMS.get(i).classes.split(" ")) {
                floors.put(name, i);
            }
        }
        return floors;
    }

    /** Of an array, what it holds. */
    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static int floor(JavaClass type) {
        String name = Modules.outermost(type);
        return FLOORS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ROOMS.size());
    }

    private static String room(JavaClass type) {
        int floor = floor(type);
        return "room '" + (floor == ROOMS.size() ? TIDE : ROOMS.get(floor)).name + "'";
    }
}

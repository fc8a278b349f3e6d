package io.mycelium.itest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** The same states, signals and outputs, bit for bit: what would make them differ is not called. */
final class Determinism {
    static final Banned CLOCKS_AND_CHANCE = new Banned(
            "ask no clock, no chance, and not sleep",
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.Thread.sleep",
                    "java.lang.Math.random",
                    "java.lang.StrictMath.random",
                    "java.util.Random.<init>",
                    "java.util.concurrent.ThreadLocalRandom.current",
                    "java.security.SecureRandom.<init>",
                    "java.util.UUID.randomUUID",
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.LocalTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.time.InstantSource.system"),
            Set.of(
                    // the clock that a network is given unless it gets another: the pace of tides and checkpoints
                    "io.mycelium.core.tide.NetworkSettings java.lang.System.nanoTime",
                    // the clock that a network is given unless it gets another: what is stamped on a tide is an input
                    "io.mycelium.core.tide.NetworkSettings java.lang.System.currentTimeMillis"));

    static final Banned ORDERS_OF_THE_JVM = new Banned(
            "use nothing whose order or value differs from one JVM to the next",
            Set.of(
                    "java.util.Map.of",
                    "java.util.Map.ofEntries",
                    "java.util.Map.copyOf",
                    "java.util.Set.of",
                    "java.util.Set.copyOf",
                    "java.util.stream.Collectors.toSet",
                    "java.util.stream.Collectors.toMap",
                    "java.util.stream.Collectors.toUnmodifiableSet",
                    "java.util.stream.Collectors.toUnmodifiableMap",
                    "java.util.stream.Collectors.groupingBy",
                    "java.util.stream.Collectors.partitioningBy",
                    "java.lang.System.identityHashCode",
                    "java.util.IdentityHashMap.*",
                    "java.util.WeakHashMap.*"),
            Set.of(
                    // the services at hand, looked up by their kind and never walked over
                    "io.mycelium.core.tide.Plugins java.util.Map.of",
                    "io.mycelium.core.tide.Plugins java.util.Map.copyOf",
                    // words looked up one by one, never walked over
                    "io.mycelium.core.blueprint.BlueprintChanges java.util.Map.of",
                    "io.mycelium.core.blueprint.BlueprintChanges java.util.Set.of",
                    // who was named in this tide: asked for one by one, never walked over
                    "io.mycelium.core.graph.Births java.util.IdentityHashMap.<init>"));

    static final Banned ROUNDING_OF_THE_PLATFORM = new Banned(
            "use StrictMath where Math may round otherwise on another machine",
            Set.of(
                    "java.lang.Math.sin",
                    "java.lang.Math.cos",
                    "java.lang.Math.tan",
                    "java.lang.Math.asin",
                    "java.lang.Math.acos",
                    "java.lang.Math.atan",
                    "java.lang.Math.atan2",
                    "java.lang.Math.sinh",
                    "java.lang.Math.cosh",
                    "java.lang.Math.tanh",
                    "java.lang.Math.exp",
                    "java.lang.Math.expm1",
                    "java.lang.Math.log",
                    "java.lang.Math.log10",
                    "java.lang.Math.log1p",
                    "java.lang.Math.pow",
                    "java.lang.Math.cbrt",
                    "java.lang.Math.hypot"),
            Set.of());

    /** Core, plain values, whatever the core calls with them, and JSON. Codecs of states come to it by their type. */
    private static final String[] ORDERED = {
        Modules.CORE,
        "io.mycelium.api.value..",
        Modules.RELAYS,
        Modules.HEALTH,
        Modules.PACKS,
        "io.mycelium.fruiting.shared.."
    };

    static final ArchRule NO_CLOCK_AND_NO_CHANCE = classes()
            .that()
            .resideInAnyPackage(Modules.DETERMINISTIC)
            .should(CLOCKS_AND_CHANCE)
            .because("a tide carries its clock and its seed; whatever else is not a function of the state is an input");

    static final ArchRule NO_ORDER_OF_THE_JVM = classes()
            .that()
            .resideInAnyPackage(ORDERED)
            .or()
            .areAssignableTo("io.mycelium.api.rule.StateCodec")
            .should(ORDERS_OF_THE_JVM)
            .because("Map.of and its like iterate in another order in each JVM");

    static final ArchRule NO_ROUNDING_OF_THE_PLATFORM = classes()
            .that()
            .resideInAnyPackage(Modules.DETERMINISTIC)
            .should(ROUNDING_OF_THE_PLATFORM)
            .because("a replay on another machine must give the same bits");

    /** Classes that make a hash map or set and walk over one, and why nothing depends on the order. */
    static final Set<String> WALKS_ALLOWED = Set.of(
            // collects names, and sorts them
            "io.mycelium.core.graph.Topology",
            // the services at hand, into a sorted map
            "io.mycelium.core.gate.TideRecord");

    static final ArchRule NO_HASH_IS_WALKED_OVER = classes()
            .that()
            .resideInAnyPackage(ORDERED)
            .or()
            .areAssignableTo("io.mycelium.api.rule.StateCodec")
            .should(notWalkOverHashes())
            .because("hashes are for looking up; what is walked over has an order of its own");

    private Determinism() {}

    /**
     * Byte code does not say which map is walked over. So: a class that makes a hash map walks over no map, one that makes
     * a hash set over no set, or it is named above.
     */
    private static ArchCondition<JavaClass> notWalkOverHashes() {
        return new ArchCondition<>("not walk over a hash map or hash set") {
            private static final Set<String> WALKS = Set.of(
                    "entrySet",
                    "keySet",
                    "values",
                    "forEach",
                    "iterator",
                    "stream",
                    "spliterator",
                    "toArray",
                    "replaceAll",
                    "removeIf");
            private static final Set<String> MAPS =
                    Set.of("java.util.HashMap", "java.util.concurrent.ConcurrentHashMap");
            private static final Set<String> SETS = Set.of("java.util.HashSet");

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (WALKS_ALLOWED.contains(Modules.outermost(type))) {
                    return;
                }
                Set<String> walked = new HashSet<>();
                if (makes(type, MAPS)) {
                    walked.addAll(MAPS);
                    walked.add("java.util.Map");
                }
                if (makes(type, SETS)) {
                    walked.addAll(SETS);
                    walked.add("java.util.Set");
                }
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (walked.contains(access.getTargetOwner().getName())
                            && WALKS.contains(access.getTarget().getName())) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }

            private boolean makes(JavaClass type, Set<String> hashes) {
                return type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> hashes.contains(call.getTargetOwner().getName()));
            }
        };
    }
}

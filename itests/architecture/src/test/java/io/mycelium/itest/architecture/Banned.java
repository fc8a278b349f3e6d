package io.mycelium.itest.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;

/** A condition on calls and method references: none of these, but for the named places. */
final class Banned extends ArchCondition<JavaClass> {
    private final Set<String> targets;
    private final Set<String> allowed;

    /**
     * @param targets {@code type.method}, or {@code type.*} for all of it, constructors ({@code <init>}) included
     * @param allowed {@code class target}: where one of them is right, each with its reason beside it
     */
    Banned(String description, Set<String> targets, Set<String> allowed) {
        super(description);
        this.targets = targets;
        this.allowed = allowed;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            String target = target(access);
            if (isBanned(access, target) && !allowed.contains(Modules.outermost(type) + " " + target)) {
                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
            }
        }
    }

    /** Allowed places that are none (any more). */
    Set<String> stale(Iterable<JavaClass> classes) {
        Set<String> stale = new TreeSet<>(allowed);
        for (JavaClass type : classes) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                stale.remove(Modules.outermost(type) + " " + target(access));
            }
        }
        return stale;
    }

    private boolean isBanned(JavaAccess<?> access, String target) {
        if (targets.contains(access.getTargetOwner().getName() + ".*")) {
            return true;
        }
        return targets.contains(target) && !isHarmless(access.getTarget().getFullName());
    }

    /** A seed makes chance a function; what is empty has no order. */
    private static boolean isHarmless(String fullName) {
        return fullName.equals("java.util.Random.<init>(long)")
                || fullName.equals("java.util.Map.of()")
                || fullName.equals("java.util.Set.of()");
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}

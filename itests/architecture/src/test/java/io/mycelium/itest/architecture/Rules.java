package io.mycelium.itest.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All rules by their names. */
final class Rules {
    private Rules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        for (Class<?> group : List.of(Dependencies.class, Determinism.class, Habits.class, Rooms.class)) {
            for (Field field : group.getDeclaredFields()) {
                if (field.getType() == ArchRule.class) {
                    String name = field.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
                    try {
                        rules.put(name, ((ArchRule) field.get(null)).allowEmptyShould(true));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return rules;
    }
}

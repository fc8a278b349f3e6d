package io.mycelium.testkit.pack;

import io.mycelium.api.value.Plain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two plain values are what a reader takes for the same: numbers are by what they are worth, 30 is 30.0. */
final class Same {
    private Same() {}

    static boolean same(@Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Number one && found instanceof Number other) {
            return decimal(one).compareTo(decimal(other)) == 0;
        }
        if (expected instanceof List<?> list && found instanceof List<?> other) {
            if (list.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < list.size(); i++) {
                if (!same(list.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (expected instanceof Map<?, ?> map && found instanceof Map<?, ?> other) {
            return map.keySet().equals(other.keySet())
                    && map.entrySet().stream().allMatch(each -> same(each.getValue(), other.get(each.getKey())));
        }
        return Objects.equals(expected, found);
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(Plain.text(number));
    }
}

package io.mycelium.runtime.internal.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How short the memory of this machine is: what was left in use by the last collection of what is old, as a share of what
 * may be used, from 70 % on 1, from 80 % on 2, from 90 % on 3. Any thread.
 */
final class MemoryLevel implements IntSupplier {
    private static final double[] SHARES = {0.7, 0.8, 0.9};

    private final @Nullable MemoryPoolMXBean pool;

    MemoryLevel() {
        pool = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(each -> each.getType() == MemoryType.HEAP && each.isCollectionUsageThresholdSupported())
                .max(Comparator.comparingLong(each -> each.getUsage().getMax()))
                .orElse(null);
    }

    @Override
    public int getAsInt() {
        MemoryUsage usage = pool == null ? null : pool.getCollectionUsage();
        return usage == null ? 0 : level(usage.getUsed(), usage.getMax() > 0 ? usage.getMax() : usage.getCommitted());
    }

    static int level(long used, long most) {
        int level = 0;
        for (double share : SHARES) {
            level += most > 0 && used >= share * most ? 1 : 0;
        }
        return level;
    }
}

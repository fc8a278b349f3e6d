package io.mycelium.itest.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory is in use, and was allocated. */
final class Memory {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Memory() {}

    /** Bytes that this thread has allocated so far. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** CPU time that this thread has had so far, in ns. */
    static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** CPU time that all threads of this process have had so far, in ns. */
    static long processCpu() {
        return SYSTEM.getProcessCpuTime();
    }

    /** What is alive, in bytes. */
    static long live() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}

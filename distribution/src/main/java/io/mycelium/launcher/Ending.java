package io.mycelium.launcher;

import java.util.Map;

/**
 * Why the JVM ends, as the stacks of its threads show it to a shutdown hook: nothing else tells a signal from a call of
 * {@code System.exit}, nor who called.
 *
 * @param type the class that called, where that was neither a signal nor the launcher; else empty
 * @param method of it
 */
record Ending(Cause cause, String type, String method) {
    enum Cause {
        /** SIGTERM, SIGINT or SIGHUP. */
        SIGNAL,
        /** The launcher has done its work. */
        LAUNCHER,
        /** Somebody's code called {@code System.exit}. */
        FOREIGN
    }

    static Ending of(Map<Thread, StackTraceElement[]> stacks) {
        for (Map.Entry<Thread, StackTraceElement[]> stack : stacks.entrySet()) {
            boolean exiting = false;
            for (StackTraceElement frame : stack.getValue()) {
                String type = frame.getClassName();
                exiting |= type.equals("java.lang.Shutdown");
                if (exiting && type.startsWith("java.lang.Terminator")) {
                    return new Ending(Cause.SIGNAL, "", "");
                }
                if (exiting && !type.startsWith("java.lang.")) {
                    return type.equals(Mycelium.class.getName())
                            ? new Ending(Cause.LAUNCHER, "", "")
                            : new Ending(Cause.FOREIGN, type, frame.getMethodName());
                }
            }
        }
        return new Ending(Cause.LAUNCHER, "", "");
    }
}

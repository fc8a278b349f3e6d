package io.mycelium.dashboard;

/** What the configuration {@value #PID} says. */
@interface Settings {
    String PID = "io.mycelium.dashboard";

    /** Whether a browser may change anything: send, deploy, kill, replay and the like. */
    boolean dashboard_actions() default true;
}

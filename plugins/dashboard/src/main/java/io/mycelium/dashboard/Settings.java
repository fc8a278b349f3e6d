package io.mycelium.dashboard;

import java.util.Map;
import java.util.function.Consumer;

/**
 * What the configuration {@value #PID} says.
 *
 * @param actions whether a browser may change anything: send, deploy, kill, replay and the like
 */
record Settings(boolean actions) {
    static final String PID = "io.mycelium.dashboard";
    static final String ACTIONS = "dashboard.actions";

    /**
     * Reads them. What is neither true nor false is not taken for leave to act.
     *
     * @param complain is told of what is wrong
     */
    static Settings of(Map<String, ?> values, Consumer<String> complain) {
        String text = String.valueOf(values.containsKey(ACTIONS) ? values.get(ACTIONS) : "true")
                .strip();
        if (!text.equals("true") && !text.equals("false")) {
            complain.accept("conf/" + PID + ".cfg: " + ACTIONS + " is '" + text
                    + "': expected true or false. Until it is one of them the page only shows");
        }
        return new Settings(text.equals("true"));
    }
}

package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How a network is, of its line in a server's answer.
 *
 * @param word one of failed, ended, stands, busy, faults, quiet, runs
 * @param sentence what there is to say of it; empty if the word says all
 */
record Standing(String word, String sentence) {
    static Standing of(JsonNode network) {
        if (network.path("failed").isTextual()) {
            return new Standing(
                    "failed", "has failed: " + network.path("failed").asText());
        }
        if (network.path("ended").asBoolean()) {
            return new Standing(
                    "ended", "has ended, after tide " + network.path("tide").asText());
        }
        if (network.path("standing").isTextual()) {
            return new Standing(
                    "stands", "does not go on: " + network.path("standing").asText());
        }
        if (network.path("busy").isTextual()) {
            return new Standing("busy", "is busy: " + network.path("busy").asText());
        }
        JsonNode faults = network.path("faults");
        if (!faults.isEmpty()) {
            return new Standing(
                    "faults",
                    "has a fault: " + faults.get(0).asText()
                            + (faults.size() > 1 ? ", and " + (faults.size() - 1) + " more" : ""));
        }
        return new Standing(network.path("quiet").asBoolean() ? "quiet" : "runs", "");
    }

    /** Whether its tides run, and come to their ends: then something can be asked of it. */
    boolean goesOn() {
        return !word.equals("stands") && !word.equals("busy");
    }
}

package io.mycelium.launcher;

import picocli.CommandLine.Command;

/** Wakes one hypha. */
@Command(name = "wake", description = "Let a hypha be awake in the next tide, signal or not.")
final class WakeCommand extends HyphaVerb {
    @Override
    String request() {
        return "wake";
    }
}

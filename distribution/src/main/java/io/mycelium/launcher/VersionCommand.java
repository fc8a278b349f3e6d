package io.mycelium.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What this is. */
@Command(name = "version", description = "Show the version of this distribution and of its Java.")
final class VersionCommand extends Verb {
    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        String java = System.getProperty("java.version");
        out().println(
                        output.isJson()
                                ? "{\"version\": \"" + Home.version() + "\", \"java\": \"" + java + "\"}"
                                : "Mycelium " + Home.version() + ", Java " + java);
        return 0;
    }
}

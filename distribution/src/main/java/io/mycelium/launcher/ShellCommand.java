package io.mycelium.launcher;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** A pack at a prompt. */
@Command(
        name = "shell",
        description = {
            "Play with a rule pack at a prompt: give signals, take tides, look at the state, ask why a rule did not fire.",
            "The pack is taken up anew when its file is saved. Needs no running server.",
            "",
            "    $ mycelium shell worker.drl",
            "    worker> work {\"value\": 3}",
            "    worker> explain",
            "    worker> save worker.test.yaml",
            "",
            "'help' at the prompt says what can be typed; the tabulator completes verbs, frequencies, fields and rules.",
            "Through a pipe lines are read as they come, and it ends with 2 if one of them could not be done.",
            ""
        },
        sortOptions = false)
final class ShellCommand extends PackVerb {
    @Override
    public Integer call() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        boolean terminal =
                Boolean.getBoolean("mycelium.terminal.input") && Boolean.getBoolean("mycelium.terminal.output");
        settings.put("shell.terminal", String.valueOf(terminal && !"dumb".equals(System.getenv("TERM"))));
        put(settings, "shell.history", history(System.getenv("XDG_STATE_HOME"), System.getProperty("user.home")));
        return run(PlainCheck.PROMPT, settings);
    }

    /** Where lines are remembered; null if there is no such place. */
    static @Nullable String history(@Nullable String states, @Nullable String home) {
        try {
            Path folder = states != null && Path.of(states).isAbsolute()
                    ? Path.of(states)
                    : home == null || home.isEmpty() ? null : Path.of(home, ".local", "state");
            return folder == null
                    ? null
                    : folder.resolve("mycelium").resolve("history").toString();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

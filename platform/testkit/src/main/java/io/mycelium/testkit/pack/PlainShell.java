package io.mycelium.testkit.pack;

import io.mycelium.testkit.prompt.PlainPrompt;
import io.mycelium.testkit.prompt.Prompt;
import io.mycelium.testkit.prompt.TerminalPrompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A pack at a prompt: the launcher makes it by its name. At a terminal lines are edited, completed and remembered; through a pipe they are
 * read, and nothing is shown but what is said.
 *
 * <p>Beside those of a {@link PlainVerb} the settings are {@code shell.terminal}, {@code shell.history}, a file, and what is in the terminal.
 */
public final class PlainShell extends PlainVerb {
    private static final long LOOK_NANOS = 300_000_000;

    private final BiFunction<ShellWords.Known, Map<String, String>, @Nullable Prompt> terminal;
    private final InputStream in;

    /** At the terminal that this process has, if that is wanted. */
    public PlainShell() {
        this(PlainShell::atTerminal, System.in);
    }

    PlainShell(BiFunction<ShellWords.Known, Map<String, String>, @Nullable Prompt> terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    private static @Nullable Prompt atTerminal(ShellWords.Known known, Map<String, String> settings) {
        if (!Boolean.parseBoolean(settings.get("shell.terminal"))) {
            return null;
        }
        String history = settings.get("shell.history");
        return TerminalPrompt.open(
                String.valueOf(settings.get("shell.name")) + "> ",
                new ShellWords(known),
                history == null ? null : Path.of(history));
    }

    @Override
    int run(Map<String, String> settings, PrintStream out) throws IOException {
        Said said = new Said(out);
        String home = settings.get("mycelium.home");
        Path schema = home == null ? null : Path.of(home, "conf", "test.schema.json");
        try (PackShell shell = new PackShell(play(settings), schema, said::say)) {
            Prompt attended = terminal.apply(shell, settings);
            if (attended == null && Boolean.parseBoolean(settings.get("shell.terminal"))) {
                said.say("There is no 'stty' here: lines are read as they are typed, without completion, and none is"
                        + " remembered.");
                shell.greet();
            }
            try (Prompt prompt = attended == null ? new PlainPrompt(in, out) : attended) {
                said.prompt = prompt;
                if (!prompt.isAttended()) {
                    return lines(shell, prompt);
                }
                shell.greet();
                Thread watcher = watcher(shell);
                try {
                    lines(shell, prompt);
                } finally {
                    watcher.interrupt();
                }
                return 0;
            }
        }
    }

    /** Lines go to the prompt, once there is one. */
    private static final class Said {
        private final PrintStream out;
        private volatile @Nullable Prompt prompt;

        Said(PrintStream out) {
            this.out = out;
        }

        void say(String line) {
            Prompt there = prompt;
            if (there == null) {
                out.println(line);
            } else {
                there.say(line);
            }
        }
    }

    /** Does all lines; 2 if one could not be done. */
    private static int lines(PackShell shell, Prompt prompt) {
        int code = 0;
        for (String line = prompt.line(); line != null; line = prompt.line()) {
            shell.look();
            try {
                if (!shell.line(line)) {
                    return code;
                }
            } catch (TypedException e) {
                code = USAGE;
                for (String each : e.getMessage().lines().toList()) {
                    prompt.say(each);
                }
            }
        }
        return code;
    }

    /** Looks at the file while nothing is typed. */
    private static Thread watcher(PackShell shell) {
        Thread thread = new Thread(
                () -> {
                    Thread.currentThread().setContextClassLoader(PlainShell.class.getClassLoader());
                    while (!Thread.currentThread().isInterrupted()) {
                        LockSupport.parkNanos(LOOK_NANOS);
                        shell.look();
                    }
                },
                "watches the pack");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}

package io.mycelium.launcher;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a server is, live. */
@Command(
        name = "top",
        description = {
            "Show how the networks of a server are, anew each second: tides and signals a second, how long 99 of 100 tides take at most,",
            "what is held; and of one of them the worst hyphae, who waits for whom, and the last dissonances.",
            "Keys: the arrows, tab, or n and p choose a network; s sorts by another column; q ends. Without a terminal, one picture."
        },
        sortOptions = false)
final class TopCommand extends ClientVerb {
    private static final long SECOND = 1000;
    /** Where columns still stand beside each other. */
    static final int NARROWEST = 60;

    @Option(
            names = {"-n", "--network"},
            paramLabel = "NETWORK",
            description = "Of which the details are shown. Default: the first.")
    private @Nullable String network;

    @Option(names = "--once", description = "One picture, and its end.")
    private boolean once;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "How wide one picture is, from 60. Default: 80.")
    private int width = 80;

    @Override
    public Integer call() throws IOException {
        if (width < NARROWEST) {
            throw CommandException.usage("--width must be " + NARROWEST + " or more, not " + width);
        }
        TopView view = new TopView(this::ask, System::nanoTime, network);
        boolean live = !once
                && !isJson()
                && Boolean.getBoolean("mycelium.terminal.input")
                && Boolean.getBoolean("mycelium.terminal.output")
                && !"dumb".equals(System.getenv("TERM"));
        if (live) {
            new TopScreen(view, SECOND).run();
            return 0;
        }
        view.look();
        try {
            Thread.sleep(SECOND); // rates are known after it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        view.look();
        if (isJson()) {
            printJson(view.json());
        } else {
            view.lines(width).forEach(out()::println);
        }
        return 0;
    }
}

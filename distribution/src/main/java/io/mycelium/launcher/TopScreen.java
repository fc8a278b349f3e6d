package io.mycelium.launcher;

import java.io.IOException;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** {@code top} on a terminal: its picture once a second, and the keys that are pressed. JLine is on the class path of this verb. */
final class TopScreen {
    private static final int ESCAPE = 27;
    private static final int KEY_MILLIS = 50;
    private static final String KEYS = "q ends, s sorts, arrows choose a network";

    private final TopView view;
    private final long everyMillis;
    private String note = KEYS;
    private int away;

    TopScreen(TopView view, long everyMillis) {
        this.view = view;
        this.everyMillis = everyMillis;
    }

    /** Until somebody wants no more of it, or the server is gone. */
    void run() throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            Attributes before = terminal.enterRawMode();
            terminal.puts(Capability.enter_ca_mode);
            terminal.puts(Capability.cursor_invisible);
            try {
                boolean goesOn = true;
                while (goesOn) {
                    look();
                    show(terminal);
                    goesOn = keys(terminal);
                }
            } finally {
                terminal.puts(Capability.cursor_visible);
                terminal.puts(Capability.exit_ca_mode);
                terminal.setAttributes(before);
                terminal.flush();
            }
        }
    }

    /** A server may be away for a few looks: a start takes some seconds. */
    private void look() {
        try {
            view.look();
            away = 0;
            note = KEYS;
        } catch (CommandException e) {
            if (e.exitCode() != CommandException.UNREACHABLE || ++away * everyMillis > Following.PATIENCE_MILLIS) {
                throw e;
            }
            note = Graph.plain(String.valueOf(e.getMessage()));
        }
    }

    private void show(Terminal terminal) {
        int width = Math.max(TopCommand.NARROWEST, terminal.getWidth() > 0 ? terminal.getWidth() : 80);
        int height = terminal.getHeight() > 0 ? terminal.getHeight() : 24;
        List<String> lines = view.lines(width);
        terminal.puts(Capability.clear_screen);
        for (int i = 0; i < Math.min(lines.size(), height - 1); i++) {
            terminal.writer().print(lines.get(i) + "\r\n");
        }
        terminal.writer().print(Graph.fit(note, width).stripTrailing());
        terminal.flush();
    }

    /** Heeds keys for a second; false if it is to end. */
    private boolean keys(Terminal terminal) throws IOException {
        NonBlockingReader reader = terminal.reader();
        for (long waited = 0; waited < everyMillis; waited += KEY_MILLIS) {
            int key = reader.read(KEY_MILLIS);
            switch (key) {
                case NonBlockingReader.READ_EXPIRED -> {
                    continue;
                }
                case NonBlockingReader.EOF, 'q', 'Q', 3 -> {
                    return false;
                }
                case 's', 'S' -> view.sortByNext();
                case 'n', '\t' -> view.choose(1);
                case 'p' -> view.choose(-1);
                case ESCAPE -> {
                    reader.read(KEY_MILLIS);
                    int arrow = reader.read(KEY_MILLIS);
                    view.choose(arrow == 'A' ? -1 : arrow == 'B' ? 1 : 0);
                }
                default -> {
                    continue;
                }
            }
            show(terminal);
        }
        return true;
    }
}

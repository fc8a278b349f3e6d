package io.mycelium.testkit.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Lines that are typed at a terminal: edited, completed with the tabulator, and remembered in a file. */
public final class TerminalPrompt implements Prompt {
    private static final Logger LOG = Logger.getLogger("org.jline");
    private static final int REMEMBERED = 1000;
    private static final int WIDTH = 80;
    private static final int HEIGHT = 24;

    private final Terminal terminal;
    private final LineReader reader;
    private final String text;

    /** At a terminal that somebody else has opened, and that this closes. */
    public TerminalPrompt(Terminal terminal, String text, Hints hints, @Nullable Path history) {
        LOG.setLevel(Level.OFF); // a history that can't be written is no reason to say something
        this.terminal = terminal;
        this.text = text;
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("mycelium")
                .parser(new Words(hints))
                .completer((all, line, candidates) -> complete(hints, line, candidates))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
                .build();
        if (history != null && canBeWritten(history)) {
            reader.setVariable(LineReader.HISTORY_FILE, history);
            reader.getHistory().attach(reader);
        }
    }

    /** At the terminal of this process; null if it has none that lines can be edited at. */
    public static @Nullable TerminalPrompt open(String text, Hints hints, @Nullable Path history) {
        LOG.setLevel(Level.OFF);
        try {
            Terminal terminal =
                    TerminalBuilder.builder().system(true).dumb(false).build();
            if (terminal.getColumns() <= 0) { // as where a program holds the other end
                terminal.setSize(Size.of(WIDTH, HEIGHT));
            }
            return new TerminalPrompt(terminal, text, hints, history);
        } catch (IOException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    private static boolean canBeWritten(Path history) {
        try {
            Path folder = history.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(history)) {
                Files.createFile(history);
            }
            return Files.isRegularFile(history) && Files.isWritable(history) && Files.isReadable(history);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static void complete(Hints hints, ParsedLine line, List<Candidate> candidates) {
        Hints.Completion found = hints.completion(line.line().substring(0, line.cursor()));
        for (String each : found.words()) {
            candidates.add(new Candidate(each + found.behind(), each, null, null, null, null, false));
        }
    }

    @Override
    public @Nullable String line() {
        while (true) {
            try {
                return reader.readLine(text);
            } catch (UserInterruptException e) {
                // what was typed is forgotten
            } catch (EndOfFileException e) {
                return null;
            }
        }
    }

    @Override
    public void say(String line) {
        reader.printAbove(line); // which prints it as it is while nothing is read
    }

    @Override
    public boolean isAttended() {
        return true;
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
        } catch (IOException | RuntimeException e) {
            // then it is not remembered
        }
        try {
            terminal.close();
        } catch (IOException e) {
            // it is over in any case
        }
    }

    /** A line is one word from where a hint would begin: nothing is quoted, and no line goes on in the next one. */
    private record Words(Hints hints) implements Parser {
        @Override
        public ParsedLine parse(String line, int cursor, ParseContext context) {
            int from = context == ParseContext.COMPLETE
                    ? Math.min(
                            cursor, hints.completion(line.substring(0, cursor)).from())
                    : 0;
            String word = line.substring(from, context == ParseContext.COMPLETE ? cursor : line.length());
            return new Whole(line, cursor, word, cursor - from);
        }
    }

    private record Whole(String line, int cursor, String word, int wordCursor) implements ParsedLine {
        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }
}

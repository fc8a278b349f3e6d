package io.mycelium.runtime.internal.report;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.runtime.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The journal in the data folder: a line of JSON for each event, so that who did what is known after a stop or a kill. A file
 * that is full becomes {@code events.1.jsonl}, in the place of the one before. What the disk does not take is in memory only,
 * and that is said once. A line that is torn or damaged is left out. One thread at a time, as the journal calls it.
 */
public final class JournalFile implements Consumer<Journal.Event> {
    public static final String NAME = "events.jsonl";
    public static final String FORMER = "events.1.jsonl";

    private final Path file;
    private final Path former;
    private final Consumer<String> said;
    private final int full;
    private int lines;
    /** The last line may have come to the disk in part. */
    private boolean torn;

    private boolean failing;

    /** @param said is told in a sentence that events can't be read or written */
    public JournalFile(Path folder, Consumer<String> said) {
        this(folder, said, Journal.KEPT);
    }

    JournalFile(Path folder, Consumer<String> said, int full) {
        this.file = folder.resolve(NAME);
        this.former = folder.resolve(FORMER);
        this.said = said;
        this.full = full;
    }

    /** Reads the events of earlier starts, oldest first. Before the first is written. */
    public List<Journal.Event> read() {
        List<Journal.Event> events = new ArrayList<>();
        read(former, events);
        lines = read(file, events);
        torn = lines > 0; // a kill may have come amid a line; an empty one does no harm
        return events;
    }

    private int read(Path from, List<Journal.Event> events) {
        int count = 0;
        if (!Files.exists(from)) {
            return 0;
        }
        // damage that is no UTF-8 is replaced, and not the end of all
        try (BufferedReader read =
                new BufferedReader(new InputStreamReader(Files.newInputStream(from), StandardCharsets.UTF_8))) {
            for (String line = read.readLine(); line != null; line = read.readLine()) {
                count++;
                Journal.Event event = event(line);
                if (event != null) {
                    events.add(event);
                }
            }
        } catch (IOException e) {
            said.accept("the events in " + from + " can't be read: " + e.getMessage());
        }
        return count;
    }

    private static Journal.@Nullable Event event(String line) {
        try {
            PlainMap read = JsonValues.object("an event", line);
            return new Journal.Event(
                    read.integer("number", 0),
                    Instant.parse(text(read, "at")).toEpochMilli(),
                    read.get("network") instanceof String network ? network : null,
                    read.integer("tide", -1),
                    text(read, "kind"),
                    text(read, "by"),
                    text(read, "text"));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static String text(PlainMap read, String field) {
        return read.get(field) instanceof String text ? text : "";
    }

    @Override
    public void accept(Journal.Event event) {
        try {
            if (lines >= full) {
                Files.move(file, former, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                lines = 0;
                torn = false;
            }
            byte[] line = ((torn ? "\n" : "") + line(event) + "\n").getBytes(StandardCharsets.UTF_8);
            torn = true;
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(line);
            }
            torn = false;
            lines++;
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                failing = true;
                said.accept("events can't be written to " + file + ", and are in memory only until they can: "
                        + e.getMessage());
            }
        }
    }

    private static String line(Journal.Event event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", event.number());
        fields.put("at", Instant.ofEpochMilli(event.at()).toString());
        fields.put("network", event.network());
        fields.put("tide", event.tide());
        fields.put("kind", event.kind());
        fields.put("by", event.by());
        fields.put("text", event.text());
        return PlainJson.text(fields);
    }
}

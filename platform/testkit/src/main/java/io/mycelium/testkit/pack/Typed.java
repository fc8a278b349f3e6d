package io.mycelium.testkit.pack;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.YamlNode;
import io.mycelium.blueprint.YamlReader;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody has typed: signals, states, values. Maps are JSON, or as a file of tests has them: {@code {value: 3}}. All methods
 * throw a {@link TypedException} that says where what is wrong.
 */
final class Typed {
    private static final Pattern FIELD = Pattern.compile("field '([^'.\\[]+)");

    private Typed() {}

    /** What stands in a line: some programs begin a file with a mark that is no part of it. */
    static String line(String read) {
        return (read.startsWith("\uFEFF") ? read.substring(1) : read).strip();
    }

    /** {@code work {"value": 3}}, or {@code work} alone. */
    static GivenSignal signal(String line, DroolsBehaviour pack) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && line.charAt(end) != '{') {
            end++;
        }
        String payload = line.substring(end).strip();
        return signal(line.substring(0, end), payload.isEmpty() ? null : payload, pack);
    }

    /** A signal from outside that some rule of the pack heeds, and whose payload fits. */
    static GivenSignal signal(String frequency, @Nullable String payload, DroolsBehaviour pack) {
        Fields fields = payload == null ? Fields.NONE : fields("the payload of '" + frequency + "'", payload);
        GivenSignal signal = new GivenSignal(Place.FILE, frequency, fields, false, 0, null, false);
        List<Problem> problems = PackFit.problems(signal, pack);
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new TypedException(
                    first.message() + (payload == null ? "" : at(first.line(), first.column(), payload)));
        }
        String misfit = pack.misfit(frequency, fields.values());
        if (misfit != null) {
            Matcher field = FIELD.matcher(misfit);
            Place place = field.find() ? fields.place(field.group(1)) : Place.FILE;
            throw new TypedException("the payload of '" + frequency + "' does not fit pack '"
                    + pack.pack().name() + "': " + misfit
                    + (payload == null ? "" : at(place.line(), place.column(), payload)));
        }
        return signal;
    }

    private static String at(int line, int column, String text) {
        if (line == 0) {
            return "";
        }
        String where = text.indexOf('\n') < 0 ? "" : "line " + line + ", ";
        return ", at " + where + "character " + column + " of " + text;
    }

    /** @param what it is, for messages: {@code the state} */
    static PlainMap object(String what, String text) {
        return fields(what, text).values();
    }

    private static Fields fields(String what, String text) {
        YamlNode node = node(what, text);
        if (!(node instanceof YamlNode.Mapping map)) {
            throw new TypedException(what + " is no JSON object: " + text + "\n    such as '{\"value\": 3}'");
        }
        try {
            return Fields.of(map);
        } catch (NotPlainException e) {
            throw new TypedException(what + ": " + e.getMessage());
        }
    }

    /** A value of a field: JSON, or a text without quotes. */
    static @Nullable Object value(String what, String text) {
        return node(what, text).plain();
    }

    private static YamlNode node(String what, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlNode node = YamlReader.parse(text, what, "JSON value", "{", problems);
        if (node == null || !problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new TypedException(what + " is no JSON: " + first.message()
                    + at(first.line(), first.column(), text)
                    + "\n    such as '{\"value\": 3}'");
        }
        return node;
    }

    /** {@code 2026-01-31T08:00:00Z}, or milliseconds since 1970. */
    static long moment(String text) {
        try {
            return text.matches("\\d{1,18}")
                    ? Long.parseLong(text)
                    : Instant.parse(text).toEpochMilli();
        } catch (DateTimeParseException e) {
            throw new TypedException(
                    "'" + text + "' is no moment such as 2026-01-31T08:00:00Z, or milliseconds since 1970");
        }
    }

    /** A whole number in bounds. */
    static int number(String what, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new TypedException(what + " is a whole number from " + least + " to " + most + ", not '" + text + "'");
    }

    /** The pack that is meant. */
    static Path pack(String given) {
        try {
            return PackFile.meant(Path.of(given));
        } catch (IllegalArgumentException e) {
            throw new TypedException(String.valueOf(e.getMessage()));
        }
    }
}

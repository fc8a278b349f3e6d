package io.mycelium.testkit.pack;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a file of tests of what was played: what was given, and of each tide what came of it. Values are JSON, which is YAML too. */
final class SavedTest {
    private static final Set<String> NO_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder yaml = new StringBuilder();

    private SavedTest() {}

    /** The file that is meant: with the ending that tests have. */
    static Path file(String typed) {
        boolean ends = TestReader.ENDINGS.stream().anyMatch(typed::endsWith);
        return Path.of(ends ? typed : typed + TestReader.ENDINGS.get(0));
    }

    /** The text of the file. */
    static String yaml(Play play, Path file, String name, @Nullable Path schema) {
        SavedTest saved = new SavedTest();
        if (schema != null) {
            saved.line("# yaml-language-server: $schema=" + schema.toUri());
        }
        saved.write(play, file, name);
        return saved.yaml.toString();
    }

    private void write(Play play, Path file, String name) {
        if (!isFoundBeside(file, play.pack())) {
            line("pack: " + PlainJson.text(path(file, play.pack())));
        }
        line("tests:");
        line("  " + word(name) + ":");
        given(play.given());
        line("    tides:");
        play.played().forEach(this::tide);
        PlainMap state = play.state();
        line("    expect: " + (state == null ? "{dies: true}" : "{state: " + PlainJson.text(state) + "}"));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private void given(Given given) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (!given.state().values().isEmpty()) {
            keys.put("state", PlainJson.text(given.state().values()));
        }
        if (given.energy() != Blueprint.DEFAULT_ENERGY) {
            keys.put("energy", String.valueOf(given.energy()));
        }
        if (given.hypha() != null) {
            keys.put("hypha", PlainJson.text(given.hypha()));
        }
        if (!given.others().isEmpty()) {
            keys.put("others", PlainJson.text(List.copyOf(given.others().keySet())));
        }
        if (given.together()) {
            keys.put("sense", "together");
        }
        if (given.time() != 0) {
            keys.put("time", time(given.time()));
        }
        if (!keys.isEmpty()) {
            line("    given:");
            keys.forEach((key, value) -> line("      " + key + ": " + value));
        }
    }

    private static String time(long millis) {
        return millis % 1000 == 0 ? PlainJson.text(Instant.ofEpochMilli(millis).toString()) : String.valueOf(millis);
    }

    private void tide(PlayedTide tide) {
        List<GivenSignal> signals = tide.given().signals();
        line("    - signals: "
                + signals.stream()
                        .map(each -> signal(each.frequency(), each.payload().values()))
                        .collect(Collectors.joining(", ", "[", "]")));
        Long time = tide.given().time();
        if (time != null) {
            line("      time: " + time(time));
        }
        line("      expect:");
        Happened.Tide happened = tide.happened();
        list("emits", happened.sent().stream().map(SavedTest::sent).toList());
        list("fires", happened.fired().stream().map(PlainJson::text).toList());
        if (!happened.dissonances().isEmpty()) {
            list(
                    "dissonances",
                    happened.dissonances().stream().map(SavedTest::wrong).toList());
        }
        if (!happened.born().isEmpty()) {
            list(
                    "born",
                    happened.born().stream()
                            .map(each -> "{" + word(each.species()) + ": " + PlainJson.text(each.state()) + "}")
                            .toList());
        }
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        PlayText.changes(tide).forEach(each -> changed.put(each.field(), each.after()));
        if (!changed.isEmpty()) {
            line("        state: " + PlainJson.text(PlainMap.of(changed)));
        }
    }

    private void list(String key, List<String> items) {
        line("        " + key + ": " + "[" + String.join(", ", items) + "]");
    }

    private static String signal(String frequency, PlainMap payload) {
        if (payload.isEmpty()) {
            return word(frequency);
        }
        return SignalReader.GIVEN.contains(frequency) || SignalReader.SENT.contains(frequency)
                ? "{frequency: " + word(frequency) + ", payload: " + PlainJson.text(payload) + "}"
                : "{" + word(frequency) + ": " + PlainJson.text(payload) + "}";
    }

    private static String sent(Happened.Sent sent) {
        boolean named = sent.to() != null && !sent.to().equals(Trial.OUT);
        if (!named && !sent.urgent() && !sent.payload().isEmpty()) {
            return signal(sent.frequency(), sent.payload());
        }
        return "{frequency: " + word(sent.frequency()) + ", payload: " + PlainJson.text(sent.payload())
                + (named ? ", to: " + PlainJson.text(sent.to()) : "")
                + (sent.urgent() ? ", urgent: true" : "") + "}";
    }

    private static String wrong(Dissonance wrong) {
        return "{kind: " + wrong.kind().word() + (wrong.rule() == null ? "" : ", rule: " + PlainJson.text(wrong.rule()))
                + "}";
    }

    /** A text without quotes, where it is one without. */
    private static String word(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_-]*") && !NO_TEXT.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : PlainJson.text(text);
    }

    /** Whether a file of tests without {@code pack:} is one of this pack. */
    private static boolean isFoundBeside(Path file, Path pack) {
        String name = String.valueOf(file.getFileName());
        for (String ending : TestReader.ENDINGS) {
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        for (String each : List.of(name + ".drl", name, name + ".jar")) {
            Path beside = file.toAbsolutePath().resolveSibling(each).normalize();
            if (Files.exists(beside)) {
                return beside.equals(pack.toAbsolutePath().normalize());
            }
        }
        return false;
    }

    private static String path(Path file, Path pack) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path absolute = pack.toAbsolutePath().normalize();
        return folder == null
                ? absolute.toString()
                : folder.relativize(absolute).toString().replace('\\', '/');
    }
}

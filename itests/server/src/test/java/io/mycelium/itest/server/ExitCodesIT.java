package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same kind of failure has the same exit code, whichever verb meets it: the table of the distribution's README. */
class ExitCodesIT {
    private static final List<String> VERBS = List.of("validate", "lint", "test", "eval", "explain", "shell", "bench");

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void shouldEndWithTheSameCodeWhicheverVerbMeetsTheSame() throws IOException {
        String sound = "declare Work value : int end\nrule r when Work( value > 3 ) then hypha.emit(\"big\"); end\n";
        String tests = "tests:\n  t:\n    given: {signals: [work: {value: 4}]}\n    expect: {emits: [big]}\n";
        Path none = folder.resolve("none.drl");
        Path text = Files.writeString(folder.resolve("notes.txt"), "no pack\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path broken = Files.writeString(folder.resolve("broken.drl"), sound.replace("Work(", "Wrok("));
        Files.writeString(folder.resolve("broken.test.yaml"), tests);
        Path right = Files.writeString(folder.resolve("right.drl"), sound);
        Files.writeString(folder.resolve("right.test.yaml"), tests);
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> told = new TreeMap<>();

        for (String verb : VERBS) {
            for (Path file : List.of(none, text, empty, broken, right)) {
                String row = verb + " " + file.getFileName();
                expected.put(row, file == right ? 0 : file == broken ? 1 : 2);
                told.put(row, code(verb, file.toString()));
            }
            expected.put(verb + " --nonsense", 2);
            told.put(verb + " --nonsense", code(verb, right.toString(), "--nonsense"));
        }

        assertThat(told).isEqualTo(expected);
    }

    private static int code(String verb, String... more) {
        List<String> all = new ArrayList<>(List.of(verb));
        all.addAll(List.of(more));
        if (List.of("eval", "explain", "bench").contains(verb)) {
            all.addAll(List.of("--signal", "work", "{\"value\": 4}"));
        }
        if (verb.equals("bench")) {
            all.addAll(List.of("--rounds", "3"));
        }
        return Distribution.unpacked().mycelium(all.toArray(String[]::new)).code();
    }
}

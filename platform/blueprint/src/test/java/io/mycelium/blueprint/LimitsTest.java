package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hostile or broken is refused before it costs more than a moment. */
class LimitsTest {
    /** Generous: the build machine may be busy. Without the limits these take from half a minute to for ever. */
    private static final Duration MOMENT = Duration.ofSeconds(60);

    private static final int LARGE = 4 << 20;

    private final BlueprintReader reader = new BlueprintReader(Kinds.ANY);

    @Test
    void shouldRefuseAtOnceWhenTheFileIsALineOfTenMegabytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), "network: " + "x".repeat(10 << 20));
        assertThat(only(assertTimeoutPreemptively(MOMENT, () -> reader.read(file))))
                .isEqualTo(
                        file + ": error: the file has more than 4194304 bytes (4 MiB); a blueprint may not be larger");
        assertThat(only(reader.read("b.yaml", "#".repeat(LARGE + 1))))
                .isEqualTo(
                        "b.yaml: error: the file has more than 4194304 characters (4 MiB); a blueprint may not be larger");
    }

    @Test
    void shouldSayWhereWhenALineIsTooLong() {
        assertThat(only(reader.read("b.yaml", "network: n\n# " + "x".repeat(131_072))))
                .isEqualTo("b.yaml:2:1: error: this line has more than 131072 characters; break it into several");
    }

    @Test
    void shouldRefuseAtOnceWhenAliasesRepeatWithoutMeasure() {
        StringBuilder laughs = new StringBuilder("network: n\nspecies:\n  s:\n    state:\n      a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("      a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(only(assertTimeoutPreemptively(MOMENT, () -> reader.read("b.yaml", laughs.toString()))))
                .isEqualTo(
                        "b.yaml:19:24: error: aliases repeat more than 100000 values up to here; write less of them");
    }

    @Test
    void shouldRefuseWhenListsNestTooDeep() {
        String deep = "network: n\nspecies: {s: {state: {x: " + "[".repeat(1000) + "]".repeat(1000) + "}}}\n";
        assertThat(only(reader.read("b.yaml", deep)))
                .isEqualTo("b.yaml:2:86: error: lists and maps nest more than 64 levels deep here");
    }

    @Test
    void shouldRefuseWhenAliasesNestTooDeep() {
        StringBuilder tower = new StringBuilder("network: n\nspecies:\n  s:\n    state:\n      a0: &a0 [x]\n");
        for (int i = 1; i < 100; i++) {
            tower.append("      a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }
        assertThat(only(reader.read("b.yaml", tower.toString())))
                .endsWith("error: lists and maps nest more than 64 levels deep here");
    }

    @Test
    void shouldRefuseWhenThereAreTooManyValues() {
        assertThat(only(reader.read("b.yaml", "network: n\nsockets:\n" + "- 1\n".repeat(500_000))))
                .isEqualTo(
                        "b.yaml:499998:3: error: the file has more than 500000 values; a blueprint may not have more");
    }

    @Test
    void shouldCountWhatIsLeftWhenThereAreThousandsOfProblems() {
        List<Problem> problems = reader.read("b.yaml", "network: n\nsockets:\n" + "- 1\n".repeat(5000))
                .problems();
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).message()).isEqualTo("and 4000 more problems");
    }

    @Test
    void shouldRefuseCharactersThatNoYamlMayHold() {
        assertThat(only(reader.read("b.yaml", "network: n\nseed: \u0007\n")))
                .isEqualTo("b.yaml:2:7: error: the character U+0007 may not stand in YAML; write it as \"\\u0007\"");
        assertThat(only(reader.read("b.yaml", "network: \ud800\n")))
                .isEqualTo("b.yaml:1:10: error: the character U+D800 may not stand in YAML; write it as \"\\ud800\"");
        assertThat(only(reader.read("b.yaml", "network: n\nspecies: {s: {state: {x: \"\\ud800\"}}}\n")))
                .isEqualTo("b.yaml:2:26: error: this text has half a character in it: a \\u escape of a surrogate"
                        + " without its other half");
    }

    @Test
    void shouldShowNothingToATerminalThatItWouldObeyWhenTheTextHasEscapes() {
        assertThat(only(reader.read("b.yaml", "network: \"\\e[31m\\u202ered\\n\"")))
                .startsWith("b.yaml:1:10: error: 'network': expected the network's name, such as fanout, got text"
                        + " '\\u001b[31m\\u202ered\\n'; ");
    }

    /** A megabyte of each: what grows with the square of its size takes too long even so. */
    private static final int SIZE = 1 << 20;

    static List<String> burdens() {
        int lines = SIZE / 100;
        List<String> texts = new ArrayList<>();
        texts.add(("a: " + "x".repeat(96) + "\n").repeat(lines));
        texts.add("a: |\n" + (" " + "x".repeat(98) + "\n").repeat(lines));
        texts.add("a: |\n" + " x\n".repeat(SIZE / 3 - 2));
        texts.add("a: >\n" + " x\n".repeat(SIZE / 3 - 2));
        texts.add("a: \"" + "x\n ".repeat(SIZE / 3 - 2) + "\"");
        texts.add("a: x" + "\n x".repeat(SIZE / 3 - 2));
        texts.add("a: \"" + "\n".repeat(SIZE - 6) + "\"");
        texts.add((" ".repeat(100_000) + "\n").repeat(SIZE / 100_001));
        texts.add(("#" + "x".repeat(100_000) + "\n").repeat(SIZE / 100_002));
        texts.add(("x".repeat(100_000) + "\n").repeat(SIZE / 100_001));
        texts.add("a: \"" + ("\\n".repeat(50_000) + "\n").repeat(SIZE / 100_001 - 1) + "\"");
        texts.add("[".repeat(131_000));
        texts.add("{".repeat(131_000));
        texts.add("[{a: ".repeat(26_000));
        texts.add("- ".repeat(65_000));
        texts.add("? ".repeat(65_000));
        texts.add(":".repeat(131_000));
        texts.add("!".repeat(131_000) + " a");
        texts.add("!" + "%41".repeat(43_000) + " a");
        texts.add("&" + "a".repeat(131_000) + " b");
        texts.add("%" + "a".repeat(131_000));
        texts.add("%TAG !a! b\n".repeat(SIZE / 12));
        texts.add("---\n".repeat(SIZE / 4));
        texts.add("network: n\nspecies:\n" + line(i -> "  s" + i + ": {}\n", SIZE / 16));
        texts.add("network: n\nhyphae:\n" + line(i -> "  h" + i + ": {species: s}\n", SIZE / 40));
        texts.add("network: n\nspecies: {s: {}}\nhyphae:\n" + line(i -> "  a" + i + ": {species: s}\n", 20_000)
                + "sockets:\n" + line(i -> "  - b" + i + " -> c\n", 20_000));
        texts.add("network: n\nrelays:\n" + line(i -> "  r" + i + ": {kind: k}\n", 20_000) + "sockets:\n"
                + line(i -> "  - r" + i + " -> r" + (i + 1) % 20_000 + "\n", 20_000));
        texts.add("network: n\nspecies: {s: {}}\nhyphae:\n"
                + line(i -> "  a" + i + ": {species: s, count: 100}\n", 20_000) + "sockets:\n"
                + line(i -> "  - \"a*?*" + i % 7 + "*x\" -> a0_1\n", 20_000));
        return texts;
    }

    private static String line(java.util.function.IntFunction<String> line, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line.apply(i));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "burden {index}")
    @MethodSource("burdens")
    void shouldAnswerInAMomentWhenTheTextIsMadeToBurden(String text) {
        assertThat(assertTimeoutPreemptively(MOMENT, () -> reader.read("b.yaml", text)))
                .isNotNull();
    }

    private static String only(Reading reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0).text();
    }
}

package io.mycelium.runtime.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.tide.Plugins;
import io.mycelium.rules.Compiled;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.lint.Finding;
import io.mycelium.rules.lint.Lint;
import io.mycelium.rules.lint.LintCode;
import io.mycelium.rules.lint.Signalling;
import io.mycelium.rules.lint.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in rule-packs/lint.md: each bad one has its finding where it says, and the mended one has none. */
class LintPagesTest {
    private static final Path PROJECT = Files.isDirectory(Path.of("rule-packs")) ? Path.of("") : Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```(drl|yaml)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("// (L\\d{3})\\s*$");

    @TempDir
    private Path folder;

    /** By code: what stands there. */
    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String section :
                Files.readString(PROJECT.resolve("rule-packs/lint.md")).split("\n## ")) {
            Matcher code = Pattern.compile("L\\d{3}\n").matcher(section);
            if (code.lookingAt()) {
                pages.put(code.group().strip(), section);
            }
        }
        return pages;
    }

    static Stream<String> codes() {
        return Stream.of(LintCode.values()).map(LintCode::name);
    }

    @Test
    void shouldHaveAPageForEachCodeInTheirOrder() throws IOException {
        assertThat(pages().keySet()).containsExactlyElementsOf(codes().toList());
        assertThat(Files.readString(PROJECT.resolve("rule-packs/lint.md")))
                .contains(Stream.of(LintCode.values())
                        .map(each -> "| [`" + each + "`](#" + each.name().toLowerCase(Locale.ROOT) + ") | "
                                + each.title() + " |")
                        .toList());
        pages().values().forEach(page -> assertThat(page).containsPattern("To leave it out|can't be left out"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void shouldFindWhatThePageSaysAndNothingOnceItIsMended(String code) throws IOException {
        String blueprint = null;
        List<String> packs = new ArrayList<>();
        Matcher block = BLOCK.matcher(pages().get(code));
        while (block.find()) {
            if (block.group(1).equals("yaml")) {
                blueprint = block.group(2);
            } else {
                packs.add(block.group(2));
            }
        }
        assertThat(packs).hasSize(2);
        String bad = packs.get(0);
        List<String> marked = new ArrayList<>();
        List<String> lines = bad.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                marked.add((i + 1) + " " + mark.group(1));
            }
        }

        assertThat(marked).isNotEmpty().allMatch(each -> each.endsWith(code));
        assertThat(found(bad, blueprint)).isEqualTo(marked);
        assertThat(found(packs.get(1), blueprint)).isEmpty();
    }

    private List<String> found(String rules, String blueprint) throws IOException {
        PackSource pack = PackReader.readDrl("clerk.drl", rules);
        Compiled compiled = new PackCompiler().compile(pack);
        compiled.orThrow().close();
        Surroundings network = blueprint == null ? null : network(pack, blueprint);
        return Lint.of(pack, network).stream().map(LintPagesTest::text).toList();
    }

    private static String text(Finding finding) {
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.mend()).isNotBlank();
        return finding.line() + " " + finding.code();
    }

    private Surroundings network(PackSource pack, String blueprint) throws IOException {
        Path file = Files.writeString(folder.resolve("blueprint.yaml"), blueprint);
        Reading reading =
                new BlueprintReader(Kinds.of(new Plugins(Map.of(), Map.of(), Map.of(), Map.of(), null))).read(file);
        assertThat(reading.problems()).isEmpty();
        return new LintedNetwork(
                        ((Reading.Sound) reading).blueprint(),
                        Map.of(pack.manifest().name(), Signalling.of(pack)))
                .of(pack.manifest().name());
    }
}

package io.mycelium.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs that are shipped, each with one mistake that compiles: lint finds that, and nothing else. */
class MutatedPacksLintTest {
    private static final Path PROJECT = Files.isDirectory(Path.of("rule-packs")) ? Path.of("") : Path.of("../..");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule-packs/airports/src/main/resources/rules/airports | lastDelay > 600 ) | lastDelay > 600, lastDelay < 300 ) | L101",
                "rule-packs/throttle/src/main/resources/rules/throttle | State( most == 0 ) | State( most == 0, most > 0 ) | L101",
                "rule-packs/consensus/src/main/resources/rules/consensus | State( stage == 0 ) | State( stage == 0, stage == 1 ) | L101",
                "distribution/src/main/examples/cells/cell | food >= 8 | food >= 8, food < 8 | L101",
                "distribution/src/main/examples/weather/comparison | Measured( station == \"Seattle\", | Measured( station == \"Seattle\", station == \"New_York\", | L101",
                "distribution/src/main/examples/weather/comparison | today != Side.NEITHER | today != Side.NEITHER, today == Side.NEITHER | L101",
                "distribution/src/main/examples/fanout/fanout-supervisor | Ack( count > 0 ) | Ack( count > 0, count < 1 ) | L101",
                "distribution/src/main/examples/rounds/door | rule \"force\" | rule \"force\" enabled false | L104",
                "distribution/src/main/examples/rounds/door | rule \"force\" | rule \"force\" agenda-group \"forced\" | L105",
                "distribution/src/main/examples/storm/station | @lint(\"L201: it measures in each tide\") | '' | L201",
                "rule-packs/consensus/src/main/resources/rules/consensus | vote as one of them does\" no-loop | vote as one of them does\" | L202",
                "distribution/src/main/examples/sensors/room | celsius < 24 | celsius < 26 | L203",
                "distribution/src/main/examples/market/shop | declare Ship end | declare Ship end declare Sheep end | L301",
                "distribution/src/main/examples/ledger/account | rule \"book\" | function int cents(int n) { return 100 * n; } rule \"book\" | L302",
                "distribution/src/main/examples/ledger/account | declare State | import java.util.LinkedList; declare State | L303",
                "distribution/src/main/examples/birds/airline | exists Signal( frequency == \"strike\" ) | exists Signal( frequency == \"strike\", $id : seq ) | L304",
                "distribution/src/main/examples/ledger/account | balance : long | balance : long closed : boolean | L306",
                "distribution/src/main/examples/quakes/region | 24 * 60 * 60 | 24 * 60 * 60 * 1000 * 1000 | L501",
                "distribution/src/main/examples/quakes/archive | @lint(\"L701: an archive keeps all\") | '' | L701",
                "distribution/src/main/examples/quakes/archive | L701: an | L701, L401: an | L901",
            })
    void shouldFindTheMistakeAndNothingElse(String file, String before, String after, String code) throws IOException {
        String text = Files.readString(PROJECT.resolve(file + ".drl"));
        assertThat(text).contains(before);
        String mutated = text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
        Map<String, String> files = new TreeMap<>(Map.of("mutant.drl", mutated));
        Path shared = PROJECT.resolve(file).resolveSibling("signals.drl");
        if (Files.exists(shared)) {
            files.put("signals.drl", Files.readString(shared));
        }
        PackSource pack = PackSource.of("mutant", files);
        new PackCompiler().compile(pack).orThrow().close();

        assertThat(Lint.of(pack, null))
                .extracting(each -> each.code().name())
                .isNotEmpty()
                .containsOnly(code);
    }
}

package io.mycelium.testkit.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackBenchTest {
    private static final String PACK = """
            declare Work value : int end
            declare Result value : int end
            declare State done : int end

            rule "halve and pass on"
            when  $w : Work( value > 0 )
                  $s : State()
            then  hypha.emit("result", new Result($w.getValue() / 2));
                  modify($s) { setDone($s.getDone() + 1) }
            end

            rule "divide by nothing"
            when  $w : Work( value == 0 )
            then  hypha.emit("result", new Result(1 / $w.getValue()));
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldShowStateAndEmissionsWhenATideHasRun() throws IOException {
        try (PackBench bench = PackBench.of(Files.writeString(folder.resolve("worker.drl"), PACK))) {
            bench.signal("work", Map.of("value", 10)).signal("work", Map.of("value", 7));
            bench.tide();
            assertThat(bench.state()).containsEntry("done", 2L);
            assertThat(bench.emitted()).containsExactly("result {value=5}", "result {value=3}");
            assertThat(bench.dissonances()).isEmpty();
        }
    }

    @Test
    void shouldShowWhatWasSentToEachWhenOthersAreThere() throws IOException {
        String pack = """
                rule "one by name, one to all"
                when Signal( frequency == "go" )
                then hypha.send("left", "word"); hypha.emit("news");
                end
                """;
        try (PackBench bench =
                PackBench.among(Files.writeString(folder.resolve("talker.drl"), pack), Map.of(), "left", "right")) {
            bench.signal("go", Map.of());
            bench.tide();
            bench.signal("go", Map.of());
            bench.tide();
            assertThat(bench.sent("left")).containsExactly("word {}", "word {}");
            assertThat(bench.sent("right")).isEmpty();
            assertThat(bench.emitted()).containsExactly("news {}", "news {}");
            assertThat(bench.sent("left")).isEmpty();
            assertThat(bench.dissonances()).isEmpty();
        }
    }

    @Test
    void shouldWriteTheSameWhenTheMachineSpeaksAnotherLanguage() throws IOException {
        String pack = """
                declare Title text : String end
                rule "title"
                when Title( $t : text, text.toLowerCase() == "title" )
                then hypha.emit("title", Map.of("text", $t.toUpperCase()));
                end
                """;
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try (PackBench bench = PackBench.of(Files.writeString(folder.resolve("title.drl"), pack))) {
            bench.signal("title", Map.of("text", "Title"));
            bench.tide();
            assertThat(bench.emitted()).containsExactly("title {text=TITLE}");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldKeepTheFailedSignalWhenARuleThrows() throws IOException {
        try (PackBench bench = PackBench.of(Files.writeString(folder.resolve("worker.drl"), PACK))) {
            bench.signal("work", Map.of("value", 0));
            bench.tide();
            assertThat(bench.emitted()).isEmpty();
            assertThat(bench.dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.RULE_FAILED);
                assertThat(d.rule()).isEqualTo("divide by nothing");
                assertThat(d.signal().payload()).containsEntry("value", 0L);
            });
        }
    }

    @Test
    void shouldAskAndBeAnsweredWhenAnotherPackStandsBeside() throws IOException {
        Path buyer = Files.writeString(folder.resolve("buyer.drl"), """
                rule "ask"
                when Signal( frequency == "want", $good : payload["good"] )
                then hypha.ask("shop", "query", Map.of("good", $good), 2);
                end
                rule "answer"
                when Signal( frequency == "price", answerTo != null, $coins : payload["coins"] )
                then hypha.emit("bought", Map.of("coins", $coins));
                end
                rule "no answer"
                when Unanswered( $to : to )
                then hypha.emit("guessed", Map.of("coins", hypha.lastKnown($to, "coins", 0)));
                end
                """);
        Path shop = Files.writeString(folder.resolve("shop.drl"), """
                rule "tea"
                when Signal( frequency == "query", payload["good"] == "tea" )
                then hypha.reply("price", Map.of("coins", 3));
                end
                """);
        try (PackBench bench = PackBench.beside(buyer, Map.of(), Map.of("shop", shop))) {
            bench.signal("want", Map.of("good", "tea")).signal("want", Map.of("good", "silk"));
            bench.tide();
            bench.tide();
            bench.tide();
            assertThat(bench.emitted()).containsExactly("bought {coins=3}");
            assertThat(bench.emitted()).containsExactly("guessed {coins=3}");
        }
    }

    @Test
    void shouldHoldWhatWasPutAsideAndFireRulesForARecoveryWhenItRecovers() throws IOException {
        Path clerk = Files.writeString(folder.resolve("clerk.drl"), """
                declare State
                    open : boolean
                    cache : List @transient
                end
                declare Work n : int end
                declare Open end
                rule "later" salience 1
                when $w : Work() State( open == false )
                then hypha.stash($w); delete($w);
                end
                rule "work"
                when $w : Work() $s : State()
                then hypha.emit("done", Map.of("n", $w.getN(), "cache", $s.getCache()));
                end
                rule "open" no-loop
                when Open() $s : State()
                then modify($s) { setOpen(true) }  hypha.unstash();
                end
                rule "anew" @recovery
                when $s : State()
                then modify($s) { setCache(List.of("anew")) }
                end
                """);
        try (PackBench bench = PackBench.of(clerk)) {
            bench.signal("work", Map.of("n", 7)).tide();
            bench.recover();
            bench.signal("open", Map.of()).tide();
            bench.tide();
            assertThat(bench.emitted()).containsExactly("done {cache=[anew], n=7}");
            assertThat(bench.dissonances()).isEmpty();
        }
    }
}

package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.Notices;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.TextTrace;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a trace shows beside the specification's example: who does nothing, what fails, what goes nowhere, who dies. */
class TraceTest {
    private static String traced(TestNetworks given, int tides) {
        StringBuilder text = new StringBuilder();
        try (Network network = given.begin(TestNetworks.SETTINGS.withTrace(new TextTrace(text)))) {
            for (int i = 0; i < tides; i++) {
                network.tide();
            }
        }
        return text.toString();
    }

    @Test
    void shouldSayWhoIsIdleWhenNothingIsDone() {
        TestNetworks given = new TestNetworks()
                .species("Deaf", LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state))
                .hyphae("deaf", "Deaf", 2);
        assertThat(traced(given, 2))
                .isEqualTo("CYCLE 1:\n"
                        + "  [SENSE]\n    Hyphal:deaf_1 has no signals\n    Hyphal:deaf_2 has no signals\n"
                        + "  [ACT]\n    deaf_1 is idle\n    deaf_2 is idle\n"
                        + "  [REST]\n    deaf_1 reports health=dormant\n    deaf_2 reports health=dormant\n"
                        + "    Network is quiet\n"
                        + "\nCYCLE 2:\n  [REST]\n    Network is quiet\n");
    }

    @Test
    void shouldShowThatAHyphaIsToldOfItsOwnSignals() {
        TestNetworks given = new TestNetworks()
                .species(
                        "Asker",
                        LambdaBehaviour.of("asker", (hypha, state, signal, out) -> {
                                    if (signal.frequency().equals("go")) {
                                        out.ask("deaf", "price", PlainMap.EMPTY, Manner.PLAIN, 1);
                                    }
                                    return state;
                                })
                                .sensing(Notices.UNANSWERED))
                .species("Deaf", LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state))
                .hypha("asker", "Asker")
                .hypha("deaf", "Deaf")
                .at(1, "asker", "go", PlainMap.EMPTY);
        assertThat(traced(given, 3).lines())
                .containsSubsequence(
                        "    Hyphal:asker receives signal(go)",
                        "    Hyphal:deaf receives signal(price)",
                        "CYCLE 3:",
                        "  [SENSE]",
                        "    Hyphal:asker receives signal(hypha:unanswered, asked=1, frequency=price, question=asker/0/1,"
                                + " to=deaf)",
                        "  [ACT]",
                        "    asker matches rule: \"asker\"");
    }

    @Test
    void shouldShowEachEmissionOfOneWithSeveralTargetsAndThoseWithoutAny() {
        TestNetworks given = new TestNetworks()
                .species("Teller", LambdaBehaviour.of("teller", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    out.send("nobody", "secret", PlainMap.EMPTY);
                    return state;
                }))
                .species("Deaf", LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state))
                .hypha("teller", "Teller")
                .hypha("deaf", "Deaf")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .output("out")
                .socket("teller", "deaf", "news")
                .socket("teller", "fan", "news")
                .socket("teller", "out", "news")
                .socket("fan", "deaf")
                .at(1, "teller", "go", PlainMap.EMPTY);
        assertThat(traced(given, 2).lines())
                .containsSubsequence(
                        "    Hyphal:teller receives signal(go)",
                        "    Hyphal:deaf has no signals",
                        "    teller matches rule: \"teller\"",
                        "    teller emits signal(news) -> Hyphal:deaf",
                        "    teller emits signal(news) -> relay:fan",
                        "    teller emits signal(news) -> FruitingBody:out",
                        "    teller emits signal(secret) -> nowhere (nobody)",
                        "    deaf is idle",
                        "    teller reports health=excellent",
                        "    teller has dissonance: no route, signal(secret): there is nobody called 'nobody'",
                        "CYCLE 2:",
                        "    Hyphal:deaf receives signal(news)",
                        "    Hyphal:deaf receives signal(news)",
                        "    FruitingBody:out has signal(news)",
                        "    Out delivers signal to external consumer")
                .doesNotContain("    teller is idle");
    }

    @Test
    void shouldKeepTheMatchAndDropTheEmissionsWhenAStepFails() {
        TestNetworks given = new TestNetworks()
                .species("Failing", LambdaBehaviour.named("failing", "break", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    throw new IllegalStateException("broken");
                }))
                .hypha("failing", "Failing")
                .output("out")
                .socket("failing", "out")
                .at(1, "failing", "go", PlainMap.EMPTY);
        assertThat(traced(given, 1).lines())
                .containsSubsequence(
                        "    failing matches rule: \"break\"",
                        "    failing fails in rule \"break\" at signal(go)",
                        "    failing has dissonance: rule failed, signal(go): break threw"
                                + " java.lang.IllegalStateException: broken")
                .noneMatch(line -> line.contains("emits"));
    }

    @Test
    void shouldReportTheDeadAmongThoseWhoLive() {
        TestNetworks given = new TestNetworks()
                .species("Mortal", LambdaBehaviour.of("mortal", (hypha, state, signal, out) -> {
                    out.die();
                    return state;
                }))
                .hyphae("mortal", "Mortal", 2)
                .at(1, "mortal_1", "go", PlainMap.EMPTY);
        List<String> lines = traced(given, 1).lines().toList();
        assertThat(lines)
                .containsSubsequence("    mortal_2 reports health=dormant", "    mortal_1 reports health=dead")
                .contains("    mortal_2 is idle")
                .doesNotContain("    mortal_1 is idle");
    }

    /** The rule is what its author looks for; what it emitted was taken back. */
    @Test
    void shouldShowThatARuleMatchedAndNotWhatItEmittedWhenItsStepFails() {
        TestNetworks given = new TestNetworks()
                .species("Teller", LambdaBehaviour.named("teller", "tell the news", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    if (signal.frequency().equals("fail")) {
                        out.send("deaf", "secret", PlainMap.EMPTY);
                        throw new IllegalStateException("no");
                    }
                    return state;
                }))
                .species("Deaf", LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state))
                .hypha("teller", "Teller")
                .hypha("deaf", "Deaf")
                .socket("teller", "deaf")
                .at(1, "teller", "fail", PlainMap.EMPTY)
                .at(1, "teller", "again", PlainMap.EMPTY);
        assertThat(traced(given, 1).lines().filter(line -> line.startsWith("    teller ")))
                .containsExactly(
                        "    teller matches rule: \"tell the news\"",
                        "    teller fails in rule \"tell the news\" at signal(fail)",
                        "    teller matches rule: \"tell the news\"",
                        "    teller emits signal(news) -> Hyphal:deaf",
                        "    teller reports health=excellent",
                        "    teller has dissonance: rule failed, signal(fail): tell the news threw"
                                + " java.lang.IllegalStateException: no");
    }
}

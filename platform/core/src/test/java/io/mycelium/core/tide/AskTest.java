package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.Notices;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.Questions;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Questions, their answers, those that none came to, and what is known of answers. */
class AskTest {
    /** What the asker saw, a line each. */
    private final List<String> seen = new ArrayList<>();

    @FunctionalInterface
    private interface Reaction {
        PlainMap to(PlainMap state, Signal signal, StepEffects out);
    }

    /** Asks as long as it is told, writes down what comes, and what it knows of the shop when it is told to look. */
    private LambdaBehaviour asker() {
        return LambdaBehaviour.of("asker", (hypha, state, signal, out) -> {
                    PlainMap payload = signal.payload();
                    switch (signal.frequency()) {
                        case "go" ->
                            out.ask(
                                    payload.text("to", "shop"),
                                    "price",
                                    payload,
                                    Manner.PLAIN,
                                    payload.integer("for", 3));
                        case "look" ->
                            seen.add(out.tide() + " knows " + out.lastKnown("shop", "v") + " since "
                                    + out.lastKnownAge("shop", null) + " and "
                                    + out.lastKnownAge("shop", "other"));
                        default ->
                            seen.add(out.tide() + " " + signal.frequency() + " " + payload + " to " + signal.answerTo()
                                    + " of " + signal.cause());
                    }
                    return state;
                })
                .sensing(Notices.UNANSWERED);
    }

    private TestNetworks shop(Reaction reaction) {
        return shop(reaction, 100);
    }

    private TestNetworks shop(Reaction reaction, int energyOfAsker) {
        return new TestNetworks()
                .species("Asker", asker(), energyOfAsker, 16, FullPolicy.THROTTLE)
                .species(
                        "Shop",
                        LambdaBehaviour.of("shop", (hypha, state, signal, out) -> reaction.to(state, signal, out)))
                .hypha("asker", "Asker")
                .hypha("shop", "Shop")
                .at(1, "asker", "go", PlainMap.EMPTY);
    }

    private static PlainMap atOnce(PlainMap state, Signal signal, StepEffects out) {
        out.emit("chat", PlainMap.EMPTY);
        out.reply(signal, "price", PlainMap.of("v", out.tide()));
        return state;
    }

    /** Keeps the question's trail, or the asker's name, and answers when it is told. */
    private static Reaction later(boolean byName) {
        return (state, signal, out) -> {
            if (signal.frequency().equals("price")) {
                return state.plus(
                        "asked",
                        byName ? signal.id().origin() : Trail.of(signal).toString());
            }
            String asked = String.valueOf(state.get("asked"));
            if (byName) {
                out.reply(asked, "price", PlainMap.of("v", out.tide()), Manner.PLAIN);
            } else {
                out.reply(Trail.parse(asked), "price", PlainMap.of("v", out.tide()), Manner.PLAIN);
            }
            return state;
        };
    }

    private List<Dissonance> run(TestNetworks net, int tides) {
        List<Dissonance> found = new ArrayList<>();
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= tides; tide++) {
                found.addAll(network.tide().dissonances());
                Census.conserved(network);
            }
        }
        return found;
    }

    @Test
    void shouldBeAnAnswerWhenItIsRepliedTo() {
        run(shop(AskTest::atOnce).socket("shop", "asker", "chat").at(9, "asker", "look", PlainMap.EMPTY), 9);
        assertThat(seen)
                .containsExactly(
                        "3 chat {} to null of asker/0/1",
                        "3 price {v=2} to asker/0/1 of asker/0/1",
                        "9 knows 2 since 6 and " + Long.MAX_VALUE);
    }

    @Test
    void shouldBeInTimeWhenItIsSentInTheLastTideThatThereIs() {
        run(shop(AskTest::atOnce).at(1, "asker", "go", PlainMap.of("for", 1)), 6);
        assertThat(seen)
                .containsExactly("3 price {v=2} to asker/0/1 of asker/0/1", "3 price {v=2} to asker/0/2 of asker/0/2");
    }

    @Test
    void shouldBeAnAnswerWhenItIsRepliedToLater() {
        run(shop(later(false)).at(3, "shop", "answer", PlainMap.EMPTY), 6);
        run(shop(later(true)).at(3, "shop", "answer", PlainMap.EMPTY), 6);
        String answer = "4 price {v=3} to asker/0/1 of asker/0/1";
        assertThat(seen).containsExactly(answer, answer);
    }

    @Test
    void shouldAnswerTheOldestQuestionFirstWhenOnlyTheNameIsKnown() {
        TestNetworks net = shop(later(true))
                .at(2, "asker", "go", PlainMap.of("for", 100))
                .at(4, "shop", "answer", PlainMap.EMPTY)
                .at(4, "shop", "answer", PlainMap.EMPTY)
                .at(4, "shop", "answer", PlainMap.EMPTY);
        run(net.at(1, "asker", "go", PlainMap.of("for", 100, "to", "asker")), 5);
        assertThat(seen.stream().filter(line -> line.startsWith("5")))
                .containsExactly(
                        "5 price {v=4} to asker/0/1 of asker/0/1",
                        "5 price {v=4} to asker/0/3 of asker/0/3",
                        "5 price {v=4} to null of (blueprint)/0/6");
    }

    @Test
    void shouldSayThatItIsUnansweredWhenNoAnswerCameInTime() {
        List<Dissonance> found = run(
                shop((state, signal, out) -> state)
                        .at(2, "asker", "go", PlainMap.of("for", 1, "to", "nobody"))
                        .at(3, "asker", "go", PlainMap.of("for", Long.MAX_VALUE)),
                8);
        assertThat(found).extracting(Dissonance::kind).containsExactly(Dissonance.Kind.NO_ROUTE);
        assertThat(seen)
                .containsExactly(
                        "4 hypha:unanswered {asked=2, frequency=price, question=asker/0/2, to=nobody} to null of asker/0/2",
                        "5 hypha:unanswered {asked=1, frequency=price, question=asker/0/1, to=shop} to null of asker/0/1");
    }

    @Test
    void shouldTakeALateAnswerAsASignalThatIsKnownAllTheSame() {
        run(shop(later(false)).at(6, "shop", "answer", PlainMap.EMPTY).at(8, "asker", "look", PlainMap.EMPTY), 8);
        assertThat(seen)
                .containsExactly(
                        "5 hypha:unanswered {asked=1, frequency=price, question=asker/0/1, to=shop} to null of asker/0/1",
                        "7 price {v=6} to asker/0/1 of asker/0/1",
                        "8 knows 6 since 1 and " + Long.MAX_VALUE);
    }

    @Test
    void shouldTakeAnAnswerThatWaitsForEnergyAsInTime() {
        TestNetworks net = shop(AskTest::atOnce, 1);
        for (int i = 0; i < 8; i++) {
            net.at(2, "asker", "other", PlainMap.EMPTY);
        }
        run(net, 12);
        assertThat(seen).hasSize(9).last().isEqualTo("10 price {v=2} to asker/0/1 of asker/0/1");
    }

    @Test
    void shouldKnowWhatWasAnsweredAndTimeOutAsBeforeWhenResumed() throws Exception {
        TestNetworks net = shop(AskTest::atOnce)
                .at(4, "asker", "go", PlainMap.of("to", "nobody", "for", 4))
                .at(7, "asker", "look", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 5; tide++) {
                network.tide();
            }
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        seen.clear();
        try (Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            assertThat(again.hasWork()).isFalse();
            assertThat(again.nextDue()).isEqualTo(7);
            for (int tide = 6; tide <= 9; tide++) {
                again.tide();
                Census.conserved(again);
            }
            assertThat(again.ended()).isTrue();
        }
        assertThat(seen)
                .containsExactly(
                        "7 knows 2 since 4 and " + Long.MAX_VALUE,
                        "9 hypha:unanswered {asked=4, frequency=price, question=asker/0/2, to=nobody} to null of asker/0/2");
    }

    @Test
    void shouldForgetWhatAFailedStepAskedOrSensed() {
        TestNetworks net = new TestNetworks()
                .species(
                        "Asker",
                        LambdaBehaviour.of("asker", (hypha, state, signal, out) -> {
                                    if (signal.frequency().equals("go")) {
                                        out.ask("shop", "price", PlainMap.EMPTY, Manner.PLAIN, 3);
                                    }
                                    seen.add(out.tide() + " " + signal.frequency() + " " + out.lastKnown("shop", "v"));
                                    if (signal.payload().containsKey("v")
                                            || signal.payload().containsKey("fail")) {
                                        throw new IllegalStateException("failed");
                                    }
                                    return state;
                                })
                                .sensing(Notices.UNANSWERED))
                .species("Shop", LambdaBehaviour.of("shop", (hypha, state, signal, out) -> atOnce(state, signal, out)))
                .hypha("asker", "Asker")
                .hypha("shop", "Shop")
                .at(1, "asker", "go", PlainMap.EMPTY)
                .at(1, "asker", "go", PlainMap.of("fail", true))
                .at(4, "asker", "look", PlainMap.EMPTY);
        run(net, 6);
        assertThat(seen)
                .containsExactly("1 go null", "1 go null", "3 price 2", "4 look null", "5 hypha:unanswered null");
    }

    @Test
    void shouldFailTheStepWhenMoreQuestionsAreOpenThanMayBe() {
        TestNetworks net = new TestNetworks()
                .species("Asker", LambdaBehaviour.of("asker", (hypha, state, signal, out) -> {
                    for (long i = signal.payload().integer("n", 0); i > 0; i--) {
                        out.ask("sink", "price", PlainMap.EMPTY, Manner.PLAIN, 1000);
                    }
                    return state;
                }))
                .species(
                        "Sink",
                        LambdaBehaviour.of("sink", (hypha, state, signal, out) -> state),
                        1,
                        100_000,
                        FullPolicy.THROTTLE)
                .hypha("asker", "Asker")
                .hypha("sink", "Sink")
                .at(1, "asker", "go", PlainMap.of("n", Questions.MOST))
                .at(2, "asker", "go", PlainMap.of("n", 1));
        assertThat(run(net, 2))
                .extracting(Dissonance::message)
                .singleElement()
                .asString()
                .contains("it asked while 10000 questions of it are open");
    }

    @Test
    void shouldForgetWhatWasAnsweredLongestAgoWhenMoreIsAnsweredThanItRemembers() {
        int others = Questions.MOST_KNOWN / 2 + 1; // that it said anything at all is known too
        TestNetworks net = new TestNetworks()
                .species(
                        "Asker",
                        LambdaBehaviour.of("asker", (hypha, state, signal, out) -> {
                            if (signal.frequency().equals("go")) {
                                for (int i = 1; i <= others; i++) {
                                    out.ask("shop_" + i, "price", PlainMap.EMPTY, Manner.PLAIN, 3);
                                }
                            } else if (signal.frequency().equals("look")) {
                                for (int i = 1; i <= others; i++) {
                                    if (out.lastKnown("shop_" + i, "v") == null) {
                                        seen.add("shop_" + i);
                                    }
                                }
                            }
                            return state;
                        }),
                        1000,
                        1000,
                        FullPolicy.THROTTLE)
                .species("Shop", LambdaBehaviour.of("shop", (hypha, state, signal, out) -> atOnce(state, signal, out)))
                .hypha("asker", "Asker")
                .hyphae("shop", "Shop", others)
                .at(1, "asker", "go", PlainMap.EMPTY)
                .at(4, "asker", "look", PlainMap.EMPTY);
        run(net, 4);
        assertThat(seen).containsExactly("shop_1");
    }

    /** It is put off as long as its answer waits, and ends if that is lost. */
    @Test
    void shouldSayThatItIsUnansweredWhenTheAnswerExpiresWhileItWaits() {
        TestNetworks net = shop(
                (state, signal, out) -> {
                    out.reply(signal, "price", PlainMap.EMPTY, new Manner(false, 4, null));
                    return state;
                },
                1);
        for (int i = 0; i < 8; i++) {
            net.at(2, "asker", "other", PlainMap.EMPTY);
        }
        List<Dissonance> found = run(net, 12);
        assertThat(found).extracting(Dissonance::kind).containsExactly(Dissonance.Kind.EXPIRED);
        assertThat(seen).hasSize(9).last().asString().contains(" hypha:unanswered {asked=1, frequency=price");
    }
}

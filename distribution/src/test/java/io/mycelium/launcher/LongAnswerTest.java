package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LongAnswerTest {
    private static final Server.Request DEPLOY = Server.Request.post("/api/v1/deployments?name=worker.drl");

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CountDownLatch deployed = new CountDownLatch(1);

    @Test
    void shouldSayWhatTheServerIsAtWhenItTakesLong() {
        JsonNode answer = await("{'deploying': {'worker.drl': 5}}", "{'deploying': {'worker.drl': 10}}");

        assertThat(answer.path("lines").get(0).asText()).isEqualTo("deployed");
        assertThat(said.stream().distinct())
                .containsExactly(
                        "the server is at work on worker.drl for 5 s now",
                        "the server is at work on worker.drl for 10 s now");
    }

    @Test
    void shouldSayWhatItWaitsForWhenAnotherOneIsAtWorkOrATideDoesNotEnd() {
        await(
                "{'deploying': {'other.jar': 7}}",
                "{'deploying': {'worker.drl': 1}, 'networks': [{'network': 'a', 'busy': null},"
                        + " {'network': 'b', 'busy': 'tide 3 has been in hypha h for 9 s'}]}");

        assertThat(said.stream().distinct())
                .containsExactly(
                        "worker.drl waits for its turn after other.jar (for 7 s now)",
                        "the server is at work on worker.drl for 1 s now; network b: tide 3 has been in hypha h for 9 s");
    }

    @Test
    void shouldEndWhenTheServerSaysNothingForLong() {
        CommandException end =
                catchThrowableOfType(CommandException.class, () -> await("", "", "{}", "", "", "", "", "not reached"));

        assertThat(end.exitCode()).isEqualTo(CommandException.UNREACHABLE);
        assertThat(end).hasMessageContaining("nobody knows what becomes of worker.drl: no answer. Once it answers");
        assertThat(said).hasSize(6).contains("waiting for worker.drl, and the server says nothing at the moment");
        deployed.countDown();
    }

    @Test
    void shouldEndAsTheRequestDoesWhenItIsRefused() {
        LongAnswer answer = new LongAnswer(
                request -> {
                    throw CommandException.failed("it does not compile");
                },
                said::add,
                60_000);

        CommandException end = catchThrowableOfType(CommandException.class, () -> answer.await("worker.drl", DEPLOY));
        assertThat(end.exitCode()).isEqualTo(CommandException.FAILED);
        assertThat(end).hasMessage("it does not compile");
    }

    /** @param looks what the server says of itself at each, or nothing; at the last the deployment is done */
    private JsonNode await(String... looks) {
        Queue<String> left = new ArrayDeque<>(List.of(looks));
        return new LongAnswer(request -> answer(request, left), said::add, 1).await("worker.drl", DEPLOY);
    }

    private JsonNode answer(Server.Request request, Queue<String> looks) {
        try {
            if (request.method().equals("POST")) {
                deployed.await();
                return json("{'lines': ['deployed']}");
            }
            String now = String.valueOf(looks.peek());
            if (looks.size() == 1) { // it is looked again until the answer has come
                deployed.countDown();
            } else if (now.isEmpty() || request.path().equals("/api/v1/status")) {
                looks.remove();
            }
            if (now.isEmpty()) {
                throw CommandException.unreachable("no answer");
            }
            return json(now);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

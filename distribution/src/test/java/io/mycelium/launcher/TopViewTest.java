package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What {@code top} makes of the answers of a server. */
class TopViewTest {
    private long nanos;
    private long tide = 100;
    private String busy = "null";
    private String standing = "null";

    private JsonNode answer(Server.Request request) {
        String path = request.path();
        String network = """
                {"network": "%s", "tide": %d, "hyphae": 3, "quiet": false, "ended": false, "failed": null, "standing": %s, "busy": %s, "faults": [],
                 "counters": {"ingested": %d, "emitted": 0, "copied": 0, "made": 0, "held": %d, "dissonant": 1}}""";
        String text;
        if (path.endsWith("/status")) {
            text = "{\"version\": \"1\", \"uptimeMillis\": 5000, \"networks\": ["
                    + network.formatted("b", tide, standing, busy, 3 * tide, 9) + ","
                    + network.formatted("a", 5, "null", "null", 0, 1)
                    + "]}";
        } else if (path.contains("/tides")) {
            text = "{\"tides\": [{\"micros\": 1500.0}, {\"micros\": 250}], \"kept\": 2}";
        } else if (path.endsWith("/health")) {
            text = "{\"health\": {\"policy\": \"standard\", \"levels\": {\"good\": 3}, \"worst\": []}}";
        } else if (path.endsWith("/pressure")) {
            text = "{\"pressure\": []}";
        } else {
            text =
                    "{\"count\": 1, \"dissonances\": [{\"tide\": 4, \"kind\": \"full\", \"where\": \"x\\u001b\", \"message\": \"m\"}]}";
        }
        try {
            return Server.json(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopView view() {
        TopView view = new TopView(this::answer, () -> nanos, null);
        view.look();
        nanos += TimeUnit.SECONDS.toNanos(2);
        tide += 40;
        view.look();
        return view;
    }

    @Test
    void shouldShowRatesSinceTheLookBefore() {
        List<String> lines = view().lines(80);
        assertThat(lines.get(3)).startsWith("> a ").contains("runs");
        assertThat(lines.get(4)).startsWith("  b ").containsPattern("runs +140 +20\\.0 +60\\.0 +1\\.50 +9 +1");
        assertThat(lines)
                .contains("  nobody waits", "  all are well")
                .anyMatch(line -> line.startsWith("a: 3 good (policy standard)"));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        assertThat(String.join("", lines)).doesNotContain("\u001b").contains("tide 4: full at x\ufffd: m");
    }

    @Test
    void shouldChooseAndSort() {
        TopView view = view();
        view.choose(1);
        nanos += TimeUnit.SECONDS.toNanos(1);
        tide += 10;
        view.look();
        assertThat(view.lines(80)).anyMatch(line -> line.startsWith("> b"));
        view.sortByNext();
        assertThat(view.lines(80).get(3)).startsWith("> b");
        view.choose(1);
        assertThat(view.lines(80)).anyMatch(line -> line.startsWith("> a"));
    }

    @Test
    void shouldSayWhoIsBusyAndAskItNoMore() {
        busy = "\"tide 7 has run for 9 s\"";
        TopView view = new TopView(
                request -> {
                    assertThat(request.path()).doesNotContain("/b/health");
                    return answer(request);
                },
                () -> nanos,
                "b");
        view.look();
        assertThat(view.lines(80))
                .anyMatch(line -> line.startsWith("> b") && line.contains("busy"))
                .anyMatch(line -> line.strip().equals("b is busy: tide 7 has run for 9 s"));
    }

    @Test
    void shouldSayWhereANetworkStandsAndNotThatAllAreWell() {
        standing = "\"tide 7 has been in hypha 'worm', rule \\\"turns\\\" (worm.drl:3) for 9 s\"";
        busy = standing;
        TopView view = new TopView(this::answer, () -> nanos, "b");
        view.look();

        String shown = String.join("\n", view.lines(60));
        assertThat(shown)
                .containsPattern("> b +stands ")
                .contains("b does not go on: tide 7 has been in hypha 'worm', rule\n  \"turns\" (worm.drl:3) for 9 s")
                .doesNotContain("well");
        assertThat(view.json().at("/networks/1/standing").asText()).endsWith("(worm.drl:3) for 9 s");
    }

    @Test
    void shouldShowWhatWasSeenLastAsWhatItIsWhenANetworkStands() {
        TopView view = new TopView(this::answer, () -> nanos, "b");
        view.look();
        standing = "\"tide 7 has been in hypha 'worm' for 2 s\"";
        view.look();

        assertThat(view.lines(80).stream().map(String::stripTrailing))
                .contains("b, when it last came to the end of a tide: 3 good (policy standard)", "  all were well");
        view.choose(1);
        assertThat(String.join("\n", view.lines(80))).doesNotContain("well");
    }

    @Test
    void shouldGoOnWhenANetworkDoesNotAnswerInTime() {
        TopView view = new TopView(
                request -> {
                    if (request.path().contains("/b/health")) {
                        throw CommandException.failed("what you ask for is known at the end of a tide");
                    }
                    return answer(request);
                },
                () -> nanos,
                "b");
        view.look();

        assertThat(view.lines(80)).anyMatch(line -> line.startsWith("> b"));
    }
}

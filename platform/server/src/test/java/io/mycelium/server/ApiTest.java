package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mycelium.api.storage.CheckpointInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers is what its OpenAPI document says, and the other way round. */
@SuppressWarnings("NullAway.Init")
class ApiTest extends ApiFixture {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> NAMES =
            Map.of("network", "garden", "hypha", "a_1", "node", "a_1", "number", "1", "deployment", "worker.drl");

    /** What each route is asked with, where it wants more than names. */
    private static final Map<String, Map<String, String>> QUERIES = Map.of(
            "POST deployments", Map.of("name", "worker.drl"),
            "POST networks/{network}/hyphae/{hypha}/connect", Map.of("to", "a_2"),
            "POST networks/{network}/hyphae/{hypha}/disconnect", Map.of("to", "output"),
            "POST networks/{network}/partition", Map.of("sides", "east|west"),
            "POST networks/{network}/trace", Map.of("frequency", "*"));

    @BeforeEach
    void begin() throws IOException {
        answer("POST", "networks/garden/trace", Map.of("frequency", "*"));
        server.network.tide();
        answer("POST", "networks/garden/hyphae/a_2/connect", Map.of("to", "a_3"));
        answer("POST", "networks/garden/hyphae/a_3/kill", Map.of());
    }

    @Test
    void shouldHaveAnEntryForEachRouteAndARouteForEachEntry() {
        assertThat(document().operations())
                .containsExactlyInAnyOrderElementsOf(control.routes().all().stream()
                        .map(route -> route.method() + " /" + route.path())
                        .toList());
    }

    @Test
    void shouldTakeTheParametersThatTheDocumentNames() {
        for (Route route : control.routes().all()) {
            String which = route.method() + " /" + route.path();
            assertThat(document().parameters(route.method(), route.path(), "query"))
                    .as(which)
                    .containsExactlyInAnyOrderElementsOf(route.query());
            assertThat(document().parameters(route.method(), route.path(), "path"))
                    .as(which)
                    .containsExactlyElementsOf(NAME.matcher(route.path())
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        }
    }

    @Test
    void shouldAnswerEachRouteAsItsSchemaSays() throws IOException {
        Set<String> refused = new LinkedHashSet<>();
        List<Route> order = control.routes().all().stream()
                .sorted(Comparator.comparing(ApiTest::changes))
                .toList();
        for (Route route : order) {
            String which = route.method() + " " + route.path();
            Map<String, String> query = route.path().endsWith("/why")
                    ? Map.of("signal", "(blueprint)/0/1")
                    : QUERIES.getOrDefault(which, Map.of());
            Ask ask = new Ask(route.method(), "v1/" + named(route.path()), query);
            Control.Resource resource = control.resource(ask);
            if (resource.kind() != Control.Kind.PLAIN && resource.kind() != Control.Kind.BODY) {
                continue;
            }
            try {
                Answer answer = resource.answer("rule".getBytes(StandardCharsets.UTF_8));
                assertThat(document()
                                .errors(
                                        route.method(),
                                        route.path(),
                                        answer.status(),
                                        answer.type(),
                                        answers.bytes(answer.body())))
                        .as(which)
                        .isEmpty();
            } catch (Refusal refusal) {
                refused.add(which + ": " + refusal.getMessage());
                assertThat(document()
                                .errors(
                                        route.method(),
                                        route.path(),
                                        refusal.status(),
                                        "application/problem+json",
                                        answers.problem(refusal)))
                        .as(which)
                        .isEmpty();
            }
        }
        assertThat(refused).singleElement().asString().contains("no checkpoint store");
        assertThat(document()
                        .errors(
                                "Checkpoint",
                                JSON.readTree(
                                        answers.bytes(new CheckpointInfo(7, "tide-7", 1000, 1_700_000_000_000L)))))
                .isEmpty();
    }

    /** Those that change something come last, and those that end a hypha at the very end. */
    private static int changes(Route route) {
        return route.path().endsWith("/kill") ? 2 : route.method().equals("GET") ? 0 : 1;
    }

    @ParameterizedTest
    @CsvSource({
        "GET,v1/nothing,404",
        "GET,v1,404",
        "GET,v1/networks/forest/hyphae,404",
        "GET,v1/networks/forest,404",
        "GET,v1/networks/garden/hyphae/b,404",
        "GET,v1/networks/garden/hyphae?max=7,400",
        "GET,v1/networks/garden/hyphae?after=x,400",
        "GET,v1/networks/garden/hyphae?limit=0,400",
        "GET,v1/networks/garden/dissonances/x,400",
        "PUT,v1/status,405",
        "POST,v1/deployments,400",
        "POST,v1/deployments?name=empty.drl,422",
        "GET,v1/deploy,404",
        "POST,v1/networks/garden/partition?sides=north,409",
    })
    void shouldRefuseWithAProblemWhenItCanNotBeAnswered(String method, String target, int status) throws IOException {
        String[] parts = target.split("\\?");
        Ask ask = new Ask(method, parts[0], Query.parameters(parts.length > 1 ? parts[1] : null));
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> control.resource(ask).answer(new byte[0]));

        assertThat(refusal.status()).as(refusal.getMessage()).isEqualTo(status);
        assertThat(document().errors("Problem", JSON.readTree(answers.problem(refusal))))
                .isEmpty();
    }

    @Test
    void shouldNameTheParameterThatWasMeantWhenThereIsNoSuchOne() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> answer("GET", "networks/garden/hyphae", Map.of("limits", "7")));

        assertThat(refusal)
                .hasMessage("/api/v1/networks/garden/hyphae takes no parameter \"limits\"; did you mean limit?");
    }

    @ParameterizedTest
    @CsvSource({
        "status,v1/status",
        "networks/garden/hyphae?max=1,v1/networks/garden/hyphae?limit=1",
        "networks/garden/dissonances?max=1000,v1/networks/garden/dissonances?limit=1000",
        "deploy,v1/deployments",
    })
    void shouldAnswerWhoHasNotMovedToAVersionAsAllOthers(String before, String now) throws IOException {
        assertThat(JSON.readTree(answered(before))).isEqualTo(JSON.readTree(answered(now)));
    }

    private byte[] answered(String target) throws IOException {
        String[] parts = target.split("\\?");
        Ask ask = new Ask("GET", parts[0], Query.parameters(parts.length > 1 ? parts[1] : null));
        return answers.bytes(control.resource(ask).answer(new byte[0]).body());
    }

    @Test
    void shouldSayInEachLineOfANetworkWhereItStands() throws IOException {
        server.busy = "tide 1 has been in hypha 'a_1', rule \"turns\" (a.drl:3) for 7 s";
        for (String path : List.of("status", "networks/garden", "networks/garden/tides")) {
            byte[] body = answers.bytes(answer("GET", path, Map.of()).body());
            assertThat(document().errors("GET", template(path), 200, "application/json", body))
                    .isEmpty();
            assertThat(JSON.readTree(body).findValuesAsText("standing"))
                    .as(path)
                    .containsExactly(server.busy);
            assertThat(JSON.readTree(body).findValuesAsText("quiet")).as(path).doesNotContain("true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hyphae/a_1/follow", "trace"})
    void shouldRefuseWhatOnlyLaterTidesCouldDoWhenTheTidesAreOver(String path) {
        server.over = true;
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> answer("POST", "networks/garden/" + path, Map.of()));

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal).hasMessageStartingWith("network 'garden' has ended, after tide ");
        assertThat(control.over("garden")).contains(refusal.getMessage());
    }

    private static String template(String path) {
        return path.replace("garden", "{network}");
    }

    @Test
    void shouldGoThroughAListByCursorWhileOthersDie() throws IOException {
        Map<String, String> one = Map.of("limit", "1");
        var first = JSON.readTree(
                answers.bytes(answer("GET", "networks/garden/hyphae", one).body()));
        assertThat(first.path("hyphae").path(0).path("id").asText()).isEqualTo("a_1");
        answer("POST", "networks/garden/hyphae/a_1/kill", Map.of());
        var second = JSON.readTree(answers.bytes(answer(
                        "GET",
                        "networks/garden/hyphae",
                        Map.of("limit", "1", "after", first.path("next").asText()))
                .body()));

        assertThat(second.path("hyphae").path(0).path("id").asText()).isEqualTo("a_2");
        assertThat(second.path("of").asInt()).isEqualTo(1);
    }

    private Answer answer(String method, String path, Map<String, String> query) {
        return answer(ask(method, path, query));
    }

    private static String named(String path) {
        return NAME.matcher(path).replaceAll((MatchResult found) -> NAMES.getOrDefault(found.group(1), "?"));
    }
}

package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTest extends ApiFixture {
    @BeforeEach
    void begin() {
        server.network.tide();
    }

    @Test
    void shouldShowServerAndNetworksAsStatus() throws IOException {
        JsonNode status = get("status");

        assertThat(status.path("pid").asLong()).isEqualTo(4711);
        assertThat(status.path("incarnation").asLong()).isEqualTo(7);
        assertThat(status.path("uptimeMillis").asLong()).isEqualTo(60_000);
        JsonNode network = status.path("networks").path(0);
        assertThat(network.path("network").asText()).isEqualTo("garden");
        assertThat(network.path("tide").asLong()).isEqualTo(1);
        assertThat(network.path("hyphae").asInt()).isEqualTo(3);
        assertThat(network.path("counters").path("ingested").asLong()).isEqualTo(1);
        assertThat(network.path("digest").asText()).matches("[0-9a-f]{16}");
    }

    @Test
    void shouldAnswerAtOnceWhereATideIsWhenItDoesNotEnd() throws IOException {
        server.busy = "tide 2 has been in hypha 'a_1', rule \"turns\" (worm.drl:3) for 7 s";

        JsonNode network = get("status").path("networks").path(0);
        assertThat(network.path("busy").asText()).isEqualTo(server.busy);
        assertThat(network.path("tide").asLong()).isEqualTo(1);
        Refusal refusal = refused(ask("GET", "networks/garden/hyphae/a_1", Map.of()));
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal).hasMessageContaining(server.busy);
    }

    @Test
    void shouldListHyphaePageByPage() throws IOException {
        JsonNode all = get("networks/garden/hyphae").path("hyphae");
        assertThat(all).extracting(h -> h.path("id").asText()).containsExactly("a_1", "a_2", "a_3");
        assertThat(all.path(0).path("vitality").asText()).isNotBlank();

        JsonNode page = json(answer(ask("GET", "networks/garden/hyphae", Map.of("after", "1", "limit", "1"))));
        assertThat(page.path("hyphae")).extracting(h -> h.path("id").asText()).containsExactly("a_2");
        assertThat(page.path("of").asInt()).isEqualTo(3);
    }

    @Test
    void shouldShowOneHyphaOnOneLevel() throws IOException {
        JsonNode hypha = get("networks/garden/hyphae/a_1");

        assertThat(hypha.path("id").asText()).isEqualTo("a_1");
        assertThat(hypha.path("state").isObject()).isTrue();
        assertThat(hypha.path("out").path(0).path("to").asText()).isEqualTo("output");
    }

    @ParameterizedTest
    @CsvSource({"sockets,3", "relays,0", "bodies,1", "packs,0", "pressure,0", "checkpoints,0", "dissonances,0"})
    void shouldListWhatThereIs(String what, int atLeast) throws IOException {
        assertThat(get("networks/garden/" + what).path(what).size()).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void shouldShowHowWellHyphaeAreWhenAskedForHealth() throws IOException {
        JsonNode health = get("networks/garden/health").path("health");
        assertThat(health.path("policy").asText()).isEqualTo("standard");
        assertThat(health.path("levels").isObject()).isTrue();
        assertThat(health.path("worst").isArray()).isTrue();
    }

    @Test
    void shouldShowThePressureOnOneWhenItIsNamed() throws IOException {
        JsonNode chain = get("networks/garden/pressure/a_1").path("pressure").path(0);
        assertThat(chain.path("end").asText()).isEqualTo("a_1");
        assertThat(chain.path("why").asText()).isEqualTo("nobody waits for it, and it waits for nobody");
    }

    @Test
    void shouldShowBundlesWithReasonAndServices() throws IOException {
        JsonNode plugins = get("plugins");

        assertThat(plugins.path("bundles").path(0).path("reason").asText()).isEqualTo("it needs package soil");
        assertThat(plugins.path("services").path(0).path("kind").asText()).isEqualTo("fanout");
    }

    @Test
    void shouldAnswerWithLinesWhenDeployed() throws IOException {
        Answer deployed = control.resource(ask("POST", "deployments", Map.of("name", "a.drl")))
                .answer("rule".getBytes(StandardCharsets.UTF_8));
        assertThat(deployed.status()).isEqualTo(201);
        assertThat(json(deployed).path("lines").path(0).asText()).isEqualTo("deployed a.drl, 4 bytes");

        Answer gone = answer(ask("DELETE", "deployments/a.drl", Map.of()));
        assertThat(json(gone).path("lines").path(0).asText()).isEqualTo("undeployed a.drl");
    }

    @Test
    void shouldAnswerWithAllErrorsWhenDeploymentIsRefused() throws IOException {
        Refusal refusal = refused(ask("POST", "deployments", Map.of("name", "a.drl")));

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(JSON.readTree(answers.problem(refusal))
                        .path("errors")
                        .path(0)
                        .asText())
                .isEqualTo("a.drl:3:5: error: a rule has no end [rule \"work\"]\n    add end");
    }

    @Test
    void shouldFailWithReasonWhenCheckpointHasNoStore() {
        Refusal refusal = refused(ask("POST", "networks/garden/checkpoints", Map.of()));

        assertThat(refusal.status()).isEqualTo(500);
        assertThat(refusal).hasMessageContaining("no checkpoint store");
    }

    @Test
    void shouldSayInALineWhatAnOperatorHasDone() throws IOException {
        assertThat(lines("a_1/connect", Map.of("to", "a_2", "carries", "x,y")))
                .isEqualTo("'a_1' -> 'a_2' is open since tide 2");
        assertThat(get("networks/garden/hyphae/a_1").path("out").path(1).path("carries"))
                .extracting(JsonNode::asText)
                .containsExactly("x", "y");
        assertThat(lines("a_1/disconnect", Map.of("to", "a_2"))).isEqualTo("'a_1' -> 'a_2' is closed since tide 3");
        assertThat(lines("a_2/wake", Map.of())).isEqualTo("'a_2' was awake in tide 4");
        assertThat(lines("a_2/restart", Map.of())).contains("with the state that it had: generation 1");
        assertThat(lines("a_2/restart", Map.of("afresh", ""))).contains("afresh: generation 2");
        assertThat(lines("a_3/kill", Map.of())).isEqualTo("'a_3' has died in tide 7");
    }

    private String lines(String path, Map<String, String> query) throws IOException {
        Answer answer = answer(ask("POST", "networks/garden/hyphae/" + path, query));
        assertThat(answer.status()).isEqualTo(200);
        return json(answer).path("lines").path(0).asText();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,b_1/kill,'',404,network garden has no hypha b_1; did you mean a_1?",
        "GET,a_1/kill,'',405,/api/v1/networks/garden/hyphae/a_1/kill takes no GET",
        "POST,a_1/heal,'',404,there is nothing at",
        "POST,a_1/connect,'',400,the query should name the far end: ?to=b",
        "POST,a_1/connect,outptu,404,'no hypha, relay or output body outptu; did you mean output?'",
        "POST,a_1/restart,maybe,400,'afresh should be true or false, and is \"maybe\"'",
    })
    void shouldRefuseWhatAnOperatorCanNotMean(String method, String path, String value, int status, String message) {
        Map<String, String> query =
                value.isEmpty() ? Map.of() : Map.of(path.endsWith("connect") ? "to" : "afresh", value);
        Refusal refusal = refused(ask(method, "networks/garden/hyphae/" + path, query));

        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal).hasMessageContaining(message);
    }

    @Test
    void shouldKeepGroupsApartAndHealWhenAnOperatorWantsIt() throws IOException {
        Ask show = ask("GET", "networks/garden/partition", Map.of());
        assertThat(json(answer(show)).path("groups").toString()).isEqualTo("[\"east\",\"west\"]");
        assertThat(json(answer(show)).path("sides").asText()).isEmpty();

        Answer apart = answer(ask("POST", "networks/garden/partition", Map.of("sides", "east|west")));
        assertThat(json(apart).path("lines").path(0).asText()).isEqualTo("no signal crosses since tide 2: east | west");
        assertThat(json(apart).path("durability").asText()).isEqualTo("checkpoint");
        assertThat(json(answer(show)).path("sides").asText()).isEqualTo("east | west");

        Answer healed = answer(ask("DELETE", "networks/garden/partition", Map.of()));
        assertThat(json(healed).path("lines").path(0).asText()).isEqualTo("all groups reach each other since tide 3");
        assertThat(json(answer(show)).path("sides").asText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',400,?sides=east|west",
        "',',400,'each of sides should be a name, or several with a comma between each two, and is \",\"'",
        "'east,',400,'and is \"east,\"'",
        "'east|',400,'and is \"\"'",
        "'east,,west',400,'and is \"east,,west\"'",
        "north,409,'there is no group ''north''; the groups are east, west'",
        "'east,west',409,one side with all groups is no partition",
        "east|east,409,the group 'east' is named twice",
    })
    void shouldRefuseSidesThatMakeNoPartition(String sides, int status, String message) {
        Refusal refusal = refused(ask("POST", "networks/garden/partition", Map.of("sides", sides)));

        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal).hasMessageContaining(message);
        assertThat(server.network.partition()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"','", "'hop,,finished'", "'hop,'"})
    void shouldRefuseFrequenciesWhenOneIsEmpty(String frequencies) throws IOException {
        Refusal traced = refused(ask("POST", "networks/garden/trace", Map.of("frequency", frequencies)));
        Refusal carried =
                refused(ask("POST", "networks/garden/hyphae/a_1/connect", Map.of("to", "a_2", "carries", frequencies)));

        assertThat(traced.status()).isEqualTo(400);
        assertThat(traced).hasMessageContaining("frequency should be a name").hasMessageContaining(frequencies);
        assertThat(carried.status()).isEqualTo(400);
        assertThat(carried).hasMessageContaining("carries should be a name").hasMessageContaining(frequencies);
        assertThat(get("networks/garden/trace").path("frequencies")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "total,'; it has a copy in each group: total@east, total@west'",
        "till_est,; did you mean till_east?",
        "q,''",
    })
    void shouldNameTheCopiesWhenOneIsReplicated(String id, String hint) {
        assertThat(Control.meant(List.of("till_east", "total@east", "total@west", "totals"), id))
                .isEqualTo(hint);
    }

    @Test
    void shouldBeAConflictWhenItCanNotBeDone() {
        server.network.operator().kill("a_2");
        Refusal refusal = refused(ask("POST", "networks/garden/hyphae/a_2/wake", Map.of()));

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal).hasMessage("there is no hypha 'a_2' any more; nothing has changed");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,nothing,404,there is nothing at /api/v1/nothing",
        "GET,networks/forest/hyphae,404,there is no network forest here",
        "GET,networks/garden/hyphae/b,404,network garden has no hypha b",
        "GET,networks/garden/leaves,404,there is nothing at",
        "GET,networks/garden/dissonances/99,404,network garden keeps no dissonance of the number 99",
        "GET,networks/garden/dissonances/x,400,the number of a dissonance is a whole number",
        "POST,networks/garden/dissonances,405,takes no POST",
        "GET,networks/garden/pressure/b,404,'network garden has no hypha, relay or body b'",
        "DELETE,status,405,/api/v1/status takes no DELETE",
        "POST,deployments,400,the query should name the file",
    })
    void shouldRefuseWhatMakesNoSense(String method, String path, int status, String message) {
        Refusal refusal = refused(ask(method, path, Map.of()));

        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal).hasMessageContaining(message);
    }

    @Test
    void shouldNameTheParameterWhenItIsNoNumber() {
        Refusal refusal = refused(ask("GET", "networks/garden/hyphae", Map.of("limit", "all")));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal).hasMessage("limit should be a whole number, and is \"all\"");
    }
}

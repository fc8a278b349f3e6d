package io.mycelium.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint.BodyPlan;
import io.mycelium.core.blueprint.Blueprint.Checkpoints;
import io.mycelium.core.blueprint.Blueprint.Health;
import io.mycelium.core.blueprint.Blueprint.HyphaGroup;
import io.mycelium.core.blueprint.Blueprint.SocketPlan;
import io.mycelium.core.blueprint.Blueprint.Species;
import io.mycelium.core.blueprint.BlueprintChanges.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueprintChangesTest {
    private static final Blueprint BEFORE = new Blueprint(
            "garden",
            1,
            Blueprint.Tides.DEFAULT,
            0,
            Checkpoints.DEFAULT,
            new Health("standard", PlainMap.of(Map.of("half", 0.5))),
            10_000,
            List.of(species("worker", 500), species("queen", 500)),
            List.of(new HyphaGroup("a", "worker", 0, PlainMap.EMPTY)),
            List.of(),
            List.of(new BodyPlan("out", Direction.OUT, "file", PlainMap.of(Map.of("path", "a.jsonl")), 100)),
            List.of(new SocketPlan(End.of("a"), End.of("out"), List.of(), 0, null)),
            List.of());
    private static final PlainMap PLAIN = BlueprintPlain.write(BEFORE);

    @Test
    void shouldFindNothingWhenOnlyTheOrderDiffers() {
        List<Object> turned = new ArrayList<>(list(PLAIN, "species"));
        Collections.reverse(turned);
        Blueprint now = with("species", turned);

        assertThat(now).isNotEqualTo(BEFORE);
        assertThat(BlueprintChanges.between(BEFORE, now)).isEqualTo(new BlueprintChanges(List.of(), List.of(), BEFORE));
    }

    @Test
    void shouldTakeSettingsFromTheNewerOneWhenNothingElseDiffers() {
        Blueprint now = BlueprintPlain.read(edit(
                edit(
                        edit(
                                edit(PLAIN, "tides", edit(map(PLAIN, "tides"), "periodMillis", 250)),
                                "checkpoint",
                                edit(map(PLAIN, "checkpoint"), "everyTides", 10)),
                        "health",
                        edit(map(PLAIN, "health"), "settings", Map.of("half", 0.6, "cap", 0.9))),
                "bodies",
                List.of(edit((PlainMap) list(PLAIN, "bodies").get(0), "log", 7))));

        BlueprintChanges changes = BlueprintChanges.between(BEFORE, now);

        assertThat(changes.others()).isEmpty();
        assertThat(changes.settings())
                .extracting(Change::text)
                .containsExactlyInAnyOrder(
                        "tide.period was 100, is 250",
                        "checkpoint.every was 1000, is 10",
                        "health.half was 0.5, is 0.6",
                        "health.cap was not there, is 0.9",
                        "body out: log was 100, is 7");
        assertThat(changes.settled()).isEqualTo(now);
        assertThat(BlueprintChanges.between(now, BEFORE).settled()).isEqualTo(BEFORE);
    }

    @Test
    void shouldSayInTheWordsOfTheFileWhatIsAnotherNetworkNow() {
        PlainMap worker = (PlainMap) list(PLAIN, "species").get(0);
        PlainMap socket = (PlainMap) list(PLAIN, "sockets").get(0);
        PlainMap other = edit(
                edit(
                        edit(PLAIN, "seed", 2),
                        "species",
                        List.of(
                                edit(edit(worker, "energy", 7), "together", true),
                                list(PLAIN, "species").get(1))),
                "hyphae",
                List.of(edit((PlainMap) list(PLAIN, "hyphae").get(0), "name", "b")));
        Blueprint now = BlueprintPlain.read(edit(
                edit(other, "sockets", List.of(edit(socket, "from", Map.of("name", "b")))),
                "bodies",
                List.of(edit((PlainMap) list(PLAIN, "bodies").get(0), "settings", Map.of("path", "b.jsonl")))));

        BlueprintChanges changes = BlueprintChanges.between(BEFORE, now);

        assertThat(changes.settings()).isEmpty();
        assertThat(changes.settled()).isEqualTo(BEFORE);
        assertThat(changes.others())
                .extracting(Change::text)
                .containsExactlyInAnyOrder(
                        "seed was 1, is 2",
                        "species worker: energy was 500, is 7",
                        "species worker: sense was each, is together",
                        "hypha a is gone",
                        "hypha b is new",
                        "body out: path was a.jsonl, is b.jsonl",
                        "socket a -> out is gone",
                        "socket b -> out is new");
        assertThat(changes.others())
                .extracting(Change::place)
                .contains(
                        List.of("species", "worker", "energy"),
                        List.of("hyphae", "b"),
                        List.of("bodies", "out", "path"),
                        List.of("sockets", "0"));
    }

    @Test
    void shouldNameSocketsByTheirShapeWhenTheyHaveOne() {
        Map<String, Object> ends = socket(Map.of("pattern", "w_*"), Map.of("pattern", "w_*"));
        Blueprint before = BlueprintPlain.read(edit(
                PLAIN,
                "sockets",
                List.of(
                        shaped(ends, Map.of("word", "ring")),
                        shaped(ends, Map.of("word", "random", "degree", 3, "seed", 1)))));
        Blueprint now = BlueprintPlain.read(edit(
                PLAIN,
                "sockets",
                List.of(
                        shaped(ends, Map.of("word", "random", "degree", 4, "seed", 1)),
                        shaped(ends, Map.of("word", "chain")))));

        BlueprintChanges changes = BlueprintChanges.between(before, now);

        assertThat(changes.others())
                .extracting(Change::text)
                .containsExactlyInAnyOrder(
                        "socket random: w_*: degree was 3, is 4",
                        "socket ring: w_* is gone",
                        "socket chain: w_* is new");
        assertThat(changes.others()).extracting(Change::place).contains(List.of("sockets", "0", "degree"));
        assertThat(changes.settled()).isEqualTo(before);
    }

    private static Map<String, Object> shaped(Map<String, Object> ends, Map<String, Object> shape) {
        Map<String, Object> socket = new LinkedHashMap<>(ends);
        socket.put("shape", shape);
        return socket;
    }

    @Test
    void shouldNameWhatHasNoNameByItsEndsAndWhatItCarries() {
        List<Map<String, Object>> sockets = List.of(
                socket(Map.of("species", "worker"), Map.of("pattern", "a*"), "x", "y"),
                socket(Map.of("name", "a"), Map.of("name", "out")),
                socket(Map.of("name", "a"), Map.of("name", "out")));
        Map<String, Object> input =
                Map.of("tide", 3, "to", "a", "frequency", "start", "payload", PlainMap.EMPTY, "urgent", false);
        Blueprint now = BlueprintPlain.read(edit(edit(PLAIN, "sockets", sockets), "inputs", List.of(input)));

        BlueprintChanges changes = BlueprintChanges.between(BEFORE, now);

        assertThat(changes.others())
                .extracting(Change::text)
                .containsExactlyInAnyOrder(
                        "socket species worker -> a* [x, y] is new",
                        "socket a -> out (the same again, 2) is new",
                        "input of tide 3 to a, start is new");
        assertThat(changes.others())
                .extracting(Change::place)
                .containsExactlyInAnyOrder(List.of("sockets", "0"), List.of("sockets", "2"), List.of("inputs", "0"));
        assertThat(BlueprintChanges.between(now, BEFORE).others())
                .as("what is gone and had no name has no place in the newer file")
                .extracting(Change::place)
                .containsOnly(List.of("sockets"), List.of("inputs"));
    }

    @Test
    void shouldCountLimitsAndQueuesAmongTheSettingsAndAPolicyAmongTheRest() {
        PlainMap limits = map(PLAIN, "limits");
        PlainMap worker = (PlainMap) list(PLAIN, "species").get(0);
        PlainMap narrow = edit(worker, "limits", edit(map(worker, "limits"), "births", 3));
        PlainMap one = edit(
                edit(
                        edit(PLAIN, "limits", edit(limits, "hyphae", 12)),
                        "species",
                        List.of(narrow, list(PLAIN, "species").get(1))),
                "queue",
                5);
        Blueprint now =
                BlueprintPlain.read(edit(edit(one, "workers", 2), "health", edit(map(PLAIN, "health"), "kind", "own")));

        BlueprintChanges changes = BlueprintChanges.between(BEFORE, now);

        assertThat(changes.settings())
                .extracting(Change::text)
                .containsExactlyInAnyOrder(
                        "limits.hyphae was 10000000, is 12",
                        "species worker: limits.births was 10000, is 3",
                        "queue was 10000, is 5",
                        "workers was 0, is 2");
        assertThat(changes.others()).singleElement().satisfies(c -> {
            assertThat(c.text()).isEqualTo("health.policy was standard, is own");
            assertThat(c.place()).containsExactly("health", "policy");
        });
        assertThat(changes.settled().health().kind()).isEqualTo("standard");
        assertThat(changes.settled().limits().hyphae()).isEqualTo(12);
    }

    @Test
    void shouldSayWhatIsNotThereAnyMoreWhenASettingIsTakenOut() {
        Blueprint now = with("health", edit(map(PLAIN, "health"), "settings", Map.of()));

        BlueprintChanges changes = BlueprintChanges.between(BEFORE, now);

        assertThat(changes.settings()).extracting(Change::text).containsExactly("health.half was 0.5, is not there");
        assertThat(changes.settled()).isEqualTo(now);
    }

    private static Map<String, Object> socket(Map<String, Object> from, Map<String, Object> to, String... carries) {
        Map<String, Object> socket =
                new LinkedHashMap<>((PlainMap) list(PLAIN, "sockets").get(0));
        socket.putAll(Map.of("from", from, "to", to, "carries", List.of(carries)));
        return socket;
    }

    private static Species species(String name, int energy) {
        return new Species(name, name, PlainMap.EMPTY, energy, 64, FullPolicy.THROTTLE, false, false);
    }

    private static Blueprint with(String key, Object value) {
        return BlueprintPlain.read(edit(PLAIN, key, value));
    }

    private static PlainMap edit(PlainMap map, String key, Object value) {
        Map<String, Object> edited = new LinkedHashMap<>(map);
        edited.put(key, value);
        return PlainMap.of(edited);
    }

    private static PlainMap map(PlainMap map, String key) {
        return (PlainMap) map.get(key);
    }

    private static PlainList list(PlainMap map, String key) {
        return (PlainList) map.get(key);
    }
}

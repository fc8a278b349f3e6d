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

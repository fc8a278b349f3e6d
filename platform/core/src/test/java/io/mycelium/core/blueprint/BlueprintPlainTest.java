package io.mycelium.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueprintPlainTest {
    private static final PlainMap VALUES = PlainMap.of(Map.of(
            "integer",
            10,
            "double",
            10.0,
            "decimal",
            new BigDecimal("0.1"),
            "text",
            "no",
            "truth",
            true,
            "list",
            List.of(1, "a", List.of()),
            "map",
            Map.of("deeper", Map.of())));

    private static final Blueprint FULL = new Blueprint(
            "fanout",
            Long.MIN_VALUE,
            new Blueprint.Tides(250, 9, 700),
            8,
            new Blueprint.Checkpoints(5_000_000_000L, 60, 7),
            new Blueprint.Health("standard", PlainMap.of("cap", 0.8)),
            12,
            List.of(
                    new Blueprint.Species("worker", "fanout-worker", VALUES, 5, 6, FullPolicy.THROTTLE, true, true),
                    new Blueprint.Species(
                            "B", null, PlainMap.EMPTY, 1000, 64, FullPolicy.divertTo("output"), false, false)),
            List.of(
                    new Blueprint.HyphaGroup("worker", "worker", 3, VALUES),
                    new Blueprint.HyphaGroup("B'", "B", 0, PlainMap.EMPTY)),
            List.of(
                    new Blueprint.RelayPlan("relay:2", "aggregate", PlainMap.of("complete", PlainMap.of("count", 3))),
                    new Blueprint.RelayPlan("relay:1", "fanout", PlainMap.EMPTY)),
            List.of(
                    new Blueprint.BodyPlan("input", Direction.IN, "file", PlainMap.of("path", "a.jsonl"), 10_000),
                    new Blueprint.BodyPlan("output", Direction.OUT, "log", PlainMap.EMPTY, 5)),
            List.of(
                    new Blueprint.SocketPlan(
                            new End.Named("input"), new End.Matching("worker_*"), List.of("start", "stop"), 9, null),
                    new Blueprint.SocketPlan(
                            new End.OfSpecies("B"), new End.Named("output"), List.of(), 0, FullPolicy.DROP_OLDEST)),
            List.of(new Blueprint.InputPlan(1, "B'", "start", VALUES, true)));

    @Test
    void shouldGiveTheSameBlueprintWhenWrittenAndReadAgain() {
        assertThat(BlueprintPlain.read(BlueprintPlain.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void shouldGiveTheSameBlueprintWhenAlmostEverythingIsEmpty() {
        Blueprint empty = new Blueprint(
                "n",
                0,
                Blueprint.Tides.DEFAULT,
                0,
                Blueprint.Checkpoints.DEFAULT,
                Blueprint.Health.DEFAULT,
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(BlueprintPlain.read(BlueprintPlain.write(empty))).isEqualTo(empty);
    }

    @Test
    void shouldKeepTheShapeWhenSocketsHaveOne() {
        End all = new End.Matching("w_*");
        Blueprint shaped = change(
                List.of(
                        new Blueprint.SocketPlan(all, all, List.of("beat"), 3, null, new Shape.Ring()),
                        new Blueprint.SocketPlan(all, all, List.of(), 0, FullPolicy.REJECT, new Shape.Chain()),
                        new Blueprint.SocketPlan(all, all, List.of(), 0, null, new Shape.Grid(4)),
                        new Blueprint.SocketPlan(all, all, List.of(), 0, null, new Shape.Complete()),
                        new Blueprint.SocketPlan(all, all, List.of(), 0, null, new Shape.Random(3, -7))),
                List.of());
        assertThat(BlueprintPlain.read(BlueprintPlain.write(shaped))).isEqualTo(shaped);
    }

    @Test
    void shouldKeepHowLivesEndAndGoOn() {
        Supervise supervise = new Supervise(
                Map.of(
                        Supervise.Trouble.FAILED,
                        new Supervise.Response(3, Supervise.Action.KEEP),
                        Supervise.Trouble.KILLED,
                        new Supervise.Response(1, Supervise.Action.REPLACE)),
                new Supervise.AtMost(2, 50, Supervise.Action.ESCALATE),
                "B'");
        Blueprint.Species usual = FULL.species().get(0);
        Blueprint.Species mortal = new Blueprint.Species(
                "worker",
                "fanout-worker",
                VALUES,
                5,
                6,
                FullPolicy.THROTTLE,
                true,
                true,
                usual.limits(),
                usual.wake(),
                new Life(supervise, "B'", 40, new Replicated("sum", PlainMap.of("own", 1)), 2));
        Blueprint full = new Blueprint(
                FULL.network(),
                FULL.seed(),
                FULL.tides(),
                FULL.workers(),
                FULL.checkpoint(),
                FULL.health(),
                FULL.queue(),
                List.of(mortal, FULL.species().get(1)),
                FULL.hyphae(),
                FULL.relays(),
                FULL.bodies(),
                List.of(new Blueprint.SocketPlan(
                        new End.Named("input"), new End.Named("B'"), List.of(), 0, null, Shape.EACH, "output")),
                FULL.inputs(),
                new Blueprint.Limits(10, 20, 30, 40, new Frontier(List.of("worker"), 4, 5)),
                new Partitions(
                        List.of(
                                new Partitions.Group("east", List.of("worker_*", "input")),
                                new Partitions.Group("west", List.of())),
                        List.of(
                                new Partitions.Drill(3, List.of(List.of("east"), List.of("west"))),
                                new Partitions.Drill(9, List.of()))));
        assertThat(BlueprintPlain.read(BlueprintPlain.write(full))).isEqualTo(full);
    }

    @Test
    void shouldKeepTheEndAsItWasWhenItsTextWouldReadAsAnother() {
        Blueprint odd = with(new End.Named("species B"));
        assertThat(BlueprintPlain.read(BlueprintPlain.write(odd))).isEqualTo(odd);
    }

    @Test
    void shouldTellBlueprintsApartWhenOnlyTheTypeOfANumberDiffers() {
        assertThat(BlueprintPlain.write(withPayload(PlainMap.of("value", 10))))
                .isNotEqualTo(BlueprintPlain.write(withPayload(PlainMap.of("value", 10.0))));
    }

    @Test
    void shouldNameThePlaceWhenAFieldIsBroken() {
        PlainMap species = BlueprintPlain.write(FULL).get("species") instanceof PlainList list
                        && list.get(0) instanceof PlainMap map
                ? map
                : PlainMap.EMPTY;
        PlainMap broken =
                BlueprintPlain.write(FULL).plus("species", PlainList.of(List.of(species, species.plus("energy", "x"))));
        assertThatThrownBy(() -> BlueprintPlain.read(broken))
                .isInstanceOf(NotPlainException.class)
                .hasMessage("'species[1].energy' of the kept blueprint is not an integer: x");
    }

    @Test
    void shouldRefuseWhenTheFormIsOfAnotherVersion() {
        assertThatThrownBy(() -> BlueprintPlain.read(BlueprintPlain.write(FULL).plus("format", 2)))
                .isInstanceOf(NotPlainException.class)
                .hasMessage("the blueprint is kept in form 2; this version reads form 1 only");
    }

    private static Blueprint with(End end) {
        return change(List.of(new Blueprint.SocketPlan(end, end, List.of(), 0, null)), FULL.inputs());
    }

    private static Blueprint withPayload(PlainMap payload) {
        return change(FULL.sockets(), List.of(new Blueprint.InputPlan(1, "B'", "start", payload, false)));
    }

    private static Blueprint change(List<Blueprint.SocketPlan> sockets, List<Blueprint.InputPlan> inputs) {
        return new Blueprint(
                FULL.network(),
                FULL.seed(),
                FULL.tides(),
                FULL.workers(),
                FULL.checkpoint(),
                FULL.health(),
                FULL.queue(),
                FULL.species(),
                FULL.hyphae(),
                FULL.relays(),
                FULL.bodies(),
                sockets,
                inputs);
    }
}

package io.mycelium.core.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.RelayEffect.Absorb;
import io.mycelium.api.relay.RelayEffect.Birth;
import io.mycelium.api.relay.RelayEffect.Connect;
import io.mycelium.api.relay.RelayEffect.Death;
import io.mycelium.api.relay.RelayEffect.Deliver;
import io.mycelium.api.relay.RelayEffect.DeliverKept;
import io.mycelium.api.relay.RelayEffect.Disconnect;
import io.mycelium.api.relay.RelayEffect.Forward;
import io.mycelium.api.relay.RelayEffect.ForwardAll;
import io.mycelium.api.relay.RelayEffect.ForwardKept;
import io.mycelium.api.relay.RelayEffect.Keep;
import io.mycelium.api.relay.RelayEffect.Make;
import io.mycelium.api.relay.RelayEffect.Refuse;
import io.mycelium.api.relay.RelayEffect.RefuseKept;
import io.mycelium.api.relay.RelayEffect.Release;
import io.mycelium.api.relay.RelayEffect.ReleaseKept;
import io.mycelium.api.relay.RelayEffect.Wait;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.TestNodes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two arrivals, at a relay with two targets that has kept two signals. */
class RelayContractTest {
    private static String broken(RelayEffect... effects) {
        RelayNode relay = TestNodes.relay(2);
        relay.kept = 2;
        return RelayContract.broken(Routing.of(Arrays.asList(effects)), 2, relay);
    }

    static List<List<RelayEffect>> answers() {
        return List.of(
                List.of(),
                List.of(new Forward(0, 0), new Forward(0, 1), new Forward(1, 1)),
                List.of(new ForwardAll(0), new Deliver(0, "h", null, null), new Absorb(1)),
                List.of(new Refuse(0, "no"), new Keep(1)),
                List.of(new Make(-1, "a", PlainMap.EMPTY), new Birth(-1, "S", PlainMap.EMPTY)),
                List.of(new Make(0, "a", PlainMap.EMPTY), new Absorb(0), new Make(0, "b", PlainMap.EMPTY)),
                List.of(new Release(-1, 2)),
                List.of(new Release(-1, 1), new Release(0, 1), new Release(1, 0)),
                List.of(new Keep(0), new Release(0, 3)),
                List.of(new Keep(0, "k"), new ForwardKept(0, "k", 1), new ReleaseKept(1, "none")),
                List.of(new Absorb(0), new Wait(1)),
                List.of(new Death(-1, "h"), new Connect(0, "a", "b", List.of()), new Disconnect(1, "a", "b")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void shouldTakeTheAnswerWhenEachArrivalIsAccountedForAtMostOnce(List<RelayEffect> effects) {
        assertThat(broken(effects.toArray(RelayEffect[]::new))).isNull();
    }

    @Test
    void shouldNameWhatIsWrongWhenThereIsNoAnswer() {
        assertThat(RelayContract.broken(null, 2, TestNodes.relay(2))).contains("returned null");
        assertThat(RelayContract.broken(Routing.of(null), 2, TestNodes.relay(2)))
                .contains("returned null");
    }

    @Test
    void shouldSayThatAnEffectLacksSomethingWhenItDoes() {
        for (RelayEffect effect : Arrays.asList(
                null,
                new Make(0, null, PlainMap.EMPTY),
                new Make(0, "a", null),
                new Deliver(0, null, "S", "a"),
                new Birth(0, null, PlainMap.EMPTY),
                new Birth(0, "S", null),
                new ForwardKept(0, null, 0),
                new DeliverKept(0, "k", null, null, null),
                new RefuseKept(0, "k", null),
                new Death(0, null),
                new Connect(0, null, "b", List.of()),
                new Connect(0, "a", null, List.of()),
                new Disconnect(0, null, "b"),
                new Disconnect(0, "a", null),
                new Refuse(0, null))) {
            assertThat(broken(effect)).as("%s", effect).contains("lacks something");
        }
    }

    @Test
    void shouldNameTheArrivalWhenItIsOutOfOrderOrNotThere() {
        assertThat(broken(new Absorb(2))).contains("out of order, or one that there is not");
        assertThat(broken(new Absorb(1), new Absorb(0))).contains("out of order, or one that there is not");
        assertThat(broken(new Make(-2, "a", PlainMap.EMPTY))).contains("out of order, or one that there is not");
        for (RelayEffect effect : List.of(
                new Absorb(-1),
                new Keep(-1),
                new Refuse(-1, "no"),
                new Forward(-1, 0),
                new ForwardAll(-1),
                new Deliver(-1, "h", null, null))) {
            assertThat(broken(effect)).as("%s", effect).contains("names no arrival");
        }
    }

    @Test
    void shouldNameTheArrivalWhenItIsAccountedForTwice() {
        for (RelayEffect end : List.of(new Absorb(1), new Keep(1), new Refuse(1, "no"))) {
            for (RelayEffect other : List.of(new Forward(1, 0), new ForwardAll(1), new Absorb(1))) {
                assertThat(broken(new Absorb(0), end, other)).startsWith("arrival 1 is accounted for twice");
                assertThat(broken(new Absorb(0), other, end)).startsWith("arrival 1 is accounted for twice");
            }
        }
    }

    @Test
    void shouldRefuseWhatComesAfterAnArrivalThatWaits() {
        assertThat(broken(new Wait(0), new Absorb(1))).contains("comes after an arrival that waits");
        assertThat(broken(new Absorb(0), new Wait(0))).startsWith("arrival 0 is accounted for twice");
        assertThat(broken(new Wait(-1))).contains("names no arrival");
    }

    @Test
    void shouldNameTheTargetWhenThereIsNone() {
        assertThat(broken(new Forward(0, -1))).contains("a target that there is not");
        assertThat(broken(new Forward(0, 2))).contains("a target that there is not");
        assertThat(broken(new ForwardKept(-1, "k", 2))).contains("a target that there is not");
    }

    @Test
    void shouldRefuseToReleaseMoreThanWasKept() {
        for (RelayEffect[] effects : List.of(
                new RelayEffect[] {new Release(-1, 3)},
                new RelayEffect[] {new Release(-1, -1)},
                new RelayEffect[] {new Release(-1, 2), new Release(0, 1)},
                new RelayEffect[] {new Absorb(0), new Release(1, 3)},
                new RelayEffect[] {new Keep(0), new Release(0, 4)},
                new RelayEffect[] {new Keep(0, "k"), new Release(0, 3)})) {
            assertThat(broken(effects)).isEqualTo("it released more signals than it had kept");
        }
    }
}

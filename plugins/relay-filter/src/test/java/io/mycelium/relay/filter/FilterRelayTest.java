package io.mycelium.relay.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.RelayEffect.Absorb;
import io.mycelium.api.relay.RelayEffect.ForwardAll;
import io.mycelium.api.relay.RelayEffect.Refuse;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.PlainValues;
import io.mycelium.testkit.relay.RelayContract;
import io.mycelium.testkit.relay.TestCall;
import io.mycelium.testkit.settings.BadSettings;
import io.mycelium.testkit.signal.TestSignal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterRelayTest extends RelayContract {
    private static PlainMap where(Object... conditions) {
        return PlainMap.of("where", List.of(conditions));
    }

    private static PlainMap value(String test, Object with) {
        return where(PlainMap.of("field", "value", test, with));
    }

    @Override
    protected Relay relay() {
        return new FilterRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(
                where("value"),
                value("over", 10).plus("rest", "dissonance"),
                value("is", "a").plus("rest", "absorb"),
                value("among", List.of("a", 1)),
                value("there", false),
                where("value", PlainMap.of("field", "value", "at-most", 1.5)));
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.EMPTY, "'where'", "missing"),
                BadSettings.of(PlainMap.of("where", List.of()), "'where'", "a list"),
                BadSettings.of(PlainMap.of("where", "value"), "'where'"),
                BadSettings.of(where(PlainMap.of("over", 10)), "'where[0].field'", "missing"),
                BadSettings.of(value("ovr", 10), "'where[0].ovr'", "did you mean 'where[0].over'?"),
                BadSettings.of(value("over", "ten"), "'where[0].over'", "'ten'", "a number"),
                BadSettings.of(value("among", "a"), "'where[0].among'", "a list"),
                BadSettings.of(value("there", "yes"), "'where[0].there'", "true or false"),
                BadSettings.of(
                        where(PlainMap.of(Map.of("field", "value", "over", 1, "under", 5))),
                        "'where[0].under'",
                        "one test a condition"),
                BadSettings.of(where("value").plus("rest", "drop"), "'rest'", "absorb, dissonance"),
                BadSettings.of(where("value").plus("were", 1), "'were'", "did you mean 'where'?"));
    }

    @Override
    protected PlainMap payload(Chance chance, int size, PlainMap settings) {
        PlainMap payload = PlainValues.payload(chance, size);
        return chance.oneIn(4) ? payload : payload.plus("value", chance.pick("a", "b", 1, 1.5, 10L, 11, true));
    }

    private RelayEffect of(PlainMap settings, PlainMap payload) {
        return relay().route(TestCall.of("big")
                        .withSettings(settings)
                        .withArrivals(TestSignal.of("a", 1, "reading", payload)))
                .effects()
                .get(0);
    }

    private void assertPass(PlainMap settings, Object... values) {
        for (Object value : values) {
            assertThat(of(settings, PlainMap.of("value", value)))
                    .as("%s with %s", settings, value)
                    .isEqualTo(new ForwardAll(0));
        }
    }

    private void assertEnd(PlainMap settings, Object... values) {
        for (Object value : values) {
            assertThat(of(settings, PlainMap.of("value", value)))
                    .as("%s with %s", settings, value)
                    .isEqualTo(new Absorb(0));
        }
        assertThat(of(settings, PlainMap.EMPTY))
                .as("%s without the field", settings)
                .isEqualTo(new Absorb(0));
    }

    @Test
    void shouldCompareNumbersAsTheyAreWrittenWhenTheyAreOfDifferentKinds() {
        assertPass(value("over", 10), 11, 10.5, new BigDecimal("10.0000000000000000001"));
        assertEnd(value("over", 10), 10, 10.0, "11", true);
        assertPass(value("under", 10.0), 9, -1.5);
        assertEnd(value("under", 10.0), 10, 11);
        assertPass(value("at-least", 10), 10, 10.0, 11);
        assertEnd(value("at-least", 10), 9, "ten");
        assertPass(value("at-most", 10), 10, 9);
        assertEnd(value("at-most", 10), 10.5);
    }

    @Test
    void shouldPassValuesThatAreTheSameOrAmongThose() {
        assertPass(value("is", 10), 10, 10.0, new BigDecimal("10.00"));
        assertEnd(value("is", 10), 11, "10");
        assertPass(value("among", List.of("a", 10, true)), "a", 10.0, true);
        assertEnd(value("among", List.of("a", 10, true)), "b", 11, false);
        assertPass(value("not", "a"), "b", 1);
        assertThat(of(value("not", "a"), PlainMap.of("value", "a"))).isEqualTo(new Absorb(0));
        assertThat(of(value("not", "a"), PlainMap.EMPTY))
                .as("without the field")
                .isEqualTo(new ForwardAll(0));
    }

    @Test
    void shouldPassWhatHasTheFieldOrHasItNot() {
        assertPass(where("value"), 0, "", false);
        assertEnd(where("value"));
        assertThat(of(value("there", false), PlainMap.EMPTY)).isEqualTo(new ForwardAll(0));
        assertThat(of(value("there", false), PlainMap.of("value", 1))).isEqualTo(new Absorb(0));
    }

    @Test
    void shouldNameTheFirstFieldThatFailsWhenTheRestIsADissonance() {
        PlainMap both = where(PlainMap.of("field", "value", "over", 10), "room").plus("rest", "dissonance");
        assertThat(of(both, PlainMap.of("value", 11, "room", "r"))).isEqualTo(new ForwardAll(0));
        assertThat(of(both, PlainMap.of("value", 9, "room", "r")))
                .isEqualTo(new Refuse(0, "it does not pass the condition on field 'value'"));
        assertThat(of(both, PlainMap.of("value", 11)))
                .isEqualTo(new Refuse(0, "it does not pass the condition on field 'room'"));
    }
}

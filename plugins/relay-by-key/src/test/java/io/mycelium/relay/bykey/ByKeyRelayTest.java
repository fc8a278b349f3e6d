package io.mycelium.relay.bykey;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.PlainValues;
import io.mycelium.testkit.relay.RelayContract;
import io.mycelium.testkit.relay.TestCall;
import io.mycelium.testkit.settings.BadSettings;
import io.mycelium.testkit.signal.TestSignal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class ByKeyRelayTest extends RelayContract {
    private static final PlainMap FLIGHTS = PlainMap.of(Map.of(
            "keys",
            List.of(Map.of("field", "origin", "as", "departure"), Map.of("field", "destination", "as", "arrival")),
            "species",
            "airport"));
    private static final PlainMap ALONE = PlainMap.of("keys", List.of("customer"));

    @Override
    protected Relay relay() {
        return new ByKeyRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(
                FLIGHTS,
                ALONE,
                PlainMap.of("keys", List.of(PlainMap.of("field", "origin"))),
                ALONE.plus("normalise", "name"),
                ALONE.plus("normalise", List.of("trim", "upper")).plus("species", "airport"));
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.EMPTY, "'keys'", "missing"),
                BadSettings.of(PlainMap.of("keys", List.of()), "'keys'"),
                BadSettings.of(PlainMap.of("keys", "origin"), "'keys'", "a list"),
                BadSettings.of(PlainMap.of("keys", List.of(5)), "'keys[0]'", "5"),
                BadSettings.of(PlainMap.of("keys", List.of(PlainMap.of("as", "x"))), "'keys[0].field'", "missing"),
                BadSettings.of(
                        PlainMap.of("keys", List.of("a", PlainMap.of("feild", "x"))),
                        "'keys[1].feild'",
                        "did you mean 'keys[1].field'?"),
                BadSettings.of(ALONE.plus("normalise", "title"), "'normalise'", "'title'", "trim, upper, lower, name"),
                BadSettings.of(ALONE.plus("normalise", List.of("trim", 5)), "'normalise'"),
                BadSettings.of(ALONE.plus("normalize", "trim"), "'normalize'", "did you mean 'normalise'?"),
                BadSettings.of(ALONE.plus("species", 1), "'species'"),
                BadSettings.of(ALONE.plus("specie", "airport"), "'specie'", "did you mean 'species'?"));
    }

    @Override
    protected PlainMap payload(Chance chance, int size, PlainMap settings) {
        PlainMap payload = PlainValues.payload(chance, size);
        for (String field : List.of("origin", "destination", "customer")) {
            if (!chance.oneIn(8)) {
                payload = payload.plus(field, chance.pick("ATL", "JFK", "SFO", "ORD"));
            }
        }
        return payload;
    }

    private ListAssert<RelayEffect> assertEffects(PlainMap settings, PlainMap payload) {
        Routing routing = relay().route(TestCall.of("airports")
                .withSettings(settings)
                .withArrivals(TestSignal.of("flights", 1, "flight", payload)));
        return assertThat(routing.effects());
    }

    @Test
    void shouldDeliverACopyForEachKeyWhenAFlightArrives() {
        assertEffects(FLIGHTS, PlainMap.of("origin", "ATL", "destination", "JFK"))
                .containsExactly(
                        new RelayEffect.Deliver(0, "ATL", "airport", "departure"),
                        new RelayEffect.Deliver(0, "JFK", "airport", "arrival"));
    }

    @Test
    void shouldDeliverBothCopiesToOneHyphaWhenBothKeysAreTheSame() {
        assertEffects(FLIGHTS, PlainMap.of("origin", "ATL", "destination", "ATL"))
                .containsExactly(
                        new RelayEffect.Deliver(0, "ATL", "airport", "departure"),
                        new RelayEffect.Deliver(0, "ATL", "airport", "arrival"));
    }

    @Test
    void shouldKeepTheFrequencyAndAskForNoBirthWhenNothingElseIsSet() {
        assertEffects(ALONE, PlainMap.of("customer", 4711))
                .containsExactly(new RelayEffect.Deliver(0, "4711", null, null));
    }

    @Test
    void shouldRefuseAllOfAnArrivalWhenOneOfItsKeysIsMissing() {
        assertEffects(FLIGHTS, PlainMap.of("origin", "ATL"))
                .containsExactly(new RelayEffect.Refuse(0, "key field 'destination' is missing"));
    }

    @Test
    void shouldRefuseAnArrivalWhenItsKeyCanBeNoName() {
        for (Object value : List.of("", "New York", "a\nb", "x".repeat(200), true, 1.5, List.of("a"), -1)) {
            assertEffects(ALONE, PlainMap.of("customer", value))
                    .as("key %s", value)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RelayEffect.Refuse.class,
                            refused -> assertThat(refused.reason())
                                    .startsWith("key field 'customer' can't be the name of a hypha: ")
                                    .hasSizeLessThan(300)
                                    .doesNotContain("\n"));
        }
    }

    @Test
    void shouldSayTheValueAndWhatANameIsOfWhenAKeyCanBeNone() {
        assertEffects(ALONE, PlainMap.of("customer", "New York"))
                .containsExactly(
                        new RelayEffect.Refuse(
                                0,
                                "key field 'customer' can't be the name of a hypha: \"New York\"; a name is of letters, digits"
                                        + " and _.:'-, a letter or digit first, 128 at most; 'normalise: name' would make \"New_York\" of it"));
        assertEffects(ALONE.plus("normalise", "upper"), PlainMap.of("customer", "New York"))
                .containsExactly(new RelayEffect.Refuse(
                        0,
                        "key field 'customer' can't be the name of a hypha: \"New York\"; a name is of letters, digits"
                                + " and _.:'-, a letter or digit first, 128 at most"));
    }

    private void assertNamed(Object normalise, String value, String name) {
        assertEffects(ALONE.plus("normalise", normalise), PlainMap.of("customer", value))
                .as("%s of '%s'", normalise, value)
                .containsExactly(new RelayEffect.Deliver(0, name, null, null));
    }

    @Test
    void shouldMakeANameOfAValueWhenTheSettingsSayHow() {
        assertNamed("name", "United Airlines", "United_Airlines");
        assertNamed("name", "  AT&T (Dallas, TX) ", "AT_T_Dallas_TX");
        assertNamed("name", "O'Hare: T-2", "O'Hare:_T-2");
        assertNamed("name", "__a", "a");
        assertNamed("name", "Zürich", "Z_rich");
        assertNamed("name", "x".repeat(200), "x".repeat(128));
        assertNamed("name", "x".repeat(127) + " y", "x".repeat(127) + "y");
        assertNamed(List.of("trim", "lower"), " JFK ", "jfk");
        assertNamed(List.of("upper", "name"), "new york", "NEW_YORK");
    }

    @Test
    void shouldRefuseAnArrivalWhenNothingOfItsKeyCanBeAName() {
        for (Object value : List.of("", "  ", "!?", List.of("a"), true)) {
            assertEffects(ALONE.plus("normalise", "name"), PlainMap.of("customer", value))
                    .singleElement()
                    .isInstanceOf(RelayEffect.Refuse.class);
        }
        assertEffects(ALONE.plus("normalise", "name"), PlainMap.EMPTY)
                .containsExactly(new RelayEffect.Refuse(0, "key field 'customer' is missing"));
    }
}

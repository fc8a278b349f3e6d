package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of a blueprint that come from the environment. */
class EnvironmentValuesTest {
    private static final Map<String, String> VARIABLES =
            Map.of("PERIOD", "250", "NAME", "garden", "EMPTY", "", "FOLDER", "/data", "TRUTH", "true");

    private static Reading read(String text) {
        return new BlueprintReader(new TestKinds(), VARIABLES).read("b.yaml", text);
    }

    private static Blueprint sound(String text) {
        Reading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Sound) reading).blueprint();
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::text).toList();
    }

    @Test
    void shouldTakeTheValueOfTheVariableWhenItIsSet() {
        Blueprint blueprint = sound("""
                network: ${env:NAME}
                tide:
                  period: ${env:PERIOD}
                """);
        assertThat(blueprint.network()).isEqualTo("garden");
        assertThat(blueprint.tides().periodMillis()).isEqualTo(250);
    }

    @Test
    void shouldTakeTheDefaultWhenTheVariableIsNotSetOrEmpty() {
        assertThat(sound("network: n\nseed: ${env:SEED:-7}\n").seed()).isEqualTo(7);
        assertThat(sound("network: n\nseed: ${env:EMPTY:-8}\n").seed()).isEqualTo(8);
    }

    @Test
    void shouldReadNumbersAndTruthsAlsoWhenTheValueHasToStandInQuotes() {
        Blueprint blueprint = sound("""
                {"network": "n", "tide": {"period": "${env:PERIOD}"},
                 "species": {"w": {"critical": "${env:TRUTH}"}}}
                """);
        assertThat(blueprint.tides().periodMillis()).isEqualTo(250);
        assertThat(blueprint.species().get(0).critical()).isTrue();
    }

    @Test
    void shouldPutValuesIntoLongerTexts() {
        Blueprint blueprint = sound("""
                network: n
                bodies:
                  feed: {direction: in, kind: file, path: "${env:FOLDER}/${env:FILE:-feed}.jsonl"}
                """);
        assertThat(blueprint.bodies().get(0).settings()).isEqualTo(PlainMap.of("path", "/data/feed.jsonl"));
    }

    @Test
    void shouldKeepTextAsTextWhenItSaysSo() {
        Blueprint blueprint = sound("""
                network: n
                species:
                  w:
                    state: {one: !!str "${env:PERIOD}", two: "p${env:PERIOD}", three: "$${env:PERIOD}", four: "${PERIOD}"}
                """);
        assertThat(blueprint.species().get(0).state())
                .isEqualTo(PlainMap.of(
                        Map.of("one", "250", "two", "p250", "three", "${env:PERIOD}", "four", "${PERIOD}")));
    }

    @Test
    void shouldSayWhereValuesComeFromAndNotWhatTheyAre() {
        Reading.Sound sound = (Reading.Sound) read("""
                network: n
                tide:
                  period: ${env:PERIOD}
                species:
                  w: {state: {list: [1, "${env:LEFT:-a}${env:NAME}"]}}
                """);
        assertThat(sound.places().borrowed())
                .extracting(Borrowed::text)
                .containsExactly(
                        "tide.period from the environment variable PERIOD",
                        "species.w.state.list.1 from the default, as the environment variable LEFT is not set"
                                + " and the environment variable NAME");
    }

    @Test
    void shouldNameEachVariableThatIsNotSet() {
        assertThat(problems("""
                        network: ${env:NAMES}
                        seed: ${env:SEED}
                        workers: ${env:EMPTY}
                        """))
                .containsExactly(
                        "b.yaml:1:10: error: the environment variable 'NAMES' is not set; did you mean 'NAME'?"
                                + " Set it, or say what else to take: ${env:NAMES:-default}",
                        "b.yaml:2:7: error: the environment variable 'SEED' is not set"
                                + "; set it, or say what else to take: ${env:SEED:-default}",
                        "b.yaml:3:10: error: the environment variable 'EMPTY' is empty"
                                + "; set it, or say what else to take: ${env:EMPTY:-default}");
    }

    @Test
    void shouldSayHowItIsWrittenWhenItIsWrittenOtherwise() {
        assertThat(problems("network: n\nseed: \"${env:}\"\n"))
                .containsExactly("b.yaml:2:7: error: expected ${env:NAME} or ${env:NAME:-default}, got '${env:}'");
        assertThat(problems("network: n\nseed: \"${env:SEED:7}\"\n"))
                .containsExactly(
                        "b.yaml:2:7: error: expected ${env:NAME} or ${env:NAME:-default}, got '${env:SEED:7}'");
    }

    @Test
    void shouldHoldTheValueToWhatIsExpectedThere() {
        assertThat(problems("network: n\nseed: ${env:NAME}\n"))
                .containsExactly("b.yaml:2:7: error: 'seed': expected a whole number, got text 'garden'");
    }

    @Test
    void shouldLeaveKeysAlone() {
        assertThat(sound("network: n\nspecies:\n  w: {state: {\"${env:NAME}\": 1}}\n")
                        .species()
                        .get(0)
                        .state())
                .isEqualTo(PlainMap.of("${env:NAME}", 1));
    }
}

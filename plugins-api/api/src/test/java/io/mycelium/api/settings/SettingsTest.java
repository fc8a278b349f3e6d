package io.mycelium.api.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Settings settings = Settings.of(PlainMap.of(Map.of(
            "path",
            "in.jsonl",
            "batch",
            10,
            "share",
            0.1,
            "complete",
            Map.of("count", 0),
            "keys",
            List.of("origin", Map.of("field", "destination"), 5))));

    @Test
    void shouldProposeTheNearestNameWhenASettingIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(PlainMap.of("tiemout", 1)).only("by", "timeout"))
                .withMessage("unknown setting 'tiemout': did you mean 'timeout'?");
    }

    @Test
    void shouldNameAllSettingsWhenNoneIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(PlainMap.of("colour", 1)).only("timeout", "by"))
                .withMessage("unknown setting 'colour': there are by, timeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(PlainMap.of("colour", 1)).only())
                .withMessage("unknown setting 'colour': there is nothing to set here");
    }

    @Test
    void shouldReadSettingsWhenTheyAreAsExpected() {
        assertThat(settings.text("path", "a file")).isEqualTo("in.jsonl");
        assertThat(settings.textOrNull("other", "a file")).isNull();
        assertThat(settings.whole("batch", 1)).isEqualTo(10);
        assertThat(settings.wholeOr("other", 1, 7)).isEqualTo(7);
        assertThat(settings.number("share", "a share")).isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void shouldSayWhatWasThereAndWhatIsExpectedWhenASettingIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.text("batch", "a file"))
                .withMessage("setting 'batch' is 10: expected a file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.text("other", "a file"))
                .withMessage("setting 'other' is missing: expected a file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.below("complete", "a map").whole("count", 1))
                .withMessage("setting 'complete.count' is 0: expected a whole number, 1 or more");
    }

    @Test
    void shouldRefuseAWordWhenItIsNotAmongThoseThereAre() {
        Settings words = Settings.of(PlainMap.of("end", "stop\n", "loop", "yes"));
        assertThat(words.oneOf("other", "a", "b")).isEqualTo("a");
        assertThat(words.truthOr("other", true)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.oneOf("end", "wait", "finish"))
                .withMessage("setting 'end' is 'stop ': expected one of wait, finish");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.truthOr("loop", true))
                .withMessage("setting 'loop' is 'yes': expected true or false");
    }

    @Test
    void shouldReadATextAloneAsASettingWhenAListHoldsOne() {
        List<Settings> entries = Settings.of(PlainMap.of("keys", List.of("origin", Map.of("field", "destination"))))
                .each("keys", "field", "fields");
        assertThat(entries).extracting(each -> each.text("field", "a field")).containsExactly("origin", "destination");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.each("keys", "field", "fields"))
                .withMessage("setting 'keys[2]' is 5: expected fields");
    }
}

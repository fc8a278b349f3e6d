package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimeTest {
    private static final String ODD = "0123456789-/:. TZt+";

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "yyyy/MM/dd HH:mm",
                "uuuu-MM-dd'T'HH:mm:ss",
                "dd.MM.yyyy",
                "yyyyMMddHHmm",
                "HH:mm, dd/MM/yyyy",
                "yyyy-MM-dd yyyy",
                "yyyy-MM-dd HH",
                "yyyy-MM-dd HH:mm VV",
                "MMM dd yyyy",
                "HH:mm"
            })
    void shouldSayWhatAFormatterSaysWhateverTheText(@Nullable String pattern) {
        FeedTime time = FeedTime.of(pattern);
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random, pattern);
            assertThat(read(text, true, time)).as(text).isEqualTo(read(text, false, time));
        }
    }

    @Test
    void shouldReadByItsPlacesWhenATimeIsWrittenAsMostAre() {
        assertThat(TimePlaces.of("yyyy/MM/dd HH:mm").minutes("1970/01/02 01:10"))
                .isEqualTo(1510);
        assertThat(TimePlaces.of("yyyy/MM/dd HH:mm").minutes("2000/02/29 01:10"))
                .isEqualTo(TimePlaces.UNKNOWN);
        assertThat(TimePlaces.of("MMM dd yyyy")).isNull();
    }

    private static String read(String text, boolean byPlaces, FeedTime time) {
        try {
            return String.valueOf(byPlaces ? time.minutes(text) : time.parsed(text));
        } catch (DateTimeException none) {
            return "none";
        }
    }

    /** Digits that are mostly in range, where the pattern has letters; then perhaps a few characters of another kind. */
    private static String text(Random random, @Nullable String pattern) {
        String[] iso = {
            "yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy/MM/dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-dd HH:mmZ"
        };
        String template = pattern == null ? iso[random.nextInt(iso.length)] : pattern.replace("'", "");
        StringBuilder text = new StringBuilder(template.replace("uuuu", "yyyy")
                .replace("yyyy", four(random))
                .replace("MMM", "Feb")
                .replace("MM", two(random, 13))
                .replace("dd", two(random, 32))
                .replace("HH", two(random, 25))
                .replace("mm", two(random, 61))
                .replace("ss", two(random, 61)));
        while (random.nextInt(3) == 0 && !text.isEmpty()) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, ODD.charAt(random.nextInt(ODD.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
            }
        }
        return text.toString();
    }

    private static String four(Random random) {
        return random.nextInt(20) == 0 ? "0000" : String.format("%04d", 1 + random.nextInt(2500));
    }

    private static String two(Random random, int below) {
        return String.format("%02d", random.nextInt(below));
    }
}

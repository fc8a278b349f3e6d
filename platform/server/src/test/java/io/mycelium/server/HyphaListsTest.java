package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists of hyphae that are put in order, and pictures that they are of. */
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class HyphaListsTest extends ApiFixture {
    private final AtomicLong nanos = new AtomicLong(1);

    @BeforeEach
    void begin() {
        server.network.tide();
    }

    private JsonNode list(String... query) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < query.length; i += 2) {
            parameters.put(query[i], query[i + 1]);
        }
        return told(ask("GET", "networks/garden/hyphae", parameters), "Hyphae");
    }

    private static String id(JsonNode list, int at) {
        return list.path("hyphae").path(at).path("id").asText();
    }

    @Test
    void shouldGoThroughOnePictureWhileTheNetworkGoesOn() throws IOException {
        JsonNode first = list("sort", "failures", "limit", "2");
        assertThat(id(first, 0)).isEqualTo("a_1"); // nobody acts, so the older comes first
        assertThat(first.path("of").asInt()).isEqualTo(3);
        assertThat(first.path("tide").asLong()).isEqualTo(1);
        server.network.operator().kill("a_3");
        server.network.tide();

        JsonNode second = list(
                "sort", "failures", "limit", "2", "after", first.path("next").asText());
        assertThat(id(second, 0)).isEqualTo("a_3");
        assertThat(second.path("hyphae").path(0).path("failures").asInt()).isZero();
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void shouldPickBySpeciesAndLevel() throws IOException {
        assertThat(list("sort", "age", "species", "root").path("of").asInt()).isEqualTo(3);
        assertThat(list("sort", "age", "species", "leaf").path("of").asInt()).isZero();
        assertThat(list("sort", "age", "level", "poor").path("of").asInt()).isZero();
    }

    @Test
    void shouldRefuseWhatCanNotBeMeant() {
        assertThat(catchThrowableOfType(Refusal.class, () -> list("sort", "failure")))
                .hasMessage(
                        "sort should be one of waiting, energy, failures, age, vitality, and is \"failure\"; did you mean failures?");
        assertThat(catchThrowableOfType(Refusal.class, () -> list("sort", "age", "level", "ill")))
                .hasMessageStartingWith("level should be one of excellent, good, ");
        assertThat(catchThrowableOfType(Refusal.class, () -> list("level", "poor")))
                .hasMessageContaining("sort=vitality");
        Refusal gone = catchThrowableOfType(Refusal.class, () -> list("sort", "age", "after", "" + (7L << 32 | 2)));
        assertThat(gone.status()).isEqualTo(410);
    }

    @Test
    void shouldKeepAPictureForAMinute() {
        HyphaePictures pictures = new HyphaePictures(server, "garden", nanos::get);
        HyphaePictures.Taken first = pictures.fresh();
        HyphaePictures.Taken second = pictures.fresh();
        assertThat(second.number()).isEqualTo(first.number() + 1);
        nanos.addAndGet(60_000_000_000L);
        assertThat(pictures.named(first.number())).isSameAs(first);
        nanos.addAndGet(1);
        assertThat(catchThrowableOfType(Refusal.class, () -> pictures.named(first.number())))
                .hasMessageContaining("begin again");
    }

    @Test
    void shouldTakeNoOtherPictureForTwoHundredTimesAsLongAsTheTideWaited() {
        AtomicLong looks = new AtomicLong();
        HyphaePictures pictures = new HyphaePictures(
                server, "garden", () -> nanos.addAndGet(looks.incrementAndGet() == 4 ? 1_000_000 : 0));
        HyphaePictures.Taken first = pictures.fresh(); // its piece took a millisecond
        nanos.addAndGet(199_999_999);
        assertThat(pictures.fresh()).isSameAs(first);
        nanos.addAndGet(1);
        assertThat(pictures.fresh()).isNotSameAs(first);
    }

    @Test
    void shouldSayWhatTheTideIsInWhenItStands() {
        server.busy = "tide 2 has been in hypha 'a_1' for 7 s";
        assertThat(catchThrowableOfType(Refusal.class, () -> list("sort", "age")))
                .hasMessageContaining("has been in hypha 'a_1' for 7 s");
    }
}

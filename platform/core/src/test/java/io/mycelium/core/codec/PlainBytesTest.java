package io.mycelium.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.PlainValues;
import io.mycelium.testkit.network.Seeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain values as bytes: back as they were, or {@link PlainReader.Unreadable}. */
class PlainBytesTest {
    private static byte[] written(Chance chance, int size, List<Object> values) {
        PlainWriter out = new PlainWriter();
        values.forEach(out::plain);
        out.number(chance.bits()).bits(chance.bits()).text("text").text("text").flag(true);
        return out.toBytes();
    }

    @Test
    void shouldReadBackWhatWasWrittenWhenValuesAreRandom() {
        Seeds.tryAll(500, 12, (chance, size) -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                values.add(PlainValues.any(chance, size));
            }
            Chance numbers = chance.split();
            Chance again = chance.split();
            long whole = numbers.bits();
            PlainWriter out = new PlainWriter();
            values.forEach(out::plain);
            out.number(whole).bits(~whole).text("text").text("text").flag(true).number(again.below(100));
            PlainReader in = new PlainReader(out.toBytes());
            for (Object value : values) {
                Object read = in.plain();
                assertThat(read).isEqualTo(value);
                assertThat(Plain.hash(read)).isEqualTo(Plain.hash(value));
            }
            assertThat(in.number()).isEqualTo(whole);
            assertThat(in.bits()).isEqualTo(~whole);
            assertThat(in.text()).isEqualTo(in.text());
            assertThat(in.flag()).isTrue();
            in.integer();
            assertThat(in.atEnd()).isTrue();
        });
    }

    @Test
    void shouldKeepATextWhenItHoldsHalfASurrogatePair() {
        for (String text : List.of("\ud83c", "a\udf44b", "\udf44\ud83c", "\ud83c\udf44\ud83c")) {
            PlainMap value = PlainMap.of(text, PlainList.of(List.of(text)));
            PlainReader in = new PlainReader(new PlainWriter().plain(value).toBytes());
            assertThat(in.plain()).isEqualTo(value);
        }
    }

    @Test
    void shouldKeepATextWhateverItsLettersAre() {
        String letter = "\u00e4\ud83c\udf44z";
        for (String text : List.of("", letter, letter.repeat(2_000), "z".repeat(9_000) + letter, "\u007f\u0080")) {
            PlainReader in = new PlainReader(
                    new PlainWriter().raw(text).plain(text).raw("next").toBytes());
            assertThat(in.raw()).isEqualTo(text);
            assertThat(in.plain()).isEqualTo(text);
            assertThat(in.raw()).isEqualTo("next");
        }
    }

    @Test
    void shouldTakeTheRoomOfUtf8WhenATextHasOne() {
        assertThat(new PlainWriter().raw("az\ud83c\udf44").toBytes()).hasSize(1 + 1 + 6);
    }

    @Test
    void shouldReadOneValueAfterAnotherWhenThereAreMoreThanMayNest() {
        PlainWriter out = new PlainWriter();
        List<Object> values =
                List.of(true, 7L, 1.5, new BigDecimal("1.50"), PlainMap.of("a", 1L), PlainList.of(List.of(2L)));
        for (int i = 0; i < 100; i++) {
            values.forEach(value -> out.plain(value).bits(Long.MIN_VALUE));
        }
        PlainReader in = new PlainReader(out.toBytes());
        for (int i = 0; i < 100; i++) {
            for (Object value : values) {
                assertThat(in.plain()).isEqualTo(value);
                assertThat(in.bits()).isEqualTo(Long.MIN_VALUE);
            }
        }
        assertThat(in.atEnd()).isTrue();
    }

    @Test
    void shouldReadAValueThatNestsAsDeepAsItMay() {
        Object value = 1L;
        for (int i = 0; i < Plain.MAX_DEPTH; i++) {
            value = PlainList.of(List.of(value));
        }
        assertThat(new PlainReader(new PlainWriter().plain(value).toBytes()).plain())
                .isEqualTo(value);
    }

    @Test
    void shouldFindRoomWhenOnlyOneKindOfThingIsWritten() {
        PlainWriter bits = new PlainWriter();
        PlainWriter octets = new PlainWriter();
        PlainWriter numbers = new PlainWriter();
        for (int i = 0; i < 3_000; i++) {
            bits.bits(i);
            octets.octet(i & 0xFF);
            numbers.number(Long.MIN_VALUE);
        }
        assertThat(bits.toBytes()).hasSize(1 + 8 * 3_000);
        assertThat(octets.toBytes()).hasSize(1 + 3_000);
        assertThat(numbers.toBytes()).hasSize(1 + 10 * 3_000);
    }

    @Test
    void shouldSayWhatDoesNotFitWhenATextIsCutShort() {
        for (String text : List.of("abcdefgh", "\u00e4\u00e4\u00e4\u00e4", "\ud83cabcdefgh")) {
            byte[] bytes = new PlainWriter().raw(text).toBytes();
            assertThat(new PlainReader(bytes).raw()).isEqualTo(text);
            assertThatThrownBy(() -> new PlainReader(Arrays.copyOf(bytes, bytes.length - 1)).raw())
                    .isInstanceOf(PlainReader.Unreadable.class)
                    .hasMessageContaining("does not fit into its chunk");
        }
    }

    @Test
    void shouldSayThatItIsUnreadableWhenANumberIsNotFinite() {
        for (double number : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            byte[] bytes = new PlainWriter()
                    .octet(PlainWriter.DOUBLE)
                    .bits(Double.doubleToLongBits(number))
                    .toBytes();
            assertThatThrownBy(() -> new PlainReader(bytes).plain())
                    .isInstanceOf(PlainReader.Unreadable.class)
                    .hasMessageContaining("not finite");
        }
    }

    private static void readAll(byte[] bytes) {
        try {
            PlainReader in = new PlainReader(bytes);
            while (!in.atEnd()) {
                in.plain();
            }
        } catch (PlainReader.Unreadable e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void shouldSayThatItIsUnreadableWhenBytesMeanNothing() {
        Seeds.tryAll(400, 10, (chance, size) -> {
            byte[] bytes = written(chance, size, List.of(PlainValues.payload(chance, size), "text", 1.5));
            readAll(Arrays.copyOf(bytes, chance.below(bytes.length)));
            for (int i = 0; i < 20; i++) {
                byte[] turned = bytes.clone();
                turned[chance.below(bytes.length)] = (byte) chance.below(256);
                turned[chance.below(bytes.length)] ^= (byte) (1 << chance.below(8));
                readAll(turned);
            }
            byte[] noise = new byte[1 + chance.below(200)];
            for (int i = 1; i < noise.length; i++) {
                noise[i] = (byte) chance.below(chance.oneIn(2) ? 10 : 256);
            }
            noise[0] = 2 * PlainWriter.VERSION;
            readAll(noise);
        });
    }

    @Test
    void shouldSayThatItIsUnreadableWhenValuesNestWithoutEnd() {
        byte[] bytes = new byte[200_001];
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 2 == 1 ? PlainWriter.LIST : 2);
        }
        bytes[0] = 2 * PlainWriter.VERSION;
        assertThatThrownBy(() -> new PlainReader(bytes).plain())
                .isInstanceOf(PlainReader.Unreadable.class)
                .hasMessageContaining("deeper");
    }

    @Test
    void shouldBeNewerOnlyWhenAHigherFormatWroteIt() {
        byte[] own = new PlainWriter().toBytes();
        assertThat(PlainReader.isNewer(own)).isFalse();
        assertThat(PlainReader.isNewer(new byte[] {2 * (PlainWriter.VERSION + 1)}))
                .isTrue();
        assertThat(PlainReader.isNewer(new byte[0])).isFalse();
    }

    @Test
    void shouldNameBothFormatsWhenItWasWrittenInAnother() {
        assertThatThrownBy(() -> new PlainReader(new byte[] {2 * (PlainWriter.VERSION + 1)}))
                .isInstanceOf(PlainReader.Unreadable.class)
                .hasMessageContaining("format " + (PlainWriter.VERSION + 1))
                .hasMessageContaining("format " + PlainWriter.VERSION);
    }
}

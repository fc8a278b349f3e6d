package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceSizeTest {
    private final PieceSize size = new PieceSize(200);

    @Test
    void shouldLookAtAsMuchAsOneOfSoManyPartsOfTheTimeAllows() {
        assertThat(size.next(100_000_000)).isEqualTo(PieceSize.FIRST);
        size.took(4000, 400_000); // 100 ns each

        assertThat(size.next(100_000_000)).isEqualTo(5000);
        assertThat(size.next(1_000_000_000)).as("tides are long").isEqualTo(50_000);
    }

    @Test
    void shouldStayWithinBoundsWhateverALookTook() {
        size.took(4000, 4_000_000_000L);
        assertThat(size.next(100_000_000)).isEqualTo(250);
        for (int i = 0; i < 50; i++) {
            size.took(4000, 0);
        }
        assertThat(size.next(100_000_000_000L)).isEqualTo(200_000);
    }
}

package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What is kept of the last tides. */
class TideCourseTest {
    private final TideCourse course = new TideCourse();
    private long now = 1_000_000;

    /** A tide whose phases take so long each, after a pause. */
    private void tide(long number, long pause, long each) {
        now += pause;
        course.begin(now);
        for (int phase = 1; phase <= 5; phase++) {
            now += each * phase;
            if (phase < 5 && course.marking()) {
                course.mark(now);
            }
        }
        course.end(now, number, 1_700_000_000_000L, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void shouldTellWhereTheTimeOfATideWent() {
        tide(1, 60_000_000, 1000);

        assertThat(course.last(10))
                .containsExactly(new TideLine(
                        1,
                        1_700_000_000_000L,
                        15_000,
                        new TideLine.Phases(1000, 2000, 3000, 4000, 5000),
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9));
    }

    @Test
    void shouldNotLookAtTheClockInTidesThatAreShortAndFollowAtOnce() {
        tide(1, 60_000_000, 100);
        tide(2, 0, 100);
        tide(3, 0, 100_000);
        tide(4, 0, 100);
        tide(5, 0, 100);
        tide(6, 11_000, 100);

        assertThat(course.last(10))
                .extracting(line -> line.phases() != null)
                .containsExactly(true, false, false, true, false, true);
        assertThat(course.last(10)).extracting(TideLine::nanos).element(2).isEqualTo(1_500_000L);
    }

    @Test
    void shouldKeepTheLastThousandWhenMoreHaveRun() {
        for (int i = 1; i <= 2500; i++) {
            tide(i, 0, 100);
        }

        assertThat(course.count()).isEqualTo(2500);
        assertThat(course.last(Integer.MAX_VALUE))
                .hasSize(TideCourse.KEPT)
                .first()
                .extracting(TideLine::tide)
                .isEqualTo(1501L);
        assertThat(course.last(2)).extracting(TideLine::tide).containsExactly(2499L, 2500L);
        assertThat(course.after(2498).lines()).extracting(TideLine::tide).containsExactly(2499L, 2500L);
        assertThat(course.after(2500).lines()).isEmpty();
        assertThat(course.after(0).until()).isEqualTo(2500);
    }

    @Test
    void shouldNeverShowHalfOfALineWhenItIsReadWhileTidesRun() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread tides = new Thread(() -> {
            for (long i = 1; !over.get(); i++) {
                course.begin(i);
                course.end(i, i, i, i, i, i, i, i, i, i, i, i);
            }
        });
        tides.start();
        try {
            while (course.count() < 100_000) {
                long before = 0;
                for (TideLine line : course.last(TideCourse.KEPT)) {
                    assertThat(line.tide()).isGreaterThan(before);
                    assertThat(line.held()).isEqualTo(line.tide());
                    assertThat(line.clock()).isEqualTo(line.tide());
                    before = line.tide();
                }
            }
        } finally {
            over.set(true);
            tides.join();
        }
    }
}

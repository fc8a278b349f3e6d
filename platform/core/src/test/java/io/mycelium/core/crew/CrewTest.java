package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void shouldDoEachPartOnceWhenACrewRunsManyPhases() {
        try (Crew crew = new Crew("test", 4)) {
            int[] done = new int[crew.width()];
            for (int phase = 0; phase < 300; phase++) {
                crew.run(worker -> done[worker]++);
            }
            assertThat(done).containsExactly(300, 300, 300, 300);
        }
    }

    @Test
    void shouldDoAllPartsItselfWhenTheCrewIsClosed() {
        Crew crew = new Crew("test", 3);
        crew.close();
        int[] done = new int[crew.width()];
        crew.run(worker -> done[worker]++);
        assertThat(done).containsExactly(1, 1, 1);
    }

    @Test
    void shouldTellOfTheFailureWhenAWorkerFails() {
        AtomicReference<String> last = new AtomicReference<>();
        try (Crew crew = new Crew("test", 3)) {
            for (int failing = 0; failing < 3; failing++) {
                int who = failing;
                assertThatThrownBy(() -> crew.run(worker -> {
                            if (worker == who) {
                                throw new IllegalStateException("worker " + who);
                            }
                        }))
                        .hasMessage("worker " + who);
            }
            crew.run(worker -> last.set("goes on"));
        }
        assertThat(last).hasValue("goes on");
    }
}

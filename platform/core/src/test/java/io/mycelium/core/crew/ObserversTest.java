package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.TideListener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ObserversTest {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private final class Hearing implements TideListener {
        private final String name;

        Hearing(String name) {
            this.name = name;
        }

        @Override
        public void checkpointBegan(String network, long tide) {
            heard.add(name + " " + tide);
        }
    }

    @Test
    void shouldTellAllOthersWhenAListenerThrowsWhateverItIs() throws InterruptedException {
        try (Observers observers = new Observers("test")) {
            observers.add(new TideListener() {
                @Override
                public void checkpointBegan(String network, long tide) {
                    heard.add("deaf " + tide);
                    throw new AssertionError("deaf");
                }
            });
            TideListener leaving = new Hearing("leaving");
            observers.add(leaving);
            observers.add(new Hearing("staying"));
            observers.say(listener -> listener.checkpointBegan("test", 1));
            for (String expected : new String[] {"deaf 1", "leaving 1", "staying 1"}) {
                assertThat(heard.poll(1, TimeUnit.MINUTES)).isEqualTo(expected);
            }
            observers.remove(leaving);
            observers.say(listener -> listener.checkpointBegan("test", 2));
            assertThat(heard.poll(1, TimeUnit.MINUTES))
                    .as("who threw is left out")
                    .isEqualTo("staying 2");
            assertThat(heard).isEmpty();
        }
    }
}

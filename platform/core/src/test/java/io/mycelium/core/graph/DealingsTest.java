package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealingsTest {
    private final BodyNode body = TestNodes.body();
    private final Hypha hypha = TestNodes.hypha(1, "desk");

    private CoreSignal arrived(long tide, boolean urgent) {
        CoreSignal signal = TestNodes.signal(body, urgent);
        signal.arrived = tide;
        return signal;
    }

    private List<Object> inbox() {
        List<Object> ids = new ArrayList<>();
        SignalQueue held = hypha.inbox;
        for (int i = 0; held != null && i < held.size(); i++) {
            ids.add(held.get(i).id());
        }
        return ids;
    }

    /** Takes again, in a tide, all that was put aside. */
    private void take(long tide) {
        List<CoreSignal> again = new ArrayList<>();
        for (CoreSignal s = hypha.dealings().unstash(tide);
                s != null;
                s = hypha.dealings().unstash(tide)) {
            again.add(s);
        }
        hypha.carry(again);
    }

    @Test
    void shouldStandBehindWhatWasCarriedOverInTheOrderOfPuttingAsideWhenTakenAgain() {
        CoreSignal first = arrived(3, false);
        CoreSignal second = arrived(1, false);
        CoreSignal urgent = arrived(2, true);
        CoreSignal carried = arrived(5, false);
        hypha.dealings().stash(first);
        hypha.dealings().stash(second);
        hypha.dealings().stash(urgent);
        hypha.carry(List.of(carried));

        take(5);

        assertThat(inbox()).containsExactly(urgent.id(), carried.id(), first.id(), second.id());
    }

    /** Whoever writes what was before may still read it. */
    @Test
    void shouldArriveAnewAndLeaveTheOneThatWasPutAsideAsItWasWhenTakenAgain() {
        CoreSignal aside = arrived(3, false);
        hypha.dealings().stash(aside);

        CoreSignal again = hypha.dealings().unstash(8);

        assertThat(again).isNotNull();
        assertThat(again.arrived).isEqualTo(8);
        assertThat(again.id()).isEqualTo(aside.id());
        assertThat(aside.arrived).isEqualTo(3);
        assertThat(hypha.dealings().unstash(8)).isNull();
    }
}

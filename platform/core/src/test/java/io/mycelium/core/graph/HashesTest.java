package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What the digest is made of. Each part of what can be seen is in it; and each hash is the same number in every version:
 * a checkpoint is held against the digest that stands in it, and a record of tides against the digest of each. Whoever
 * changes one of these numbers makes those unreadable that earlier versions have written.
 */
class HashesTest {
    private final Frequency.Table frequencies = new Frequency.Table();
    private final Species species = new Species(
            0,
            new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 9, FullPolicy.REJECT, false, false),
            Unheeding.INSTANCE);
    private final Hypha one = new Hypha(11, "one", species, PlainMap.of("n", 1), 3);
    private final Hypha other = new Hypha(12, "S#7", species, PlainMap.of("n", 2), 0);
    private final BodyNode body = TestNodes.body();
    private final RelayNode relay = TestNodes.relay(1);
    private final Socket socket = new Socket(5, one, other, List.of(), 9, FullPolicy.THROTTLE);
    private long seq;

    private SignalKey key() {
        return new SignalKey(one, 2, ++seq);
    }

    private CoreSignal signal(boolean urgent) {
        SignalKey cause = key();
        return CoreSignal.of(
                key(), frequencies.of("x"), PlainMap.of("n", seq), cause, cause, 6, urgent, Signal.NO_DEADLINE);
    }

    private Questions.Question question(long due) {
        return new Questions.Question(key(), key(), frequencies.of("price"), "shop", 4, due, false);
    }

    private Questions.Question replied() {
        return question(7).withReply();
    }

    // ---- the same in every version

    @Test
    void shouldHaveTheSameHashOfNamesAndSignalsInEachVersion() {
        CoreSignal answer = signal(true);
        answer.answer = true;
        answer.arrived = 8;
        SignalKey key = key();
        CoreSignal again = CoreSignal.of(key, frequencies.of("y"), PlainMap.EMPTY, null, null, 6, true, 9, key());
        assertThat(List.of(
                        one.nameHash(),
                        other.nameHash(),
                        key.hash(),
                        SignalKey.of(one, 2, 5, 3).hash(),
                        signal(false).hash(),
                        answer.hash(),
                        again.hash()))
                .containsExactly(
                        -5_425_466_605_822_854_174L,
                        -5_418_279_127_825_854_504L,
                        -3_670_277_193_665_440_239L,
                        -3_563_053_369_410_166_122L,
                        -9_055_570_568_991_457_726L,
                        -7_509_542_176_347_156_416L,
                        2_780_861_478_801_706_474L);
    }

    @Test
    void shouldHaveTheSameHashOfAHyphaInEachVersion() {
        long bare = one.hash();
        fill(one);
        assertThat(List.of(
                        bare,
                        one.hash(),
                        care().hash(),
                        dealings().hash(),
                        replied().hash()))
                .containsExactly(
                        4_896_367_728_789_332_238L,
                        -7_835_924_624_016_558_244L,
                        -7_021_087_458_290_257_683L,
                        4_527_287_424_243_473_058L,
                        -5_210_042_020_194_679_412L);
    }

    @Test
    void shouldHaveTheSameHashOfSocketsRelaysAndBodiesInEachVersion() {
        socket.enter(signal(false), 6);
        socket.enter(signal(true), 6);
        socket.enter(signal(false), 7);
        socket.leaveOther();
        socket.drop(signal -> signal.urgent);
        long open = socket.hash();
        socket.closing = true;
        relay.memory = PlainMap.of("turn", 3);
        relay.kept = 2;
        relay.copies = 7;
        relay.due = 40;
        relay.seq = 8;
        relay.strikes.strike(6, "it hung");
        relay.keeps.keep("k", signal(false));
        relay.keeps.keep("k", signal(true));
        relay.keeps.keep("other", signal(false));
        body.memory = "line 5";
        body.seq = 5;
        body.signals = 4;
        body.taken = 6;
        body.handed = 3;
        body.strikes.strike(6, "it is gone");
        long working = body.hash();
        body.ended = true;
        body.book().restore(List.of("x", "y"));
        assertThat(List.of(open, socket.hash(), relay.hash(), working, body.hash(), body.deadEndsHash()))
                .containsExactly(
                        8_335_497_922_006_027_828L,
                        -2_079_573_595_918_880_415L,
                        7_397_988_006_188_046_574L,
                        -5_445_504_481_103_061_856L,
                        -7_997_829_060_805_606_217L,
                        -3_708_233_458_525_830_424L);
    }

    // ---- whatever can be seen is in it

    private Care care() {
        return new Care(
                        new Supervised(2, List.of(3L, 5L)),
                        PlainMap.of("mean", 0.5),
                        List.of(new Care.Found("failures", 2, 0.5, 4), new Care.Found("latency", 9, 2, 5)),
                        List.of())
                .toldOf("poor", "it fails", 4)
                .toldOf("slow", "it waits", 5);
    }

    private Dealings dealings() {
        Dealings dealings = new Dealings();
        dealings.stopped = 3;
        dealings.refused = 2;
        dealings.stash(signal(false));
        dealings.stash(signal(true));
        dealings.asking().ask(question(9));
        dealings.asking().ask(question(8));
        dealings.asking().know(new Questions.Known("shop", "v", 2L, 5));
        dealings.asking().know(new Questions.Known("shop", Questions.ANY, null, 5));
        return dealings;
    }

    private void fill(Hypha h) {
        h.generation = 2;
        h.seq = 30;
        h.wakesAt = 77;
        h.tidesActed = 6;
        h.failures = 5;
        h.usedEnergy(32, true);
        h.vitality = new Vitality(0.5, VitalityLevel.FAIR);
        h.goesOn = true;
        h.quarantined = true;
        h.actedIn = 9;
        h.careFor(care());
        h.carry(List.of(signal(false), signal(true)));
        h.dealings = dealings();
        h.outbox = new Outbox(7);
        h.outbox.add(socket, signal(false));
        h.outbox.add(socket, signal(true));
        h.book().restore(List.of("x"));
    }

    @Test
    void shouldHaveAnotherHashWhateverOfAHyphaIsOtherwise() {
        List<Consumer<Hypha>> changes = List.of(
                h -> h.generation++,
                h -> h.seq++,
                h -> h.state = PlainMap.of("n", 5),
                h -> h.wakesAt++,
                h -> h.tidesActed++,
                h -> h.failures++,
                h -> h.usedEnergy(31, true),
                h -> h.usedEnergy(32, false),
                h -> h.vitality = new Vitality(0.25, VitalityLevel.FAIR),
                h -> h.vitality = new Vitality(0.5, VitalityLevel.GOOD),
                h -> h.goesOn = false,
                h -> h.quarantined = false,
                h -> h.actedIn++,
                h -> h.careFor(care().toldOf("full", "it is full", 6)),
                h -> h.careFor(care().with(new Supervised(3, List.of(3L, 5L)))),
                h -> h.careFor(care().with(Supervised.NEVER)),
                h -> h.careFor(new Care(care().supervised(), null, care().findings(), care().alerts())),
                h -> h.careFor(new Care(care().supervised(), care().memory(), List.of(), care().alerts())),
                h -> h.careFor(Care.NONE),
                h -> h.inbox.poll(),
                h -> h.inbox = null,
                h -> h.dealings.recovers = true,
                h -> h.dealings.stopped++,
                h -> h.dealings.refused++,
                h -> h.dealings.unstash(),
                h -> h.dealings.asking().ask(question(9)),
                h -> h.dealings.asking().replied(h.dealings.asking().unreplied("shop")),
                h -> h.dealings.asking().know(new Questions.Known("shop", "v", 3L, 5)),
                h -> h.dealings.asking().know(new Questions.Known("shop", "v", 2L, 6)),
                h -> h.dealings = null,
                h -> h.outbox.add(socket, signal(false)),
                h -> h.outbox = new Outbox(7),
                h -> h.outbox = null,
                h -> h.book().restore(List.of("y")));
        long hash = filled().hash();
        assertThat(filled().hash()).isEqualTo(hash);
        for (int i = 0; i < changes.size(); i++) {
            Hypha h = filled();
            changes.get(i).accept(h);
            assertThat(h.hash()).as("change %s", i).isNotEqualTo(hash);
        }
    }

    private Hypha filled() {
        seq = 0;
        Hypha h = new Hypha(11, "one", species, PlainMap.of("n", 1), 3);
        fill(h);
        return h;
    }
}

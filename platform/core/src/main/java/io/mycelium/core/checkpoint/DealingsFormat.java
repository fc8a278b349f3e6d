package io.mycelium.core.checkpoint;

import io.mycelium.api.storage.Chunk;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.Dealings;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Questions;
import io.mycelium.core.graph.SignalKey;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the {@link Dealings} of a hypha stand in a checkpoint: in the section {@code dealings}, which earlier ones do not have. */
final class DealingsFormat {
    private DealingsFormat() {}

    /** The next ones of some hyphae that have dealings; null if there are none left. */
    static @Nullable Chunk chunk(PlainWriter out, List<HyphaPicture> all, int number) {
        out.begin();
        int from = number * Snapshot.A_CHUNK;
        for (int i = from; i < Math.min(from + Snapshot.A_CHUNK, all.size()); i++) {
            HyphaPicture p = all.get(i);
            out.number(p.hypha().id);
            write(out, Objects.requireNonNull(p.dealings()));
        }
        return from >= all.size() ? null : new Chunk("dealings", number, out.toBytes());
    }

    private static void write(PlainWriter out, Dealings dealings) {
        out.flag(dealings.recovers).number(dealings.stopped).number(dealings.refused);
        out.number(dealings.stashed());
        for (int i = 0; i < dealings.stashed(); i++) {
            Snapshot.signal(out, dealings.stashed(i), dealings.stashed(i).arrived);
        }
        Questions questions = dealings.questions;
        out.flag(questions != null);
        if (questions != null) {
            write(out, questions);
        }
    }

    private static void write(PlainWriter out, Questions questions) {
        out.number(questions.open().size());
        for (Questions.Question each : questions.open()) {
            Snapshot.key(out, each.key());
            Snapshot.key(out, each.root());
            out.text(each.frequency().name).text(each.to());
            out.number(each.asked()).number(each.due()).flag(each.replied());
        }
        out.number(questions.known().size());
        for (Questions.Known each : questions.known()) {
            out.text(each.from()).text(each.field()).plain(each.value()).number(each.tide());
        }
    }

    static Dealings read(PlainReader in, Snapshot.Reader signals, Frequency.Table frequencies) {
        Dealings dealings = new Dealings();
        dealings.recovers = in.flag();
        dealings.stopped = in.integer();
        dealings.refused = in.integer();
        for (int i = in.integer(); i > 0; i--) {
            dealings.stash(signals.signal(in));
        }
        if (in.flag()) {
            read(in, dealings.asking(), signals, frequencies);
        }
        return dealings;
    }

    private static void read(
            PlainReader in, Questions questions, Snapshot.Reader signals, Frequency.Table frequencies) {
        for (int i = in.integer(); i > 0; i--) {
            SignalKey key = signals.key(in);
            SignalKey root = signals.key(in);
            Frequency frequency = frequencies.of(in.text());
            questions.ask(new Questions.Question(key, root, frequency, in.text(), in.number(), in.number(), in.flag()));
        }
        for (int i = in.integer(); i > 0; i--) {
            questions.know(new Questions.Known(in.text(), in.text(), in.plain(), in.number()));
        }
    }
}

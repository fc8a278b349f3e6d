package io.mycelium.core.checkpoint;

import io.mycelium.api.storage.Chunk;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.Care;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How what a health policy found and remembers stands in a checkpoint: in the section {@code care}, which earlier ones do not have. */
final class CareFormat {
    private CareFormat() {}

    /** The next ones of some hyphae of which there is any; null if there are none left. */
    static @Nullable Chunk chunk(PlainWriter out, List<HyphaPicture> all, int number) {
        out.begin();
        int from = number * Snapshot.A_CHUNK;
        for (int i = from; i < Math.min(from + Snapshot.A_CHUNK, all.size()); i++) {
            HyphaPicture p = all.get(i);
            out.number(p.hypha().id);
            write(out, Objects.requireNonNull(p.care()));
        }
        return from >= all.size() ? null : new Chunk("care", number, out.toBytes());
    }

    private static void write(PlainWriter out, Care care) {
        out.plain(care.memory());
        out.number(care.findings().size());
        for (Care.Found found : care.findings()) {
            out.text(found.measure()).bits(Double.doubleToLongBits(found.value()));
            out.bits(Double.doubleToLongBits(found.normal())).number(found.since());
        }
        out.number(care.alerts().size());
        for (Care.Told told : care.alerts()) {
            out.text(told.cause()).raw(told.text()).number(told.tide());
        }
    }

    static void read(PlainReader in, Topology topology) {
        while (!in.atEnd()) {
            int id = in.integer();
            Hypha h = topology.hyphaOrNull(id);
            if (h == null) {
                throw new PlainReader.Unreadable("no hypha has the id " + id);
            }
            Object memory = in.plain();
            List<Care.Found> findings = new ArrayList<>();
            for (int i = in.integer(); i > 0; i--) {
                findings.add(new Care.Found(
                        in.text(),
                        Double.longBitsToDouble(in.bits()),
                        Double.longBitsToDouble(in.bits()),
                        in.number()));
            }
            List<Care.Told> alerts = new ArrayList<>();
            for (int i = in.integer(); i > 0; i--) {
                alerts.add(new Care.Told(in.text(), in.raw(), in.number()));
            }
            h.careFor(new Care(h.supervised(), memory, findings, alerts));
        }
    }
}

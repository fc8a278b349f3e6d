package io.mycelium.core.checkpoint;

import io.mycelium.api.storage.Chunk;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.Care;
import io.mycelium.core.graph.Degradation;
import io.mycelium.core.graph.Departed;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Supervised;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only those networks have whose blueprint says how lives end and go on: who last acted when, who was helped up, where
 * sockets lead otherwise, and of which species the dead were. A section of its own, {@code lives}, behind all others and
 * only where there is any of it; and one, {@code care}, for what health policies remember.
 */
final class Lives {
    private final Socket[] sockets;
    private final List<Departed> departed = new ArrayList<>();
    private final List<HyphaPicture> hyphae = new ArrayList<>();
    /** Of whom the health policy has said something. */
    private final List<HyphaPicture> cared = new ArrayList<>();

    /** At a boundary: what does not change later is noted. */
    Lives(State state) {
        boolean otherwise = state.blueprint.sockets().stream().anyMatch(plan -> plan.otherwise() != null);
        sockets = otherwise ? state.topology.sockets() : new Socket[0];
        boolean bequeathing = state.topology.species.stream()
                .anyMatch(species -> species.plan.life().deadEnds() != null);
        if (bequeathing) {
            for (var gone : state.topology.maybeGone()) {
                if (gone instanceof Departed one) {
                    departed.add(one);
                }
            }
        }
    }

    /** A hypha has been written. */
    void met(HyphaPicture p) {
        if (p.actedIn() != 0 || !supervised(p).equals(Supervised.NEVER)) {
            hyphae.add(p);
        }
        Care care = p.care();
        if (care != null && !care.with(Supervised.NEVER).isNone()) {
            cared.add(p);
        }
    }

    private static Supervised supervised(HyphaPicture p) {
        Care care = p.care();
        return care == null ? Supervised.NEVER : care.supervised();
    }

    /** The chunk of the section {@code lives}, once all hyphae have been written; null if there is nothing for it. */
    @Nullable
    Chunk chunk(PlainWriter out, int number) {
        if (number > 0 || sockets.length == 0 && departed.isEmpty() && hyphae.isEmpty()) {
            return null;
        }
        out.begin();
        write(out);
        return new Chunk("lives", 0, out.toBytes());
    }

    /** The next chunk of the section {@code care}; null if there is no other. */
    @Nullable
    Chunk careChunk(PlainWriter out, int number) {
        return CareFormat.chunk(out, cared, number);
    }

    private void write(PlainWriter out) {
        out.number(hyphae.size());
        for (HyphaPicture p : hyphae) {
            Supervised supervised = supervised(p);
            boolean failed = !supervised.equals(Supervised.NEVER);
            out.number(p.hypha().id).number(p.actedIn()).flag(failed);
            if (failed) {
                out.number(supervised.runaways()).number(supervised.helped().size());
                supervised.helped().forEach(out::number);
            }
        }
        List<Socket> leading = new ArrayList<>();
        for (Socket s : sockets) {
            if (s.otherwise != null) { // one that has gone meanwhile was there at the boundary
                leading.add(s);
            }
        }
        out.number(leading.size());
        leading.forEach(s -> out.number(s.number).text(String.valueOf(s.otherwise)));
        out.number(departed.size());
        departed.forEach(one -> {
            out.number(one.id);
            one.write(out);
            out.number(one.species.index);
        });
    }

    static void read(PlainReader in, Topology topology, Map<Integer, Socket> sockets) {
        for (int n = in.integer(); n > 0; n--) {
            int id = in.integer();
            Hypha h = topology.hyphaOrNull(id);
            if (h == null) {
                throw new PlainReader.Unreadable("no hypha has the id " + id);
            }
            h.actedIn = in.number();
            if (in.flag()) {
                h.supervised(supervised(in));
            }
        }
        for (int n = in.integer(); n > 0; n--) {
            @Nullable Socket socket = sockets.get(in.integer());
            String otherwise = in.text();
            if (socket != null) { // it may have gone while the checkpoint was written
                socket.otherwise = otherwise;
            }
        }
        for (int n = in.integer(); n > 0; n--) {
            topology.name(new Departed(in.integer(), in.text(), in.integer(), topology.species(in.integer())));
        }
    }

    /** In the header: what a network without a budget, or of which nothing is ever shed, has not. */
    static void writeShortage(PlainWriter out, State state) {
        if (state.blueprint.limits().energy() > 0) {
            out.number(state.energyTurn);
        }
        if (state.degradation != null) {
            Degradation.Picture of = state.degradation.picture();
            out.number(of.level()).number(of.since()).number(of.backAt()).number(of.quietFrom());
            out.number(of.lastShort())
                    .number(of.shortFor())
                    .number(of.patience())
                    .number(of.want());
        }
    }

    static void readShortage(PlainReader in, State state) {
        if (state.blueprint.limits().energy() > 0) {
            state.energyTurn = in.integer();
        }
        if (state.degradation != null) {
            state.degradation.restore(new Degradation.Picture(
                    in.integer(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.integer(),
                    in.integer(),
                    in.integer()));
        }
    }

    private static Supervised supervised(PlainReader in) {
        int runaways = in.integer();
        List<Long> helped = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            helped.add(in.number());
        }
        return new Supervised(runaways, helped);
    }
}

package io.mycelium.core.gate;

import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What an operator wants of a hypha: an input of the tide that takes it. It happens at that tide's TIDE OUT, after all that
 * rules, relays and policies wanted; who is to wake is awake in that tide itself.
 */
public sealed interface Wish {
    /** The name of whom it is about; empty for what is about the network. */
    String hypha();

    /** It dies. */
    record Kill(String hypha) implements Wish {}

    /** @param afresh with the state that its species begins with; else with the state that it has */
    record Restart(String hypha, boolean afresh) implements Wish {}

    /** It is awake, signal or not. */
    record Wake(String hypha) implements Wish {}

    /** @param frequencies what the socket carries; none means all */
    record Connect(String hypha, String to, List<String> frequencies) implements Wish {
        public Connect {
            frequencies = List.copyOf(frequencies);
        }
    }

    /** All sockets from one to the other are closed. */
    record Disconnect(String hypha, String to) implements Wish {}

    /** @param sides that are apart from then on, each of one group or more; none: all reach each other again */
    record Partition(List<List<String>> sides) implements Wish {
        public Partition {
            List<List<String>> copies = new ArrayList<>();
            sides.forEach(side -> copies.add(List.copyOf(side)));
            sides = List.copyOf(copies);
        }

        @Override
        public String hypha() {
            return "";
        }
    }

    /**
     * What came of a wish.
     *
     * @param done false: by then it could not be, and nothing has changed
     * @param line for people
     */
    record Outcome(boolean done, String line) {}

    static void write(PlainWriter out, Wish wish) {
        if (wish instanceof Kill) {
            out.number(0).raw(wish.hypha());
        } else if (wish instanceof Restart restart) {
            out.number(1).raw(restart.hypha).flag(restart.afresh);
        } else if (wish instanceof Wake) {
            out.number(2).raw(wish.hypha());
        } else if (wish instanceof Connect connect) {
            out.number(3).raw(connect.hypha).raw(connect.to).number(connect.frequencies.size());
            connect.frequencies.forEach(out::raw);
        } else if (wish instanceof Disconnect disconnect) {
            out.number(4).raw(disconnect.hypha).raw(disconnect.to);
        } else if (wish instanceof Partition partition) {
            out.number(5).number(partition.sides.size());
            partition.sides.forEach(side -> {
                out.number(side.size());
                side.forEach(out::raw);
            });
        }
    }

    static Wish read(PlainReader in) {
        return switch (in.octetOf(6)) {
            case 0 -> new Kill(in.raw());
            case 1 -> new Restart(in.raw(), in.flag());
            case 2 -> new Wake(in.raw());
            case 3 -> {
                String hypha = in.raw();
                String to = in.raw();
                yield new Connect(hypha, to, texts(in));
            }
            case 4 -> new Disconnect(in.raw(), in.raw());
            default -> {
                List<List<String>> sides = new ArrayList<>();
                for (int i = in.integer(); i > 0; i--) {
                    sides.add(texts(in));
                }
                yield new Partition(sides);
            }
        };
    }

    private static List<String> texts(PlainReader in) {
        List<String> texts = new ArrayList<>();
        for (int i = in.integer(); i > 0; i--) {
            texts.add(in.raw());
        }
        return texts;
    }
}

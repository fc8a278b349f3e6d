package io.mycelium.itest.benchmarks;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A tree that is born from its root, ten children each, adds up the numbers of its leaves on the way back, and dies. The
 * root stays: it grows the next one. A network remembers the names of its dead, so each round begins a new network; that is
 * not part of the time.
 */
final class TreeContender implements Contender {
    private static final int CHILDREN = 10;
    private static final PlainMap.Shape GROW = PlainMap.Shape.of("first", "leaves");
    private static final PlainMap.Shape SUM = PlainMap.Shape.of("sum");

    private final int leaves;
    private final int threads;

    TreeContender(int leaves, int threads) {
        this.leaves = leaves;
        this.threads = threads;
    }

    /** A node waits for ten sums, and keeps for whom. */
    private static final class Node {
        static final Lambda.States<Node> STATES = new Lambda.States<>() {
            @Override
            public Node read(PlainMap fields) {
                return new Node(fields.integer("left", 0), fields.integer("sum", 0), fields.text("parent", ""));
            }

            @Override
            public Node copy(Node node) {
                return new Node(node.left, node.sum, node.parent);
            }

            @Override
            public PlainMap write(Node node) {
                return PlainMap.of("left", node.left, "parent", node.parent).plus("sum", node.sum);
            }
        };

        long left;
        long sum;
        String parent;

        Node(long left, long sum, String parent) {
            this.left = left;
            this.sum = sum;
            this.parent = parent;
        }
    }

    private static Lambda<Node> behaviour(AtomicLong result) {
        return new Lambda<>("node", false, Node.STATES, (hypha, node, signal, out) -> {
            if (signal.frequency().equals("grow")) {
                grow(node, signal, out);
            } else {
                add(hypha, node, signal, out, result);
            }
        });
    }

    private static void grow(Node node, Signal signal, StepEffects out) {
        long first = signal.payload().integer("first", 0);
        long leaves = signal.payload().integer("leaves", 0);
        if (leaves == 1) {
            out.reply(signal, "sum", SUM.with(first));
            out.die();
            return;
        }
        node.left = CHILDREN;
        node.parent = signal.id().origin();
        for (int i = 0; i < CHILDREN; i++) {
            int child = out.spawn("Node", null, PlainMap.EMPTY);
            out.sendToNewborn(child, "grow", GROW.with(first + i * leaves / CHILDREN, leaves / CHILDREN));
        }
    }

    private static void add(HyphaView hypha, Node node, Signal signal, StepEffects out, AtomicLong result) {
        node.sum += signal.payload().integer("sum", 0);
        node.left--;
        if (node.left > 0) {
            return;
        }
        if (hypha.id().equals("root")) {
            result.set(node.sum);
        } else {
            out.send(node.parent, "sum", SUM.with(node.sum));
            out.die();
        }
    }

    @Override
    public Round round() {
        AtomicLong result = new AtomicLong(-1);
        try (Network network = new Networks()
                .species("Node", behaviour(result))
                .hyphae("root", "Node", 0)
                .at(1, "root", "grow", GROW.with(0L, (long) leaves))
                .workers(threads)
                .begin()) {
            long begin = System.nanoTime();
            while (result.get() < 0) {
                network.tide();
            }
            long nanos = System.nanoTime() - begin;
            Check.same((long) leaves * (leaves - 1) / 2, result.get(), "the sum of the leaves");
            long births = network.status().births();
            Check.same((10L * leaves - 1) / 9 - 1, births, "births");
            Check.same(births, network.status().deaths(), "deaths");
            Networks.counters(network);
            return new Round(births, nanos);
        }
    }
}

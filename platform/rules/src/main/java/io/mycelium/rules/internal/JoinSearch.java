package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one rule that has a pattern over facts which rules insert, so that it may match as often as there are
 * such facts. Confined to its worker.
 *
 * <pre>
 *   a column  has the facts that pass one pattern's own constraints
 *   the tree  has a path for each match, pattern by pattern; it is kept in the step, and at the rule's turn only those
 *             branches are tested again whose facts are new or were modified
 *   waiting   are the matches that are new or have such a fact, in the order of their facts
 * </pre>
 */
final class JoinSearch implements Matches {
    /** A match of the first patterns. */
    private static final class Node {
        private final @Nullable StepHandle fact; // null where the last of them is denied, or only asked for
        private List<Node> next = List.of();
        private boolean waiting;
        private int salience;
        private @Nullable StepHandle[] match = {};

        Node(@Nullable StepHandle fact) {
            this.fact = fact;
        }
    }

    private final Facts facts;
    private final Column[] columns;
    private final @Nullable StepHandle[] match; // that is being found, by the places of its facts
    private final int rule;
    private final List<Node> waiting = new ArrayList<>(); // the next one is the last
    private @Nullable WorkedOut salience; // null if it is the same for all matches
    private @Nullable Node root;

    /** @param rule the number of the rule */
    JoinSearch(int rule, Column[] columns, Facts facts) {
        this.rule = rule;
        this.columns = columns;
        this.facts = facts;
        int places = 0;
        for (Column each : columns) {
            places = Math.max(places, each.element().place() + 1);
        }
        this.match = new StepHandle[places];
    }

    /** Says that the salience of each match is worked out. */
    void workOut(WorkedOut by) {
        salience = by;
    }

    /** The salience of the next match. */
    int salience() {
        return waiting.get(waiting.size() - 1).salience;
    }

    @Override
    public void forget() {
        root = null;
        waiting.clear();
    }

    /** Whether it must be looked at again. */
    boolean isStale() {
        for (Column each : columns) {
            if (each.isChanged()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean find(boolean again, boolean caused) {
        waiting.clear();
        if (isImpossible()) {
            root = null;
        } else {
            Node all = root;
            boolean fresh = all == null;
            if (all == null) {
                all = new Node(null);
                root = all;
            }
            facts.joinWith(match);
            try {
                join(0, all, fresh, caused);
            } finally {
                facts.set(Slot.JOINED, null);
            }
        }
        for (Column each : columns) {
            each.evaluated();
        }
        Collections.reverse(waiting);
        if (salience != null) {
            waiting.sort(Comparator.comparingInt(each -> each.salience)); // those of one salience stay as they are
        }
        return !waiting.isEmpty();
    }

    private boolean isImpossible() {
        for (Column each : columns) {
            if (each.element().kind() != RuleOutline.Kind.NOT && each.entries().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** @param fresh whether the node is new, or one of its facts is or was modified */
    private void join(int column, Node node, boolean fresh, boolean caused) {
        if (column == columns.length) {
            if (fresh && !caused && !node.waiting) {
                node.waiting = true;
                node.salience = salience == null ? 0 : salience.salience(rule);
            }
            if (node.waiting) {
                node.match = match.clone();
                waiting.add(node);
            }
        } else if (columns[column].element().kind() == RuleOutline.Kind.FACT) {
            joinEach(column, node, fresh, caused);
        } else {
            judge(column, node, fresh, caused);
        }
    }

    private void joinEach(int column, Node node, boolean fresh, boolean caused) {
        List<Node> before = node.next;
        List<Node> now = new ArrayList<>();
        int at = 0;
        for (Column.Entry each : columns[column].entries()) {
            StepHandle fact = each.handle();
            while (at < before.size() && order(before.get(at)) < fact.order()) {
                at++; // that one has gone
            }
            Node known = at < before.size() && before.get(at).fact == fact ? before.get(at) : null;
            boolean tested = fresh || each.isFresh();
            match[columns[column].element().place()] = fact;
            if (tested ? columns[column].joins(fact) : known != null) {
                Node next = known == null ? new Node(fact) : known;
                now.add(next);
                join(column + 1, next, tested, caused);
            }
        }
        node.next = now;
    }

    private static int order(Node node) {
        return node.fact == null ? 0 : node.fact.order();
    }

    private void judge(int column, Node node, boolean fresh, boolean caused) {
        boolean before = !node.next.isEmpty();
        boolean holds = before;
        if (fresh || columns[column].isChanged()) {
            holds = isThere(columns[column]) == (columns[column].element().kind() == RuleOutline.Kind.EXISTS);
        }
        if (!holds) {
            node.next = List.of();
            return;
        }
        Node next = before ? node.next.get(0) : new Node(null);
        node.next = List.of(next);
        join(column + 1, next, fresh || !before, caused);
    }

    private static boolean isThere(Column column) {
        for (Column.Entry each : column.entries()) {
            if (column.joins(each.handle())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void passOver() {
        find(true, false);
        waiting.forEach(each -> each.waiting = false);
        waiting.clear();
    }

    @Override
    public boolean take() {
        Node next = waiting.remove(waiting.size() - 1);
        next.waiting = false;
        facts.joinWith(next.match);
        return !waiting.isEmpty();
    }
}

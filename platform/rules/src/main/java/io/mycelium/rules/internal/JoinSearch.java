package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one rule that has a pattern over facts which rules insert, or over signals that are sensed together, so
 * that it may match as often as there are such facts. Confined to its worker.
 *
 * <pre>
 *   a column  has the facts that pass one pattern's own constraints
 *   a part    of the condition is a pattern whose fact the match has, or patterns of which only counts whether they hold
 *   the tree  has a path for each match, part by part; it is kept in the step, and at the rule's turn only those branches
 *             are tested again whose facts are new or were modified
 *   waiting   are the matches that are new or have such a fact, in the order of their facts
 * </pre>
 */
final class JoinSearch implements Matches {
    /** A match of the first patterns. */
    private static final class Node {
        private final @Nullable StepHandle fact; // null where the last of them is denied, or only asked for
        private List<Node> next = List.of();
        private boolean refused; // by an eval
        private boolean waiting;
        private int salience;
        private @Nullable StepHandle[] match = {};

        Node(@Nullable StepHandle fact) {
            this.fact = fact;
        }
    }

    /** What is asked for at one place of the condition; of a fact that the match has there is one column. */
    private record Part(RuleOutline.Kind kind, List<Column> columns, boolean group) {
        static Part of(RuleOutline.Element element, Map<RuleOutline.Element, Column> columns) {
            return new Part(element.kind(), columns(List.of(element), columns), false);
        }

        static Part of(RuleOutline.Group group, Map<RuleOutline.Element, Column> columns) {
            return new Part(
                    group.not() ? RuleOutline.Kind.NOT : RuleOutline.Kind.EXISTS,
                    columns(group.members(), columns),
                    true);
        }

        private static List<Column> columns(List<RuleOutline.Element> of, Map<RuleOutline.Element, Column> columns) {
            return of.stream().map(columns::get).toList();
        }

        /** Whether a column of a group has what must not be there. */
        boolean isDenied(int column) {
            return group && columns.get(column).element().kind() == RuleOutline.Kind.NOT;
        }

        boolean isChanged() {
            for (Column each : columns) {
                if (each.isChanged()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it can't hold, whatever the other parts have. */
        boolean isImpossible() {
            for (int i = 0; i < columns.size() && kind != RuleOutline.Kind.NOT; i++) {
                if (!isDenied(i) && columns.get(i).entries().isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Facts facts;
    private final Part[] parts;
    private final int[][] evals; // the numbers of those behind so many parts
    private final RuleCode code;
    private final @Nullable StepHandle[] match; // that is being found, by the places of its facts
    private final int rule;
    private final List<Node> waiting = new ArrayList<>(); // the next one is the last
    private @Nullable WorkedOut salience; // null if it is the same for all matches
    private @Nullable Node root;

    /**
     * Makes the search of a rule.
     *
     * @param columns those of all patterns that have one
     * @param evals the numbers of its evals, by how many patterns are before them
     */
    JoinSearch(RuleOutline rule, Map<RuleOutline.Element, Column> columns, int[][] evals, RuleCode code, Facts facts) {
        this.rule = rule.number();
        this.parts = parts(rule, columns);
        this.evals = evals;
        this.code = code;
        this.facts = facts;
        int places = 0;
        for (Part each : parts) {
            for (Column column : each.columns) {
                places = Math.max(places, column.element().place() + 1);
            }
        }
        this.match = new StepHandle[places];
    }

    private static Part[] parts(RuleOutline rule, Map<RuleOutline.Element, Column> columns) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i <= rule.elements().size(); i++) {
            for (RuleOutline.Group each : rule.groups()) {
                if (each.after() == i) {
                    parts.add(Part.of(each, columns));
                }
            }
            if (i < rule.elements().size()) {
                parts.add(Part.of(rule.elements().get(i), columns));
            }
        }
        return parts.toArray(Part[]::new);
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
        for (Part each : parts) {
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
        for (Part each : parts) {
            for (Column column : each.columns) {
                column.evaluated();
            }
        }
        Collections.reverse(waiting);
        if (salience != null) {
            waiting.sort(Comparator.comparingInt(each -> each.salience)); // those of one salience stay as they are
        }
        return !waiting.isEmpty();
    }

    private boolean isImpossible() {
        for (Part each : parts) {
            if (each.isImpossible()) {
                return true;
            }
        }
        return false;
    }

    /** @param fresh whether the node is new, or one of its facts is or was modified */
    private void join(int part, Node node, boolean fresh, boolean caused) {
        if (part < evals.length && fresh && evals[part].length > 0) {
            node.refused = !evaluate(evals[part]);
        }
        if (node.refused) {
            node.next = List.of();
            node.waiting = false;
        } else if (part == parts.length) {
            if (fresh && !caused && !node.waiting) {
                node.waiting = true;
                node.salience = salience == null ? 0 : salience.salience(rule);
            }
            if (node.waiting) {
                node.match = match.clone();
                waiting.add(node);
            }
        } else if (parts[part].kind == RuleOutline.Kind.FACT) {
            joinEach(part, node, fresh, caused);
        } else {
            judge(part, node, fresh, caused);
        }
    }

    private boolean evaluate(int[] some) {
        for (int each : some) {
            if (!code.evaluates(each, facts)) {
                return false;
            }
        }
        return true;
    }

    private void joinEach(int part, Node node, boolean fresh, boolean caused) {
        List<Node> before = node.next;
        List<Node> now = new ArrayList<>();
        Column column = parts[part].columns.get(0);
        int at = 0;
        for (Column.Entry each : column.entries()) {
            StepHandle fact = each.handle();
            while (at < before.size() && order(before.get(at)) < fact.order()) {
                at++; // that one has gone
            }
            Node known = at < before.size() && before.get(at).fact == fact ? before.get(at) : null;
            boolean tested = fresh || each.isFresh();
            match[column.element().place()] = fact;
            if (tested ? column.joins(fact) : known != null) {
                Node next = known == null ? new Node(fact) : known;
                now.add(next);
                join(part + 1, next, tested, caused);
            }
        }
        node.next = now;
    }

    private static int order(Node node) {
        return node.fact == null ? 0 : node.fact.order();
    }

    private void judge(int part, Node node, boolean fresh, boolean caused) {
        boolean before = !node.next.isEmpty();
        boolean holds = before;
        if (fresh || parts[part].isChanged()) {
            holds = areThere(parts[part], 0) == (parts[part].kind == RuleOutline.Kind.EXISTS);
        }
        if (!holds) {
            node.next = List.of();
            return;
        }
        Node next = before ? node.next.get(0) : new Node(null);
        node.next = List.of(next);
        join(part + 1, next, fresh || !before, caused);
    }

    /** Whether there are facts for the columns of a part, from one on, that hold beside each other. */
    private boolean areThere(Part part, int at) {
        if (at == part.columns.size()) {
            return true;
        }
        Column column = part.columns.get(at);
        for (Column.Entry each : column.entries()) {
            match[column.element().place()] = each.handle();
            if (column.joins(each.handle())) {
                if (part.isDenied(at)) {
                    return false;
                }
                if (areThere(part, at + 1)) {
                    return true;
                }
            }
        }
        return part.isDenied(at) && areThere(part, at + 1);
    }

    @Override
    public void cancel() {
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

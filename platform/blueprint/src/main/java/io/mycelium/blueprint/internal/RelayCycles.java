package io.mycelium.blueprint.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds cycles among relays: a signal would go round in them for ever, within one tide. A walk in depth, without
 * recursion because a file may chain any number of relays.
 */
final class RelayCycles {
    private record Wire(String to, Position at) {}

    private record Walk(String relay, Iterator<Wire> wires) {}

    private final Map<String, List<Wire>> wires = new LinkedHashMap<>();

    void connect(String from, String to, Position at) {
        wires.computeIfAbsent(from, name -> new ArrayList<>()).add(new Wire(to, at));
    }

    /** A problem for each socket that closes a cycle. */
    void report(Problems problems) {
        Set<String> done = new HashSet<>();
        for (String start : wires.keySet()) {
            if (!done.contains(start)) {
                walk(start, done, problems);
            }
        }
    }

    private void walk(String start, Set<String> done, Problems problems) {
        Deque<Walk> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        enter(start, path, onPath);
        while (!path.isEmpty()) {
            Walk walk = path.getLast();
            if (!walk.wires.hasNext()) {
                path.removeLast();
                onPath.remove(walk.relay);
                done.add(walk.relay);
                continue;
            }
            Wire wire = walk.wires.next();
            if (onPath.contains(wire.to)) {
                problems.add(
                        wire.at,
                        "this socket closes the cycle of relays " + cycle(path, wire.to)
                                + "; a signal would go round in it without end, put a hypha in between");
            } else if (!done.contains(wire.to)) {
                enter(wire.to, path, onPath);
            }
        }
    }

    private void enter(String relay, Deque<Walk> path, Set<String> onPath) {
        path.addLast(new Walk(relay, wires.getOrDefault(relay, List.of()).iterator()));
        onPath.add(relay);
    }

    private static String cycle(Deque<Walk> path, String back) {
        List<String> names = new ArrayList<>();
        for (Iterator<Walk> up = path.descendingIterator(); up.hasNext() && names.size() <= 20; ) {
            Walk walk = up.next();
            names.add(0, walk.relay);
            if (walk.relay.equals(back)) {
                return String.join(" -> ", names) + " -> " + back;
            }
        }
        return back + " -> ... -> " + String.join(" -> ", names) + " -> " + back;
    }
}

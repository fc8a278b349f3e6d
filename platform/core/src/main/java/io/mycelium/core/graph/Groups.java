package io.mycelium.core.graph;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.Partitions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a network, on which sides of a partition they are, and who is in which of them. The blueprint says it of those
 * whom it names; a newborn is in the group of the one that asked for it. A network without groups has none of this. Changed
 * by the tide's thread only.
 */
public final class Groups {
    /** Between the name of a replicated hypha and that of the group of a copy; no blueprint has it in a name. */
    public static final String AT = "@";

    private static final int NONE = -1;

    private final List<String> names;
    private final Division division;
    private final List<List<Member>> members = new ArrayList<>();
    /** By group: its side is called by the first of its groups. Equal ones reach each other. */
    private final int[] sides;

    private int[] groupOf = new int[64];
    private final TreeMap<Integer, Integer> newborn = new TreeMap<>();
    /** Closed sockets that lead to another side, by their numbers: what they hold waits for the whole, who ever sent it. */
    private final TreeMap<Integer, Socket> closed = new TreeMap<>();

    private final Map<String, Replica> replicas = new LinkedHashMap<>();
    /** Of merge policies, by their kinds. */
    private final TreeMap<String, Strikes> strikes = new TreeMap<>();

    private final TreeMap<String, Replica> unsettled = new TreeMap<>();
    private final List<Replica> touched = new ArrayList<>();
    private long hashOfReplicas;

    /** As a blueprint names members: one, or hyphae by a pattern. */
    private record Member(String name, Pattern pattern) {}

    /** Null for a network without groups. */
    @Nullable
    static Groups of(Partitions partitions) {
        return partitions.groups().isEmpty() ? null : new Groups(partitions);
    }

    private Groups(Partitions partitions) {
        names = partitions.names();
        division = new Division(names);
        sides = new int[names.size()];
        Arrays.fill(groupOf, NONE);
        for (Partitions.Group group : partitions.groups()) {
            members.add(group.members().stream()
                    .map(member -> new Member(member, new End.Matching(member).regex()))
                    .toList());
        }
    }

    // ---- who is where

    /** One that the blueprint names. */
    void place(Node node) {
        String name = node.name();
        for (int g = 0; g < members.size(); g++) {
            for (Member member : members.get(g)) {
                if (member.name.equals(name)
                        || node instanceof Hypha && member.pattern.matcher(name).matches()) {
                    put(node, g);
                    return;
                }
            }
        }
    }

    /** A hypha is there, new or read from a checkpoint. */
    void add(Hypha hypha) {
        if (hypha.species.isReplicated()) {
            String name = hypha.name();
            int at = name.lastIndexOf(AT);
            int group = names.indexOf(name.substring(at + 1));
            put(hypha, group);
            replicas.computeIfAbsent(name.substring(0, at), n -> new Replica(n, hypha.species, names))
                    .join(group, hypha);
        } else if (hypha.bornAt == 0) {
            place(hypha);
        }
    }

    /** It was born because of that one. */
    void born(Hypha hypha, Node asker) {
        int group = group(asker);
        if (group != NONE) {
            put(hypha, group);
            newborn.put(hypha.id, group);
        }
    }

    void remove(Hypha hypha) {
        newborn.remove(hypha.id);
        put(hypha, NONE);
        if (hypha.species.isReplicated()) {
            Replica of = replicaOf(hypha);
            if (of != null && of.leave(hypha)) {
                replicas.remove(of.name);
                unsettled.remove(of.name);
                touched.add(of);
            }
        }
    }

    private void put(Node node, int group) {
        if (node.id >= groupOf.length) {
            int before = groupOf.length;
            groupOf = Arrays.copyOf(groupOf, Math.max(node.id + 1, before * 2));
            Arrays.fill(groupOf, before, groupOf.length, NONE);
        }
        groupOf[node.id] = group;
    }

    private int group(Node node) {
        return node.id < groupOf.length ? groupOf[node.id] : NONE;
    }

    /** The name of the group that one is in; null if it is in none. */
    @Nullable
    public String nameOf(Node node) {
        int group = group(node);
        return group == NONE ? null : names.get(group);
    }

    /** Whether signals can't go from one to another. */
    public boolean areApart(Node one, Node other) {
        int first = group(one);
        int second = group(other);
        return first != NONE && second != NONE && sides[first] != sides[second];
    }

    // ---- copies

    public boolean hasCopies() {
        return !replicas.isEmpty();
    }

    /** All that is replicated has begun. */
    void begin() {
        replicas.values().forEach(replica -> {
            replica.begin();
            touched.add(replica);
        });
    }

    /** One of which there are copies already is born, with this state. */
    void begin(String name, PlainMap common) {
        Replica replica = Objects.requireNonNull(replicas.get(name));
        replica.begin(common);
        touched.add(replica);
    }

    boolean hasCopiesOf(String name) {
        return replicas.containsKey(name);
    }

    /** What the blueprint calls a hypha. */
    static String plainName(Hypha h) {
        String name = h.name();
        return h.species.isReplicated() ? name.substring(0, name.lastIndexOf(AT)) : name;
    }

    @Nullable
    public Replica replicaOf(Hypha copy) {
        return replicas.get(plainName(copy));
    }

    /** The names of the copies that a hypha of a replicated species begins with. */
    List<String> copies(String name) {
        return names.stream().map(group -> name + AT + group).toList();
    }

    /** Who is meant by a name that is replicated, by another one: the copy of its own group, or else the first that lives. */
    @Nullable
    Node meant(String name, Node by) {
        Replica replica = replicas.get(name);
        return replica == null ? null : meant(replica, by);
    }

    private @Nullable Hypha meant(Replica replica, Node by) {
        int group = group(by);
        if (group != NONE) {
            return replica.copy(group);
        }
        for (int g = 0; g < names.size(); g++) {
            if (replica.copy(g) != null) {
                return replica.copy(g);
            }
        }
        return null;
    }

    /** Whether this copy stands for all where a blueprint means the hypha. */
    static boolean standsForAll(Hypha hypha, @Nullable Groups groups) {
        if (groups == null || !hypha.species.isReplicated()) {
            return true;
        }
        Replica replica = groups.replicaOf(hypha);
        return replica != null && replica.copy(groups.group(hypha)) == hypha && groups.firstOf(replica) == hypha;
    }

    private @Nullable Hypha firstOf(Replica replica) {
        for (int g = 0; g < names.size(); g++) {
            if (replica.copy(g) != null) {
                return replica.copy(g);
            }
        }
        return null;
    }

    /** One to join with another. */
    interface Pair {
        void join(Node from, Node to);
    }

    /**
     * A blueprint joins two. From a replicated hypha there is a socket from each of its copies; to one there is a socket to the
     * copy of the sender's own group.
     */
    void join(Node from, Node to, Pair pair) {
        if (from instanceof Hypha sender && sender.species.isReplicated()) {
            Replica replica = Objects.requireNonNull(replicaOf(sender));
            for (int g = 0; g < names.size(); g++) {
                Hypha copy = replica.copy(g);
                if (copy != null) {
                    joinTo(copy, to, pair);
                }
            }
        } else {
            joinTo(from, to, pair);
        }
    }

    private void joinTo(Node from, Node to, Pair pair) {
        if (to instanceof Hypha receiver && receiver.species.isReplicated()) {
            Hypha copy = meant(Objects.requireNonNull(replicaOf(receiver)), from);
            if (copy != null) {
                pair.join(from, copy);
            }
        } else {
            pair.join(from, to);
        }
    }

    // ---- partitions

    public int[] sides() {
        return sides;
    }

    /** The groups, side by side: {@code east | west, north}; null if the network is whole. */
    @Nullable
    public String text() {
        return division.text(sides);
    }

    public List<String> names() {
        return names;
    }

    /** How they are or could be divided. */
    public Division division() {
        return division;
    }

    /** From now on, groups are apart so; none of what is named is the whole. Answers whether anything has changed. */
    public boolean divide(List<List<String>> wanted, State state) {
        int[] before = sides.clone();
        System.arraycopy(division.sides(wanted), 0, sides, 0, sides.length);
        if (Arrays.equals(before, sides)) {
            return false;
        }
        state.topology.forEachSocket(socket -> turn(socket, state));
        replicas.values().forEach(replica -> unsettled.put(replica.name, replica));
        return true;
    }

    /** What a socket holds that is apart now is not sensed; what one holds that is so no longer has arrived. */
    private void turn(Socket socket, @Nullable State state) {
        boolean apart = closed.containsKey(socket.number) ? !isWhole() : areApart(socket.from, socket.to);
        if (apart == socket.isApart()) {
            return;
        }
        socket.turnApart();
        if (apart) {
            if (socket.closing) {
                close(socket);
            }
            if (socket.to instanceof Hypha h) {
                h.forgetPending(socket);
            }
            return;
        }
        closed.remove(socket.number);
        if (socket.held() > 0 && state != null) {
            state.beforeChange(socket);
            socket.arriveNow(state.tide);
            state.own.arrived(socket, socket.urgentHeld() > 0, false);
        }
    }

    /** Whether all groups reach each other. */
    boolean isWhole() {
        return Arrays.stream(sides).allMatch(side -> side == sides[0]);
    }

    /** A socket to another side is closed: who sent what it holds may be gone before that arrives. */
    void close(Socket socket) {
        if (socket.held() > 0) {
            closed.put(socket.number, socket);
        }
    }

    // ---- what is to be merged

    /** A copy of it has changed. */
    public void changed(Replica replica) {
        unsettled.put(replica.name, replica);
        touched.add(replica);
    }

    /** Those of which not all that can reach each other are one, by their names. */
    public List<Replica> unsettled() {
        return unsettled.isEmpty() ? List.of() : new ArrayList<>(unsettled.values());
    }

    public void settled(Replica replica) {
        unsettled.remove(replica.name);
        touched.add(replica);
    }

    public void touched(Replica replica) {
        touched.add(replica);
    }

    public Strikes strikes(String kind) {
        return strikes.computeIfAbsent(kind, k -> new Strikes());
    }

    /**
     * The next tide in which something is to be merged, by those that are served.
     *
     * @param hopeless whether those count too that are merged by what failed again and again
     */
    public long nextDue(long tide, boolean hopeless) {
        long next = Hypha.NEVER;
        for (Replica replica : unsettled.values()) {
            Species species = replica.species;
            Strikes strikes = strikes(species.mergedBy());
            if (species.merges != null && (hopeless || !strikes.hopeless())) {
                next = Math.min(next, Math.max(tide + 1, strikes.retryAt()));
            }
        }
        return next;
    }

    // ---- as a value

    public long hash() {
        for (Replica replica : touched) {
            long now = replica.hash();
            hashOfReplicas += now - replica.digested;
            replica.digested = now;
        }
        touched.clear();
        return hashOfReplicas + Plain.hash(plain());
    }

    /** All but the copies. */
    public PlainMap plain() {
        List<Object> born = new ArrayList<>();
        newborn.forEach((id, group) -> born.add(PlainList.of(List.of((long) id, (long) group))));
        Map<String, Object> struck = new TreeMap<>();
        strikes.forEach((kind, each) -> {
            if (each.fault() != null) {
                struck.put(kind, each.plain());
            }
        });
        List<Object> numbers = new ArrayList<>();
        closed.forEach((number, socket) -> {
            if (socket.held() > 0) {
                numbers.add((long) number);
            }
        });
        return PlainMap.of("newborn", PlainList.of(born), "strikes", PlainMap.of(struck))
                .plus("closed", PlainList.of(numbers))
                .plus(
                        "sides",
                        PlainList.of(Arrays.stream(sides).asLongStream().boxed().toList()));
    }

    /** The copies. */
    public List<PlainMap> plainReplicas() {
        return replicas.values().stream().map(Replica::plain).toList();
    }

    /** Becomes what was written, when all hyphae and sockets have been read. */
    public void read(PlainMap from, Topology topology) {
        PlainList written = (PlainList) Objects.requireNonNull(from.get("sides"));
        for (int g = 0; g < sides.length; g++) {
            sides[g] = ((Long) Objects.requireNonNull(written.get(g))).intValue();
        }
        ((PlainList) Objects.requireNonNull(from.get("newborn"))).forEach(each -> {
            PlainList pair = (PlainList) Objects.requireNonNull(each);
            int id = ((Long) Objects.requireNonNull(pair.get(0))).intValue();
            Hypha hypha = topology.hyphaOrNull(id);
            if (hypha != null) {
                int group = ((Long) Objects.requireNonNull(pair.get(1))).intValue();
                put(hypha, group);
                newborn.put(id, group);
            }
        });
        ((PlainMap) Objects.requireNonNull(from.get("strikes")))
                .forEach((kind, plain) -> strikes(kind).read((PlainMap) Objects.requireNonNull(plain)));
        TreeSet<Long> numbers = new TreeSet<>();
        ((PlainList) Objects.requireNonNull(from.get("closed"))).forEach(number -> numbers.add((Long) number));
        topology.forEachSocket(socket -> {
            if (numbers.contains((long) socket.number)) {
                closed.put(socket.number, socket);
            }
            turn(socket, null);
        });
    }

    public void readReplica(PlainMap from) {
        Replica replica = replicas.computeIfAbsent(String.valueOf(from.get("name")), n -> {
            throw new IllegalArgumentException("there is no copy of '" + n + "'");
        });
        replica.read(from);
        touched.add(replica);
        if (!replica.isSettled(sides)) {
            unsettled.put(replica.name, replica);
        }
    }
}

package io.mycelium.core.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a socket can begin or end at: a hypha, a relay, a fruiting body, or one that is gone. */
public abstract class Node extends Named {
    /** So many sockets are not walked through any more to find one of them. */
    private static final int MANY = 16;

    /** How often it was begun. */
    public int generation;
    /** The number of the last signal it emitted. */
    public long seq;

    @Nullable
    public Socket firstIn;

    @Nullable
    Socket lastIn;

    @Nullable
    public Socket firstOut;

    @Nullable
    Socket lastOut;

    /** Once there are many of them, or one ended with its far end. */
    @Nullable
    AddressBook book;

    Node(int id, String name) {
        super(id, name);
    }

    Node(int id, String base, int number) {
        super(id, base, number);
    }

    private Node(Named same) {
        super(same);
    }

    public SignalKey nextKey() {
        return new SignalKey(this, generation, ++seq);
    }

    /** The first outgoing socket to another node. The tide's thread only. */
    @Nullable
    public Socket socketTo(Node other) {
        if (book != null && book.complete()) {
            return book.socketTo(other);
        }
        int walked = 0;
        for (Socket s = firstOut; s != null; s = s.nextOut) {
            if (s.to == other) {
                return s;
            }
            if (++walked == MANY) {
                book().complete(firstOut);
                return book().socketTo(other);
            }
        }
        return null;
    }

    /** All outgoing sockets to another node, in their order. The tide's thread only. */
    List<Socket> socketsTo(Node other) {
        Socket one = socketTo(other);
        if (one == null) {
            return List.of();
        }
        if (book != null && book.complete()) {
            return book.socketsTo(other);
        }
        List<Socket> found = new ArrayList<>();
        for (Socket s = one; s != null; s = s.nextOut) {
            if (s.to == other) {
                found.add(s);
            }
        }
        return found;
    }

    public AddressBook book() {
        AddressBook known = book;
        if (known == null) {
            known = new AddressBook();
            book = known;
        }
        return known;
    }

    /** Whether it led, on this frequency, to somebody who has died. */
    public boolean ledToTheDead(Frequency frequency) {
        return book != null && book.ledToTheDead(frequency);
    }

    public List<String> deadEnds() {
        return book == null ? List.of() : book.deadEnds();
    }

    long deadEndsHash() {
        return book == null ? 0 : book.hash();
    }

    /** One of whom nothing is left but the name on signals it once emitted, and the place that gives them. */
    public static final class Gone extends Node {
        public Gone(Named once) {
            super(once);
        }
    }
}

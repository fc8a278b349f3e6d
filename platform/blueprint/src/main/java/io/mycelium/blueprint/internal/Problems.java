package io.mycelium.blueprint.internal;

import io.mycelium.blueprint.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one file and those that it includes. Used by one thread. */
public final class Problems {
    /** More than this many help nobody; the rest is counted. */
    static final int MOST = 1000;

    /** To find what was meant costs time, and with this many problems nobody needs it for the next. */
    private static final int MOST_WITH_HINTS = 200;

    private final String file;
    private final FileKind kind;
    private final TreeSet<Problem> all;
    private final AtomicLong others;

    /** Those of a blueprint. */
    public Problems(String file) {
        this(file, FileKind.BLUEPRINT);
    }

    Problems(String file, FileKind kind) {
        this(file, kind, new TreeSet<>(), new AtomicLong());
    }

    private Problems(String file, FileKind kind, TreeSet<Problem> all, AtomicLong others) {
        this.file = file;
        this.kind = kind;
        this.all = all;
        this.others = others;
    }

    /** These same problems, where a place of which no file is said is in another file. */
    Problems in(String other) {
        return new Problems(other, kind, all, others);
    }

    /** The file of those places of which no file is said. */
    String file() {
        return file;
    }

    /** What the file is to be. */
    FileKind kind() {
        return kind;
    }

    void add(Position at, String message) {
        if (all.size() < MOST) {
            all.add(new Problem(at.file().isEmpty() ? file : at.file(), at.line(), at.column(), message));
        } else {
            others.incrementAndGet();
        }
    }

    /** Adds "unknown ...": with the nearest of the candidates if one is near, else with what was expected. */
    void addUnknown(Position at, String what, String name, Collection<String> candidates, String expected) {
        String nearest = nearest(name, candidates);
        String hint = nearest == null ? expected : "did you mean '" + nearest + "'?";
        add(at, what + " " + Words.quoted(name) + "; " + hint);
    }

    /** The candidate that was meant, if one is near; not looked for any more when there are many problems. */
    @Nullable
    String nearest(String name, Collection<String> candidates) {
        return many() ? null : Nearest.to(name, candidates);
    }

    /** Whether there are so many problems that further ones get no hints. */
    boolean many() {
        return all.size() >= MOST_WITH_HINTS;
    }

    /** In the order of the file. */
    public List<Problem> all() {
        if (others.get() == 0) {
            return List.copyOf(all);
        }
        List<Problem> most = new ArrayList<>(all);
        Problem last = all.last();
        most.add(new Problem(last.file(), last.line(), last.column(), "and " + others + " more problems"));
        return List.copyOf(most);
    }
}

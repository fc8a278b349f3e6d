package io.mycelium.core.blueprint;

import io.mycelium.api.value.Plain;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Which of those that one line of a blueprint means are joined by sockets. All shapes but {@link Each} join hyphae of one
 * pattern with each other, in the order in which the blueprint names them, and those of a group by their numbers.
 */
public sealed interface Shape {
    /** From each that the one end means to each that the other end means. */
    Shape EACH = new Each();

    /** What most lines are: {@code a -> b}. */
    record Each() implements Shape {
        @Override
        public void join(int from, int to, Joint joint) {
            for (int i = 0; i < from; i++) {
                for (int k = 0; k < to; k++) {
                    joint.join(i, k);
                }
            }
        }
    }

    /** From each to the next, and from the last to the first. */
    record Ring() implements Shape {
        @Override
        public void join(int from, int to, Joint joint) {
            for (int i = 0; from > 1 && i < from; i++) {
                joint.join(i, (i + 1) % from);
            }
        }
    }

    /** From each to the next. */
    record Chain() implements Shape {
        @Override
        public void join(int from, int to, Joint joint) {
            for (int i = 0; i + 1 < from; i++) {
                joint.join(i, i + 1);
            }
        }
    }

    /**
     * From each to its neighbours above, on the left, on the right and below, where rows are filled one after the other.
     *
     * @param columns how many stand in a row; 0: the square root of how many there are, rounded up
     */
    record Grid(int columns) implements Shape {
        @Override
        public void join(int from, int to, Joint joint) {
            int row = columns > 0 ? columns : (int) Math.ceil(Math.sqrt(from));
            for (int i = 0; i < from; i++) {
                if (i >= row) {
                    joint.join(i, i - row);
                }
                if (i % row > 0) {
                    joint.join(i, i - 1);
                }
                if (i % row < row - 1 && i + 1 < from) {
                    joint.join(i, i + 1);
                }
                if (row < from - i) {
                    joint.join(i, i + row);
                }
            }
        }
    }

    /** From each to each other. */
    record Complete() implements Shape {
        @Override
        public void join(int from, int to, Joint joint) {
            for (int i = 0; i < from; i++) {
                for (int k = 0; k < from; k++) {
                    if (i != k) {
                        joint.join(i, k);
                    }
                }
            }
        }
    }

    /**
     * From each to some others, drawn by chance; whom one draws depends on the seed, its place and how many there are.
     *
     * @param degree how many others; all of them, if there are no more
     * @param seed of the chance
     */
    record Random(int degree, long seed) implements Shape {
        @Override
        public void join(int from, int to, Joint joint) {
            int others = from - 1;
            for (int i = 0; i < from; i++) {
                for (int drawn : draw(i, others)) {
                    joint.join(i, drawn < i ? drawn : drawn + 1);
                }
            }
        }

        /** Draws as many different numbers below {@code others} as there are to be: Floyd's way, which needs no list of all. */
        private TreeSet<Integer> draw(int place, int others) {
            TreeSet<Integer> drawn = new TreeSet<>();
            long chance = Plain.mix(seed ^ Plain.mix(place));
            for (int last = Math.max(0, others - degree); last < others; last++) {
                chance = Plain.mix(chance + 1);
                int number = (int) Long.remainderUnsigned(chance, last + 1L);
                drawn.add(drawn.contains(number) ? last : number);
            }
            return drawn;
        }
    }

    /** Is told of one socket, by the places of its ends from 0. */
    @FunctionalInterface
    interface Joint {
        void join(int from, int to);
    }

    /**
     * Tells of each socket, in the order of the senders, and of each sender's in the order of the receivers. The same
     * numbers give the same sockets, always.
     *
     * @param from how many the one end means
     * @param to how many the other end means; the same for all shapes but {@link Each}
     */
    void join(int from, int to, Joint joint);

    /** As a blueprint calls it, such as {@code ring}. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Returns how many sockets it makes at most. */
    default long most(long from, long to) {
        if (this instanceof Each || this instanceof Complete) {
            return from * to;
        }
        if (this instanceof Random random) {
            return from * Math.min(random.degree, from);
        }
        return this instanceof Grid ? 4 * from : from;
    }
}

package io.mycelium.testkit.prompt;

import java.util.List;

/** What a line that is being typed could go on with. Called by the thread that reads lines. */
@FunctionalInterface
public interface Hints {
    /**
     * What could stand from a place on.
     *
     * @param from where the word begins that would be replaced
     * @param words what could stand there
     * @param behind what goes behind the one that is taken
     */
    record Completion(int from, List<String> words, String behind) {
        public Completion {
            words = List.copyOf(words);
        }
    }

    /** Returns what there is for a line as far as it is typed. */
    Completion completion(String line);
}

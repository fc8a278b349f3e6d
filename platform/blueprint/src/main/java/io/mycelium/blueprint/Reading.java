package io.mycelium.blueprint;

import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a blueprint file: a blueprint, or all that is wrong. */
public sealed interface Reading {
    /** All that is wrong, in the order of the file; empty exactly if this is {@link Sound}. */
    List<Problem> problems();

    /** Where things stand in the file. */
    Places places();

    /**
     * The pack files that belong to the blueprint, as far as it could be read: those that it lists, else those beside
     * it, in the order of their names.
     */
    List<Path> packs();

    /**
     * @param folder that relative paths in the blueprint are relative to: the file's own
     * @param packs the pack files ({@code .drl}, {@code .jar}) that belong to the blueprint: those that it lists, else
     *     those beside it, in the order of their names
     * @param places where things stand in the file
     */
    record Sound(Blueprint blueprint, Path folder, List<Path> packs, Places places) implements Reading {
        public Sound {
            packs = List.copyOf(packs);
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /**
     * @param problems at least one
     * @param part what of it could be understood, for who looks for more that is wrong; null where nothing could
     * @param places where things stand in the file
     */
    record Faulty(
            List<Problem> problems,
            List<Path> packs,
            @Nullable Blueprint part,
            Places places) implements Reading {
        public Faulty {
            packs = List.copyOf(packs);
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a faulty blueprint has at least one problem");
            }
        }
    }
}

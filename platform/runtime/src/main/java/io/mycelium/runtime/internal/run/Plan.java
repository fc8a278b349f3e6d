package io.mycelium.runtime.internal.run;

import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Places;
import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Path;
import java.util.List;

/**
 * A network to start.
 *
 * @param file the blueprint's
 * @param folder that relative paths in it are relative to
 * @param packs the pack files that belong to it
 * @param places where things stand in the file
 */
record Plan(Path file, Blueprint blueprint, Path folder, List<Path> packs, Places places) {
    /** {@code blueprint.yaml:7:12: error: ...}, with the place of what is at the end of a way through the file. */
    String error(List<String> way, String message) {
        return at(way) + ": error: " + message;
    }

    /** Where the value at the end of a way comes from, if it does not stand in the file: in brackets. */
    String source(List<String> way) {
        return places.borrowed().stream()
                .filter(value -> value.way().equals(way))
                .map(value -> " (from " + value.source() + ")")
                .findFirst()
                .orElse("");
    }

    /** {@code blueprint.yaml:7:12}. */
    String at(List<String> way) {
        Place place = places.of(way);
        return place.fileOr(file.toString()) + (place.line() > 0 ? ":" + place.line() + ":" + place.column() : "");
    }
}

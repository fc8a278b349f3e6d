package io.mycelium.runtime.internal.run;

import io.mycelium.core.blueprint.Blueprint;
import java.nio.file.Path;
import java.util.List;

/**
 * A network to start.
 *
 * @param file the blueprint's
 * @param folder that relative paths in it are relative to
 * @param packs the pack files that belong to it
 */
record Plan(Path file, Blueprint blueprint, Path folder, List<Path> packs) {}

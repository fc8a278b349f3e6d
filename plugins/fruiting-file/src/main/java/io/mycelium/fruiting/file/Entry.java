package io.mycelium.fruiting.file;

import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * A line of a feed and what it means.
 *
 * @param from the position where it begins
 * @param next the position behind its end
 * @param number the first line of a file is 1
 * @param payload null if it gives no signal
 * @param fault why not; null for an empty line
 * @param minutes its time, where the pace is in minutes
 */
record Entry(
        long from,
        long next,
        long number,
        @Nullable PlainMap payload,
        @Nullable String fault,
        long minutes) {}

package io.mycelium.api.fruiting;

import io.mycelium.api.signal.Signal;

/**
 * What a network put out at a body.
 *
 * @param number its number at this body, from 1
 * @param id the number, and a hash chained over all that the body put out up to here: the same output after a recovery has
 *     the same id, another one has not
 * @param tide the tide that delivered it
 */
public record Output(long number, String id, long tide, Signal signal) {}

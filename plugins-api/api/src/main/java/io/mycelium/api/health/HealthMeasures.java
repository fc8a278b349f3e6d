package io.mycelium.api.health;

/**
 * What was measured at one awake hypha in one tide. One that is stopped or held and senses nothing is not measured.
 *
 * @param energyUsed the share of its energy that it spent, 0 to 1
 * @param fullestSocket the fill of its fullest incoming socket, 0 to 1
 * @param tidesWaited how many tides its oldest waiting signal has waited
 * @param failures how many of its last ten steps failed
 * @param tidesActed in how many tides it acted since its birth, if it was born while the network ran; -1 for one that the
 *     blueprint began with
 * @param idle whether it was awake with nothing to do
 */
public record HealthMeasures(
        double energyUsed, double fullestSocket, long tidesWaited, int failures, long tidesActed, boolean idle) {}

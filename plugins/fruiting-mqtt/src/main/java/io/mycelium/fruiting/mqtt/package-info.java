/** The fruiting body of kind {@code mqtt}: signals that an MQTT broker brings, and outputs that it is given, each at least once. */
@NullMarked
package io.mycelium.fruiting.mqtt;

import org.jspecify.annotations.NullMarked;

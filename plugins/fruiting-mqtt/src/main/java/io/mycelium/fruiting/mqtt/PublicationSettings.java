package io.mycelium.fruiting.mqtt;

import com.hivemq.client.mqtt.datatypes.MqttTopic;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;

/**
 * How outputs go to a broker.
 *
 * @param retain whether the broker keeps the last one for who subscribes later
 */
record PublicationSettings(BrokerSettings broker, String topic, boolean retain) {
    private static final String TOPIC = "a topic without + and #, such as alarms/fire";

    static PublicationSettings of(PlainMap values) {
        Settings settings = Settings.of(values).only("broker", "client", "user", "password-file", "topic", "retain");
        String topic = settings.text("topic", TOPIC);
        try {
            MqttTopic.of(topic);
        } catch (IllegalArgumentException e) {
            throw settings.wrong("topic", TOPIC);
        }
        return new PublicationSettings(BrokerSettings.of(settings), topic, settings.truthOr("retain", false));
    }
}

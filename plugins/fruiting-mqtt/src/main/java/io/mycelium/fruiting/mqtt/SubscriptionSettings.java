package io.mycelium.fruiting.mqtt;

import com.hivemq.client.mqtt.datatypes.MqttTopicFilter;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * How messages of a broker come in.
 *
 * @param topic a filter of topics, with {@code +} and {@code #}
 * @param frequency of the signal that each message becomes
 * @param topicField the payload field that is given the message's topic, or null
 * @param text whether a message is text, and not JSON
 * @param atCheckpoint whether a message is confirmed when a checkpoint has its signal; else when a tide has it
 */
record SubscriptionSettings(
        BrokerSettings broker,
        String topic,
        String frequency,
        @Nullable String topicField,
        boolean text,
        boolean atCheckpoint) {
    private static final String TOPIC = "a topic, such as sensors/+/temperature or sensors/#";

    static SubscriptionSettings of(PlainMap values) {
        Settings settings = Settings.of(values)
                .only(
                        "broker",
                        "client",
                        "user",
                        "password-file",
                        "topic",
                        "frequency",
                        "topic-field",
                        "content",
                        "confirm");
        String topic = settings.text("topic", TOPIC);
        try {
            MqttTopicFilter.of(topic);
        } catch (IllegalArgumentException e) {
            throw settings.wrong("topic", TOPIC);
        }
        return new SubscriptionSettings(
                BrokerSettings.of(settings),
                topic,
                settings.name("frequency", "the frequency of its signals, such as reading"),
                settings.textOrNull("topic-field", "the name of a payload field"),
                settings.oneOf("content", "json", "text").equals("text"),
                settings.oneOf("confirm", "checkpoint", "tide").equals("checkpoint"));
    }
}

package io.mycelium.fruiting.mqtt;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import org.osgi.service.component.annotations.Component;

/** The kind {@code mqtt}: a topic of a broker comes in, or outputs go to one. */
@Component(service = FruitingBody.class)
public final class MqttFruitingBody implements FruitingBody {
    @Override
    public String kind() {
        return "mqtt";
    }

    @Override
    public void check(Direction direction, PlainMap settings) {
        if (direction == Direction.IN) {
            SubscriptionSettings.of(settings);
        } else {
            PublicationSettings.of(settings);
        }
    }

    @Override
    public InputBody openInput(BodyContext context) {
        return new Subscription(context, SubscriptionSettings.of(context.settings()));
    }

    @Override
    public OutputBody openOutput(BodyContext context) {
        return new Publication(context, PublicationSettings.of(context.settings()));
    }
}

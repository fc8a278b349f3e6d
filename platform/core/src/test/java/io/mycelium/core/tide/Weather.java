package io.mycelium.core.tide;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that throws by the tide: what it does is a function of the tide and of its memory, so that a life can be lived
 * twice. It feeds for some tides, or counts what is put out.
 */
final class Weather implements FruitingBody {
    static final String KIND = "weather";

    private final long feeds;

    /** @param feeds so many signals */
    Weather(long feeds) {
        this.feeds = feeds;
    }

    private static void storm(long tide) {
        if (Math.floorMod(Plain.mix(tide), 4) == 0) {
            throw new IllegalStateException("a storm in tide " + tide);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void check(Direction direction, PlainMap settings) {}

    @Override
    public InputBody openInput(BodyContext context) {
        return new InputBody() {
            @Override
            public Intake take(@Nullable Object memory, long tide, int room) {
                storm(tide);
                long given = memory instanceof Long before ? before : 0;
                if (given == feeds || room == 0) {
                    return new Intake(given, List.of(), given == feeds);
                }
                PlainMap payload = PlainMap.of("ttl", given % 3, "v", given).plus("key", "k" + given % 5);
                return new Intake(given + 1, List.of(new Incoming("a", payload)), given + 1 == feeds);
            }

            @Override
            public void close() {
                throw new IllegalStateException("it sticks");
            }
        };
    }

    @Override
    public OutputBody openOutput(BodyContext context) {
        return new OutputBody() {
            @Override
            public Object deliver(@Nullable Object memory, List<Output> outputs) {
                storm(outputs.get(outputs.size() - 1).tide());
                return outputs.get(outputs.size() - 1).number();
            }

            @Override
            public void close() {
                throw new IllegalStateException("it sticks");
            }
        };
    }
}

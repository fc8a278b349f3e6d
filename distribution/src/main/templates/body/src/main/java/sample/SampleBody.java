package sample;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Gives the numbers from 1 on. Its memory is {@code {v: 1, given: the last number that was given}}. */
@Component(service = FruitingBody.class)
public final class SampleBody implements FruitingBody {
    @Override
    public String kind() {
        return "sample";
    }

    @Override
    public void check(Direction direction, PlainMap settings) {
        if (direction == Direction.OUT) {
            throw new IllegalArgumentException("a body of kind sample only comes in: expected direction: in");
        }
        Settings known = Settings.of(settings).only("frequency", "last");
        known.text("frequency", "the frequency of its signals, such as count");
        known.whole("last", 1);
    }

    @Override
    public InputBody openInput(BodyContext context) {
        Settings settings = Settings.of(context.settings());
        return new Range(settings.text("frequency", "a frequency"), settings.whole("last", 1));
    }

    @Override
    public OutputBody openOutput(BodyContext context) {
        throw new BodyException("a body of kind sample only comes in");
    }

    private record Range(String frequency, long last) implements InputBody {
        @Override
        public Intake take(Object memory, long tide, int room) {
            long given = given(memory);
            List<Incoming> signals = new ArrayList<>();
            while (given < last && signals.size() < room) {
                given++;
                signals.add(new Incoming(frequency, PlainMap.of("number", given)));
            }
            return new Intake(PlainMap.of("v", 1, "given", given), signals, given == last);
        }

        private static long given(Object memory) {
            if (memory == null) {
                return 0;
            }
            if (memory instanceof PlainMap map && map.integer("v", 0) == 1) {
                return map.integer("given", 0);
            }
            throw new BodyException("a body of kind sample can't go on from the memory " + memory + ": expected version 1");
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}

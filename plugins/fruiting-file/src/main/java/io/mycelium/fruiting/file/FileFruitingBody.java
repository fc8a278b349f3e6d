package io.mycelium.fruiting.file;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The kind {@code file}: a feed of JSON lines comes in at a pace in tides, outputs go out as JSON lines. */
@Component(service = FruitingBody.class)
public final class FileFruitingBody implements FruitingBody {
    /** Threads that read feeds ahead, as many as are at work at once; none as long as nothing is read. */
    private final ExecutorService readers = Executors.newCachedThreadPool(reading -> {
        Thread thread = new Thread(reading, "mycelium-feed");
        thread.setDaemon(true);
        return thread;
    });

    @Deactivate
    void stop() {
        readers.shutdown();
    }

    @Override
    public String kind() {
        return "file";
    }

    @Override
    public void check(Direction direction, PlainMap settings) {
        if (direction == Direction.IN) {
            FeedSettings.of(settings);
        } else {
            RecordSettings.of(settings);
        }
    }

    @Override
    public InputBody openInput(BodyContext context) {
        return new FeedBody(context, FeedSettings.of(context.settings()), readers);
    }

    @Override
    public OutputBody openOutput(BodyContext context) {
        return new RecordBody(context, RecordSettings.of(context.settings()));
    }
}

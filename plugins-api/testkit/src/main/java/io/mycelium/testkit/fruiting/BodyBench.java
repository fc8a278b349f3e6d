package io.mycelium.testkit.fruiting;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.InputBody.Incoming;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One body's place in a network, without the network: the context it is opened with, and its memory between the tides. A
 * tide is a call of {@link #take} or {@link #deliver}; a recovery is another bench with an earlier memory.
 */
public final class BodyBench implements BodyContext {
    private final String network;
    private final String body;
    private final Path folder;
    private final PlainMap settings;
    private final BenchIngress ingress;
    private final BenchLog outputs;
    private @Nullable Object memory;
    private long tide;
    private boolean ended;

    public BodyBench(String network, String body, Path folder, PlainMap settings) {
        this(network, body, folder, settings, null, new BenchIngress(10_000), new BenchLog(10_000));
    }

    public BodyBench(
            String network,
            String body,
            Path folder,
            PlainMap settings,
            @Nullable Object memory,
            BenchIngress ingress,
            BenchLog outputs) {
        this.network = network;
        this.body = body;
        this.folder = folder;
        this.settings = settings;
        this.memory = memory;
        this.ingress = ingress;
        this.outputs = outputs;
    }

    /** The same place as a server finds it that has gone back to a memory: the output log goes on where it was. */
    public BodyBench recovered(@Nullable Object earlier) {
        return new BodyBench(network, body, folder, settings, earlier, ingress, outputs);
    }

    /** TIDE IN asks an open body what there is. */
    public List<Incoming> take(InputBody open, int room) {
        InputBody.Intake intake = open.take(memory, ++tide, room);
        memory = plain(intake.memory());
        ended = intake.ended();
        return intake.signals();
    }

    /** PROCESS puts signals into the body's log, and hands them over to an open body that takes them. Gives what they became. */
    public List<Output> deliver(OutputBody open, List<? extends Signal> signals) {
        List<Output> out = outputs.put(++tide, signals);
        if (open.takesOutputs()) {
            memory = plain(open.deliver(memory, out));
        }
        return out;
    }

    private static @Nullable Object plain(@Nullable Object memory) {
        return Plain.of(memory);
    }

    /** Whether the last {@link #take} said that nothing more will come. */
    public boolean ended() {
        return ended;
    }

    @Override
    public String network() {
        return network;
    }

    @Override
    public String body() {
        return body;
    }

    @Override
    public PlainMap settings() {
        return settings;
    }

    @Override
    public @Nullable Object memory() {
        return memory;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public BenchIngress ingress() {
        return ingress;
    }

    @Override
    public BenchLog outputs() {
        return outputs;
    }
}

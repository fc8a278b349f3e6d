package io.mycelium.fruiting.stdout;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The kind {@code stdout}: what a network puts out is printed, one line an output. Standard output is a service: the
 * launcher's, or, on a terminal, the runtime's, which keeps the status line out of the way. In a container without one it
 * is {@code System.out}.
 */
@Component(service = FruitingBody.class)
public final class StdoutFruitingBody implements FruitingBody {
    private final PrintStream stdout;

    @Activate
    public StdoutFruitingBody(
            @Reference(
                            target = "(mycelium.role=stdout)",
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    PrintStream stdout) {
        this.stdout = stdout == null ? System.out : stdout;
    }

    @Override
    public String kind() {
        return "stdout";
    }

    @Override
    public void check(Direction direction, PlainMap settings) {
        if (direction == Direction.IN) {
            throw new IllegalArgumentException(
                    "a body of kind stdout has direction out; nothing comes in by standard output");
        }
        format(settings);
    }

    private static String format(PlainMap settings) {
        return Settings.of(settings).only("format").oneOf("format", "text", "json");
    }

    @Override
    public InputBody openInput(BodyContext context) {
        throw new BodyException("body '" + context.body() + "' of network '" + context.network()
                + "' can't be opened: nothing comes in by standard output. Set its direction to out");
    }

    @Override
    public OutputBody openOutput(BodyContext context) {
        return new PrintingBody(context, format(context.settings()).equals("json"), stdout);
    }
}

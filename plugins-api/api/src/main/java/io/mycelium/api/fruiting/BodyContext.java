package io.mycelium.api.fruiting;

import io.mycelium.api.value.PlainMap;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What a body is opened with, for as long as it is open. Thread-safe; nothing here waits or throws. */
@ProviderType
public interface BodyContext {
    /** Returns the name of its network. */
    String network();

    /** Returns the body's name in its network. */
    String body();

    /** Returns the body's settings in the blueprint, as {@link FruitingBody#check} has taken them. */
    PlainMap settings();

    /**
     * Returns the body's memory as the network remembers it at the opening: null at a first start, else that of the checkpoint
     * or of the bundle that served before.
     */
    @Nullable
    Object memory();

    /** Returns the folder that relative paths in the settings are relative to. */
    Path folder();

    /** Returns where an input body offers signals. */
    Ingress ingress();

    /** Returns the log of what an output body has put out; of an input body, an empty one. */
    OutputLog outputs();
}

package io.mycelium.api.fruiting;

import io.mycelium.api.value.PlainMap;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** What a body is opened with. Thread-safe. */
@ProviderType
public interface BodyContext {
    String network();

    /** The body's name in its network. */
    String body();

    PlainMap settings();

    /** The body's memory as the network remembers it: null at a first start, else that of the checkpoint or of the bundle that served before. */
    @Nullable
    Object memory();

    /** The folder that relative paths in the settings are relative to. */
    Path folder();

    /** Where an input body offers signals. */
    Ingress ingress();

    /** What an output body has put out. */
    OutputLog outputs();
}

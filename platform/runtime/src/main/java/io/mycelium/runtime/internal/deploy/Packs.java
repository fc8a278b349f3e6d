package io.mycelium.runtime.internal.deploy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.runtime.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.LoggerFactory;

/** Makes behaviours of rule packs: where the runtime meets the rules. Thread-safe; compiles on the caller's thread. */
public interface Packs {
    /**
     * Compiles a bare {@code .drl}; of the file that packs share it only finds out whether it is right.
     *
     * @param file names the pack, and stands in the problems; it need not be there
     * @param shared the signals that it shares with those beside it; null if there are none
     */
    Compiled drl(Path file, byte[] text, byte @Nullable [] shared);

    /** Compiles the pack that an installed bundle carries, seeing the bundle's classes. */
    Compiled bundle(Bundle bundle);

    /** Compiles the pack in a jar, or in a folder with a {@code pack.yaml}, that is not installed. */
    Compiled jar(Path file);

    /**
     * Compiles a pack again from the sources that a checkpoint keeps.
     *
     * @param id what it was, and is again
     * @param sources file name to text
     */
    Compiled kept(PackId id, Map<String, String> sources);

    /** What came of it. */
    sealed interface Compiled {
        List<Problem> problems();
    }

    /** A behaviour, to be closed by whoever takes it out of use; the problems are warnings. */
    record Ready(Behaviour behaviour, List<Problem> problems) implements Compiled {}

    record Broken(List<Problem> problems) implements Compiled {}

    /** Ends a behaviour that nobody uses any more, so that its class loader goes. */
    static void close(Behaviour behaviour) {
        if (behaviour instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                LoggerFactory.getLogger(Packs.class).warn("{} does not close", behaviour.pack(), e);
            }
        }
    }
}

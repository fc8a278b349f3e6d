package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.internal.check.FileCheck;
import io.mycelium.runtime.internal.deploy.DroolsPacks;
import io.mycelium.runtime.internal.deploy.PackFolders;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.PlainPlugins;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * Checks files without a container: the launcher makes it by its name, in a class loader with the jars of the package, on
 * its main thread. A container would cost twice what most checks do.
 *
 * <p>It takes the settings that a container would have as framework properties, and {@code mycelium.system} for the
 * folder with the package's bundles; results go to the stream that it is given, and problems to {@code System.err}.
 */
public final class PlainValidation implements ToIntBiFunction<Map<String, String>, PrintStream> {
    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        Options options = Options.of(settings::get);
        Path system = Path.of(settings.getOrDefault("mycelium.system", "system"));
        DroolsPacks packs = new DroolsPacks();
        FileCheck check = new FileCheck(
                packs,
                () -> PlainPlugins.of(system.resolve("05")),
                new PackFolders(packs, List.of(options.deploy(), options.deployed()), system.resolve("08")));
        return new Validation(check, new Console(System.err), out).run(options);
    }
}

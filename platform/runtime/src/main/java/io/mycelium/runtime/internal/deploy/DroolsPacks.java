package io.mycelium.runtime.internal.deploy;

import io.mycelium.api.rule.PackId;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackException;
import io.mycelium.rules.PackManifest;
import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import io.mycelium.runtime.Problem;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Packs of the rules module. A problem in a bare file or a folder names it by its whole path. */
public final class DroolsPacks implements Packs {
    /** With it, what packs share is a pack that can be compiled. */
    private static final String ANY_RULE = "rule \"any\" when Signal() then end";

    private final PackCompiler compiler = new PackCompiler();

    @Override
    public Compiled drl(Path file, byte[] text, byte @Nullable [] shared) {
        Path reading = file;
        String decoded;
        String signals;
        try {
            decoded = decoded(text);
            reading = file.resolveSibling(PackReader.SHARED);
            signals = shared == null ? null : decoded(shared);
        } catch (CharacterCodingException e) {
            return new Broken(List.of(Problem.error(reading.toString(), "it is not UTF-8 text")));
        }
        if (SharedSignals.isIt(file)) {
            return compile(
                    file, () -> PackSource.of("signals", Map.of(PackReader.SHARED, decoded, "any.drl", ANY_RULE)));
        }
        Compiled compiled = compile(file, () -> PackReader.readDrl(file.toString(), decoded, signals));
        String name = String.valueOf(file.getFileName());
        if (compiled.problems().size() != 1 || !isMisnamed(compiled, name)) {
            return compiled;
        }
        // what is wrong inside is said at once with it
        Compiled inside = compile(file, () -> PackSource.of("pack", Map.of(name, decoded)));
        List<Problem> all = new ArrayList<>(compiled.problems());
        all.addAll(inside.problems());
        if (inside instanceof Ready ready) {
            Packs.close(ready.behaviour());
        }
        return new Broken(all);
    }

    private static String decoded(byte[] text) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    }

    private static boolean isMisnamed(Compiled compiled, String name) {
        return compiled instanceof Broken && !Character.isLetter(name.charAt(0));
    }

    @Override
    public Compiled bundle(Bundle bundle) {
        return compile(Path.of(String.valueOf(bundle.getSymbolicName())), () -> PackReader.readBundle(bundle));
    }

    @Override
    public Compiled jar(Path file) {
        return compile(file, () -> PackReader.read(file));
    }

    @Override
    public Compiled kept(PackId id, Map<String, String> sources) {
        PackManifest manifest = PackManifest.of(id.name(), id.version());
        return compile(
                Path.of("(checkpoint)"), () -> new PackSource(manifest, new TreeMap<>(sources), null, id.hash()));
    }

    private Compiled compile(Path where, Supplier<PackSource> reader) {
        try {
            io.mycelium.rules.Compiled compiled = compiler.compile(reader.get());
            List<Problem> problems = problems(where, compiled.problems());
            return compiled.behaviour() == null ? new Broken(problems) : new Ready(compiled.behaviour(), problems);
        } catch (PackException e) {
            return new Broken(problems(where, e.problems()));
        } catch (UncheckedIOException e) {
            return new Broken(List.of(Problem.error(where.toString(), "it can't be read: " + e.getMessage())));
        }
    }

    private static List<Problem> problems(Path where, List<PackProblem> problems) {
        return problems.stream()
                .map(p -> new Problem(
                        place(where, p.file()),
                        p.line(),
                        p.column(),
                        p.isError() ? "error" : "warning",
                        p.message(),
                        p.rule(),
                        p.hint(),
                        p.code()))
                .toList();
    }

    /** A file of a pack by its whole path, but for what is in a jar or a bundle. */
    public static String place(Path where, String file) {
        String name = String.valueOf(where.getFileName());
        if (file.equals(name)) {
            return where.toString();
        }
        return name.endsWith(".drl") ? where.resolveSibling(file).toString() : where + "/" + file;
    }
}

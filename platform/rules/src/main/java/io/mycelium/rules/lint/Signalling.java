package io.mycelium.rules.lint;

import io.mycelium.rules.PackSource;
import io.mycelium.rules.internal.PackModel;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a pack says and hears: of it {@link Surroundings} are made.
 *
 * @param pack its name
 * @param emits the frequencies that go out by sockets
 * @param emitsAnything whether it may emit on others too
 * @param sends the frequencies of what is sent to somebody who is named, and of answers
 * @param sendsAnything whether it may send on others too
 * @param sensed the frequencies that its rules ask for
 * @param heedsAny whether they may take others too
 * @param connects whether it opens sockets by itself
 * @param texts all texts in its rules and functions
 */
public record Signalling(
        String pack,
        Set<String> emits,
        boolean emitsAnything,
        Set<String> sends,
        boolean sendsAnything,
        Set<String> sensed,
        boolean heedsAny,
        boolean connects,
        Set<String> texts) {
    private static final Pattern CONNECTS = Pattern.compile("\\.\\s*connect\\s*\\(");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]*)\"");

    /** That of a pack that compiles. */
    public static Signalling of(PackSource source) {
        LintedPack pack = new LintedPack(source);
        Set<String> emits = new TreeSet<>(pack.parsed().manifest().emitted());
        Set<String> sends = new TreeSet<>(pack.parsed().manifest().emitted());
        boolean emitsAnything = pack.hasJava();
        boolean sendsAnything = pack.hasJava();
        for (Emissions.Emission each : Emissions.of(pack)) {
            if (each.frequency() != null) {
                (each.isNamed() ? sends : emits).add(each.frequency());
            } else if (each.isNamed()) {
                sendsAnything = true;
            } else {
                emitsAnything = true;
            }
        }
        PackModel model = new PackModel(pack.parsed());
        Set<String> texts = new TreeSet<>();
        TEXT.matcher(pack.text()).results().forEach(each -> texts.add(each.group(1)));
        return new Signalling(
                source.manifest().name(),
                emits,
                emitsAnything,
                sends,
                sendsAnything,
                new TreeSet<>(model.sensed()),
                model.heedsAny(),
                pack.hasJava() || CONNECTS.matcher(pack.code()).find(),
                texts);
    }
}

package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.rules.PackException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A verb about one pack, without a container and without a server. The settings that all have are {@code play.pack}, {@code .state}, {@code
 * .hypha}, {@code .energy}, {@code .others} (a line each), {@code .time} and {@code .together}; and {@code signal.N.frequency}, {@code
 * signal.N.payload} from 0 on.
 */
abstract class PlainVerb implements ToIntBiFunction<Map<String, String>, PrintStream> {
    static final int FAILED = 1;
    static final int USAGE = 2;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.:'-]*");

    /** A signal as it was typed. */
    record TypedSignal(String frequency, @Nullable String payload) {}

    @Override
    public final int applyAsInt(Map<String, String> settings, PrintStream out) {
        Locale.setDefault(Locale.ROOT); // as a server does
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(
                PlainVerb.class.getClassLoader()); // where what evaluates rules looks for its parts
        try {
            return run(settings, out);
        } catch (TypedException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (PackException e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (UncheckedIOException | IOException e) {
            System.err.println("mycelium: error: " + e.getMessage());
            return FAILED;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Does it; the exit code. */
    abstract int run(Map<String, String> settings, PrintStream out) throws IOException;

    static int refused(String why) {
        System.err.println("mycelium: error: " + why);
        return USAGE;
    }

    /** A pack to play with, as the settings say. */
    static Play play(Map<String, String> settings) {
        Path pack = Typed.pack(settings.getOrDefault("play.pack", ""));
        String state = settings.get("play.state");
        String time = settings.get("play.time");
        Given given = Play.given(
                state == null ? PlainMap.EMPTY : Typed.object("the state", state),
                Typed.number(
                        "the energy",
                        settings.getOrDefault("play.energy", String.valueOf(Blueprint.DEFAULT_ENERGY)),
                        1,
                        Integer.MAX_VALUE),
                settings.get("play.hypha"),
                settings.getOrDefault("play.others", "").lines().toList(),
                time == null ? 0 : Typed.moment(time),
                Boolean.parseBoolean(settings.get("play.together")));
        String hypha = given.hypha();
        if (hypha != null) {
            checkName(hypha);
        }
        given.others().keySet().forEach(PlainVerb::checkName);
        return new Play(pack, given);
    }

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new TypedException(
                    "'" + name + "' can't be the name of a hypha: it is a letter, then letters, digits and _ . : ' -");
        }
    }

    static List<TypedSignal> signals(Map<String, String> settings) {
        List<TypedSignal> signals = new ArrayList<>();
        for (int i = 0; settings.containsKey("signal." + i + ".frequency"); i++) {
            signals.add(new TypedSignal(
                    settings.getOrDefault("signal." + i + ".frequency", ""), settings.get("signal." + i + ".payload")));
        }
        return signals;
    }
}

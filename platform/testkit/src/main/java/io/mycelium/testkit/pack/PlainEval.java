package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainJson;
import io.mycelium.blueprint.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes signals through a pack, a tide each, and tells of each tide: the launcher makes it by its name.
 *
 * <p>Beside those of a {@link PlainVerb} the settings are {@code eval.tides}, how many there are at least, {@code eval.piped}: signals
 * are lines of the standard input, and {@code mycelium.output}. With {@code play.together} all signals come in the first tide.
 */
public final class PlainEval extends PlainVerb {
    private final InputStream in;

    /** Reads the standard input where that is wanted. */
    public PlainEval() {
        this(System.in);
    }

    PlainEval(InputStream in) {
        this.in = in;
    }

    @Override
    int run(Map<String, String> settings, PrintStream out) throws IOException {
        boolean json = "json".equals(settings.get("mycelium.output"));
        int tides = Typed.number("--tides", settings.getOrDefault("eval.tides", "1"), 0, 100_000);
        try (Play play = play(settings)) {
            List<GivenSignal> signals = new ArrayList<>();
            for (TypedSignal each : signals(settings)) {
                signals.add(Typed.signal(each.frequency(), each.payload(), play.behaviour()));
            }
            PrintStream told = json ? null : out;
            if (Boolean.parseBoolean(settings.get("play.together")) && !signals.isEmpty()) {
                play(play, signals, told);
            } else {
                signals.forEach(each -> play(play, List.of(each), told));
            }
            String wrong = Boolean.parseBoolean(settings.get("eval.piped")) ? piped(play, told) : "";
            if (wrong.isEmpty()) {
                empty(play, tides, told);
            }
            if (json) {
                out.println(PlainJson.text(PlayData.of(play)));
                out.flush();
            }
            if (!wrong.isEmpty()) {
                return refused(wrong);
            }
            return play.played().stream().anyMatch(PlayedTide::failed) ? FAILED : 0;
        }
    }

    /** Takes the lines as they come; what is wrong in one that can't be a signal. */
    private String piped(Play play, @Nullable PrintStream told) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String typed = Typed.line(line);
            if (typed.isEmpty() || typed.startsWith("#")) {
                continue;
            }
            try {
                play(play, List.of(Typed.signal(typed, play.behaviour())), told);
            } catch (TypedException e) {
                return "line " + number + " of the standard input: " + e.getMessage();
            }
        }
        return "";
    }

    /** Takes tides without signals until there were so many; those in which it sleeps are told of in a line. */
    private static void empty(Play play, int tides, @Nullable PrintStream told) {
        long asleepSince = 0;
        long last = 0;
        while (play.played().size() < tides) {
            PlayedTide tide = play.tide(new TideCase(Place.FILE, List.of(), 1, null, Expected.NOTHING));
            if (told == null) {
                continue;
            }
            List<String> lines = PlayText.lines(tide);
            if (PlayText.isQuiet(tide, lines)) {
                last = tide.happened().number();
                asleepSince = asleepSince == 0 ? last : asleepSince;
                continue;
            }
            PlayText.asleep(asleepSince, last).forEach(told::println);
            asleepSince = 0;
            lines.forEach(told::println);
            told.flush();
        }
        if (told != null) {
            PlayText.asleep(asleepSince, last).forEach(told::println);
            told.flush();
        }
    }

    private static void play(Play play, List<GivenSignal> signals, @Nullable PrintStream told) {
        PlayedTide tide = play.tide(new TideCase(Place.FILE, signals, 1, null, Expected.NOTHING));
        if (told != null) {
            PlayText.lines(tide).forEach(told::println);
            told.flush();
        }
    }
}

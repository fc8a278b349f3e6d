package io.mycelium.testkit.pack;

import io.mycelium.api.settings.DidYouMean;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.rules.FileWords;
import io.mycelium.rules.PackException;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.ExplanationText;
import io.mycelium.rules.explain.QuestionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Does what is typed at the prompt of a pack, and takes the pack up anew when its file has changed. For one thread at a time: all that is
 * public to the package locks.
 */
final class PackShell implements ShellWords.Known, AutoCloseable {
    private static final int MOST_TIDES = 100_000;

    private final Play play;
    private final Consumer<String> out;
    private final List<GivenSignal> waiting = new ArrayList<>(); // for the next tide
    private @Nullable Long time; // from the next tide on
    private boolean watching = true;
    private final @Nullable Path schema;
    private String seen; // what the file was when it was looked at last

    /**
     * Makes it ready.
     *
     * @param schema of tests, which those that are saved name for editors; null if it is not known
     * @param out takes lines
     */
    PackShell(Play play, @Nullable Path schema, Consumer<String> out) {
        this.play = play;
        this.schema = schema;
        this.out = out;
        this.seen = stamp();
    }

    /** What there is to say first. */
    synchronized void greet() {
        out.accept("Pack '" + play.behaviour().pack().name() + "': "
                + play.behaviour().evaluation() + ".");
        List<String> sensed = play.behaviour().sensed();
        String any = play.behaviour().heedsAny() ? "any signal" : "";
        String heeds = sensed.isEmpty() ? any : String.join(", ", sensed) + (any.isEmpty() ? "" : ", and " + any);
        out.accept((heeds.isEmpty() ? "It heeds no signal" : "It heeds " + heeds) + ". 'help' says what can be typed.");
    }

    /** Does a line; false if that was the end. Throws a {@link TypedException} for what can't be done, and has not done it. */
    synchronized boolean line(String typed) {
        String line = Typed.line(typed);
        if (line.isEmpty() || line.startsWith("#")) {
            return true;
        }
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && line.charAt(end) != '{') {
            end++;
        }
        String word = line.substring(0, end);
        String rest = line.substring(end).strip();
        if (word.equals("exit")) {
            return false;
        }
        if (!ShellVerb.words().contains(word)) {
            signal(word, rest);
            return true;
        }
        ShellVerb verb = ShellVerb.valueOf(word.toUpperCase(Locale.ROOT));
        switch (verb) {
            case SEND -> send(needed(verb, rest));
            case ADD -> add(needed(verb, rest));
            case TIDE -> tides(rest.isEmpty() ? 1 : Typed.number("the number of tides", rest, 1, MOST_TIDES));
            case STATE -> state(rest);
            case SET -> set(needed(verb, rest));
            case TIME -> time = Typed.moment(needed(verb, rest));
            case EXPLAIN -> explain(unquoted(rest));
            case RULES -> tellRules();
            case WATCH -> watch(rest);
            case RESET -> {
                play.mark();
                play.reset();
                begun();
            }
            case UNDO -> undo();
            case SAVE -> save(needed(verb, rest));
            case HELP -> ShellVerb.help().forEach(out);
            case QUIT -> {
                return false;
            }
        }
        return true;
    }

    private static String needed(ShellVerb verb, String rest) {
        if (rest.isEmpty()) {
            throw new TypedException("it is '" + verb.usage() + "'");
        }
        return rest;
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** A frequency, unless it looks more like a verb. */
    private void signal(String word, String payload) {
        if (!frequencies().contains(word)) {
            Set<String> known = new TreeSet<>(ShellVerb.words());
            known.addAll(frequencies());
            String near = DidYouMean.among(known, word).orElse(null);
            boolean verb = near != null && ShellVerb.words().contains(near);
            if (!play.behaviour().heedsAny() || verb && !payload.startsWith("{")) {
                throw new TypedException("'" + word + "' is neither a verb nor a frequency that a rule of pack '"
                        + play.behaviour().pack().name() + "' heeds"
                        + (near != null
                                ? "; did you mean '" + near + "'?"
                                : frequencies().isEmpty()
                                        ? "; 'help' says what there is"
                                        : "; it heeds " + String.join(", ", frequencies()))
                        + (play.behaviour().heedsAny() ? " Or say 'send " + word + "'" : ""));
            }
        }
        send(payload.isEmpty() ? word : word + " " + payload);
    }

    private void send(String typed) {
        GivenSignal signal = Typed.signal(typed, play.behaviour());
        waiting.add(signal);
        tides(1);
    }

    private void add(String typed) {
        waiting.add(Typed.signal(typed, play.behaviour()));
        out.accept(
                waiting.size() == 1
                        ? "1 signal comes in the next tide"
                        : waiting.size() + " signals come in the next tide");
    }

    private void tides(int count) {
        play.mark();
        long asleepSince = 0;
        long last = 0;
        for (int i = 0; i < count; i++) {
            PlayedTide tide = play.tide(new TideCase(Place.FILE, List.copyOf(waiting), 1, time, Expected.NOTHING));
            waiting.clear();
            time = null;
            List<String> lines = PlayText.lines(tide);
            if (PlayText.isQuiet(tide, lines)) {
                asleepSince = asleepSince == 0 ? tide.happened().number() : asleepSince;
                last = tide.happened().number();
                continue;
            }
            PlayText.asleep(asleepSince, last).forEach(out);
            asleepSince = 0;
            if (watching) {
                lines.forEach(out);
            } else {
                out.accept("tide " + tide.happened().number());
            }
        }
        PlayText.asleep(asleepSince, last).forEach(out);
    }

    private void state(String typed) {
        if (!typed.isEmpty()) {
            PlainMap state = Typed.object("the state", typed);
            play.mark();
            try {
                play.set(state);
            } catch (TypedException e) {
                play.unmark();
                throw e;
            }
            begun();
            return;
        }
        PlainMap state = play.state();
        out.accept(state == null ? "the hypha has died; 'reset' or 'undo' bring it back" : PlainJson.text(state));
    }

    private void begun() {
        waiting.clear();
        time = null;
        state("");
    }

    private void set(String typed) {
        String[] parts = typed.split("\\s*=\\s*|\\s+", 2);
        if (parts.length < 2 || parts[1].isEmpty()) {
            throw new TypedException("it is '" + ShellVerb.SET.usage() + "'");
        }
        PlainMap before = play.state();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(before == null ? PlainMap.EMPTY : before);
        Set<String> known = play.behaviour().states().fields().keySet();
        fields.keySet().retainAll(known); // not what is kept of an older version
        fields.put(parts[0], Typed.value("the value of '" + parts[0] + "'", parts[1]));
        state(PlainJson.text(PlainMap.of(fields)));
    }

    private void explain(String rule) {
        PlayedTide tide = play.lastAwake();
        if (tide == null) {
            throw new TypedException("there was no step yet since the state was set: give a signal, or take a tide");
        }
        List<Explanation> told;
        try {
            if (!rule.isEmpty() && !rules().contains(rule)) {
                throw new TypedException("there is no rule \"" + rule + "\" in this pack"
                        + DidYouMean.among(play.behaviour().rules(), rule)
                                .map(each -> "; did you mean \"" + each + "\"?")
                                .orElse(""));
            }
            told = play.explain(tide, rule.isEmpty() ? null : rule);
        } catch (QuestionException e) {
            throw new TypedException(String.valueOf(e.getMessage()));
        }
        if (told.isEmpty()) {
            throw new TypedException("the step of tide " + tide.happened().number() + " can't be taken again");
        }
        boolean last = play.played().get(play.played().size() - 1).happened().number()
                == tide.happened().number();
        for (int i = 0; i < told.size(); i++) {
            if (told.size() > 1 || !last) {
                out.accept("Of tide " + tide.happened().number() + (told.size() > 1 ? ", step " + (i + 1) : "") + ":");
            }
            ExplanationText.lines(told.get(i)).forEach(out);
        }
    }

    private void tellRules() {
        Map<String, Long> fired = play.fired();
        for (String each : play.behaviour().rules()) {
            long times = fired.getOrDefault(each, 0L);
            out.accept("    \"" + each + "\" has "
                    + (times == 0 ? "not fired" : "fired " + TestText.counted(times, "time")));
        }
        out.accept(play.behaviour().evaluation());
    }

    private void watch(String typed) {
        if (!List.of("on", "off").contains(typed)) {
            throw new TypedException("it is '" + ShellVerb.WATCH.usage() + "'");
        }
        watching = typed.equals("on");
        out.accept(watching ? "each tide is shown" : "that a tide was taken is shown");
    }

    private void undo() {
        if (!waiting.isEmpty()) {
            GivenSignal last = waiting.remove(waiting.size() - 1);
            out.accept("signal '" + last.frequency() + "' does not come");
            return;
        }
        if (!play.undo()) {
            throw new TypedException("there is nothing to take back");
        }
        time = null;
        out.accept("tide " + play.played().size() + " is the last one; the state is "
                + (play.state() == null ? "gone" : PlainJson.text(play.state())));
    }

    private void save(String typed) {
        String[] parts = typed.split("\\s+", 2);
        Path file = SavedTest.file(parts[0]);
        if (play.played().isEmpty()) {
            throw new TypedException("there is nothing to save: no tide was taken since the state was set");
        }
        if (Files.exists(file)) {
            throw new TypedException("there is a file " + file + " already, and it stays as it is");
        }
        try {
            Files.writeString(
                    file,
                    SavedTest.yaml(play, file, parts.length > 1 ? unquoted(parts[1]) : "as it was played", schema));
        } catch (IOException e) {
            throw new TypedException(FileWords.unwritten(file, e));
        }
        try (TestRun run = new TestRun(new Traces(false), false)) {
            FileResult result = run.run(file);
            boolean passes = result.problems().isEmpty() && result.failed() == 0;
            out.accept("saved: " + file + ", " + TestText.counted(play.played().size(), "tide")
                    + (passes
                            ? "; 'mycelium test " + file + "' passes"
                            : "; but 'mycelium test " + file + "' does not pass"));
            result.problems().forEach(out);
        }
    }

    // --- the file

    /** Looks whether the pack is another one now, and takes it up if it is. */
    synchronized void look() {
        String now = stamp();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        String name = String.valueOf(play.pack().getFileName());
        try {
            boolean alive = play.state() != null;
            List<String> before = play.behaviour().rules();
            Map<String, String> texts = play.behaviour().ruleTexts();
            List<String> gone = play.renew();
            out.accept(name + " has changed and is taken up: " + changed(before, texts)
                    + (!alive
                            ? "; the hypha had died and begins anew"
                            : gone.isEmpty()
                                    ? "; the state stays"
                                    : "; the state stays, without " + String.join(", ", gone)));
        } catch (PackException e) {
            out.accept(name + " has changed and can't be taken up; the one before stays in force:");
            String.valueOf(e.getMessage()).lines().forEach(out);
        } catch (UncheckedIOException e) {
            out.accept(name + " can't be taken up; what was read before stays in force: " + e.getMessage());
        }
    }

    private String changed(List<String> before, Map<String, String> texts) {
        List<String> now = play.behaviour().rules();
        Map<String, String> newer = play.behaviour().ruleTexts();
        List<String> parts = new ArrayList<>();
        part(parts, "new", now.stream().filter(each -> !before.contains(each)).toList());
        part(
                parts,
                "changed",
                now.stream()
                        .filter(each -> before.contains(each)
                                && !String.valueOf(texts.get(each)).equals(String.valueOf(newer.get(each))))
                        .toList());
        part(parts, "gone", before.stream().filter(each -> !now.contains(each)).toList());
        return parts.isEmpty() ? "its rules are the same" : String.join(", ", parts);
    }

    private static void part(List<String> parts, String how, List<String> rules) {
        if (!rules.isEmpty()) {
            parts.add((rules.size() == 1 ? "rule " : "rules ")
                    + rules.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", ")) + " " + how);
        }
    }

    /** Equal for equal content. */
    private String stamp() {
        try {
            return PackReader.read(play.pack()).hash();
        } catch (PackException | UncheckedIOException e) {
            return "? " + e.getMessage();
        }
    }

    // --- what can be typed

    @Override
    public synchronized List<String> frequencies() {
        return play.behaviour().sensed();
    }

    @Override
    public synchronized List<String> rules() {
        return play.behaviour().rules();
    }

    @Override
    public synchronized Set<String> stateFields() {
        return new TreeSet<>(play.behaviour().states().fields().keySet());
    }

    @Override
    public synchronized @Nullable List<String> signalFields(String frequency) {
        return play.behaviour().signalFields(frequency);
    }

    @Override
    public synchronized void close() {
        play.close();
    }
}

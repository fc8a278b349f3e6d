package io.mycelium.rules.lint;

import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.internal.ParsedPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** What a pack says, by all the calls of its Java that say something. */
final class Emissions {
    /**
     * A call.
     *
     * @param rule null in a function
     * @param offset in its file
     * @param isNamed whether it goes to somebody who is named, and by no socket
     * @param frequency null where it is not known
     */
    record Emission(
            @Nullable AuthoredRule rule,
            int offset,
            boolean isNamed,
            @Nullable String frequency) {}

    private static final Pattern CALL = Pattern.compile("\\.\\s*(emit|send|reply|ask)(?:Urgent)?\\s*(\\()");
    private static final Pattern NEW = Pattern.compile("new\\s+(\\w+)\\s*\\(.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\$?[A-Za-z_]\\w*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern PASSED =
            Pattern.compile("(\\w+)\\s*\\((?:[^()]|\\([^()]*\\))*(?<![\\w$.])hypha(?![\\w$]|\\s*\\.)");

    private final LintedPack pack;
    private final Map<String, String> frequencies = new TreeMap<>();
    private final List<Emission> all = new ArrayList<>();

    private Emissions(LintedPack pack) {
        this.pack = pack;
        pack.parsed().frequencies().forEach((frequency, type) -> frequencies.put(type, frequency));
    }

    static List<Emission> of(LintedPack pack) {
        Emissions emissions = new Emissions(pack);
        List<String> functions = new ArrayList<>();
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            for (FunctionDescr function : file.descr().getFunctions()) {
                functions.add(function.getName());
                int from = Math.max(0, function.getStartCharacter());
                int to = Math.min(file.text().code().length(), function.getEndCharacter() + 1);
                emissions.add(null, file.text().text(), file.text().code(), from, Math.max(from, to), new TreeMap<>());
            }
        }
        for (AuthoredRule rule : pack.rules()) {
            Map<String, String> bound = new TreeMap<>();
            for (AuthoredRule each : pack.ancestry(rule)) {
                for (PatternDescr pattern : PackModel.patterns(each.descr().getLhs())) {
                    if (pattern.getIdentifier() != null) {
                        bound.put(pattern.getIdentifier(), PackModel.simpleName(pattern));
                    }
                }
            }
            String text = rule.file().text();
            emissions.add(rule, text, rule.file().code(), rule.consequenceStart(), rule.end(), bound);
            // whoever else is given the hypha may say anything with it
            boolean isPassed = PASSED.matcher(rule.consequenceCode())
                    .results()
                    .anyMatch(each -> !functions.contains(each.group(1)));
            if (isPassed) {
                emissions.all.add(new Emission(rule, rule.start(), true, null));
                emissions.all.add(new Emission(rule, rule.start(), false, null));
            }
        }
        return emissions.all;
    }

    private void add(
            @Nullable AuthoredRule rule, String text, String code, int from, int to, Map<String, String> types) {
        Matcher local = Pattern.compile("(?<![\\w$.])([A-Z]\\w*)\\s+(\\w+)\\s*=(?!=)")
                .matcher(code)
                .region(from, to);
        while (local.find()) {
            types.put(local.group(2), local.group(1));
        }
        Matcher call = CALL.matcher(code).region(from, to);
        while (call.find()) {
            String verb = call.group(1);
            List<int[]> arguments = JavaText.arguments(code, call.start(2));
            String frequency = null;
            // whom to, or what is answered, may come first
            int first = verb.equals("send") || verb.equals("ask") ? 1 : 0;
            int last = verb.equals("emit") ? 0 : 1;
            for (int i = last; i >= first && frequency == null; i--) {
                if (i < arguments.size()) {
                    frequency = frequency(
                            text.substring(arguments.get(i)[0], arguments.get(i)[1])
                                    .strip(),
                            types);
                }
            }
            all.add(new Emission(rule, call.start(1), !verb.equals("emit"), frequency));
        }
    }

    private @Nullable String frequency(String argument, Map<String, String> types) {
        Matcher text = TEXT.matcher(argument);
        if (text.matches()) {
            return text.group(1);
        }
        Matcher made = NEW.matcher(argument);
        if (made.matches()) {
            return frequencies.get(made.group(1));
        }
        String type = NAME.matcher(argument).matches() ? types.get(argument) : null;
        return type == null ? null : frequencies.get(type);
    }
}

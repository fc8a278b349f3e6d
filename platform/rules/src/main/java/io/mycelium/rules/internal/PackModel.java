package io.mycelium.rules.internal;

import io.mycelium.rules.PackManifest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.jspecify.annotations.Nullable;

/**
 * What can be known of a pack without running it: which facts its rules ask for, which frequencies they look for and
 * emit, and which rules can match without a signal.
 */
public final class PackModel {
    private static final Pattern FREQUENCY_TEST =
            Pattern.compile("frequency\\s*==\\s*[\"']([^\"']+)[\"']|[\"']([^\"']+)[\"']\\s*==\\s*frequency");
    private static final Pattern FREQUENCY_IN = Pattern.compile("frequency\\s+in\\s*\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']+)[\"']");
    private static final Pattern OUTPUT = Pattern.compile(
            "\\bhypha\\s*\\.\\s*"
                    + "(?:(?:within(?:Millis)?|because)\\s*\\((?:[^()]|\\([^()]*\\))*\\)\\s*\\.\\s*)*(emit|send|reply|ask)(?:Urgent)?\\s*\\(");
    private static final Pattern INSERTED = Pattern.compile("\\binsert(?:Logical)?\\s*\\(\\s*new\\s+(\\w+)");
    private static final Pattern MEMBERS = Pattern.compile(
            "\\bsize\\s*(?:\\(\\s*\\))?\\s*(?:>\\s*\\d|>=\\s*[1-9]|==\\s*[1-9]|!=\\s*0)|!\\s*(?:isEmpty|empty)|empty\\s*==\\s*false");
    private static final Pattern NEW = Pattern.compile("new\\s+(\\w+)\\s*\\(");

    private final boolean wantsSignal;
    private final boolean wantsHypha;
    private final boolean opens;
    private final boolean recovers;
    private final boolean heedsAny;
    private final List<String> sensed;
    private final List<String> emitted;
    private final List<String> rules;
    private final Set<AuthoredRule> floating = Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    public PackModel(ParsedPack pack) {
        Set<String> types = new LinkedHashSet<>();
        TreeSet<String> heard = new TreeSet<>();
        TreeSet<String> said = new TreeSet<>();
        SortedMap<String, String> frequencies = pack.frequencies();
        List<String> names = new ArrayList<>();
        Set<String> inserted = new HashSet<>();
        boolean anything = false;
        boolean standing = false;
        boolean recovery = false;
        for (AuthoredRule rule : pack.rules()) {
            for (PatternDescr pattern : patterns(rule.descr().getLhs())) {
                types.add(simpleName(pattern));
                addFrequencies(pattern, frequencies, heard);
                anything |= simpleName(pattern).equals("Object") && pattern.getSource() == null;
                anything |= simpleName(pattern).equals("Signal") && !testsFrequency(pattern);
            }
            if (rule.isRule()) {
                names.add(rule.name());
                addOutputs(rule, frequencies, said);
                INSERTED.matcher(rule.consequenceCode()).results().forEach(each -> inserted.add(each.group(1)));
                standing |= !rule.isForRecovery() && !needsSignal(rule, pack);
                recovery |= rule.isForRecovery();
                if (!isAnchored(rule, pack)) {
                    floating.add(rule);
                }
            }
        }
        // what the pack inserts itself nobody needs to emit, though somebody may
        anything |= heard.removeIf(frequency -> inserted.contains(frequencies.get(frequency)));
        PackManifest manifest = pack.manifest();
        heard.addAll(manifest.sensed());
        said.addAll(manifest.emitted());
        wantsSignal = types.contains("Signal") || types.contains("Object");
        wantsHypha = types.contains("Hypha") || types.contains("Object") || !floating.isEmpty();
        opens = standing;
        recovers = recovery;
        heedsAny = anything;
        sensed = List.copyOf(heard);
        emitted = List.copyOf(said);
        rules = List.copyOf(names);
    }

    boolean wantsSignal() {
        return wantsSignal;
    }

    boolean wantsHypha() {
        return wantsHypha;
    }

    boolean opens() {
        return opens;
    }

    /** Whether a rule is for the step after a recovery. */
    boolean recovers() {
        return recovers;
    }

    /** Whether a rule may take a signal that is not on one of the {@link #sensed} frequencies. */
    public boolean heedsAny() {
        return heedsAny;
    }

    public List<String> sensed() {
        return sensed;
    }

    List<String> emitted() {
        return emitted;
    }

    List<String> rules() {
        return rules;
    }

    /**
     * Whether no fact of the ACT need be there for this rule, such as {@code when not Work() then}. Its match would be
     * the session's, not the hypha's; the build ties it to the hypha.
     */
    boolean isFloating(AuthoredRule rule) {
        return floating.contains(rule);
    }

    public static String simpleName(PatternDescr pattern) {
        String type = pattern.getObjectType();
        return type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
    }

    /** Every pattern of a condition, however deep. */
    public static List<PatternDescr> patterns(BaseDescr condition) {
        List<PatternDescr> found = new ArrayList<>();
        collectPatterns(condition, found);
        return found;
    }

    private static void collectPatterns(Object descr, List<PatternDescr> found) {
        if (descr instanceof PatternDescr pattern) {
            found.add(pattern);
            PatternSourceDescr source = pattern.getSource();
            if (source instanceof AccumulateDescr accumulate) {
                collectPatterns(accumulate.getInput(), found);
            } else if (source instanceof CollectDescr collect) {
                collectPatterns(collect.getInputPattern(), found);
            }
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(each -> collectPatterns(each, found));
        }
    }

    /** As below, for a rule with the conditions of the rules that it extends. */
    public static boolean needsSignal(AuthoredRule rule, ParsedPack pack) {
        for (AuthoredRule each = rule; each != null; each = parent(each, pack)) {
            if (needsSignal(each.descr().getLhs(), pack.stateName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnchored(AuthoredRule rule, ParsedPack pack) {
        for (AuthoredRule each = rule; each != null; each = parent(each, pack)) {
            if (isAnchored(each.descr().getLhs())) {
                return true;
            }
        }
        return false;
    }

    /** The rule that it extends; null if it extends none. */
    public static @Nullable AuthoredRule parent(AuthoredRule rule, ParsedPack pack) {
        String name = rule.descr().getParentName();
        AuthoredRule parent = name == null || name.isEmpty() ? null : pack.rule(name);
        return parent == rule ? null : parent;
    }

    /** Whether a condition can't hold unless a signal, or something that a rule inserted, is there. */
    static boolean needsSignal(BaseDescr condition, @Nullable String stateName) {
        if (condition instanceof OrDescr or) {
            return !or.getDescrs().isEmpty()
                    && or.getDescrs().stream().allMatch(each -> needsSignal((BaseDescr) each, stateName));
        }
        if (condition instanceof AndDescr and) {
            return and.getDescrs().stream().anyMatch(each -> needsSignal((BaseDescr) each, stateName));
        }
        if (condition instanceof ExistsDescr exists) {
            return exists.getDescrs().stream().anyMatch(each -> needsSignal((BaseDescr) each, stateName));
        }
        if (condition instanceof PatternDescr pattern) {
            String type = simpleName(pattern);
            PatternSourceDescr source = pattern.getSource();
            if (source instanceof GroupByDescr groups) { // there is no group without a member
                return needsSignal(groups.getInput(), stateName);
            }
            if (source instanceof CollectDescr collect && asksForMembers(pattern)) {
                return needsSignal(collect.getInputPattern(), stateName);
            }
            return source == null
                    && !pattern.isQuery()
                    && !type.equals(stateName)
                    && !type.equals("State")
                    && !type.equals("Hypha")
                    && !type.equals("Object");
        }
        return false;
    }

    private static boolean asksForMembers(PatternDescr collected) {
        return collected.getDescrs().stream()
                .anyMatch(each -> each instanceof ExprConstraintDescr expression
                        && MEMBERS.matcher(expression.getExpression()).find());
    }

    /** Whether a match of the condition contains a fact of this ACT. */
    private static boolean isAnchored(BaseDescr condition) {
        if (condition instanceof OrDescr or) {
            return !or.getDescrs().isEmpty() && or.getDescrs().stream().allMatch(each -> isAnchored((BaseDescr) each));
        }
        if (condition instanceof AndDescr and) {
            return and.getDescrs().stream().anyMatch(each -> isAnchored((BaseDescr) each));
        }
        return condition instanceof PatternDescr pattern && pattern.getSource() == null && !pattern.isQuery();
    }

    static boolean isNegative(BaseDescr condition) {
        return condition instanceof NotDescr || condition instanceof ForallDescr;
    }

    private static void addFrequencies(PatternDescr pattern, Map<String, String> frequencies, Set<String> heard) {
        if (pattern.getSource() instanceof FromDescr) {
            return;
        }
        String type = simpleName(pattern);
        frequencies.forEach((frequency, declared) -> {
            if (declared.equals(type)) {
                heard.add(frequency);
            }
        });
        if (type.equals("Signal")) {
            for (BaseDescr constraint : pattern.getDescrs()) {
                if (constraint instanceof ExprConstraintDescr expression) {
                    Matcher test = FREQUENCY_TEST.matcher(expression.getExpression());
                    while (test.find()) {
                        heard.add(test.group(1) != null ? test.group(1) : test.group(2));
                    }
                    Matcher in = FREQUENCY_IN.matcher(expression.getExpression());
                    while (in.find()) {
                        QUOTED.matcher(in.group(1)).results().forEach(each -> heard.add(each.group(1)));
                    }
                }
            }
        }
    }

    private static boolean testsFrequency(PatternDescr signal) {
        return signal.getDescrs().stream()
                .anyMatch(each -> each instanceof ExprConstraintDescr expression
                        && (FREQUENCY_TEST.matcher(expression.getExpression()).find()
                                || FREQUENCY_IN
                                        .matcher(expression.getExpression())
                                        .find()));
    }

    private static void addOutputs(AuthoredRule rule, Map<String, String> frequencies, Set<String> said) {
        String code = rule.consequenceCode();
        int offset = rule.consequenceStart();
        Matcher call = OUTPUT.matcher(code);
        while (call.find()) {
            boolean named = !call.group(1).equals("emit");
            List<String> arguments = arguments(rule.file().text().substring(offset, rule.end()), code, call.end());
            for (int i = 0; i < Math.min(2, arguments.size()); i++) {
                if (i == 1 && !named) {
                    break;
                }
                String argument = arguments.get(i);
                if ((call.group(1).equals("send") || call.group(1).equals("ask")) && i == 0) {
                    continue; // whom to, not what
                }
                Matcher created = NEW.matcher(argument);
                if (argument.startsWith("\"") && argument.endsWith("\"") && argument.length() > 2) {
                    said.add(argument.substring(1, argument.length() - 1));
                    break;
                } else if (created.lookingAt()) {
                    frequencies.forEach((frequency, type) -> {
                        if (type.equals(created.group(1))) {
                            said.add(frequency);
                        }
                    });
                }
            }
        }
    }

    /** The arguments of a call, from behind its opening parenthesis. */
    private static List<String> arguments(String text, String code, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' && depth == 0) {
                arguments.add(text.substring(start, i).trim());
                return arguments;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(text.substring(start, i).trim());
                start = i + 1;
            }
        }
        return arguments;
    }
}

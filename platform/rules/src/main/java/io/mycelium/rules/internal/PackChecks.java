package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QualifiedName;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.drools.drl.ast.descr.WindowReferenceDescr;

/**
 * What Drools takes and Mycelium does not: clocks, memories that outlive an ACT, ways out other than {@code hypha},
 * names used twice. And what it takes but the author should know: standing conditions that never end themselves.
 *
 * <p>It is long because it is a list: one check stands below the other, and none needs another.
 */
final class PackChecks {
    /** What an attribute would do, by its name. */
    private static final Map<String, String> REFUSED_ATTRIBUTES = new TreeMap<>(Map.of(
            "timer", "a clock of its own",
            "duration", "a clock of its own",
            "calendars", "a clock of its own",
            "date-effective", "a clock of its own",
            "date-expires", "a clock of its own",
            "lock-on-active", "a memory from one ACT to the next",
            "ruleflow-group", "a process, and there are none"));

    private static final Set<String> EVENT_ANNOTATIONS = Set.of("role", "expires", "timestamp", "duration");
    private static final Set<String> OWN_TYPES = Set.of("Signal", "Hypha", "Newborn");

    private static final Pattern DOING = Pattern.compile(
            "\\bhypha\\s*\\.\\s*((?:emit|send|reply)(?:Urgent)?|ask|within|because|stash|unstash|spawn|split|die"
                    + "|connect|disconnect|wakeIn|sleep|random)\\s*\\(");

    private static final Pattern EVENT_OPERATOR =
            Pattern.compile("\\b(?:this|[\\w.$]+)\\s+(after|before|coincides|during|finishes|finishedby|includes|meets"
                    + "|metby|overlaps|overlappedby|starts|startedby)\\b(?!\\s*[(.])");
    private static final Pattern COMPARISON = Pattern.compile(
            "(?:\\$?\\w+\\s*:=?\\s*)?(\\w+)\\s*(?:==|!=|<=|>=|<|>)\\s*(?:(\"[^\"]*\")|-?\\d[\\w.]*)\\s*");
    private static final Set<String> TRUTHS = Set.of("boolean", "Boolean");
    private static final Set<String> TRUTH_TEXTS = Set.of("\"true\"", "\"false\"");
    private static final Set<String> NUMBERS = Set.of(
            "int", "long", "short", "byte", "double", "float", "Integer", "Long", "Double", "Float", "BigDecimal");

    private static final Pattern LAST_COMMA =
            Pattern.compile("\\bmodify\\s*\\([^){}]*\\)\\s*\\{[^{}]*(,)\\s*}", Pattern.DOTALL);
    /** A sum or the like that is bound, and not compared with anything: Drools binds its first part. */
    private static final Pattern BOUND_IN_PART = Pattern.compile(
            "^\\s*\\$?\\w+\\s*:\\s*([\\w$.!()\\[\\]]+)\\s*[-+*/%](?!.*(?:[=<>~&|]|\\b(?:matches|contains|memberOf|in|not|str|excludes|soundslike)\\b))",
            Pattern.DOTALL);

    private static final List<String> OWN_ANNOTATIONS = List.of("frequency", "strict", "lint");
    private static final Pattern FINALLY = Pattern.compile("\\bfinally\\s*\\{[^}]*\\b(modify)\\s*\\(", Pattern.DOTALL);

    private final ParsedPack pack;
    private final List<PackProblem> problems;

    PackChecks(ParsedPack pack, List<PackProblem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void run() {
        for (ParsedPack.ParsedFile file : pack.files()) {
            checkFile(file);
        }
        checkTypes();
        checkNames();
        for (AuthoredRule rule : pack.rules()) {
            checkAttributes(rule);
            checkPatterns(rule);
            checkCode(rule);
            if (rule.isRule()) {
                checkRecovery(rule);
            }
        }
        SharedDeclarations.check(pack, problems);
        new QueryChecks(pack, problems).run();
        RuleAnnotations.warn(pack, problems);
        Set<String> wrong = new HashSet<>();
        problems.stream().filter(PackProblem::isError).forEach(each -> wrong.add(String.valueOf(each.rule())));
        for (PackProblem warning : RuleWarnings.of(pack)) {
            AuthoredRule rule = pack.rule(String.valueOf(warning.rule()));
            boolean isWrong = StandingConditions.CODE.equals(warning.code()) && wrong.contains(warning.rule());
            if (!isWrong && (rule == null || !Suppressed.codes(rule.descr()).contains(warning.code()))) {
                problems.add(warning);
            }
        }
    }

    private void checkFile(ParsedPack.ParsedFile parsed) {
        DrlText file = parsed.text();
        PackageDescr descr = parsed.descr();
        for (GlobalDescr global : descr.getGlobals()) {
            if (!global.getIdentifier().equals("hypha")) {
                refuse(
                        file,
                        global.getIdentifier(),
                        global,
                        "the global '" + global.getIdentifier() + "' is never set",
                        "the only global is 'hypha'; what a hypha must remember goes into its State");
            } else {
                refuse(file, "global", global, "the global 'hypha' is there already", "leave this line out");
            }
        }
        if (descr.getUnit() != null) {
            refuse(file, "unit", descr.getUnit(), "rule units are not supported", "leave this line out");
        }
        descr.getWindowDeclarations()
                .forEach(each -> refuse(
                        file, "window", each, "windows remember what earlier ACTs saw", "keep what matters in State"));
        descr.getEntryPointDeclarations()
                .forEach(each ->
                        refuse(file, "point", each, "there are no entry points", "signals come in by themselves"));
        for (FunctionDescr function : descr.getFunctions()) {
            String made = function.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                    + function.getName().substring(1);
            boolean isDeclared = pack.types().containsKey(made);
            if (isDeclared || PackBuild.means(parsed, made)) {
                refuse(
                        file,
                        function.getName(),
                        function,
                        "the function '" + function.getName() + "' and the type " + made + " would be one class",
                        isDeclared ? "give one of them another name" : "give the function another name");
            }
        }
    }

    private void refuse(DrlText file, String word, BaseDescr descr, String message, String hint) {
        int from = Math.max(0, descr.getStartCharacter());
        Place place = file.find(word, from, file.text().length());
        if (place.equals(Place.NOWHERE)) {
            place = file.startOfCode(file.startOfLine(descr.getLine()));
        }
        problems.add(PackProblem.error(file.name(), place.line(), place.column(), message, hint));
    }

    private void checkTypes() {
        Map<String, String> byFrequency = new HashMap<>();
        for (ParsedPack.DeclaredType type : pack.types().values()) {
            checkSuperTypes(type);
            if (OWN_TYPES.contains(type.name())) {
                problems.add(PackProblem.error(
                        type.file().name(),
                        type.place().line(),
                        type.place().column(),
                        "there is a " + type.name() + " already, which every pack sees",
                        "give it another name"));
            }
            for (AnnotationDescr annotation : type.descr().getAnnotations()) {
                String name =
                        annotation.getName().substring(annotation.getName().lastIndexOf('.') + 1);
                if (EVENT_ANNOTATIONS.contains(name.toLowerCase(Locale.ROOT))) {
                    Place place = type.file()
                            .find(
                                    name,
                                    Math.max(0, type.descr().getStartCharacter()),
                                    type.file().text().length());
                    problems.add(PackProblem.error(
                            type.file().name(),
                            place.line(),
                            place.column(),
                            "@" + name + " makes " + type.name() + " an event, with a clock and a memory of its own",
                            "leave it out; signals are gone after their step, and the clock is hypha.time()"));
                }
                warnOfMisspelt(type, name);
            }
            if (!type.isEnum() && !type.name().equals(pack.stateName())) {
                FrequencyNames.check(type, problems);
                String other = byFrequency.put(type.frequency(), type.name());
                if (other != null) {
                    problems.add(PackProblem.error(
                            type.file().name(),
                            type.place().line(),
                            type.place().column(),
                            "the frequency \"" + type.frequency() + "\" belongs to " + other + " already",
                            "name another one: declare " + type.name() + " @frequency(\"...\")"));
                }
            }
        }
        SharedDeclarations.checkOwnTypes(pack, problems);
        Set<String> seen = new HashSet<>();
        for (ParsedPack.ParsedFile file : pack.files()) {
            if (SharedDeclarations.isIn(file)) {
                continue; // compared with the pack's own already
            }
            file.descr().getClassAndEnumDeclarationDescrs().forEach(type -> {
                if (!seen.add(type.getTypeName())) {
                    Place place = file.text().place(Math.max(0, type.getStartCharacter()));
                    problems.add(PackProblem.error(
                            file.text().name(),
                            place.line(),
                            place.column(),
                            "the type " + type.getTypeName() + " is declared twice",
                            null));
                }
            });
        }
    }

    /** An annotation that nobody knows says nothing: the type would stay on the frequency of its name without a word. */
    private void warnOfMisspelt(ParsedPack.DeclaredType type, String name) {
        String meant = OWN_ANNOTATIONS.contains(name) ? null : Names.suggestion(name, OWN_ANNOTATIONS);
        if (meant != null) {
            int from = Math.max(0, type.descr().getStartCharacter());
            Place place = type.file().find(name, from, type.file().text().length());
            problems.add(new PackProblem(
                    type.file().name(),
                    place.line(),
                    place.column(),
                    PackProblem.Severity.WARNING,
                    null,
                    "@" + name + " means nothing here",
                    meant));
        }
    }

    /** Drools stumbles over an unknown one. */
    private void checkSuperTypes(ParsedPack.DeclaredType type) {
        for (QualifiedName parent : type.descr().getSuperTypes()) {
            String name = parent.getName();
            boolean known = pack.types().containsKey(name)
                    || isImported(name)
                    || name.indexOf('.') > 0
                    || (parent.getNamespace() != null && !parent.getNamespace().isEmpty());
            if (!known) {
                int from = Math.max(0, type.descr().getStartCharacter());
                Place place = type.file().find(name, from, type.file().text().length());
                problems.add(PackProblem.error(
                        type.file().name(),
                        place.line(),
                        place.column(),
                        "unknown type '" + name + "'",
                        "declare " + name + ", or import its class"));
            }
        }
    }

    private boolean isImported(String type) {
        return pack.files().stream()
                .flatMap(file -> file.descr().getImports().stream())
                .anyMatch(each -> each.getTarget().endsWith("." + type)
                        || each.getTarget().endsWith(".*"));
    }

    private void checkNames() {
        Map<String, AuthoredRule> first = new HashMap<>();
        for (AuthoredRule rule : pack.rules()) {
            AuthoredRule other = first.putIfAbsent(rule.name(), rule);
            if (other != null) {
                problems.add(rule.error(
                        rule.place(),
                        "there is a rule of this name already, at "
                                + other.file().name() + ":" + other.line(),
                        "each rule of a pack has a name of its own: traces and errors call it by that"));
            }
        }
    }

    private void checkAttributes(AuthoredRule rule) {
        for (AttributeDescr attribute : rule.descr().getAttributes().values()) {
            String does = REFUSED_ATTRIBUTES.get(attribute.getName());
            if (does != null) {
                Place place = rule.file().find(attribute.getName(), rule.start(), rule.end());
                if (place.equals(Place.NOWHERE)) {
                    place = rule.file().find(attribute.getName(), 0, rule.start()); // an attribute of the file
                }
                String hint = does.endsWith("of its own")
                        ? "use hypha.wakeIn(tides) and a condition on State; the clock is hypha.time()"
                        : "use a condition on State";
                problems.add(rule.error(place, "'" + attribute.getName() + "' is " + does, hint));
            }
        }
    }

    private void checkPatterns(AuthoredRule rule) {
        for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
            int from = Math.max(rule.start(), pattern.getStartCharacter());
            Place place = rule.file().place(from);
            if (!pattern.getBehaviors().isEmpty() || pattern.getSource() instanceof WindowReferenceDescr) {
                problems.add(
                        rule.error(place, "a window remembers what earlier ACTs saw", "keep what matters in State"));
            }
            for (BaseDescr each : pattern.getDescrs()) {
                if (each instanceof ExprConstraintDescr expression) {
                    checkConstraint(rule, pattern, from, expression.getExpression());
                }
            }
            if (pattern.getSource() instanceof AccumulateDescr sum) {
                AccumulateChecks.check(rule, sum, place, problems);
            }
            if (pattern.getSource() instanceof EntryPointDescr) {
                problems.add(rule.error(place, "there are no entry points", "signals come in by themselves"));
            }
        }
        String condition = rule.conditionCode();
        Matcher doing = DOING.matcher(condition);
        while (doing.find()) {
            problems.add(rule.error(
                    rule.file().place(rule.start() + doing.start()),
                    "hypha." + doing.group(1) + "() in a condition: how often a condition is asked is not defined",
                    "conditions only look; do it in 'then'"));
        }
    }

    /** A constraint without texts, and without what stands in brackets. */
    private static String withoutWhatIsInside(String expression) {
        String outside = expression.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'", "\"\"");
        String before;
        do {
            before = outside;
            outside = before.replaceAll("\\((?:[^()]|\\(\\))+\\)", "()").replaceAll("\\[[^\\[\\]]+]", "[]");
        } while (!outside.equals(before));
        return outside;
    }

    private void checkConstraint(AuthoredRule rule, PatternDescr pattern, int from, String expression) {
        Place place = rule.file().place(Math.max(from, rule.file().text().indexOf(expression, from)));
        Matcher event = EVENT_OPERATOR.matcher(expression);
        if (event.find()) {
            problems.add(rule.error(
                    place,
                    "'" + event.group(1) + "' compares events, which have a clock and a memory of their own",
                    "compare fields; the clock is hypha.time()"));
        }
        Matcher bound = BOUND_IN_PART.matcher(withoutWhatIsInside(expression));
        if (bound.find()) {
            int colon = expression.indexOf(':');
            problems.add(rule.error(
                    place,
                    "'" + expression.strip() + "' binds '" + bound.group(1) + "' alone to "
                            + expression.substring(0, colon).strip(),
                    "write " + expression.substring(0, colon).strip() + " : ( "
                            + expression.substring(colon + 1).strip() + " )"));
        }
        ParsedPack.DeclaredType type = pack.types().get(PackModel.simpleName(pattern));
        Matcher comparison = COMPARISON.matcher(expression);
        if (type == null || !comparison.matches()) {
            return;
        }
        String field = comparison.group(1);
        TypeFieldDescr declared = type.descr().getFields().get(field);
        if (declared == null) {
            return;
        }
        String fieldType = declared.getPattern().getObjectType();
        boolean text = comparison.group(2) != null;
        ParsedPack.DeclaredType named = pack.types().get(fieldType);
        if (text && named != null && named.descr() instanceof EnumDeclarationDescr choice) {
            String constant =
                    comparison.group(2).substring(1, comparison.group(2).length() - 1);
            problems.add(rule.error(
                    place,
                    "'" + field + "' is a " + fieldType + ", and no text equals it",
                    Hints.forConstant(choice, constant)));
        } else if (text && TRUTHS.contains(fieldType) && !TRUTH_TEXTS.contains(comparison.group(2))) {
            problems.add(rule.error(
                    place,
                    "'" + field + "' is a " + fieldType + ", and is compared with a text",
                    "compare it with true or false"));
        }
        if (text && NUMBERS.contains(fieldType) || !text && fieldType.equals("String")) {
            problems.add(rule.error(
                    place,
                    "'" + field + "' is a " + fieldType + ", and is compared with " + (text ? "a text" : "a number"),
                    "the types must be the same"));
        }
    }

    private void checkCode(AuthoredRule rule) {
        String code = rule.consequenceCode();
        Matcher comma = LAST_COMMA.matcher(code);
        if (comma.find()) {
            problems.add(rule.error(
                    rule.file().place(rule.consequenceStart() + comma.start(1)),
                    "a comma behind the last setter of a modify",
                    "leave it out"));
        }
        Matcher last = FINALLY.matcher(code);
        if (last.find()) {
            problems.add(rule.error(
                    rule.file().place(rule.consequenceStart() + last.start(1)),
                    "modify in finally, where Drools does not write it out",
                    "put it behind the try"));
        }
        String state = pack.stateName();
        for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
            String bound = pattern.getIdentifier();
            if (bound != null && PackModel.simpleName(pattern).equals(state)) {
                Matcher deleted = Pattern.compile("\\b(?:delete|retract)\\s*\\(\\s*" + Pattern.quote(bound) + "\\s*\\)")
                        .matcher(code);
                if (deleted.find()) {
                    problems.add(rule.error(
                            rule.file().place(rule.consequenceStart() + deleted.start()),
                            "the State can't be deleted",
                            "it lives as long as its hypha; hypha.die() ends both"));
                }
            }
        }
    }

    private void checkRecovery(AuthoredRule rule) {
        if (rule.isForRecovery() && PackModel.needsSignal(rule, pack)) {
            problems.add(rule.error(
                    rule.place(),
                    "a rule @" + AuthoredRule.RECOVERY + " fires in a step without a signal, and this one needs one",
                    "match State or Hypha alone, or leave the annotation out"));
        }
    }
}

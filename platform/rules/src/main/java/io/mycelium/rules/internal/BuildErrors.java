package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.FunctionError;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.jci.CompilationProblem;

/**
 * Turns what Drools and its Java compiler say into what an author needs: the place in the author's file, the fault in
 * plain words, and what to do. What follows from an earlier fault in the same rule is left out.
 *
 * <p>It is long because each form of message that Drools has is read in here.
 */
final class BuildErrors {
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unable to resolve ObjectType '([^']*)'");
    private static final Pattern UNKNOWN_FIELD = Pattern.compile(
            "(?:unable to resolve method using strict-mode: (?:\\S*?\\.)?(?<owner>\\w+)\\.([\\w$]+)\\(\\)|no such identifier: ([\\w$]+)"
                    + "|[Uu]nresolvable property: (\\w+)|could not access(?: property)?: (\\w+)"
                    + "|Unable to create Field Extractor for '(\\w+)'"
                    + "|Field Reader does not exist for declaration '[^']*' in '[^':]*:=? *(\\w+)')");
    private static final Pattern FIELD_TYPE =
            Pattern.compile("Cannot resolve type '?([^' ]+)'? for field (\\w+) in declared type (\\w+)");
    private static final Pattern ACCUMULATE_FUNCTION = Pattern.compile("Unknown accumulate function: '(\\w+)'");
    private static final Pattern DATA_SOURCE = Pattern.compile("The identifier '(\\w+)' is not in scope");
    private static final Pattern SALIENCE = Pattern.compile("Unable to build expression for 'salience'.*'([^']*)'");
    private static final List<String> FUNCTIONS = List.of(
            "average", "collectList", "collectSet", "count", "max", "min", "standardDeviation", "sum", "variance");
    private static final Pattern JAVA_NAME = Pattern.compile(
            "(?:^|The method |The constructor )([\\w$]+)(?:\\([^)]*\\))? (?:cannot be resolved|is undefined)");
    private static final Pattern UNDEFINED_METHOD =
            Pattern.compile("The method (\\w+)\\(([^)]*)\\) is undefined for the type (\\S+)");
    private static final Pattern SENSELESS =
            Pattern.compile("the condition '(.*)' makes no sense: (.*)", Pattern.DOTALL);
    private static final Pattern NO_FUNCTION = Pattern.compile("there is no function (\\w+)\\(");
    private static final Pattern QUOTED = Pattern.compile("token[s]? \"([^\"]+)\"");

    private final ParsedPack pack;
    private final Hints hints;

    BuildErrors(ParsedPack pack) {
        this.pack = pack;
        this.hints = new Hints(pack);
    }

    void translate(Collection<KnowledgeBuilderError> errors, List<PackProblem> problems) {
        List<PackProblem> found = new ArrayList<>();
        Set<String> faulty = new HashSet<>(); // rules whose conditions are wrong: their consequences can't be right
        for (KnowledgeBuilderError error : errors) {
            if (error instanceof DescrBuildError build && !(error instanceof RuleBuildError)) {
                AuthoredRule rule = ruleOf(build);
                if (rule != null) {
                    faulty.add(rule.name());
                }
            }
        }
        boolean beyondRules = false;
        for (KnowledgeBuilderError error : errors) {
            boolean ofRule = error instanceof DescrBuildError build && ruleOf(build) != null;
            // PackChecks says it better if a name is there twice; and what imports a broken function is not wrong
            // itself
            if (!ofRule
                    && !error.getMessage().startsWith("Duplicate rule name")
                    && !error.getMessage().contains("'" + pack.namespace() + ".")) {
                packProblems(error, found);
                beyondRules = true;
            }
        }
        for (KnowledgeBuilderError error : errors) {
            if (error instanceof DescrBuildError build) {
                AuthoredRule rule = ruleOf(build);
                if (rule == null) {
                    continue;
                } else if (build.getObject() instanceof CompilationProblem[] compilation) {
                    if (!faulty.contains(rule.name()) && !beyondRules && !isRefused(rule, problems)) {
                        inConsequence(rule, compilation, found);
                    }
                } else if (!isEcho(build, errors, problems)
                        && !hasNoSource(build, errors)
                        && !followsFromADeclaration(build)
                        && !(error instanceof RuleBuildError && isRefused(rule, problems))
                        && !(error instanceof RuleBuildError && faulty.contains(rule.name()))) {
                    found.add(inCondition(rule, build));
                }
            }
        }
        if (found.isEmpty() && problems.stream().noneMatch(PackProblem::isError)) {
            errors.stream()
                    .limit(1)
                    .forEach(error -> packProblems(error, found)); // what seemed to follow from another one
        }
        found.replaceAll(BuildErrors::inAuthorsWords);
        FollowUps.leaveOut(pack, found, problems);
        for (PackProblem problem : found) {
            if (problems.stream().noneMatch(other -> samePlace(other, problem)) && !isPartOfAnother(problem, found)) {
                problems.add(problem);
            }
        }
    }

    private static PackProblem inAuthorsWords(PackProblem problem) {
        return new PackProblem(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.severity(),
                problem.rule(),
                ArithmeticCalls.asAuthored(problem.message()),
                problem.hint() == null ? null : ArithmeticCalls.asAuthored(problem.hint()));
    }

    /** Drools reports some expressions twice, once without saying what is wrong. */
    private boolean isEcho(
            DescrBuildError error, Collection<KnowledgeBuilderError> errors, List<PackProblem> problems) {
        AuthoredRule rule = ruleOf(error);
        return isVague(error.getMessage())
                && (errors.stream()
                                .anyMatch(other -> other instanceof DescrBuildError build
                                        && ruleOf(build) == rule
                                        && !isVague(other.getMessage()))
                        || rule != null
                                && problems.stream()
                                        .anyMatch(each ->
                                                each.isError() && rule.name().equals(each.rule())));
    }

    private static boolean isVague(String message) {
        return message.startsWith("Unable to analyze expression")
                || message.startsWith("Unable to create reader for")
                || message.startsWith("Field Reader does not exist")
                || SALIENCE.matcher(message).find();
    }

    /** That a pattern has no type is said besides where it is to read a data source. */
    private static boolean hasNoSource(DescrBuildError error, Collection<KnowledgeBuilderError> errors) {
        return error.getMessage().startsWith("ObjectType not correctly defined")
                && errors.stream()
                        .anyMatch(other -> other instanceof DescrBuildError build
                                && build.getParentDescr() == error.getParentDescr()
                                && DATA_SOURCE.matcher(other.getMessage()).find());
    }

    /** A type that is declared is unknown only since something else is wrong with the declarations. */
    private boolean followsFromADeclaration(DescrBuildError error) {
        Matcher type = UNKNOWN_TYPE.matcher(error.getMessage());
        return type.find() && pack.types().containsKey(type.group(1));
    }

    /** Whether something is wrong with its consequence that was known before Drools saw it. */
    private static boolean isRefused(AuthoredRule rule, List<PackProblem> problems) {
        return problems.stream()
                .anyMatch(each -> each.isError()
                        && rule.name().equals(each.rule())
                        && rule.file().startOfLine(each.line()) + each.column() > rule.consequenceStart());
    }

    private static boolean samePlace(PackProblem a, PackProblem b) {
        return a.file().equals(b.file()) && a.line() == b.line() && a.column() == b.column() && a.isError();
    }

    /** Whether it is said of a part of a condition, and the same of the whole. */
    private static boolean isPartOfAnother(PackProblem problem, List<PackProblem> all) {
        Matcher part = SENSELESS.matcher(problem.message());
        return part.matches()
                && all.stream().anyMatch(other -> {
                    Matcher whole = SENSELESS.matcher(other.message());
                    return other != problem
                            && whole.matches()
                            && String.valueOf(other.rule()).equals(problem.rule())
                            && other.line() == problem.line()
                            && other.column() != problem.column()
                            && whole.group(2).equals(part.group(2))
                            && whole.group(1).length() > part.group(1).length()
                            && whole.group(1).contains(part.group(1));
                });
    }

    private @Nullable AuthoredRule ruleOf(DescrBuildError error) {
        BaseDescr parent = error.getParentDescr();
        BaseDescr descr = error.getDescr();
        for (AuthoredRule rule : pack.rules()) {
            if (rule.descr() == parent || rule.descr() == descr) {
                return rule;
            }
        }
        return parent instanceof RuleDescr named ? pack.rule(named.getName()) : null;
    }

    private PackProblem inCondition(AuthoredRule rule, DescrBuildError error) {
        String message = error.getMessage();
        BaseDescr descr = error.getDescr();
        int from = descr.getStartCharacter() > rule.start() ? descr.getStartCharacter() : rule.start();
        int to = rule.consequenceStart();
        Matcher type = UNKNOWN_TYPE.matcher(message);
        if (type.find()) {
            String name = type.group(1);
            Place place = placeOf(rule, name, from, to);
            if (name.equals("State")) {
                return rule.error(
                        place,
                        "this pack declares no State",
                        "add `declare State ... end` with the fields that a hypha of this pack keeps");
            }
            return rule.error(place, "unknown type '" + name + "'", hints.forType(name));
        }
        Matcher source = DATA_SOURCE.matcher(message);
        if (source.find()) {
            String name = source.group(1);
            return rule.error(
                    placeOf(rule, name, from, to),
                    "there is no data source '" + name + "': /" + name + " reads one, and packs have none",
                    "write a type: State( ... ), Hypha( ... ) or one of signals; what is in a list of the state is had by"
                            + " $each : Type( ... ) from $s." + name);
        }
        Matcher field = UNKNOWN_FIELD.matcher(message);
        if (field.find()) {
            String name = firstGroup(field);
            Place place = placeOf(rule, name, from, to);
            if (name.startsWith("$")) {
                return rule.error(place, "unknown variable '" + name + "'", hints.forVariable(rule, name));
            }
            String owner = patternAt(rule, place);
            String asked = field.group("owner");
            if (asked != null && asked.equals("Object") && rule.descr().getSalience() != null) {
                return salienceIsNoNumber(rule, rule.descr().getSalience());
            }
            if (asked != null && !asked.equals(owner)) {
                if (asked.equals("KnowledgeHelper")) {
                    return rule.error(place, "unknown variable '" + name + "'", null);
                }
                ParsedPack.DeclaredType named = pack.types().get(asked);
                if (named != null && named.descr() instanceof EnumDeclarationDescr choice) {
                    return rule.error(
                            place, asked + " has no constant '" + name + "'", Hints.forConstant(choice, name));
                }
                String hint = asked.equals("PlainMap")
                        ? "the fields of a payload are read with payload[\"" + name + "\"]"
                        : hints.forMethod(name, asked);
                return rule.error(place, asked + " has no method " + name + "()", hint);
            }
            return rule.error(
                    place,
                    owner.isEmpty() ? "unknown name '" + name + "'" : owner + " has no field '" + name + "'",
                    hints.forField(owner, name));
        }
        Matcher function = ACCUMULATE_FUNCTION.matcher(message);
        if (function.find()) {
            String name = function.group(1);
            return rule.error(
                    placeOf(rule, name, from, to),
                    "there is no accumulate function '" + name + "'",
                    Names.suggestion(name, FUNCTIONS));
        }
        Matcher salience = SALIENCE.matcher(message);
        if (salience.find()) {
            return salienceIsNoNumber(rule, salience.group(1));
        }
        if (message.startsWith("Unable to parse pattern expression")) {
            return rule.error(
                    placeOf(rule, "forall", from, to),
                    "a comparison inside forall can't be cut short",
                    "name the field on both sides: n > 1 && n < 5");
        }
        if (message.startsWith("Unable to resolve parent rule")) {
            return rule.error(
                    placeOf(rule, "extends", rule.start(), to),
                    "there is no rule \"" + rule.descr().getParentName() + "\" to extend",
                    null);
        }
        if (message.startsWith("Circular dependency in rules hierarchy")) {
            return rule.error(
                    placeOf(rule, "extends", rule.start(), to),
                    "the rule extends itself, by way of \"" + rule.descr().getParentName() + "\"",
                    null);
        }
        PackProblem faulty = FaultyCondition.problem(rule, error);
        if (faulty != null) {
            Matcher unknown = NO_FUNCTION.matcher(faulty.message());
            String hint = faulty.hint() == null && unknown.find() ? hints.forFunction(unknown.group(1)) : faulty.hint();
            return rule.error(new Place(faulty.line(), faulty.column()), faulty.message(), hint);
        }
        return rule.error(rule.file().place(from), Hints.firstSentence(message), null);
    }

    private static PackProblem salienceIsNoNumber(AuthoredRule rule, String salience) {
        return rule.error(
                placeOf(rule, "salience", rule.start(), rule.consequenceStart()),
                "the salience '" + salience + "' is no number",
                "such as salience 10; rules with a higher one fire first");
    }

    /** The type of the innermost pattern around a place; an empty text where there is none. */
    private static String patternAt(AuthoredRule rule, Place place) {
        int offset = rule.file().startOfLine(place.line()) + place.column() - 1;
        String type = "";
        int begin = -1;
        for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
            if (pattern.getStartCharacter() > begin
                    && pattern.getStartCharacter() <= offset
                    && pattern.getEndCharacter() >= offset) {
                type = PackModel.simpleName(pattern);
                begin = pattern.getStartCharacter();
            }
        }
        return type;
    }

    private void inConsequence(AuthoredRule rule, CompilationProblem[] compilation, List<PackProblem> found) {
        Set<Integer> lines = new TreeSet<>();
        for (CompilationProblem each : compilation) {
            if (!each.isError()) {
                continue;
            }
            int line = rule.lineOfConsequence(each.getStartLine());
            if (each.getMessage().startsWith("Syntax error") && lines.isEmpty()) {
                PackProblem misspelt = Misspelt.inConsequence(rule);
                if (misspelt != null) {
                    found.add(misspelt);
                    return;
                }
            }
            String name = javaName(each.getMessage());
            Place place;
            if (line > 0) {
                int from = Math.max(rule.consequenceStart(), rule.file().startOfLine(line));
                place = rule.file().find(name, from, rule.file().startOfLine(line + 1));
                if (place.equals(Place.NOWHERE)) {
                    place = rule.file().startOfCode(from);
                }
            } else {
                PackProblem open = OpenBrackets.in(rule.file(), rule.consequenceStart(), rule.end(), rule.name());
                if (open != null && each.getMessage().startsWith("Syntax error")) {
                    found.add(open);
                    return; // all else follows from it
                }
                place = placeOf(rule, name, rule.start(), rule.end());
            }
            boolean stray = name.equals("hypha"); // it is always there: the line before is not finished
            if (!stray && lines.add(place.line())) { // the first fault of a line makes the others
                found.add(rule.error(
                        place, Hints.forJava(each.getMessage()), hints.forConsequence(rule, each.getMessage())));
            }
        }
    }

    /** The name that the Java compiler says something of. */
    static String javaName(String message) {
        Matcher undefined = UNDEFINED_METHOD.matcher(message);
        if (undefined.find()) {
            return undefined.group(1);
        }
        Matcher name = JAVA_NAME.matcher(message);
        if (name.find()) {
            return name.group(1);
        }
        Matcher quoted = QUOTED.matcher(message);
        return quoted.find() ? quoted.group(1) : "";
    }

    private static Place placeOf(AuthoredRule rule, String word, int from, int to) {
        Place place = rule.file().find(word, from, to);
        if (place.equals(Place.NOWHERE)) {
            place = rule.file().find(word, rule.start(), rule.end());
        }
        return place.equals(Place.NOWHERE) ? rule.file().place(from) : place;
    }

    /** Faults outside rules: a declaration, a function, an import. */
    private void packProblems(KnowledgeBuilderError error, List<PackProblem> found) {
        String message = error.getMessage();
        Matcher field = FIELD_TYPE.matcher(message);
        ParsedPack.DeclaredType type = null;
        if (field.find()) {
            type = pack.types().get(field.group(3));
        }
        if (type != null) {
            Place place = type.file()
                    .find(
                            field.group(1),
                            Math.max(0, type.descr().getStartCharacter()),
                            type.file().text().length());
            found.add(at(
                    type.file(),
                    place.equals(Place.NOWHERE) ? type.fieldPlace(field.group(2)) : place,
                    "unknown type '" + field.group(1) + "' of field '" + field.group(2) + "'",
                    hints.forFieldType(field.group(1))));
            return;
        }
        for (ParsedPack.ParsedFile file : pack.files()) {
            for (FunctionDescr function : file.descr().getFunctions()) {
                if (error instanceof FunctionError broken && broken.getFunctionDescr() == function) {
                    new FunctionErrors(pack, hints).tell(file.text(), function, broken, found);
                    return;
                }
            }
            for (ImportDescr each : file.descr().getImports()) {
                if (message.contains("'" + each.getTarget() + "'")) {
                    found.add(at(
                            file.text(),
                            file.text().place(file.text().text().indexOf(each.getTarget())),
                            "there is no class " + each.getTarget(),
                            Hints.forImport(each.getTarget())));
                    return;
                }
            }
        }
        for (ParsedPack.ParsedFile file : pack.files()) {
            for (ImportDescr each : file.descr().getFunctionImports()) {
                if (message.contains(each.getTarget())) {
                    String member = each.getTarget().substring(each.getTarget().lastIndexOf('.') + 1);
                    found.add(at(
                            file.text(),
                            file.text().place(file.text().text().indexOf(each.getTarget())),
                            "there is no static '" + member + "' to import",
                            hints.forLibraryMember(each.getTarget())));
                    return;
                }
            }
        }
        if (message.startsWith("Unable to process type") || message.startsWith("Found duplicate declaration")) {
            return; // what is wrong with it is an error of its own
        }
        for (ParsedPack.DeclaredType each : pack.types().values()) {
            if (message.matches("(?s).*\\b" + Pattern.quote(each.name()) + "\\b.*")) {
                found.add(at(
                        each.file(),
                        each.place(),
                        "in the declaration of " + each.name() + ": " + Hints.firstSentence(message),
                        null));
                return;
            }
        }
        DrlText first = pack.files().isEmpty()
                ? new DrlText(pack.manifest().name(), "")
                : pack.files().get(0).text();
        int line = error.getLines().length > 0 ? Math.max(1, error.getLines()[0]) : 1;
        found.add(at(first, new Place(line, 1), Hints.firstSentence(message), null));
    }

    private static PackProblem at(DrlText file, Place place, String message, @Nullable String hint) {
        return PackProblem.error(file.name(), place.line(), place.column(), message, hint);
    }

    private static String firstGroup(Matcher matcher) {
        for (int i = 2; i <= matcher.groupCount(); i++) { // the first is the owner
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return "";
    }
}

package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.fact.ActingHypha;
import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.fact.Newborn;
import io.mycelium.rules.fact.Signal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.compiler.builder.InternalKnowledgeBuilder;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.AccumulateFunction;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.AccumulateFunctionOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/**
 * One build of one pack by Drools, apart from every other: a class loader and a rule base of its own, and nothing of it
 * in any of Drools' registries.
 *
 * <p>All files go in as one package, in the order of their names: so rules of equal salience fire by file and line. The
 * package line, the imports and the global are not text but descriptions, so that the author's lines keep their numbers.
 */
final class PackBuild {
    /** A type without objects: that there is none holds, and listens to nothing. */
    static final Class<?> NEVER_THERE = Void.class;

    private static final List<String> IMPORTS = List.of(
            Signal.class.getName(),
            Hypha.class.getName(),
            ActingHypha.class.getName(),
            Newborn.class.getName(),
            "java.util.List",
            "java.util.Map",
            "java.util.ArrayList",
            "java.util.TreeMap",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Instant");

    /** Drools picks one by its name and, as the end of that, by the type of what is accumulated. */
    private static final Map<String, AccumulateFunction<?>> FUNCTIONS = Map.ofEntries(
            Map.entry("sum", new Total(Total.Kind.FLOATING, false)),
            Map.entry("sumI", new Total(Total.Kind.WHOLE, false)),
            Map.entry("sumL", new Total(Total.Kind.WHOLE, false)),
            Map.entry("sumBI", new Total(Total.Kind.BIG_WHOLE, false)),
            Map.entry("sumBD", new Total(Total.Kind.DECIMAL, false)),
            Map.entry("average", new Total(Total.Kind.FLOATING, true)),
            Map.entry("averageBD", new Total(Total.Kind.DECIMAL, true)),
            Map.entry("min", new Extreme(Comparable.class, false)),
            Map.entry("minI", new Extreme(Integer.class, false)),
            Map.entry("minL", new Extreme(Long.class, false)),
            Map.entry("minBI", new Extreme(BigInteger.class, false)),
            Map.entry("minBD", new Extreme(BigDecimal.class, false)),
            Map.entry("minN", new Extreme(Number.class, false)),
            Map.entry("max", new Extreme(Comparable.class, true)),
            Map.entry("maxI", new Extreme(Integer.class, true)),
            Map.entry("maxL", new Extreme(Long.class, true)),
            Map.entry("maxBI", new Extreme(BigInteger.class, true)),
            Map.entry("maxBD", new Extreme(BigDecimal.class, true)),
            Map.entry("maxN", new Extreme(Number.class, true)));

    private static final Pattern WHOLE = Pattern.compile("\\s*-?\\d+\\s*");

    private final ParsedPack pack;
    private final PackModel model;
    private final @Nullable ClassLoader javaTypes;
    private final boolean reckons;
    private final ClassLoader loader;

    /** @param reckons whether {@link Arithmetic} is called in a condition */
    PackBuild(ParsedPack pack, PackModel model, @Nullable ClassLoader javaTypes, boolean reckons) {
        this.pack = pack;
        this.model = model;
        this.reckons = reckons;
        this.javaTypes = javaTypes;
        this.loader = new PackClassLoader(javaTypes);
    }

    /** The rule base; null if there are errors, which are then added to the problems. */
    @Nullable
    InternalKnowledgeBase build(List<PackProblem> problems) {
        KnowledgeBuilderConfiguration settings = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        settings.setOption(ParallelRulesBuildThresholdOption.get(-1)); // pool threads would keep the class loader
        checkImportedFunctions(problems);
        ModernJava modern = new ModernJava(pack, problems);
        modern.hide();
        KnowledgeBuilderConfigurationImpl dialects = settings.as(KnowledgeBuilderConfigurationImpl.KEY);
        modern.init(dialects);
        dialects.setDialectConfiguration("java", modern);
        FUNCTIONS.forEach((name, function) -> settings.setOption(AccumulateFunctionOption.get(name, function)));
        InternalKnowledgeBuilder builder =
                (InternalKnowledgeBuilder) KnowledgeBuilderFactory.newKnowledgeBuilder(settings);
        builder.addPackage(description());
        if (builder.hasErrors()) {
            new BuildErrors(pack).translate(builder.getErrors(), problems);
            return null;
        }
        for (KiePackage each : builder.getKnowledgePackages()) {
            InternalKnowledgePackage built = (InternalKnowledgePackage) each;
            if (built.getName().equals(pack.namespace())
                    && built.getDialectRuntimeRegistry().getDialectData("java")
                            instanceof JavaDialectRuntimeData compiled) {
                new CodeChecks(pack, javaTypes, problems).check(compiled.getStore(), built.getPackageClassLoader());
                new ConditionChecks(pack, built, problems).check();
                weave(built, compiled.getStore());
            }
            for (Rule rule : built.getRules()) {
                NoLoop.mark((RuleImpl) rule);
                ActivationGroups.mark((RuleImpl) rule);
            }
        }
        InternalKnowledgeBase base = RuleBases.empty(loader);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** Drools stumbles over an imported function that is none, and gives a stale result after a modify where one can't take a member out again. */
    private void checkImportedFunctions(List<PackProblem> problems) {
        for (ParsedPack.ParsedFile file : pack.files()) {
            for (AccumulateImportDescr each : file.descr().getAccumulateImports()) {
                Unusable why = unusable(each);
                if (why != null) {
                    DrlText.Place place = file.text()
                            .place(file.text().text().indexOf(each.getTarget(), Math.max(0, each.getStartCharacter())));
                    problems.add(PackProblem.error(
                            file.text().name(),
                            place.line(),
                            place.column(),
                            why.message,
                            why.hint + "take sum, average, min, max, count, collectList or collectSet"));
                }
            }
        }
    }

    /** Why an imported function can't be taken, and what to do unless one takes another one. */
    private record Unusable(String message, String hint) {}

    private @Nullable Unusable unusable(AccumulateImportDescr function) {
        String name = function.getTarget();
        try {
            if (!(loader.loadClass(name).getConstructor().newInstance() instanceof AccumulateFunction<?> accumulate)) {
                return new Unusable(
                        name + " is no function for accumulate",
                        "let it implement org.kie.api.runtime.rule.AccumulateFunction, or ");
            }
            return accumulate.supportsReverse()
                    ? null
                    : new Unusable(
                            "the function " + function.getFunctionName()
                                    + " can't take out again what it has added (supportsReverse() is false): the result"
                                    + " is stale after a modify",
                            "let it support reverse, or ");
        } catch (ClassNotFoundException | LinkageError e) {
            return new Unusable("there is no class " + name, "write it in full as it is in the pack's jar, or ");
        } catch (ReflectiveOperationException e) {
            return new Unusable(
                    name + " can't be made: it needs a public constructor without arguments that throws nothing",
                    "add one, or ");
        }
    }

    /** What Drools compiled is still bytes that the rule base will define as classes of its own. */
    private static void weave(InternalKnowledgePackage built, Map<String, byte[]> classes) {
        Set<String> functions = new HashSet<>();
        built.getFunctions()
                .values()
                .forEach(each -> functions.add(each.getClassName().replace('.', '/') + ".class"));
        classes.replaceAll((path, code) ->
                path.endsWith("Invoker.class") ? code : LoopWeaver.woven(code, functions.contains(path)));
    }

    /** Whether a file means a type by that simple name which no pack declares. */
    static boolean means(ParsedPack.ParsedFile file, String type) {
        return IMPORTS.stream().anyMatch(each -> each.endsWith("." + type))
                || isImported(file.descr(), type)
                || isOfLanguage(type)
                        && Pattern.compile("\\b" + type + "\\b")
                                .matcher(file.text().code())
                                .find();
    }

    private static boolean isOfLanguage(String type) {
        try {
            Class.forName("java.lang." + type, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private PackageDescr description() {
        String namespace = pack.namespace();
        PackageDescr all = new PackageDescr(namespace);
        for (String each : imports()) {
            all.addImport(new ImportDescr(each));
        }
        if (reckons) {
            for (String each : ArithmeticCalls.functions()) {
                FunctionImportDescr function = new FunctionImportDescr();
                function.setTarget(Arithmetic.class.getName() + "." + each);
                all.addFunctionImport(function);
            }
        }
        all.addGlobal(new GlobalDescr("hypha", ActingHypha.class.getName()));
        for (ParsedPack.ParsedFile file : pack.files()) {
            PackageDescr descr = file.descr();
            descr.getImports().forEach(all::addImport);
            descr.getFunctionImports().forEach(all::addFunctionImport);
            descr.getAccumulateImports().forEach(all::addAccumulateImport);
            for (TypeDeclarationDescr type : descr.getTypeDeclarations()) {
                if (!isImported(descr, type.getTypeName())) {
                    type.setNamespace(namespace);
                }
                all.addTypeDeclaration(type);
            }
            for (EnumDeclarationDescr type : descr.getEnumDeclarations()) {
                type.setNamespace(namespace);
                all.addEnumDeclaration(type);
            }
            for (FunctionDescr function : descr.getFunctions()) {
                function.setNamespace(namespace);
                all.addFunction(function);
            }
            inheritAttributes(descr);
        }
        for (ParsedPack.DeclaredType notice : pack.notices()) {
            TypeDeclarationDescr type = (TypeDeclarationDescr) notice.descr();
            type.setNamespace(namespace);
            all.addTypeDeclaration(type);
        }
        addRules(all);
        return all;
    }

    private Set<String> imports() {
        Set<String> imports = new TreeSet<>(IMPORTS);
        for (ParsedPack.ParsedFile file : pack.files()) {
            String own = file.descr().getNamespace();
            if (own != null && !own.isEmpty()) {
                imports.add(own + ".*"); // an author's package line means: what is in that package is seen
            }
        }
        String state = pack.manifest().stateType();
        if (state != null && state.indexOf('.') > 0) {
            imports.add(state);
        }
        imports.addAll(pack.manifest().signals().values());
        return imports;
    }

    private void inheritAttributes(PackageDescr file) {
        for (RuleDescr rule : file.getRules()) {
            for (AttributeDescr attribute : file.getAttributes()) {
                if (!rule.getAttributes().containsKey(attribute.getName())) {
                    rule.addAttribute(attribute); // a file's attribute is for its own rules, not for the whole pack
                }
            }
        }
    }

    private void addRules(PackageDescr all) {
        for (AuthoredRule rule : pack.rules()) {
            if (model.isFloating(rule)) {
                rule.descr().getLhs().insertDescr(0, new PatternDescr(Hypha.class.getName()));
            }
            rule.descr().setNamespace(all.getNamespace());
            PlainForall.writeOut(rule.descr().getLhs());
            Map<String, AttributeDescr> attributes = rule.descr().getAttributes();
            AttributeDescr salience = attributes.get("salience");
            boolean workedOut =
                    salience != null && !WHOLE.matcher(salience.getValue()).matches();
            if (workedOut || attributes.containsKey("no-loop") || attributes.containsKey("activation-group")) {
                // Drools makes the matches of a single pattern as its facts come, where WorkedOutSalience, NoLoop and
                // ActivationGroups do not see them
                rule.descr().getLhs().addDescr(new NotDescr(new PatternDescr(NEVER_THERE.getName())));
            }
            for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
                pattern.setObjectType(nested(pattern.getObjectType(), all));
            }
        }
        pack.inheritance().writeOut(pack);
        pack.rules().forEach(rule -> all.addRule(rule.descr()));
    }

    /**
     * The whole name of a class inside an imported one, {@code Map.Entry}. Drools looks through all imports for it, those
     * that inherit it and those where nobody else may see it too, and throws when it finds several.
     */
    private @Nullable String nested(@Nullable String type, PackageDescr all) {
        int dot = type == null ? -1 : type.indexOf('.');
        if (type == null || dot < 0) {
            return type;
        }
        String outer = type.substring(0, dot);
        for (ImportDescr each : all.getImports()) {
            String name = each.getTarget() + "$" + type.substring(dot + 1).replace('.', '$');
            if (each.getTarget().endsWith("." + outer) && isThere(name)) {
                return name;
            }
        }
        return type;
    }

    private boolean isThere(String type) {
        try {
            loader.loadClass(type);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static boolean isImported(PackageDescr file, String type) {
        return file.getImports().stream().anyMatch(each -> each.getTarget().endsWith("." + type));
    }
}

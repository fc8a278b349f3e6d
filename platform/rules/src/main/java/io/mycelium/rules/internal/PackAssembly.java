package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.internal.BeanTypes.NotABeanException;
import io.mycelium.rules.internal.CompiledPack.SignalType;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of a pack from source to evaluators: parse, check, build, look at its types. One at a time in a JVM. */
public final class PackAssembly {
    private static final Logger log = LoggerFactory.getLogger(PackAssembly.class);
    private static final Object ONE_AT_A_TIME = new Object();
    private static final Comparator<PackProblem> IN_ORDER = Comparator.comparing(PackProblem::file)
            .thenComparingInt(PackProblem::line)
            .thenComparingInt(PackProblem::column);

    private PackAssembly() {}

    /**
     * The compiled pack; null if there are errors.
     *
     * @param problems where errors and warnings are added, in the order of files and lines
     */
    public static @Nullable CompiledPack compile(PackSource source, List<PackProblem> problems) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        synchronized (ONE_AT_A_TIME) {
            thread.setContextClassLoader(
                    KieSession.class.getClassLoader()); // never the pack's: Drools' threads keep it
            try {
                CompiledPack pack = assembleSafely(source, problems);
                problems.replaceAll(Insides::without);
                problems.sort(IN_ORDER);
                Set<String> broken = new HashSet<>();
                problems.stream().filter(PackProblem::isError).forEach(each -> broken.add(String.valueOf(each.rule())));
                problems.removeIf(each -> !each.isError() && broken.contains(String.valueOf(each.rule())));
                return broken.isEmpty() ? pack : null;
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** Drools stumbles over some packs, by whatever Throwable. Their authors get the place, and not a stack trace. */
    private static @Nullable CompiledPack assembleSafely(PackSource source, List<PackProblem> problems) {
        try {
            return assemble(source, problems);
        } catch (Throwable e) {
            log.debug("Drools failed on pack {}", source.id(), e);
            if (problems.stream().noneMatch(PackProblem::isError)) {
                problems.add(new FaultSearch(source, PackAssembly::stumbles).problem(e));
            }
            return null;
        }
    }

    private static boolean stumbles(PackSource part) {
        try {
            assemble(part, new ArrayList<>());
            return false;
        } catch (Throwable e) {
            return true;
        }
    }

    private static @Nullable CompiledPack assemble(PackSource source, List<PackProblem> problems) {
        PackParser parser = new PackParser();
        ParsedPack parsed = parser.parse(source);
        if (parsed == null) {
            problems.addAll(parser.problems());
            return null;
        }
        PackModel model = new PackModel(parsed);
        new PackChecks(parsed, problems).run();
        new Literals(parsed, problems).write();
        boolean reckons = new ConditionArithmetic(parsed, source.javaTypes(), problems).write();
        if (parsed.rules().stream().noneMatch(AuthoredRule::isRule)) {
            String file = source.files().isEmpty()
                    ? source.manifest().name()
                    : source.files().firstKey();
            problems.add(PackProblem.error(
                    file, 1, 1, "there is no rule in this pack", "rule \"...\" when ... then ... end"));
            return null;
        }
        if (!manifestClassesExist(source, problems)) {
            return null;
        }
        InternalKnowledgeBase base = new PackBuild(parsed, model, source.javaTypes(), reckons).build(problems);
        if (base == null) {
            return null;
        }
        RoundedReads.check(parsed, base.getKiePackages(), problems);
        return typed(source, parsed, model, base, problems);
    }

    /** Whether the Java classes that {@code pack.yaml} names are there. */
    private static boolean manifestClassesExist(PackSource source, List<PackProblem> problems) {
        List<String> names = new ArrayList<>(source.manifest().signals().values());
        String state = source.manifest().stateType();
        if (state != null && state.indexOf('.') > 0) {
            names.add(state);
        }
        ClassLoader loader = new PackClassLoader(source.javaTypes());
        boolean all = true;
        for (String name : names) {
            try {
                loader.loadClass(name);
            } catch (ClassNotFoundException | LinkageError e) {
                all = false;
                problems.add(PackProblem.error(
                        "pack.yaml",
                        0,
                        0,
                        "there is no class " + name,
                        "a class must be in the pack's bundle, or in one that the pack's bundle imports"));
            }
        }
        return all;
    }

    private static @Nullable CompiledPack typed(
            PackSource source,
            ParsedPack parsed,
            PackModel model,
            InternalKnowledgeBase base,
            List<PackProblem> problems) {
        Classes classes = new Classes(parsed, base);
        Defaults.check(parsed, classes::resolve, problems);
        BeanTypes payloads = BeanTypes.ofPayloads(classes);
        BeanType state = null;
        String stateName = parsed.stateName();
        if (stateName != null) {
            Class<?> type = classes.resolve(stateName);
            try {
                if (type == null) {
                    throw new NotABeanException(
                            "", "there is no class " + source.manifest().stateType());
                }
                state = BeanTypes.ofStates(classes).of(type);
            } catch (NotABeanException e) {
                problems.add(typeProblem(parsed, stateName, "a state", e));
            }
        }
        Map<String, SignalType> byFrequency = new TreeMap<>();
        Map<Class<?>, SignalType> byClass = new HashMap<>();
        parsed.frequencies().forEach((frequency, name) -> {
            Class<?> type = classes.resolve(name);
            if (type != null) {
                SignalType signal = signalType(payloads, frequency, name, type, parsed, problems);
                byFrequency.put(frequency, signal);
                byClass.put(type, signal);
            }
        });
        return new CompiledPack(source.id(), parsed, model, base, state, byFrequency, byClass);
    }

    private static SignalType signalType(
            BeanTypes payloads,
            String frequency,
            String name,
            Class<?> type,
            ParsedPack parsed,
            List<PackProblem> problems) {
        try {
            return new SignalType(frequency, name, payloads.of(type), null, parsed.isStrict(name));
        } catch (NotABeanException e) {
            if (!parsed.makesFactsOf(name)) { // a fact of the pack's own may hold anything
                problems.add(typeProblem(parsed, name, "a signal", e));
            }
            return new SignalType(frequency, name, null, e.getMessage(), parsed.isStrict(name));
        }
    }

    private static PackProblem typeProblem(ParsedPack parsed, String name, String what, NotABeanException problem) {
        ParsedPack.DeclaredType declared = parsed.types().get(name);
        Place place = declared == null
                ? Place.NOWHERE
                : problem.field().isEmpty() ? declared.place() : declared.fieldPlace(problem.field());
        return PackProblem.error(
                declared == null ? "pack.yaml" : declared.file().name(),
                place.line(),
                place.column(),
                String.valueOf(problem.getMessage()),
                what + " holds numbers, texts, booleans, times, enums, lists, maps with text keys,"
                        + " and types of the pack");
    }

    /** Finds the classes behind names, once the pack is built. */
    private record Classes(ParsedPack pack, InternalKnowledgeBase base) implements BeanTypes.DeclaredFields {
        private static final Map<String, Class<?>> WELL_KNOWN = Map.of(
                "String", String.class,
                "Integer", Integer.class,
                "Long", Long.class,
                "Double", Double.class,
                "Boolean", Boolean.class,
                "BigDecimal", java.math.BigDecimal.class,
                "Instant", java.time.Instant.class,
                "Number", Number.class,
                "Object", Object.class);

        @Override
        public @Nullable String typeText(Class<?> bean, String field) {
            ParsedPack.DeclaredType declared = pack.types().get(bean.getSimpleName());
            TypeFieldDescr found =
                    declared == null ? null : declared.descr().getFields().get(field);
            return found == null ? null : found.getPattern().getObjectType();
        }

        @Override
        public boolean hasDefault(Class<?> bean, String field) {
            ParsedPack.DeclaredType declared = pack.types().get(bean.getSimpleName());
            return declared != null && declared.hasDefault(field);
        }

        @Override
        public @Nullable String formerName(Class<?> bean, String field) {
            ParsedPack.DeclaredType declared = pack.types().get(bean.getSimpleName());
            return declared == null ? null : declared.formerName(field);
        }

        @Override
        public boolean isTransient(Class<?> bean, String field) {
            ParsedPack.DeclaredType declared = pack.types().get(bean.getSimpleName());
            return declared != null && declared.isTransient(field);
        }

        @Override
        public @Nullable Class<?> resolve(String name) {
            Class<?> known = WELL_KNOWN.get(name);
            if (known != null) {
                return known;
            }
            for (String qualified : candidates(name)) {
                try {
                    return Class.forName(qualified, true, base.getRootClassLoader());
                } catch (ClassNotFoundException e) {
                    // the next one may be it
                }
            }
            return null;
        }

        private List<String> candidates(String name) {
            List<String> candidates = new ArrayList<>();
            if (name.indexOf('.') > 0) {
                candidates.add(name);
            }
            candidates.add(pack.namespace() + "." + name);
            String state = pack.manifest().stateType();
            if (state != null && state.endsWith("." + name)) {
                candidates.add(state);
            }
            for (String type : pack.manifest().signals().values()) {
                if (type.endsWith("." + name)) {
                    candidates.add(type);
                }
            }
            for (ParsedPack.ParsedFile file : pack.files()) {
                for (var each : file.descr().getImports()) {
                    if (each.getTarget().endsWith("." + name)) {
                        candidates.add(each.getTarget());
                    } else if (each.getTarget().endsWith(".*")) {
                        candidates.add(each.getTarget().replace("*", name));
                    }
                }
            }
            return candidates;
        }
    }
}

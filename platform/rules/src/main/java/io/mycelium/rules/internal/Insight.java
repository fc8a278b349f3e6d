package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.value.PlainMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.reteoo.AccumulateContextEntry;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.PatternSource;
import org.drools.base.rule.QueryArgument;
import org.drools.base.rule.QueryElement;
import org.drools.base.rule.SingleAccumulate;
import org.drools.core.base.DroolsQueryImpl;
import org.drools.core.base.accumulators.CollectAccumulator;
import org.drools.core.reteoo.TerminalNode;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Variable;

/**
 * What an explanation sees of a pack: its rules as Drools has built them, the author's text, and a step as it is taken. It has
 * a rule base and an evaluator of its own, so that nothing of it is shared with a network. Belongs to one thread.
 */
public final class Insight implements AutoCloseable {
    /**
     * A rule, or a branch of one with {@code or}.
     *
     * @param condition its condition, with the places that Drools' declarations speak of
     */
    public record Branch(RuleImpl rule, GroupElement condition) {}

    /**
     * A query, or a branch of one with {@code or}.
     *
     * @param parameters where each has its value, in their order
     */
    public record QueryBranch(RuleImpl query, GroupElement condition, List<Declaration> parameters) {}

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|exists|forall)\\b[\\s(]*(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\s*:\\s*)?$");

    private final CompiledPack pack;
    private final OwnBase base;
    private final StepHypha global;
    private final StepSession session;
    private final Evaluator evaluator;
    private final List<Branch> branches = new ArrayList<>();
    private final Map<String, RuleImpl> built = new LinkedHashMap<>();
    private final Map<String, AuthoredRule> authored = new LinkedHashMap<>();

    /** @param pack compiled for this alone */
    public Insight(CompiledPack pack) {
        this.pack = pack;
        this.base = new OwnBase(pack);
        this.global = new StepHypha(pack);
        this.session = base.session(global);
        this.evaluator = pack.evaluator();
        InternalKnowledgeBase own = base.get();
        for (RuleOutline each : pack.values().outlines(own)) {
            built.put(each.rule().getName(), each.rule());
            branches.add(new Branch(each.rule(), each.end().getSubRule()));
        }
        for (AuthoredRule each : pack.parsed().rules()) {
            authored.putIfAbsent(each.name(), each);
        }
    }

    /** In the order of firing. */
    public List<Branch> branches() {
        return branches;
    }

    public Evaluator evaluator() {
        return evaluator;
    }

    /** Where conditions find functions and the global {@code hypha}. */
    public ValueResolver resolver() {
        return session;
    }

    /** The hypha that conditions ask; to be called beside {@link Evaluator#begin}. */
    public void begin(HyphaView hypha, StepEffects effects) {
        global.begin(hypha, effects);
    }

    private Watched watched() {
        return (Watched) evaluator;
    }

    /** As {@link Watched#facts}. */
    public List<Object> facts() {
        return watched().facts();
    }

    /** As {@link Watched#match}. */
    public List<@Nullable Object> match() {
        return watched().match();
    }

    /** As {@link Watched#atRest}. */
    public void atRest(Runnable called) {
        watched().atRest(called);
    }

    /** The condition that the author wrote, with the offsets of its parts. */
    public RuleDescr written(String rule) {
        return rule(rule).descr();
    }

    /** The rule in whose text a part of a rule's condition stands: it, or one that it extends. */
    public String writer(String rule, BaseDescr part) {
        return pack.parsed().inheritance().writerOf(part, rule(rule)).name();
    }

    private AuthoredRule rule(String name) {
        AuthoredRule found = authored.get(name);
        if (found == null) {
            throw new IllegalStateException("no rule " + name);
        }
        return found;
    }

    /** The rule as Drools has built it, before its branches are made. */
    public RuleImpl built(String rule) {
        RuleImpl found = built.get(rule);
        if (found == null) {
            throw new IllegalStateException("no rule " + rule);
        }
        return found;
    }

    /** Some of the author's text, on one line and without comments. */
    public String text(String rule, int from, int to) {
        return ConstraintText.text(rule(rule).file(), from, to);
    }

    /**
     * Where an expression stands in a part of the author's text, blanks and comments aside: its first character, and the one
     * behind its last; null if it is not there as it is said.
     */
    public int @Nullable [] find(String rule, int from, int to, String expression) {
        ConstraintText.Span found = ConstraintText.find(rule(rule).file(), from, to, expression);
        return found == null ? null : new int[] {found.from(), found.to()};
    }

    /** Where each constraint of the pattern stands that begins at a place in the author's text, as {@link #find}. */
    public List<int[]> constraints(String rule, int start) {
        return ConstraintText.of(rule(rule).file(), start).stream()
                .map(each -> new int[] {each.from(), each.to()})
                .toList();
    }

    /** Which of some written constraints each is that was built of them. */
    public static int[] pair(List<String> written, List<String> built) {
        return ConstraintText.pair(written, built);
    }

    /**
     * The {@code not}, {@code exists} or {@code forall} that stands right before a place in the author's text, with what belongs
     * to it: as {@link #find}. Null if there is none.
     *
     * @param end behind the pattern that begins there
     */
    public int @Nullable [] negation(String rule, int place, int end) {
        String code = rule(rule).file().code();
        Matcher before = NEGATION.matcher(code.substring(0, place));
        if (!before.find()) {
            return null;
        }
        int to = end;
        for (int open = code.indexOf('(', before.start());
                open >= 0 && open < place;
                open = code.indexOf('(', open + 1)) {
            to = Math.max(to, closing(code, open));
        }
        return new int[] {before.start(), to};
    }

    /** The place behind the bracket that closes one. */
    private static int closing(String code, int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            depth += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return code.length();
    }

    /** Whether its author asks for a type in a rule. */
    public boolean mentions(String rule, String type) {
        AuthoredRule found = rule(rule);
        int from = found.descr().getStartCharacter();
        int to = Math.min(found.file().code().length(), found.descr().getEndCharacter() + 1);
        return from < 0
                || to <= from
                || Pattern.compile("\\b" + type + "\\s*\\(")
                        .matcher(found.file().code().substring(from, to))
                        .find();
    }

    public String file(String rule) {
        return rule(rule).file().name();
    }

    /** The line of an offset, or of the rule itself for a negative one. */
    public int line(String rule, int offset) {
        AuthoredRule found = rule(rule);
        return offset < 0 ? found.line() : found.file().startOfCode(offset).line();
    }

    /**
     * Whether an {@code eval} holds. Throws what the author's code does.
     *
     * @throws UnsupportedOperationException if it is none that can be called alone
     */
    public boolean holds(EvalCondition eval, BaseTuple match) throws Exception {
        Method method;
        try {
            method = RuleOutlines.eval(eval, 0, 0).method();
        } catch (NotCoveredException e) {
            throw new UnsupportedOperationException(e.getMessage(), e);
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Declaration each : eval.getRequiredDeclarations()) {
            arguments.add(each.getValue(session, match.get(each).getObject()));
        }
        try {
            method.setAccessible(true);
            return (Boolean) method.invoke(null, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** The branches of a query; none if there is none of the name. */
    public List<QueryBranch> query(String name) {
        List<QueryBranch> found = new ArrayList<>();
        for (KiePackage each : base.get().getKiePackages()) {
            for (Rule rule : each.getRules()) {
                if (rule.getName().equals(name) && ((RuleImpl) rule).isQuery()) {
                    String full = ((RuleImpl) rule).getFullyQualifiedName();
                    for (TerminalNode end : base.get().getReteooBuilder().getTerminalNodes(full)) {
                        found.add(new QueryBranch(
                                (RuleImpl) rule, end.getSubRule(), List.of(end.getRequiredDeclarations())));
                    }
                }
            }
        }
        return found;
    }

    /** What a query is called with; {@link Variable#v} for what it is to answer. */
    public @Nullable Object[] arguments(QueryElement call, BaseTuple match) {
        QueryArgument[] given = call.getArguments();
        @Nullable Object[] values = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            values[i] = given[i].getValue(session, match);
        }
        return values;
    }

    /** The fact that a query's condition begins with. */
    public Object asked(QueryBranch query, @Nullable Object[] arguments) {
        return new DroolsQueryImpl(query.query().getName(), arguments, null, false);
    }

    /** What a query answers, at the places of what was not given. */
    public @Nullable Object[] answer(QueryBranch query, QueryElement call, BaseTuple match, int size) {
        @Nullable Object[] answer = new Object[size];
        for (int place : call.getVariableIndexes()) {
            Object value = query.parameters().get(place).getValue(session, match);
            answer[place] = value == Variable.v ? null : value;
        }
        return answer;
    }

    /** The activation group of a rule; null if it is in none. */
    public @Nullable String group(RuleImpl rule) {
        return ActivationGroups.of(rule);
    }

    public boolean isForRecovery(RuleImpl rule) {
        return rule.getMetaData().containsKey(AuthoredRule.RECOVERY);
    }

    /** The frequency whose signals are of a type; null if none are. */
    public @Nullable String frequency(Class<?> type) {
        return pack.frequency(type);
    }

    /** Whether a fact is a signal, or of the type of a frequency. */
    public boolean isSignal(Object fact) {
        return fact instanceof io.mycelium.rules.fact.Signal || pack.frequency(fact.getClass()) != null;
    }

    /** The fields of a fact of a type of the pack; null for all others. */
    public @Nullable PlainMap fields(Object fact) {
        return pack.fields(fact);
    }

    /** What the author wrote for an expression that Drools was given. */
    public static String asAuthored(String expression) {
        return ArithmeticCalls.asAuthored(expression);
    }

    /** Whether what is bound is the global {@code hypha}, and of no fact. */
    public static boolean isGlobal(Declaration bound) {
        return FieldReads.isGlobal(bound);
    }

    /** A field of a fact, or what an object has under a name. Throws what its getter does; null if there is none. */
    public static java.lang.reflect.@Nullable Method getter(Class<?> type, String field) {
        return FieldReads.getter(type, field);
    }

    /** Does something beside the running step, whose energy it does not spend. */
    public static void aside(Runnable task) {
        Loops.ofThread().aside(task);
    }

    /** How a source gathers: {@code accumulate}, {@code groupby} or {@code collect}; null for what does not. */
    public static @Nullable Accumulate gathering(PatternSource source) {
        if (source instanceof Collect collect) {
            return new SingleAccumulate(
                    collect.getSourcePattern(),
                    collect.getSourcePattern().getRequiredDeclarations(),
                    new CollectAccumulator(collect, false));
        }
        return source instanceof Accumulate accumulate ? accumulate : null;
    }

    /**
     * What is made of some members: one value, or one for each group.
     *
     * @param members gives each of them to whom it is told, in their order, while {@code match} has what they were found with
     */
    public List<@Nullable Object> gather(Accumulate all, BaseTuple match, Consumer<Consumer<FactHandle>> members) {
        Grouping grouping = Grouping.of(all);
        Accumulate how = grouping == null ? all : grouping.how();
        Object context = how.createWorkingMemoryContext();
        Map<@Nullable Object, AccumulateContextEntry> groups = new LinkedHashMap<>();
        if (grouping == null) {
            groups.put(null, begun(how, context, null, match));
        }
        members.accept(member -> {
            Object key = grouping == null ? null : grouping.key(member, match, session);
            AccumulateContextEntry entry = groups.get(key);
            if (entry == null) {
                entry = begun(how, context, key, match);
                groups.put(key, entry);
            }
            how.accumulate(context, entry, match, member, session);
        });
        List<@Nullable Object> results = new ArrayList<>();
        groups.forEach((key, entry) -> {
            Object result = how.getResult(context, entry, match, session);
            results.add(grouping == null || result == null ? result : grouping.result(result, key));
        });
        return results;
    }

    private AccumulateContextEntry begun(Accumulate how, Object context, @Nullable Object key, BaseTuple match) {
        AccumulateContextEntry entry = new AccumulateContextEntry(key);
        entry.setFunctionContext(how.init(context, entry, how.createFunctionContext(), match, session));
        return entry;
    }

    @Override
    public void close() {
        global.end();
        evaluator.close();
        base.giveBack();
    }
}

package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Gives the arithmetic in the conditions of a pack its meaning: each operator that MVEL would work out becomes a call of
 * {@link Arithmetic}. What Drools makes Java of, as {@code eval}, is Java's.
 */
final class ConditionArithmetic {
    private static final List<String> WORKED_OUT = List.of("salience", "enabled");

    private final ParsedPack pack;
    private final ClassLoader loader;
    private final Map<AuthoredRule, StaticTypes> done = new LinkedHashMap<>();
    private final ArithmeticFaults faults = new ArithmeticFaults(this::refuse);
    private boolean reckons;
    private @Nullable AuthoredRule of; // the rule that is read, and where
    private int begin;
    private boolean refused; // whether its expression is: what else is wrong with it may follow from that

    private final List<PackProblem> problems;

    /** @param problems where what can't be reckoned is added */
    ConditionArithmetic(ParsedPack pack, @Nullable ClassLoader javaTypes, List<PackProblem> problems) {
        this.pack = pack;
        this.problems = problems;
        this.loader = new PackClassLoader(javaTypes);
    }

    /** Whether there is any in the pack. */
    boolean write() {
        pack.rules().forEach(this::write);
        return reckons;
    }

    private StaticTypes write(AuthoredRule rule) {
        StaticTypes before = done.get(rule);
        if (before != null) {
            return before;
        }
        StaticTypes types = new StaticTypes(pack, loader);
        done.put(rule, types);
        String extended = rule.descr().getParentName();
        AuthoredRule parent = extended == null || extended.isEmpty() ? null : pack.rule(extended);
        if (parent != null && parent != rule) {
            types.extend(write(parent));
        }
        of = rule;
        begin = rule.start();
        write(rule.descr().getLhs(), types);
        begin = rule.start();
        for (String each : WORKED_OUT) {
            AttributeDescr attribute = rule.descr().getAttributes().get(each);
            if (attribute != null && attribute.getValue() != null) {
                attribute.setValue(written(attribute.getValue(), types));
            }
        }
        return types;
    }

    private void write(@Nullable BaseDescr condition, StaticTypes types) {
        if (condition instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                write(accumulate.getInput(), types);
                if (accumulate instanceof GroupByDescr groups) {
                    writeKey(groups, types);
                }
                if (accumulate.getFunctions() != null) {
                    accumulate.getFunctions().forEach(each -> write(each, types));
                }
            } else if (pattern.getSource() instanceof CollectDescr collect) {
                write(collect.getInputPattern(), types);
            } else if (pattern.getSource() instanceof FromDescr from
                    && from.getDataSource() instanceof MVELExprDescr source) {
                String written = written(source.getExpression(), types);
                if (!written.equals(source.getExpression())) {
                    from.setDataSource(new MVELExprDescr(written));
                }
            }
            String type = String.valueOf(pattern.getObjectType());
            types.enter(type);
            begin = Math.max(begin, pattern.getStartCharacter());
            if (pattern.getIdentifier() != null) {
                types.bind(pattern.getIdentifier(), type);
            }
            for (BaseDescr each : pattern.getDescrs()) {
                if (each instanceof ExprConstraintDescr constraint) {
                    constraint.setExpression(written(constraint.getExpression(), types));
                }
            }
        } else if (condition instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(each -> write((BaseDescr) each, types));
        }
    }

    private void writeKey(GroupByDescr groups, StaticTypes types) {
        String key = groups.getGroupingFunction();
        StaticTypes.Type type = ArithmeticText.typeOf(key, types);
        refused = false;
        groups.setGroupingFunction(ArithmeticText.argument(key, types, false, faults));
        reckons |= ArithmeticCalls.isIn(groups.getGroupingFunction());
        if (groups.getGroupingKey() != null) {
            types.bind(groups.getGroupingKey(), type);
        }
    }

    private void write(AccumulateFunctionCallDescr function, StaticTypes types) {
        String[] arguments = function.getParams();
        StaticTypes.Type result = StaticTypes.UNKNOWN;
        for (int i = 0; i < arguments.length; i++) {
            result = ArithmeticText.typeOf(arguments[i], types);
            refused = false;
            arguments[i] = ArithmeticText.argument(
                    arguments[i], types, function.getFunction().equals("sum"), faults);
            reckons |= ArithmeticCalls.isIn(arguments[i]);
        }
        if (function.getBind() != null) {
            types.bind(function.getBind(), result(function.getFunction(), result));
        }
    }

    private static StaticTypes.Type result(String function, StaticTypes.Type of) {
        return switch (function) {
            case "count" -> new StaticTypes.Type("Long", false);
            case "sum" -> of.isWhole() ? new StaticTypes.Type("Long", false) : of;
            case "average" -> of.isWhole() ? new StaticTypes.Type("Double", true) : of.orNull();
            case "min", "max" -> of.orNull();
            default -> StaticTypes.UNKNOWN;
        };
    }

    private String written(String expression, StaticTypes types) {
        refused = false;
        String written = ArithmeticText.written(expression, types, faults);
        if (written.equals(expression) || faults.isTooDeep(written, expression)) {
            return expression;
        }
        reckons = true;
        return written;
    }

    private void refuse(ArithmeticFaults.Fault fault) {
        AuthoredRule rule = of;
        if (rule == null || refused) {
            return;
        }
        refused = true;
        String words = Pattern.compile("\\s+")
                .splitAsStream(fault.words())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+", "(?<![\\w$.])", ""));
        String text = rule.file().text();
        int end = Math.min(text.length(), Math.max(begin, rule.consequenceStart()));
        Matcher written = Pattern.compile(words).matcher(text);
        int at = written.region(begin, end).find() ? written.start() : begin;
        problems.add(rule.error(rule.file().place(at), fault.what(), fault.hint()));
    }
}

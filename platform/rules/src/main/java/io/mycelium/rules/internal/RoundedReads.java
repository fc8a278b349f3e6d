package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.RuleConditionElement;
import org.drools.mvel.extractors.MVELClassFieldReader;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Finds what is bound so that Drools would round it to seven digits: a double, or float, that it reads by MVEL. Where its
 * type is known from the text, {@link ArithmeticText} has written it otherwise; for what is left its author gets a reason.
 */
final class RoundedReads {
    private RoundedReads() {}

    static void check(ParsedPack pack, Collection<KiePackage> built, List<PackProblem> problems) {
        for (KiePackage each : built) {
            for (Rule rule : each.getRules()) {
                AuthoredRule authored = pack.rule(rule.getName());
                if (authored != null) {
                    Map<String, Class<?>> found = new LinkedHashMap<>();
                    look(((RuleImpl) rule).getLhs(), found);
                    found.forEach((expression, type) -> problems.add(problem(authored, expression, type)));
                }
            }
        }
    }

    private static void look(RuleConditionElement condition, Map<String, Class<?>> found) {
        if (condition instanceof org.drools.base.rule.Pattern pattern) {
            for (Declaration each : pattern.getInnerDeclarations().values()) {
                Class<?> type = each.getExtractor().getExtractToClass();
                if (each.getExtractor() instanceof MVELClassFieldReader reader
                        && (type == double.class || type == float.class)) {
                    found.put(ArithmeticCalls.asAuthored(reader.getExpression()), type);
                }
            }
            if (pattern.getSource() instanceof Accumulate accumulate) {
                look(accumulate.getSource(), found);
            }
        }
        condition.getNestedElements().forEach(each -> look(each, found));
    }

    private static PackProblem problem(AuthoredRule rule, String expression, Class<?> type) {
        String text = rule.file().text();
        int plain = text.indexOf(expression, rule.start());
        Matcher safe = Pattern.compile(Stream.of(expression.split("\\."))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s*[!?]?\\s*\\.\\s*")))
                .matcher(text);
        boolean found = safe.find(rule.start());
        int at = found ? safe.start() : plain;
        int dot = expression.lastIndexOf('.');
        return rule.error(
                at < 0 ? rule.place() : rule.file().place(at),
                "'" + (found ? safe.group() : expression) + "' is bound as a " + type
                        + ", which the rule compiler would round to seven digits",
                found && dot > 0 && !safe.group().equals(expression)
                        ? "write " + expression.substring(0, dot) + " != null before it, and bind " + expression
                        : "bind what it is read from, and read it in 'then'");
    }
}

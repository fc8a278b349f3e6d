package io.mycelium.rules.internal;

import java.util.List;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/**
 * Finds rules that compare what they do not listen to. A pattern that binds {@code word.length()} or {@code part.size}
 * listens to none of the fields that this is worked out from, nor does one to a field with {@code @watch(!field)}, nor one
 * to what an {@code eval} reads of its fact. A session
 * that has looked at such a rule does not look again when they are modified. It looks at rules with {@code no-loop} as
 * soon as something changes, so what it found then must be remembered.
 */
final class Unheard {
    private Unheard() {}

    static boolean isIn(RuleOutline rule) {
        return rule.rule().isEager()
                && (inBetas(rule).anyMatch(each -> isOfAChangingFact(each) && FieldReads.isAsked(each))
                        || inEvals(rule)
                                .anyMatch(each -> isOfAChangingFact(each)
                                        && (FieldReads.isAsked(each) || each.isPatternDeclaration()))
                        || refuses(rule.rule()));
    }

    private static Stream<Declaration> inBetas(RuleOutline rule) {
        return Stream.concat(rule.elements().stream(), rule.members().stream())
                .flatMap(each -> each.betas().stream())
                .flatMap(each -> Stream.of(each.getRequiredDeclarations()));
    }

    private static Stream<Declaration> inEvals(RuleOutline rule) {
        return rule.evals().stream().flatMap(each -> each.arguments().stream());
    }

    private static boolean isOfAChangingFact(Declaration bound) {
        Class<?> fact = FieldReads.typeOf(bound);
        return fact != io.mycelium.rules.fact.Signal.class && fact != io.mycelium.rules.fact.Hypha.class;
    }

    private static boolean refuses(RuleImpl rule) {
        return patterns(rule.getLhs()).anyMatch(Unheard::refuses);
    }

    /** Whether a pattern says that it does not listen to some field. */
    static boolean refuses(Pattern pattern) {
        return pattern.getListenedProperties().stream().anyMatch(name -> name.startsWith("!"));
    }

    private static Stream<Pattern> patterns(RuleConditionElement condition) {
        if (condition instanceof GroupElement group) {
            return List.copyOf(group.getChildren()).stream().flatMap(Unheard::patterns);
        }
        if (condition instanceof Forall forall) {
            return Stream.concat(Stream.of(forall.getBasePattern()), forall.getRemainingPatterns().stream());
        }
        return condition instanceof Pattern pattern ? Stream.of(pattern) : Stream.empty();
    }
}

package io.mycelium.rules.lint;

import io.mycelium.rules.PackReader;
import io.mycelium.rules.PackSource;
import io.mycelium.rules.compare.Comparisons;
import io.mycelium.rules.compare.Values;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.DrlText;
import io.mycelium.rules.internal.DrlText.Place;
import io.mycelium.rules.internal.FieldValues;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.internal.ParsedPack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** A pack as its author wrote it, and what has been found in it. */
final class LintedPack {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'");

    private final PackSource source;
    private final ParsedPack parsed;
    private final Set<@Nullable String> queries = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    LintedPack(PackSource source) {
        this.source = source;
        this.parsed = ParsedPack.of(source);
        parsed.rules().stream().filter(each -> !each.isRule()).forEach(each -> queries.add(each.name()));
    }

    ParsedPack parsed() {
        return parsed;
    }

    /** Whether it has Java of its own, which nobody looks at here. */
    boolean hasJava() {
        return source.javaTypes() != null;
    }

    List<AuthoredRule> rules() {
        return parsed.rules().stream().filter(AuthoredRule::isRule).toList();
    }

    /** The types that its author declared in files of its own. */
    List<ParsedPack.DeclaredType> ownTypes() {
        return parsed.types().values().stream()
                .filter(each -> !parsed.notices().contains(each) && !isShared(each.file()))
                .toList();
    }

    /** Whether other packs are compiled with a file too. */
    static boolean isShared(DrlText file) {
        return file.name().equals(PackReader.SHARED);
    }

    ParsedPack.@Nullable DeclaredType state() {
        String name = parsed.stateName();
        return name == null ? null : parsed.types().get(name);
    }

    boolean isState(PatternDescr pattern) {
        return PackModel.simpleName(pattern).equals(parsed.stateName());
    }

    /** The rule, and those that it extends. */
    List<AuthoredRule> ancestry(AuthoredRule rule) {
        List<AuthoredRule> all = new ArrayList<>();
        for (AuthoredRule each = rule; each != null && !all.contains(each); each = PackModel.parent(each, parsed)) {
            all.add(each);
        }
        return all;
    }

    /** Those that extend the rule, directly or not. */
    List<AuthoredRule> heirs(AuthoredRule rule) {
        return parsed.rules().stream()
                .filter(each -> each != rule
                        && PackModel.parent(each, parsed) != null
                        && ancestry(each).contains(rule))
                .toList();
    }

    /** What must be there as such for a rule to fire, of its own text. */
    List<PatternDescr> facts(AuthoredRule rule) {
        List<PatternDescr> facts = new ArrayList<>();
        for (BaseDescr each : rule.descr().getLhs().getDescrs()) {
            if (each instanceof PatternDescr pattern && isFact(pattern)) {
                facts.add(pattern);
            }
        }
        return facts;
    }

    /** Whether a pattern asks for a fact, and not for what is in one, or for the answers of a query. */
    boolean isFact(PatternDescr pattern) {
        String type = pattern.getObjectType();
        return pattern.getSource() == null
                && !pattern.isQuery()
                && !queries.contains(type)
                && type != null
                && !type.isEmpty()
                && !type.startsWith("/");
    }

    /** The constraints of a pattern, as they are written. */
    static List<String> constraints(PatternDescr pattern) {
        List<String> all = new ArrayList<>();
        for (BaseDescr each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr expression) {
                all.add(expression.getExpression());
            }
        }
        return all;
    }

    /** The comparisons that a fact must all pass. */
    static Comparisons comparisons(AuthoredRule rule, PatternDescr pattern) {
        Comparisons all = new Comparisons();
        int from = Math.max(rule.start(), pattern.getStartCharacter());
        for (BaseDescr each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr expression
                    && expression.getType() != ExprConstraintDescr.Type.POSITIONAL) {
                int at = rule.file().text().indexOf(expression.getExpression(), from);
                all.add(expression.getExpression(), at < 0 ? from : at);
                from = at < 0 ? from : at + 1;
            } else {
                all.addUnknown();
            }
        }
        return all;
    }

    /** What values a field of a type may have. */
    Values values(String type, String field) {
        return FieldValues.of(parsed, type, field);
    }

    /** The type of a field as it is declared; null if that is not known. */
    @Nullable
    String fieldType(String type, String field) {
        return FieldValues.type(parsed, type, field);
    }

    /** All Java of the pack, and its conditions: comments and texts are blank. */
    String code() {
        StringBuilder all = new StringBuilder();
        parsed.files().forEach(each -> all.append(each.text().code()).append('\n'));
        return all.toString();
    }

    /** As {@link #code}, with texts and comments. */
    String text() {
        StringBuilder all = new StringBuilder();
        parsed.files().forEach(each -> all.append(each.text().text()).append('\n'));
        return all.toString();
    }

    /** What stands in the quotes of a text. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        QUOTED.matcher(text)
                .results()
                .forEach(each -> quoted.append(each.group()).append('\n'));
        return quoted.toString();
    }

    static Pattern word(String name) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
    }

    static long count(String name, String code) {
        return word(name).matcher(code).results().count();
    }

    void found(LintCode code, AuthoredRule rule, int offset, String message, String mend) {
        found(
                code,
                rule.file(),
                offset < 0 ? rule.place() : rule.file().startOfCode(offset),
                rule.name(),
                message,
                mend);
    }

    void found(LintCode code, DrlText file, Place place, @Nullable String rule, String message, String mend) {
        findings.add(new Finding(code, file.name(), place.line(), place.column(), rule, message, mend));
    }

    List<Finding> findings() {
        return findings;
    }
}

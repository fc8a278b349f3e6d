package io.mycelium.rules.lint;

import io.mycelium.rules.compare.Values;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.DrlText;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.internal.ParsedPack;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields that say nothing. Those of signals are left out: what comes from outside has more than one rule needs, and what
 * goes out is read elsewhere. A field of State that is set and not read is for people.
 */
final class UnusedFields {
    private static final Pattern GATHERS =
            Pattern.compile("\\b(?:collect|accumulate|groupby|query)\\b|\\bObject\\s*\\(");

    private final LintedPack pack;
    private final @Nullable Surroundings surroundings;

    UnusedFields(LintedPack pack, @Nullable Surroundings surroundings) {
        this.pack = pack;
        this.surroundings = surroundings;
    }

    void find() {
        ParsedPack.DeclaredType state = pack.state();
        boolean isMadeWhole = state != null
                && Pattern.compile("\\bnew\\s+" + state.name() + "\\s*\\(\\s*[^)\\s]")
                        .matcher(pack.code())
                        .find();
        if (state != null
                && !isMadeWhole
                && !pack.hasJava()
                && state.descr().getSuperTypes().isEmpty()) {
            state.descr().getFields().forEach((name, field) -> findInState(state, name, field));
        }
        if (GATHERS.matcher(pack.code()).find()) {
            return; // facts may go anywhere in a list
        }
        for (ParsedPack.DeclaredType type : pack.ownTypes()) {
            if (!type.isEnum() && type != state && isOnlyInserted(type)) {
                for (String field : type.descr().getFields().keySet()) {
                    findInserted(type, field);
                }
            }
        }
    }

    private void findInState(ParsedPack.DeclaredType state, String name, TypeFieldDescr field) {
        String others = withoutDeclaration(state);
        String big = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        boolean isSet = LintedPack.count("set" + big, others) > 0 || isInTexts(name);
        boolean isRead = LintedPack.count("get" + big, others) > 0
                || LintedPack.count("is" + big, others) > 0
                || LintedPack.count(name, others) > 0;
        boolean isGiven = surroundings != null && surroundings.isGiven(name);
        if (!isSet && !isRead && !isGiven) {
            pack.found(
                    LintCode.L306,
                    state.file(),
                    state.fieldPlace(name),
                    null,
                    "no rule reads or sets the field '" + name + "' of " + state.name(),
                    "leave it out");
        } else if (!isSet && isRead && surroundings != null && !isGiven && !state.hasDefault(name) && !mayGrow(field)) {
            pack.found(
                    LintCode.L307,
                    state.file(),
                    state.fieldPlace(name),
                    null,
                    "rules read the field '" + name + "' of " + state.name()
                            + ", but none sets it, and the blueprint gives it no value",
                    "set it where something was forgotten; or give it a value in the blueprint, or a default: " + name
                            + " : " + field.getPattern().getObjectType() + " = ...");
        }
    }

    /** A list or map may be added to without being set. */
    private static boolean mayGrow(TypeFieldDescr field) {
        return Values.of(field.getPattern().getObjectType()).equals(Values.ANY);
    }

    private String withoutDeclaration(ParsedPack.DeclaredType type) {
        StringBuilder others = new StringBuilder();
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            String code = file.text().code();
            if (file.text() == type.file()) {
                int from = Math.max(0, type.descr().getStartCharacter());
                int end = file.text().offsetOf("end", from, code.length());
                code = code.substring(0, from) + code.substring(end < 0 ? code.length() : end);
            }
            others.append(code).append('\n');
        }
        return others.toString();
    }

    /** As in a birth, {@code Map.of("load", 3)}. */
    private boolean isInTexts(String name) {
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            DrlText text = file.text();
            if (LintedPack.count(name, LintedPack.quoted(text.text())) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether rules make it to insert it, and for nothing else. */
    private boolean isOnlyInserted(ParsedPack.DeclaredType type) {
        String code = pack.code();
        String made = "\\bnew\\s+" + Pattern.quote(type.name()) + "\\s*\\(";
        long all = Pattern.compile(made).matcher(code).results().count();
        long inserted = Pattern.compile("\\binsert(?:Logical)?\\s*\\(\\s*" + made)
                .matcher(code)
                .results()
                .count();
        inserted += insertedByName(type, made);
        return all > 0 && all == inserted && type.descr().getSuperTypes().isEmpty() && !isGivenAway(type);
    }

    /** How often rules make one, set it up and insert it: {@code Dear d = new Dear(); d.setPrice(3); insert(d);}. */
    private long insertedByName(ParsedPack.DeclaredType type, String made) {
        long inserted = 0;
        for (AuthoredRule rule : pack.rules()) {
            String code = rule.consequenceCode();
            Matcher named = Pattern.compile(
                            "(?<![\\w$.])(?:" + Pattern.quote(type.name()) + "|var)\\s+([\\w$]+)\\s*=\\s*" + made)
                    .matcher(code);
            while (named.find()) {
                String name = Pattern.quote(named.group(1));
                boolean isInserted = Pattern.compile("\\binsert(?:Logical)?\\s*\\(\\s*" + name + "\\s*\\)")
                        .matcher(code)
                        .find();
                long asFact = Pattern.compile("(?<![\\w$])" + name + "\\s*(?:=(?!=)|\\.\\s*[sgi]\\w+\\s*\\()|"
                                + "\\binsert(?:Logical)?\\s*\\(\\s*" + name + "\\s*\\)")
                        .matcher(code)
                        .results()
                        .count();
                inserted += isInserted && asFact == LintedPack.count(named.group(1), code) ? 1 : 0;
            }
        }
        return inserted;
    }

    /** Whether a fact of the type goes anywhere as a whole. */
    private boolean isGivenAway(ParsedPack.DeclaredType type) {
        for (AuthoredRule rule : pack.parsed().rules()) {
            for (PatternDescr pattern : PackModel.patterns(rule.descr().getLhs())) {
                String bound = pattern.getIdentifier();
                if (bound != null && PackModel.simpleName(pattern).equals(type.name())) {
                    long all = LintedPack.count(bound, rule.file().code().substring(rule.start(), rule.end()));
                    long asFact = Pattern.compile("(?<![\\w$])" + Pattern.quote(bound)
                                    + "\\s*(?:\\.|:(?!=))|\\b(?:delete|retract|modify|update)\\s*\\(\\s*"
                                    + Pattern.quote(bound)
                                    + "\\s*\\)")
                            .matcher(rule.file().code().substring(rule.start(), rule.end()))
                            .results()
                            .count();
                    if (all != asFact) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void findInserted(ParsedPack.DeclaredType type, String name) {
        TypeFieldDescr field = type.descr().getFields().get(name);
        String others = withoutDeclaration(type);
        String big = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        boolean isRead = LintedPack.count(name, others) > 0
                || LintedPack.count("get" + big, others) > 0
                || LintedPack.count("is" + big, others) > 0
                || isInTexts(name)
                || isKey(field);
        boolean isMatchedByPlace = Pattern.compile("\\b" + type.name() + "\\s*\\([^)]*;")
                .matcher(others)
                .find();
        if (!isRead && !isMatchedByPlace) {
            pack.found(
                    LintCode.L308,
                    type.file(),
                    type.fieldPlace(name),
                    null,
                    "rules insert a " + type.name() + ", and nothing reads its field '" + name + "'",
                    "leave it out");
        }
    }

    private static boolean isKey(@Nullable TypeFieldDescr field) {
        return field != null && (field.getAnnotation("key") != null || field.getAnnotation("Key") != null);
    }
}

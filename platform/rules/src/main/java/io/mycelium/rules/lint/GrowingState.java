package io.mycelium.rules.lint;

import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.ParsedPack;
import io.mycelium.rules.lint.Writes.Write;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PatternDescr;

/** Finds lists and texts of State that rules only add to, each time that they fire. */
final class GrowingState {
    private static final Pattern DIES = Pattern.compile("\\.\\s*(?:die|split)\\s*\\(");
    private static final Set<String> LISTS = Set.of("List", "ArrayList", "Collection");

    private final LintedPack pack;

    GrowingState(LintedPack pack) {
        this.pack = pack;
    }

    void find() {
        ParsedPack.DeclaredType state = pack.state();
        if (state == null || pack.hasJava() || DIES.matcher(pack.code()).find()) {
            return;
        }
        state.descr().getFields().forEach((name, field) -> {
            String type = field.getPattern()
                    .getObjectType()
                    .replaceFirst("<.*", "")
                    .replaceFirst("^java\\.(?:util|lang)\\.", "");
            boolean isText = type.equals("String");
            if (isText || LISTS.contains(type)) {
                find(name, isText);
            }
        });
    }

    private void find(String field, boolean isText) {
        String big = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        long touched = LintedPack.count("set" + big, pack.code()) + LintedPack.count("get" + big, pack.code());
        long adding = 0;
        AuthoredRule grows = null;
        int offset = -1;
        for (AuthoredRule rule : pack.rules()) {
            for (PatternDescr fact : pack.facts(rule)) {
                String bound = fact.getIdentifier();
                if (bound != null && !pack.isState(fact)) {
                    touched -= ofAnother(rule, bound, big);
                }
                if (!pack.isState(fact) || bound == null) {
                    continue;
                }
                Growth growth = growth(rule, bound, field, big, isText);
                adding += growth.touched();
                boolean isUnbounded = growth.offset() >= 0
                        && fact.getDescrs().isEmpty()
                        && !rule.isForRecovery()
                        && JavaText.isStraight(rule.consequenceCode());
                if (isUnbounded && grows == null) {
                    grows = rule;
                    offset = growth.offset();
                }
            }
        }
        if (grows != null && adding == touched && !isTested(field)) {
            pack.found(
                    LintCode.L701,
                    grows,
                    offset,
                    "the rule adds to '" + field
                            + "' of State each time that it fires, and nothing ever takes anything out",
                    isText
                            ? "keep what is needed of it alone, or emit it"
                            : "keep the last ones: list.subList(Math.max(0, list.size() - 20), list.size()); or emit them"
                                    + " to who keeps them outside");
        }
    }

    /**
     * What a rule does to the field.
     *
     * @param touched how many of its getters and setters only add
     * @param offset of one that adds in its file; -1: none does
     */
    private record Growth(long touched, int offset) {}

    private Growth growth(AuthoredRule rule, String bound, String field, String big, boolean isText) {
        String code = rule.consequenceCode();
        int start = rule.consequenceStart();
        String own = "(?<![\\w$])" + Pattern.quote(bound);
        String getter = own + "\\s*\\.\\s*get" + big + "\\s*\\(\\s*\\)";
        long touched = 0;
        int offset = -1;
        if (!isText) {
            String inBlock = "(?:" + getter + "|(?<![\\w$.])get" + big + "\\s*\\(\\s*\\))";
            Matcher added = Pattern.compile(inBlock + "\\s*\\.\\s*(?:add|addAll)\\s*\\(")
                    .matcher(code);
            while (added.find()) {
                touched++;
                offset = start + added.start();
            }
            touched += Pattern.compile(inBlock + "\\s*\\.\\s*(?:size|isEmpty|get|contains)\\s*\\(")
                    .matcher(code)
                    .results()
                    .count();
        }
        List<Write> writes = Writes.of(rule, bound).all().stream()
                .filter(each -> each.field().equals(field))
                .toList();
        for (Write write : writes) {
            boolean grows = isText
                    ? Pattern.compile(getter + "\\s*(?:\\+|\\.\\s*concat\\s*\\()[^?:]*")
                            .matcher(write.value())
                            .matches()
                    : isCopyWithMore(code, getter, write.value());
            if (grows) {
                touched += 2; // the getter and the setter
                offset = write.offset();
            }
        }
        return new Growth(touched, offset);
    }

    /** Whether a variable has a copy of the list, which is only added to. */
    private static boolean isCopyWithMore(String code, String getter, String variable) {
        if (!variable.matches("\\w+")) {
            return false;
        }
        boolean isCopy = Pattern.compile("(?<![\\w$.])" + variable + "\\s*=\\s*new\\s+ArrayList(?:<\\w*>)?\\s*\\(\\s*"
                        + getter + "\\s*\\)\\s*;")
                .matcher(code)
                .find();
        long added = Pattern.compile("(?<![\\w$.])" + variable + "\\s*\\.\\s*(?:add|addAll)\\s*\\(")
                .matcher(code)
                .results()
                .count();
        long read = Pattern.compile("(?<![\\w$.])" + variable + "\\s*\\.\\s*(?:size|isEmpty|get|contains)\\s*\\(")
                .matcher(code)
                .results()
                .count();
        boolean isFilled = Pattern.compile(
                        "(?<![\\w$.])" + variable + "\\s*=\\s*new\\s+ArrayList(?:<\\w*>)?" + "\\s*\\(\\s*\\)\\s*;\\s*"
                                + variable + "\\s*\\.\\s*addAll\\s*\\(\\s*" + getter + "\\s*\\)\\s*;")
                .matcher(code)
                .find();
        // where it is made, where it is set, and nothing else
        return (isCopy && added > 0 || isFilled && added > 1) && LintedPack.count(variable, code) == added + read + 2;
    }

    /** How often a rule gets or sets a field of that name in another fact. */
    private static long ofAnother(AuthoredRule rule, String bound, String big) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(bound) + "\\s*\\.\\s*[gs]et" + big + "(?!\\w)")
                .matcher(rule.consequenceCode())
                .results()
                .count();
    }

    private boolean isTested(String field) {
        for (AuthoredRule rule : pack.parsed().rules()) {
            String condition = rule.conditionCode();
            int when = rule.file().offsetOf("when", rule.start(), rule.end());
            if (when >= 0
                    && LintedPack.count(field, condition.substring(Math.min(condition.length(), when - rule.start())))
                            > 0) {
                return true;
            }
        }
        return false;
    }
}

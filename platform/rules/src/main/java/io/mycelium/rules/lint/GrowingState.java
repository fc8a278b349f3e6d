package io.mycelium.rules.lint;

import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.ParsedPack;
import io.mycelium.rules.lint.Collected.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Finds lists, maps and texts of State that rules only add to, each time that they fire. A map counts where the key is
 * one that tells a signal from all others, as its id or time.
 */
final class GrowingState {
    private static final Pattern DIES = Pattern.compile("\\.\\s*(?:die|split)\\s*\\(");
    private static final Pattern BINDING = Pattern.compile("\\s*\\$?\\w+\\s*:(?![:=])\\s*[\\w.]+\\s*");

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
            Kind kind = Kind.of(field.getPattern().getObjectType());
            if (kind != Kind.OTHER) {
                find(name, kind);
            }
        });
    }

    private void find(String field, Kind kind) {
        Collected collected = new Collected(pack, field, kind);
        long touched =
                LintedPack.count(collected.setter(), pack.code()) + LintedPack.count(collected.getter(), pack.code());
        AuthoredRule grows = null;
        int offset = -1;
        for (AuthoredRule rule : pack.rules()) {
            for (PatternDescr fact : pack.facts(rule)) {
                String bound = fact.getIdentifier();
                if (bound != null && !pack.isState(fact)) {
                    touched -= ofAnother(rule, bound, collected);
                }
            }
            Collected.Growth growth = collected.in(rule);
            if (!growth.isKnown()) {
                return; // it goes where nobody follows it
            }
            touched -= growth.touched();
            boolean isUnbounded = growth.offset() >= 0
                    && pack.facts(rule).stream().filter(pack::isState).allMatch(GrowingState::testsNothing)
                    && !rule.isForRecovery()
                    && JavaText.isStraight(rule.consequenceCode());
            if (isUnbounded && grows == null) {
                grows = rule;
                offset = growth.offset();
            }
        }
        touched -= collected.inFunctions();
        if (grows != null && touched == 0 && !isTested(field)) {
            pack.found(LintCode.L701, grows, offset, message(field, kind), mend(kind));
        }
    }

    private static String message(String field, Kind kind) {
        String what = kind == Kind.MAP
                ? "the rule puts into '" + field + "' of State under a key that each signal brings anew"
                : "the rule adds to '" + field + "' of State each time that it fires";
        return what + ", and nothing ever takes anything out";
    }

    private static String mend(Kind kind) {
        return switch (kind) {
            case TEXT -> "keep what is needed of it alone, or emit it";
            case LIST ->
                "keep the last ones: list.subList(Math.max(0, list.size() - 20), list.size()); or emit them"
                        + " to who keeps them outside";
            default ->
                "take out what is over: remove(...); or look at its size first; or let each be a hypha of its own:"
                        + " hypha.spawn(...)";
        };
    }

    private static boolean testsNothing(PatternDescr fact) {
        List<String> all = LintedPack.constraints(fact);
        for (BaseDescr each : fact.getDescrs()) {
            if (!(each instanceof ExprConstraintDescr)) {
                return false;
            }
        }
        return all.stream().allMatch(each -> BINDING.matcher(each).matches());
    }

    /** How often a rule gets or sets a field of that name in another fact. */
    private static long ofAnother(AuthoredRule rule, String bound, Collected collected) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(bound) + "\\s*\\.\\s*(?:" + collected.getter() + "|"
                        + collected.setter() + ")(?!\\w)")
                .matcher(rule.consequenceCode())
                .results()
                .count();
    }

    /** Whether a condition asks for more than the name that it gives to it. */
    private boolean isTested(String field) {
        Pattern bound = Pattern.compile("\\$?\\w+\\s*:(?![:=])\\s*" + field + "\\s*(?=[,)])");
        for (AuthoredRule rule : pack.parsed().rules()) {
            String condition = rule.conditionCode();
            int when = rule.file().offsetOf("when", rule.start(), rule.end());
            if (when >= 0) {
                String conditions = condition.substring(Math.min(condition.length(), when - rule.start()));
                if (LintedPack.count(field, bound.matcher(conditions).replaceAll("")) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

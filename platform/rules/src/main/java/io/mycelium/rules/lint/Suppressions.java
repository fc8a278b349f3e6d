package io.mycelium.rules.lint;

import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.DrlText;
import io.mycelium.rules.internal.ParsedPack;
import io.mycelium.rules.internal.Suppressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.jspecify.annotations.Nullable;

/** Leaves out what authors have asked to be left out, and finds where that leaves out nothing. */
final class Suppressions {
    /** What can be found only where the blueprint is known. */
    private static final Set<LintCode> OF_NETWORKS = Set.of(LintCode.L103, LintCode.L307, LintCode.L601);

    /**
     * Where somebody has asked for it.
     *
     * @param to the last line of the rule or type
     */
    private record Suppression(
            DrlText file,
            int from,
            int to,
            int offset,
            @Nullable String rule,
            String name) {}

    private final LintedPack pack;
    private final boolean isNetworkKnown;
    private final List<Suppression> all = new ArrayList<>();

    Suppressions(LintedPack pack, boolean isNetworkKnown) {
        this.pack = pack;
        this.isNetworkKnown = isNetworkKnown;
        for (AuthoredRule rule : pack.parsed().rules()) {
            add(rule.file(), rule.start(), rule.end(), rule.name(), rule.descr());
        }
        for (ParsedPack.DeclaredType type : pack.ownTypes()) {
            int from = Math.max(0, type.descr().getStartCharacter());
            int end = type.file().offsetOf("end", from, type.file().code().length());
            int to = end < 0 ? type.file().code().length() : end;
            add(type.file(), from, to, null, type.descr());
            type.descr().getFields().forEach((name, field) -> {
                int at = type.file().offsetOf(name, from, to);
                add(type.file(), at < 0 ? from : at, at < 0 ? to : at + 1, null, field);
            });
        }
    }

    private void add(DrlText file, int from, int to, @Nullable String rule, AnnotatedBaseDescr descr) {
        int offset = file.code().indexOf("@" + Suppressed.ANNOTATION, from);
        List<String> codes = Suppressed.codes(descr);
        if (codes.isEmpty() && descr.getAnnotation(Suppressed.ANNOTATION) != null) {
            all.add(new Suppression(file, from, to, offset < 0 ? from : offset, rule, ""));
        }
        for (String each : codes) {
            all.add(new Suppression(file, from, to, offset < 0 ? from : offset, rule, each));
        }
    }

    /** What is left of what was found. */
    List<Finding> leaveOut(List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        Map<Suppression, Boolean> used = new TreeMap<>(java.util.Comparator.comparingInt(all::indexOf));
        for (Finding each : findings) {
            boolean isLeftOut = false;
            for (Suppression suppression : all) {
                if (suppression.name().equals(each.code().name()) && isIn(each, suppression)) {
                    used.put(suppression, true);
                    isLeftOut = true;
                }
            }
            if (!isLeftOut) {
                left.add(each);
            }
        }
        for (Suppression each : all) {
            LintCode code = LintCode.of(each.name()).orElse(null);
            if (code == null) {
                left.add(finding(
                        LintCode.L902,
                        each,
                        each.name().isEmpty()
                                ? "@" + Suppressed.ANNOTATION + " names no finding, and leaves nothing out"
                                : "there is no finding " + each.name(),
                        "the codes are in rule-packs/lint.md; behind them, after a colon, may stand why"));
            } else if (!used.containsKey(each) && (isNetworkKnown || !OF_NETWORKS.contains(code))) {
                left.add(finding(
                        LintCode.L901,
                        each,
                        code.name() + " is left out here, and there is none",
                        "leave @" + Suppressed.ANNOTATION + " out"));
            }
        }
        return left;
    }

    private static boolean isIn(Finding finding, Suppression suppression) {
        if (!finding.file().equals(suppression.file().name())) {
            return false;
        }
        if (finding.rule() != null) {
            return finding.rule().equals(suppression.rule());
        }
        return suppression.rule() == null
                && finding.line()
                        >= suppression.file().place(suppression.from()).line()
                && finding.line() <= suppression.file().place(suppression.to()).line();
    }

    private static Finding finding(LintCode code, Suppression where, String message, String mend) {
        DrlText.Place place = where.file().place(where.offset());
        return new Finding(code, where.file().name(), place.line(), place.column(), where.rule(), message, mend);
    }
}

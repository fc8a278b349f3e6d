package io.mycelium.rules.lint;

import io.mycelium.rules.internal.AuthoredRule;
import io.mycelium.rules.internal.DrlText;
import io.mycelium.rules.internal.PackModel;
import io.mycelium.rules.internal.ParsedPack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.ImportDescr;

/** Finds what is declared and not used. What several packs share is left out: others may use it. */
final class UnusedDeclarations {
    private static final Pattern BINDING = Pattern.compile("(?<![\\w$.])(\\$?[A-Za-z_]\\w*)\\s*:(?![=:])");

    private final LintedPack pack;
    private final String code;

    UnusedDeclarations(LintedPack pack) {
        this.pack = pack;
        this.code = pack.code();
    }

    void find() {
        findTypes();
        CalledFunctions called = new CalledFunctions(pack);
        for (ParsedPack.ParsedFile file : pack.parsed().files()) {
            if (!LintedPack.isShared(file.text())) {
                file.descr().getFunctions().forEach(each -> findFunction(file.text(), each, called));
                file.descr().getImports().forEach(each -> findImport(file.text(), each));
                file.descr().getFunctionImports().forEach(each -> findImport(file.text(), each));
                file.descr()
                        .getAccumulateImports()
                        .forEach(each -> findImport(file.text(), each.getFunctionName(), each));
            }
        }
        for (AuthoredRule rule : pack.parsed().rules()) {
            if (rule.isRule()) {
                findBindings(rule);
            } else if (LintedPack.count(rule.name(), code) == LintedPack.count(rule.name(), text(rule))) {
                pack.found(
                        LintCode.L305,
                        rule,
                        rule.start(),
                        "no rule asks the query '" + rule.name() + "'",
                        "leave it out, or ask it in a condition: " + rule.name() + "( ... ;)");
            }
        }
    }

    private static String text(AuthoredRule rule) {
        return rule.file().code().substring(rule.start(), rule.end());
    }

    private void findTypes() {
        boolean heedsAny = pack.parsed().rules().stream()
                .flatMap(rule -> PackModel.patterns(rule.descr().getLhs()).stream())
                .anyMatch(each -> PackModel.simpleName(each).equals("Object")
                        || PackModel.simpleName(each).equals("Signal")
                                && LintedPack.constraints(each).stream().noneMatch(one -> one.contains("frequency")));
        String text = pack.text();
        for (ParsedPack.DeclaredType type : pack.ownTypes()) {
            boolean isNamed = LintedPack.count(type.name(), code) > 1
                    || text.contains("\"" + type.frequency() + "\"") && !isOnlyItsAnnotation(type, text)
                    || text.contains("'" + type.frequency() + "'")
                    || pack.parsed().manifest().sensed().contains(type.frequency())
                    || pack.parsed().manifest().emitted().contains(type.frequency());
            boolean isChecked = heedsAny && !type.isEnum(); // payloads on its frequency must fit it
            if (!isNamed && !isChecked && type != pack.state() && !pack.hasJava()) {
                pack.found(
                        LintCode.L301,
                        type.file(),
                        type.file().startOfCode(type.descr().getStartCharacter()),
                        null,
                        "no rule and no function of this pack names the type " + type.name(),
                        "leave it out; what several packs say to each other stands in signals.drl");
            }
        }
    }

    private static boolean isOnlyItsAnnotation(ParsedPack.DeclaredType type, String text) {
        return type.descr().getAnnotation("frequency") != null
                && text.split(Pattern.quote("\"" + type.frequency() + "\""), -1).length == 2;
    }

    private void findFunction(DrlText file, FunctionDescr function, CalledFunctions called) {
        if (!called.isCalled(function)) {
            int from = Math.max(0, function.getStartCharacter());
            int at = file.offsetOf(function.getName(), from, file.code().length());
            pack.found(
                    LintCode.L302,
                    file,
                    file.place(at < 0 ? from : at),
                    null,
                    called.isNamed(function)
                            ? "the function '" + function.getName() + "' is called by functions alone that nobody calls"
                            : "nobody calls the function '" + function.getName() + "'",
                    "leave it out");
        }
    }

    private void findImport(DrlText file, ImportDescr imported) {
        String name = imported.getTarget().substring(imported.getTarget().lastIndexOf('.') + 1);
        if (!name.equals("*") && !pack.hasJava()) {
            findImport(file, name, imported);
        }
    }

    private void findImport(DrlText file, String name, ImportDescr imported) {
        int at = file.code().indexOf(imported.getTarget(), Math.max(0, imported.getStartCharacter()));
        long outside = 0;
        for (String line : code.split("\n")) {
            outside += line.strip().startsWith("import ") ? 0 : LintedPack.count(name, line);
        }
        if (outside == 0 && at >= 0) {
            int line = file.code().lastIndexOf("import", at);
            pack.found(
                    LintCode.L303,
                    file,
                    file.place(line < 0 ? at : line),
                    null,
                    "nothing here names '" + name + "', which is imported",
                    "leave the import out");
        }
    }

    private void findBindings(AuthoredRule rule) {
        String condition = rule.conditionCode();
        int when = rule.file().offsetOf("when", rule.start(), rule.end());
        if (when < 0 || LintedPack.count("groupby", condition) > 0) { // which has a name for its key, wanted or not
            return;
        }
        Map<String, List<Integer>> bindings = new LinkedHashMap<>();
        Matcher binding = BINDING.matcher(condition).region(when - rule.start(), condition.length());
        while (binding.find()) {
            if (isAtABeginning(condition, binding.start(1))) {
                bindings.computeIfAbsent(binding.group(1), name -> new ArrayList<>())
                        .add(binding.start(1));
            }
        }
        String all = text(rule);
        StringBuilder heirs = new StringBuilder();
        pack.heirs(rule).forEach(each -> heirs.append(text(each)).append('\n'));
        bindings.forEach((name, places) -> {
            long unified = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "\\s*:=")
                    .matcher(all)
                    .results()
                    .count();
            if (unified == 0
                    && LintedPack.count(name, all) == places.size()
                    && LintedPack.count(name, heirs.toString()) == 0
                    && !isInText(name, rule)) {
                pack.found(
                        LintCode.L304,
                        rule,
                        rule.start() + places.get(0),
                        "nothing here uses '" + name + "', which is bound",
                        "leave '" + name + " :' out, or use it where something was forgotten");
            }
        });
    }

    /** Whether a constraint or pattern begins there: a choice, {@code on ? one : other}, has a colon too. */
    private static boolean isAtABeginning(String condition, int at) {
        String before = condition.substring(0, at).stripTrailing();
        char last = before.isEmpty() ? '(' : before.charAt(before.length() - 1);
        return Character.isLetter(last) || "(,;&|)}".indexOf(last) >= 0;
    }

    /** Whether a text of the rule names it, as an expression that is evaluated later may. */
    private static boolean isInText(String name, AuthoredRule rule) {
        String text = rule.file().text().substring(rule.start(), rule.end());
        return LintedPack.count(name, LintedPack.quoted(text)) > 0;
    }
}

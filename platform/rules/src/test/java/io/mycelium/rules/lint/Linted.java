package io.mycelium.rules.lint;

import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import java.util.List;
import java.util.Map;

/** Lints small packs, which must compile. */
final class Linted {
    static final String TYPES =
            "declare State n : int  m : int  on : boolean  name : String  items : List  byName : Map  at : long  size : Double"
                    + "  truth : Boolean end declare Work value : int  name : String  on : boolean  weight : double  deep : Object  id : String  time : long end ";

    private Linted() {}

    static List<Finding> findings(String rules) {
        PackSource pack = PackSource.of("p", Map.of("p.drl", rules));
        new PackCompiler().compile(pack).orThrow().close();
        return Lint.of(pack, null);
    }

    /** Line and code of each, but for what is unused. */
    static List<String> found(String rules) {
        return findings(rules).stream()
                .filter(each -> !each.code().name().startsWith("L3"))
                .map(each -> each.line() + " " + each.code())
                .toList();
    }

    /** As {@link #found}, of a rule with this condition, and types for it. */
    static List<String> of(String condition) {
        return found(
                TYPES + "\nrule r no-loop when\n" + condition + "\n$s : State() then\n" + "modify($s) { setN(1) } end");
    }

    /** Line and code of each. */
    static List<String> all(String rules) {
        return findings(rules).stream()
                .map(each -> each.line() + " " + each.code())
                .toList();
    }
}

package io.mycelium.itest.benchmarks;

import io.mycelium.api.value.PlainMap;
import java.util.Collections;
import java.util.Map;

/** The rules of the ACT rows: one text for both sides. */
final class ActPack {
    static final int MARKS = 20;
    private static final long WEIGHT = 1;

    /** What each rule asks for beside its signal and its state. */
    enum More {
        NOTHING(""),
        /** A sum over a list of the state. */
        SUM("accumulate( Mark( weight > 0, $weight : weight ) from $marks; $sum : sum($weight); $sum > 0 )"),
        /** That something is not there. */
        NOT("not Halt( kind == $w.kind )"),
        /** Nothing; but it inserts a fact, of which one more rule makes what the others do. */
        INSERT("");

        private final String condition;

        More(String condition) {
            this.condition = condition;
        }
    }

    private ActPack() {}

    static String drl(int rules) {
        return drl(rules, More.NOTHING);
    }

    /** Each rule looks at two fields of the signal and one of the state; a signal fires one of them. */
    static String drl(int rules, More more) {
        StringBuilder drl = new StringBuilder("""
                declare Work
                    kind : int
                    value : int
                end
                declare State
                    level : int
                    done : int%s
                end
                """.formatted(more == More.SUM ? "  marks : java.util.List<Mark>" : ""));
        if (more == More.SUM) {
            drl.insert(0, "declare Mark weight : long end\n");
        } else if (more == More.NOT) {
            drl.append("declare Halt kind : int end\n");
        } else if (more == More.INSERT) {
            drl.append("""
                    declare Yield
                        value : int
                    end
                    rule "yields"
                    when
                        $y : Yield( value > 0 )
                        $s : State()
                    then
                        delete( $y );
                        modify( $s ) { setDone($s.getDone() + $y.getValue()) }
                    end
                    """);
        }
        for (int i = 0; i < rules; i++) {
            drl.append("""
                    rule "r%d"
                    when
                        $w : Work( kind == %d, value > 0 )
                        $s : State( level < %d%s )
                        %s
                    then
                        %s
                        hypha.emit("work", new Work(%d, $w.getValue()));
                    end
                    """.formatted(
                            i,
                            i,
                            limit(i),
                            more == More.SUM ? ", $marks : marks" : "",
                            more.condition,
                            action(more),
                            following(i, rules)));
        }
        return drl.toString();
    }

    private static String action(More more) {
        return more == More.INSERT
                ? "insert( new Yield($w.getValue()) );"
                : "modify( $s ) { setDone($s.getDone() + $w.getValue()) }";
    }

    /** The state of a hypha to begin with. */
    static PlainMap state(More more) {
        return more == More.SUM
                ? PlainMap.of("marks", Collections.nCopies(MARKS, Map.of("weight", WEIGHT)))
                : PlainMap.EMPTY;
    }

    /** Up to what level the rule for a kind of work fires: further than any gets. */
    static int limit(int kind) {
        return 1_000_000 + kind;
    }

    /** What kind of work comes after one. */
    static int following(int kind, int rules) {
        return (kind * 7 + 3) % rules;
    }

    /** What kind of work a hypha gets first. */
    static int kind(int hypha, int signal, int rules) {
        return (hypha * 3 + signal) % rules;
    }
}

package io.mycelium.itest.benchmarks;

/** The rules of the ACT row: one text for both sides. */
final class ActPack {
    private ActPack() {}

    /** Each rule looks at two fields of the signal and one of the state; a signal fires one of them. */
    static String drl(int rules) {
        StringBuilder drl = new StringBuilder("""
                declare Work
                    kind : int
                    value : int
                end
                declare State
                    level : int
                    done : int
                end
                """);
        for (int i = 0; i < rules; i++) {
            drl.append("""
                    rule "r%d"
                    when
                        $w : Work( kind == %d, value > 0 )
                        $s : State( level < %d )
                    then
                        modify( $s ) { setDone($s.getDone() + $w.getValue()) }
                        hypha.emit("work", new Work(%d, $w.getValue()));
                    end
                    """.formatted(i, i, limit(i), following(i, rules)));
        }
        return drl.toString();
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

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
                    """.formatted(i, i, 1_000_000 + i, (i * 7 + 3) % rules));
        }
        return drl.toString();
    }

    /** What kind of work a hypha gets first. */
    static int kind(int hypha, int signal, int rules) {
        return (hypha * 3 + signal) % rules;
    }
}

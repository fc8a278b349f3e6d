package io.mycelium.rules;

import io.mycelium.api.signal.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A pack made of a seed: few rules over few values, so that they meet. They join, negate, accumulate, modify, insert and
 * delete, with and without {@code no-loop}, in groups, on signals, on facts of their own and on the state.
 *
 * @param standing whether a rule of it needs no signal
 */
record RandomPack(long seed, boolean standing, String drl) {
    private static final int HIGHEST = 5;

    static RandomPack of(long seed) {
        Random random = new Random(seed);
        boolean standing = random.nextInt(4) == 0;
        StringBuilder drl = new StringBuilder("""
                declare State count : long  last : long end
                declare Go k : long end
                declare Tick n : long end
                declare A v : long  w : long end
                declare B v : long  w : long end
                rule "first" salience 100 when Go( $k : k ) then
                  for (long i = 0; i < 2 + $k % 3; i++) { insert(new A(i + $k % 2, 0L)); insert(new B((i * $k) % 4, 0L)); }
                end
                """);
        if (standing) {
            drl.append(
                    "rule \"standing\" when $s : State( count > " + random.nextInt(3) + " )"
                            + anotherPattern(random, "$s")
                            + " then hypha.emit(\"standing\", Map.of(\"count\", $s.getCount())); modify($s) { setCount(0L) } end\n");
        }
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            drl.append(rule(random, "r" + i));
        }
        return new RandomPack(seed, standing, drl.toString());
    }

    /** Signals for the pack; the same seed and number give the same payloads. */
    List<Signal> signals(int hypha, int number) {
        Random random = new Random(seed * 31 + hypha);
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            signals.add(
                    random.nextInt(3) == 0
                            ? HandMadeSignal.of("tick", Map.of("n", random.nextInt(HIGHEST)))
                            : HandMadeSignal.of("go", Map.of("k", random.nextInt(HIGHEST))));
        }
        return signals;
    }

    private static String anotherPattern(Random random, String state) {
        return pick(random, "", " not Go( k > 2 )", " exists A()", " not( A( $v : v ) and B( v == $v ) )", " Hypha()");
    }

    private static String rule(Random random, String name) {
        String type = pick(random, "A", "B");
        String other = type.equals("A") ? "B" : "A";
        String head = "rule \"" + name + "\" "
                + pick(random, "", "", "no-loop ", "no-loop ")
                + pick(random, "", "", "", "activation-group \"g\" ", "agenda-group \"late\" auto-focus ")
                + pick(random, "", "", "salience 5 ", "salience -5 ");
        String join = pick(
                random,
                "",
                " $y : " + other + "( v " + pick(random, "==", "!=", ">", "<") + " $v )",
                " not " + other + "( v == $v )",
                " exists " + other + "( v > $v )",
                " exists( B() and A( w > 0 ) )",
                " accumulate( " + other + "( v >= $v, $q : v ); $m : "
                        + pick(random, "min", "max", "sum", "count", "average") + "($q) )",
                " not( " + other + "( $z : v ) and " + type + "( v == $z, w > 1 ) )",
                " exists( " + other + "( $z : v ) and " + type + "( v == $z, w > 0 ) )",
                " $s : State( count < " + (2 + random.nextInt(6)) + " )",
                " $s : State( last != $v )",
                " State( count >= last )");
        if (random.nextInt(5) == 0) {
            return head + "when " + pick(random, "exists Go()", "$g : Tick( n > 0 )", "exists Tick() not A( w > 1 )")
                    + " $s : State( count < 20 ) then hypha.emit(\"" + name
                    + "\", Map.of(\"count\", $s.getCount())); modify($s) { setCount($s.getCount() + 1) } end\n";
        }
        String condition = pick(random, "Go( $k : k ) ", "Go() ", "") + "$x : " + type + "( $v : v, w < "
                + (1 + random.nextInt(3))
                + (random.nextBoolean() ? ", v " + pick(random, "<", ">", "==", "!=") + " " + random.nextInt(4) : "")
                + " )" + join;
        String payload = "\"v\", $v";
        payload +=
                join.contains("$m") ? ", \"m\", String.valueOf($m)" : join.contains("$y") ? ", \"y\", $y.getV()" : "";
        String action = join.contains("$s")
                ? pick(
                        random,
                        "modify($s) { setCount($s.getCount() + 1) }",
                        "modify($s) { setLast($v) }",
                        "modify($s) { setLast($v) } modify($x) { setW($x.getW() + 1) }")
                : pick(
                        random,
                        "modify($x) { setW($x.getW() + 1) }",
                        "modify($x) { setV($v + 1), setW($x.getW() + 1) }",
                        "delete($x);",
                        "if ($v < 3) { insert(new " + other + "($v + 1, 2L)); } modify($x) { setW($x.getW() + 2) }",
                        "if ($v < 3) { insertLogical(new " + other + "($v + 1, 1L)); }",
                        "modify($x) { setW(3), setV(0) }");
        return head + "when " + condition + " then hypha.emit(\"" + name + "\", Map.of(" + payload + ")); " + action
                + " end\n";
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Override
    public String toString() {
        return "seed " + seed + "\n" + drl;
    }
}

package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.List;

/** What rules of {@link RandomRules} do with facts that they insert. */
final class RandomInserts {
    private RandomInserts() {}

    /** An action that inserts one or some. */
    static String insertion(Chance chance, List<String> kinds) {
        String v = chance.pick(RandomFacts.INTS);
        if (kinds.contains("A") && chance.oneIn(2)) {
            v = "$a.getX()";
        } else if (kinds.contains("State") && chance.oneIn(2)) {
            v = "$state.getP()";
        }
        return switch (chance.below(6)) {
            case 0 -> "for (int i = 0; i < 3; i++) { insert( new Mark(i, 1L, \"u\") ); }";
            case 1 -> "{ Mark mark = new Mark(); mark.setV( " + v + " ); insert( mark ); }";
            default ->
                "insert( new Mark(" + v + ", " + chance.pick("0L", "1L", "2L") + ", "
                        + chance.pick("null", "\"u\"", "\"v\"") + ") );";
        };
    }

    /** An action that changes or deletes the one that a variable is bound to. */
    static String ofMark(Chance chance, String mark) {
        String change = chance.pick(
                "setV( %s.getV() + 1 )", "setW( %s.getW() - 1 )", "setT( \"u\" )", "setV( 0 ), setT( null )");
        return switch (chance.below(5)) {
            case 0 -> "delete( " + mark + " );";
            case 1 -> "update( " + mark + " );";
            default -> "modify( " + mark + " ) { " + change.formatted(mark) + " }";
        };
    }
}

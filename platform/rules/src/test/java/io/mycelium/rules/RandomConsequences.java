package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one rule of {@link RandomRules} does: changes, effects, and now and then something that fails. */
final class RandomConsequences {
    private RandomConsequences() {}

    /** @param kinds of which facts are bound; none are where a rule has its patterns from another one */
    static String action(Chance chance, String name, List<String> kinds) {
        boolean state = kinds.contains("State");
        String typed =
                kinds.contains("A") ? "$a" : kinds.contains("B") ? "$b" : kinds.contains("Deep") ? "$deep" : null;
        if (kinds.contains("Mark") && chance.oneIn(3)) {
            return RandomInserts.ofMark(chance, kinds.contains("Peer") ? chance.pick("$mark", "$peer") : "$mark");
        }
        String transfer = chance.oneIn(6) ? RandomTransfers.action(chance, kinds) : "";
        if (!transfer.isEmpty()) {
            return transfer;
        }
        switch (chance.below(14)) {
            case 0, 1, 2, 3 -> {
                if (state) {
                    return "modify( $state ) { " + change(chance) + " }";
                }
            }
            case 4 -> {
                if (typed != null) {
                    return "modify( " + typed + " ) { "
                            + (typed.equals("$a")
                                    ? chance.pick(
                                            "setX( $a.getX() + 1 )",
                                            "setX( 0 )",
                                            "setX( -1 ), setY( 0L )",
                                            "setB( !$a.isB() )",
                                            "setS( null )",
                                            "setI( $a.getX() )")
                                    : chance.pick(
                                            "setN( " + typed + ".getN() + 1 )",
                                            "setT( \"u\" )",
                                            "setColour( null )",
                                            typed.equals("$deep") ? "setDepth( 1 )" : "setN( 1L )"))
                            + " }";
                }
            }
            case 5 -> {
                if (typed != null && chance.oneIn(3)) {
                    return "delete( " + typed + " );";
                }
            }
            case 6 -> {
                if (state && chance.oneIn(3)) {
                    return "update( $state );";
                }
                if (typed != null && chance.oneIn(6)) {
                    return "update( " + typed + " );";
                }
            }
            case 7 -> {
                if (state) {
                    return "if ($state.getItems().size() < 3) { $state.getItems().add(\"u\"); $state.getTimes().put(\"u\", (long) $state.getP()); }"
                            + " update( $state );";
                }
            }
            case 8 -> {
                if (state && chance.oneIn(3)) {
                    return "if ($state.getLines().size() < 3) { $state.getLines().add( new Line(\"u\", $state.getP(), 0.5, null, BigDecimal.TEN) ); }"
                            + " modify( $state ) { setLines( $state.getLines() ) }";
                }
            }
            case 9 -> {
                if (chance.oneIn(3)) {
                    return failing(chance, state, typed);
                }
            }
            case 10 -> {
                if (chance.oneIn(12)) {
                    return chance.pick(
                            "insert( new Extra(1L) );",
                            "for (int i = 0; i < 100000; i++) { if (i == -1) { break; } }",
                            "hypha.die();");
                }
                if (chance.oneIn(3)) {
                    return effect(chance, typed);
                }
            }
            case 11 -> {
                if (state && chance.oneIn(2)) {
                    return chance.pick(
                            "$state.setQ( $state.getQ() - 1 ); update( $state );",
                            "for (int i = 0; i < 2; i++) { modify( $state ) { setQ( $state.getQ() + sum(2) ) } }",
                            "if ($state.getAny() != null) { $state.getAny().put(\"u\", $state.getP()); } update( $state );");
                }
                if ("$a".equals(typed) && chance.oneIn(2)) {
                    return "hypha.emit(\"f\", Map.of(\"v\", least($a.getX(), sum(2)), \"w\", odd($a.getY())));";
                }
            }
            default -> {}
        }
        if (kinds.contains("Peer") && chance.oneIn(2)) {
            return "hypha.emit(\"" + name + "\", Map.of(\"v\", $mark.getV(), \"w\", $peer.getV()));";
        }
        if (kinds.contains("Mark") && chance.oneIn(2)) {
            return "hypha.emit(\"" + name + "\", $mark);";
        }
        return kinds.contains("A")
                ? "hypha.emit(\"" + name + "\", Map.of(\"x\", $a.getX(), \"y\", $a.getY()));"
                : state
                        ? "hypha.emit(\"" + name + "\", Map.of(\"p\", $state.getP(), \"q\", $state.getQ()));"
                        : "hypha.emit(\"" + name + "\");";
    }

    private static String change(Chance chance) {
        return chance.pick(
                "setP( Math.floorMod($state.getP() + 1, 5) )",
                "setP( -1 - $state.getP() )", // 0 and -1, whose hash codes are one as long
                "setQ( $state.getQ() - 1 )",
                "setQ( -1 - $state.getQ() )",
                "setQ( Long.MIN_VALUE )",
                "setF( !$state.isF() )",
                "setName( \"v\" ), setQ( 0L )",
                "setName( null )",
                "setName( \"\" )",
                "setD( $state.getD() + 0.5 )",
                "setD( -$state.getD() )",
                "setD( -0.0 )",
                "setShare( $state.getShare() == null ? 0.5 : null )",
                "setBest( null )",
                "setBest( $state.getLines().isEmpty() ? null : $state.getLines().get(0) )",
                "setBest( new Line(\"\", $state.getP(), 0.0, $state.getBest(), null) )",
                "setAny( Map.of(\"u\", $state.getQ(), \"w\", \"u\") )",
                "setTimes( Map.of(\"u\", $state.getQ()) )",
                "setBig( $state.getBig() == null ? BigDecimal.ONE : $state.getBig().negate() )",
                "setColour( Colour.BLUE )",
                "setColour( null )",
                "setAt( Instant.ofEpochMilli(hypha.time()) )",
                "setItems( null )",
                "setP( $state.getP() )",
                "setBig( new BigDecimal(\"1.50\") )",
                "setBig( null )");
    }

    /** What throws, always or with some facts, and what no state and no payload can hold. */
    private static String failing(Chance chance, boolean state, @Nullable String typed) {
        String any = chance.pick(
                "String nothing = null; nothing.length();",
                "if (true) { throw new IllegalStateException(\"no\"); }",
                "hypha.emit(\"o\", Map.of(1, 2));",
                "hypha.emit(\"o\", Map.of(\"o\", 0.0 / 0.0));",
                "int j = 0; while (j >= 0) { j = (j + 1) % 7; }",
                "hypha.emit(\"\");");
        if (state && chance.oneIn(2)) {
            return chance.pick(
                    "hypha.emit(\"d\", Map.of(\"v\", 6 / $state.getP()));",
                    "modify( $state ) { setD( 0.0 / $state.getD() ) }",
                    "modify( $state ) { setD( $state.getD() * 1.0E300 ) }",
                    "modify( $state ) { setShare( Math.sqrt($state.getD()) ) }",
                    "modify( $state ) { setAny( Map.of(\"u\", List.of(0.0 / $state.getD())) ) }",
                    "modify( $state ) { setF( !$state.isF() ), setP( $state.getBest().getV() ) }",
                    "hypha.emit(\"d\", Map.of(\"v\", $state.getBig().add(new BigDecimal(\"0.1\"))));",
                    "hypha.emit(\"d\", Map.of(\"v\", $state.getItems().get(1)));");
        }
        if ("$a".equals(typed) && chance.oneIn(2)) {
            return chance.pick(
                    "hypha.emit(\"d\", Map.of(\"v\", $a.getS().length()));",
                    "hypha.emit(\"d\", Map.of(\"v\", Long.parseLong($a.getS())));",
                    "hypha.emit(\"d\", Map.of(\"v\", $a.getX() / $a.getY()));",
                    "int i = $a.getI(); hypha.emit(\"d\", Map.of(\"v\", i));");
        }
        return any;
    }

    private static String effect(Chance chance, @Nullable String typed) {
        if (typed != null && chance.oneIn(3)) {
            return "hypha.emit( " + typed + " );";
        }
        return chance.pick(
                "hypha.reply(\"r\");",
                "hypha.send(\"left\", \"s\", Map.of(\"v\", hypha.time()));",
                "hypha.emitUrgent(\"u\");",
                "hypha.wakeIn(2);",
                "hypha.spawn(\"worker\", Map.of(\"n\", 1));",
                "hypha.connect(\"left\", \"a\"); hypha.disconnect(\"right\");",
                "hypha.emit(\"r\", Map.of(\"v\", hypha.random()));",
                "hypha.sleep();",
                "hypha.emit(new B(hypha.random(5), null, Colour.RED));");
    }
}

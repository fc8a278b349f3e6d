package io.mycelium.rules;

import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules of {@link RandomRules} do with several facts at once, with what is inside them, and on a condition: values go
 * from a signal into the state and back, lists and maps are changed in place, copied, or shared by two facts.
 */
final class RandomTransfers {
    private RandomTransfers() {}

    /** An action by chance; an empty text if the facts are too few. */
    static String action(Chance chance, List<String> kinds) {
        List<String> all = new ArrayList<>();
        boolean state = kinds.contains("State");
        if (state && kinds.contains("A")) {
            all.add("modify( $state ) { "
                    + chance.pick(
                            "setQ( $a.getY() )",
                            "setP( $a.getX() )",
                            "setName( $a.getS() )",
                            "setBig( $a.getBig() )",
                            "setAt( $a.getSince() )",
                            "setF( $a.isB() ), setD( $a.getD() )",
                            "setBest( $a.getPart() )",
                            "setItems( $a.getTags() )",
                            "setLines( $a.getParts() )",
                            "setTimes( $a.getCounts() )",
                            "setShare( $a.getD() )")
                    + " }");
            all.add("modify( $a ) { "
                    + chance.pick(
                            "setX( $state.getP() )",
                            "setS( $state.getName() )",
                            "setTags( $state.getItems() )",
                            "setPart( $state.getBest() )",
                            "setParts( $state.getLines() )",
                            "setBig( $state.getBig() ), setB( $state.isF() )")
                    + " }");
            all.add("modify( $state ) { setQ( $a.getY() ) } modify( $a ) { setY( 1L ) }");
            all.add(
                    "if ($a.getX() > $state.getP()) { modify( $state ) { setP( $a.getX() ) } } else { hypha.emit(\"less\"); }");
        }
        if (state && (kinds.contains("B") || kinds.contains("Deep"))) {
            String signal = kinds.contains("B") ? "$b" : "$deep";
            all.add("modify( $state ) { setColour( " + signal + ".getColour() ), setName( " + signal + ".getT() ) }");
            all.add("modify( $state ) { setQ( Math.floorMod(" + signal + ".getN(), 7) ) }");
        }
        if (state && kinds.contains("Mark")) {
            all.add("modify( $state ) { setP( $mark.getV() ) } delete( $mark );");
            all.add("modify( $mark ) { setV( $state.getP() ), setT( $state.getName() ) }");
        }
        if (state) {
            all.add(
                    "{ if (!$state.getLines().isEmpty()) { Line first = (Line) $state.getLines().get(0); first.setV( Math.floorMod(first.getV() + 1, 3) ); }"
                            + " update( $state ); }");
            all.add(
                    "{ List more = new ArrayList($state.getItems()); more.add(\"v\"); modify( $state ) { setItems( more.size() < 4 ? more : null ) } }");
            all.add(
                    "if ($state.getBest() != null) { $state.getBest().setV( 1 ); } modify( $state ) { setBest( $state.getBest() ) }");
            all.add(
                    "{ Map more = new TreeMap($state.getTimes()); more.merge(\"u\", 1L, (a, b) -> (Long) a + (Long) b); modify( $state ) { setTimes( more ) } }");
            all.add("modify( $state ) { setP( $state.getItems().size() ), setQ( $state.getTimes().size() ) }");
            all.add("$state.getTimes().remove(\"u\"); update( $state );");
            all.add("$state.getLines().clear(); $state.getItems().clear(); update( $state );");
            all.add(
                    "if ($state.getP() > 1) { modify( $state ) { setP( 0 ), setF( true ) } } else { hypha.emit(\"small\"); }");
            all.add("modify( $state ) { setP( 1 ) } modify( $state ) { setQ( 2L ) } hypha.emit(\"two\", $state);");
            all.add(
                    "hypha.emit(\"all\", Map.of(\"lines\", $state.getLines(), \"items\", $state.getItems(), \"times\", $state.getTimes()));");
        }
        return all.isEmpty() ? "" : chance.pick(all);
    }
}

package io.mycelium.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.rules.PackSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleBasesTest {
    private static final String DECLARED = "declare Work value : int  name : String end declare State n : int end\n";

    private static CompiledPack pack(String condition) {
        String rule = "rule \"r\" when " + condition + " then end";
        return Objects.requireNonNull(
                PackAssembly.compile(PackSource.of("p", Map.of("p.drl", DECLARED + rule)), new ArrayList<>()));
    }

    private static int readyAfterPreparing(CompiledPack pack) {
        pack.prepare(3);
        return pack.bases().ready();
    }

    @Test
    void shouldMakeNoFurtherRuleBaseWhenAllIsEvaluatedOnValues() {
        assertThat(readyAfterPreparing(pack("State( n > 1 ) Work( value > 1 )")))
                .isEqualTo(1);
    }

    @Test
    void shouldMakeOneForEachEvaluatorWhenSomeStepsTakePlaceInSessions() {
        assertThat(readyAfterPreparing(pack("State( n > 1 ) Number() from accumulate( Work( $v : value ), sum($v) )")))
                .isEqualTo(3);
    }

    @Test
    void shouldMakeOneForEachEvaluatorWhenDroolsIsAskedAboutAConstraint() {
        assertThat(readyAfterPreparing(pack("State( n > 1 ) Work( name soundslike 'x' )")))
                .isEqualTo(3);
    }

    @Test
    void shouldMakeOneForEachEvaluatorWhenARuleHasGroups() {
        assertThat(readyAfterPreparing(pack("groupby( Work( $v : value ); $k : $v % 2; $s : sum($v) )")))
                .isEqualTo(3);
    }
}

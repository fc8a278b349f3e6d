package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Types that can't be what they are declared for. */
class TypesTest {
    private static List<String> errors(String drl) {
        return new PackCompiler()
                .compile(PackSource.of("p", Map.of("p.drl", drl))).errors().stream()
                        .map(each -> each.line() + ":" + each.column() + " " + each.message())
                        .toList();
    }

    @Test
    void shouldRefuseSignalTypeWhenAFieldHasNoPlainValue() {
        assertThat(errors("""
                declare Visit
                  at : java.util.Date
                end
                rule "visit" when Visit() then hypha.emit("visit"); end
                """)).containsExactly("2:3 field 'at' of Visit is a Date, which has no plain value");
        assertThat(errors("""
                declare Visit at : java.util.Date end
                declare Go end
                rule "visit" when Go() then hypha.emit(new Visit(null)); end
                """)).containsExactly("1:15 field 'at' of Visit is a Date, which has no plain value");
    }

    @Test
    void shouldRefuseStateWhenAFieldHasNoPlainValue() {
        assertThat(errors("""
                declare State at : java.util.Date end
                declare Go end
                rule "visit" when Go() State() then end
                """)).containsExactly("1:15 field 'at' of State is a Date, which has no plain value");
    }

    @Test
    void shouldTakeTypeWhenItIsAFactOfThePacksOwn() {
        assertThat(errors("""
                declare Seen at : StringBuilder end
                declare Go end
                rule "go" when Go() then insert(new Seen(new StringBuilder())); end
                rule "seen" when Seen( at.length() == 0 ) then hypha.emit("seen"); end
                """)).isEmpty();
    }

    @Test
    void shouldRefuseFunctionWhenATypeHasItsName() {
        assertThat(errors("""
                declare Deep n : int end
                function int deep(int n) { return n; }
                rule "r" when Deep( deep(n) > 0 ) then end
                """)).contains("2:14 the function 'deep' and the type Deep would be one class");
    }

    @Test
    void shouldNameTheFieldWhenItsDefaultCanNotBeWorkedOut() {
        String rule = " rule \"go\" when Signal() then end";
        assertThat(errors(
                        "declare enum Colour RED, BLUE; end declare State n : int = 1  colour : Colour = Colour.RED  d : double = 1.5 end"
                                + rule))
                .containsExactly("1:63 the default of 'colour' can't be worked out");
        assertThat(errors("declare Price amount : BigDecimal = 1.5 end" + rule))
                .containsExactly("1:15 the default of 'amount' is no BigDecimal");
        assertThat(errors("declare Visit at : Instant = \"2026-01-01T00:00:00Z\"  name : String = \"x\" end" + rule))
                .containsExactly("1:15 the default of 'at' is no Instant");
        assertThat(errors(
                        "declare Price amount : BigDecimal = new BigDecimal(\"1.5\")  tags : List = new ArrayList()  n : long = 1L end"
                                + rule))
                .isEmpty();
    }
}

package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A constraint of which a half is missing says which. */
class HalfConstraintsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            State( left > )                     ~ 8 ~ the right side of '>' is missing
            State( left == )                    ~ 8 ~ the right side of '==' is missing
            State( left == , name != null )     ~ 8 ~ the right side of '==' is missing
            State( left > 3 && < )              ~ 8 ~ the right side of '<' is missing
            State( left > 3 && )                ~ 8 ~ the right side of '&&' is missing
            State( name matches )               ~ 8 ~ the right side of 'matches' is missing
            State( items contains )             ~ 8 ~ the right side of 'contains' is missing
            State( left in )                    ~ 8 ~ the right side of 'in' is missing
            State( left in () )                 ~ 8 ~ the right side of 'in' is missing
            State( > 3 )                        ~ 8 ~ the left side of '>' is missing
            State( == 3 )                       ~ 8 ~ the left side of '==' is missing
            State( name == "a", != "b" )        ~ 8 ~ the left side of '!=' is missing
            State( || left > 3 )                ~ 8 ~ the left side of '||' is missing
            State( left > 3                     ~ 8 ~ a ')' is missing behind it
            State( ( left > 3 || left < 1 )     ~ 8 ~ a ')' is missing behind it
            State( left > 3 ) )                 ~ 8 ~ ')'
            State left > 3 )                    ~ 8 ~ '('
            State( left 3 )                     ~ 8 ~ an operator is missing between 'left' and '3'
            State( left = 3 )                   ~ 8 ~ ==
            State( left => 3 )                  ~ 8 ~ >=
            State( left =< 3 )                  ~ 8 ~ <=
            State( left <> 3 )                  ~ 8 ~ !=
            State( left === 3 )                 ~ 8 ~ ==
            State( left > 3, )                  ~ 8 ~ ','
            State( , left > 3 )                 ~ 8 ~ ','
            State( items[ ] == 3 )              ~ 8 ~ [
            State( items[0 == 3 )               ~ 8 ~ ']'
            """)
    void shouldSayWhatIsMissing(String condition, int line, String message) {
        Compiled compiled =
                new PackCompiler().compile(PackSource.of("p", Map.of("p.drl", """
                declare State left : long  name : String  items : List end
                declare Work end
                rule "before" when
                  Work()
                then
                end
                rule "half" when
                  %s
                then
                end
                """.formatted(condition.strip()))));
        assertThat(compiled.errors())
                .as(compiled.errors().toString())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.text()).contains(message.strip());
                    assertThat(error.line()).as(error.text()).isEqualTo(line);
                });
    }
}

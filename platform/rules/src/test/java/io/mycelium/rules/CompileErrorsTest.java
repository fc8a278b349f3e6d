package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author reads, word for word: place, fault, rule, hint. */
class CompileErrorsTest {
    private static final String TYPES = """
            declare State done : int  items : List end
            declare Work  value : int  name : String end
            """; // lines 1 and 2

    private static List<String> problems(String drl) {
        return new PackCompiler()
                .compile(PackSource.of("worker", Map.of("worker.drl", drl))).problems().stream()
                        .map(PackProblem::text)
                        .toList();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("unknown field", "rule \"a\" when\n  $w : Work( valeu > 0 )\nthen end", """
                        worker.drl:4:14: error: Work has no field 'valeu' [rule "a"]
                            did you mean 'value'?"""),
                Arguments.of("unknown type", "rule \"a\" when\n  Wrok()\nthen end", """
                        worker.drl:4:3: error: unknown type 'Wrok' [rule "a"]
                            did you mean 'Work'?"""),
                Arguments.of(
                        "unbound variable in a condition", "rule \"a\" when\n  Work( value > $limit )\nthen end", """
                        worker.drl:4:17: error: unknown variable '$limit' [rule "a"]
                            bind it in a pattern before this one: $limit : field"""),
                Arguments.of("unknown method of a field", "rule \"a\" when\n  Work( name.size() > 0 )\nthen end", """
                        worker.drl:4:14: error: String has no method size() [rule "a"]"""),
                Arguments.of(
                        "a data source, of a rule unit",
                        "rule \"a\" when\n  Work()\n  $x : /items[ length > 3 ]\nthen end",
                        """
                        worker.drl:5:9: error: there is no data source 'items': /items reads one, and packs have none [rule "a"]
                            write a type: State( ... ), Hypha( ... ) or one of signals; what is in a list of the state is had by $each : Type( ... ) from $s.items"""),
                Arguments.of(
                        "unknown variable in a consequence",
                        "rule \"a\" when\n  $work : Work()\nthen\n  int a = 1;\n  int b = $wrok.getValue();\nend",
                        """
                        worker.drl:7:11: error: unknown variable '$wrok' [rule "a"]
                            did you mean '$work'?"""),
                Arguments.of(
                        "class of the JDK in a consequence that is not imported",
                        "rule \"a\" when\n  $s : State()\n  Work()\nthen\n  List x = Collections.emptyList();\nend",
                        """
                        worker.drl:7:12: error: unknown variable 'Collections' [rule "a"]
                            write `import java.util.Collections;` at the head of the file"""),
                Arguments.of(
                        "class of the JDK as a type that is not imported",
                        "rule \"a\" when\n  Work()\nthen\n  Function<String, String> f = null;\nend",
                        """
                        worker.drl:6:3: error: unknown type 'Function' [rule "a"]
                            write `import java.util.function.Function;` at the head of the file"""),
                Arguments.of(
                        "class of the JDK in a condition that is not imported",
                        "rule \"a\" when\n  Work()\n  Entry() from Map.of().entrySet()\nthen end",
                        """
                        worker.drl:5:3: error: unknown type 'Entry' [rule "a"]
                            write `import java.util.Map.Entry;` at the head of the file"""),
                Arguments.of(
                        "modify on an unknown setter",
                        "rule \"a\" when\n  Work() $s : State()\nthen\n  modify($s) {\n    setDon($s.getDone() + 1)\n  }\nend",
                        """
                        worker.drl:7:5: error: State has no method setDon(int) [rule "a"]
                            did you mean 'setDone'? the fields of State are done, items"""),
                Arguments.of(
                        "unknown method of hypha",
                        "rule \"a\" when\n  Work()\nthen\n\n  hypha.emmit(\"x\");\nend",
                        """
                        worker.drl:7:9: error: ActingHypha has no method emmit(String) [rule "a"]
                            did you mean 'emit'?"""),
                Arguments.of(
                        "missing semicolon",
                        "rule \"a\" when\n  Work()\nthen\n  int a = 1\n  hypha.emit(\"x\");\nend",
                        """
                        worker.drl:6:3: error: ';' is missing [rule "a"]"""),
                Arguments.of(
                        "missing end",
                        "rule \"a\" when\n  Work()\nthen\n  hypha.emit(\"x\");\n\nrule \"b\" when Work() then end",
                        """
                        worker.drl:3:1: error: rule "a" has no 'end'
                            write 'end' on a line of its own after its last line"""),
                Arguments.of("condition cut short", "rule \"a\" when\n  Work( value > )\nthen end", """
                        worker.drl:4:15: error: the right side of '>' is missing [rule "a"]"""),
                Arguments.of("missing when", "rule \"a\"\n  Work( value > 0 )\nthen end", """
                        worker.drl:4:3: error: 'Work' does not belong here [rule "a"]
                            a rule's conditions begin with 'when'"""),
                Arguments.of(
                        "wrong constructor", "rule \"a\" when\n  Work()\nthen\n  hypha.emit(new Work(1));\nend", """
                        worker.drl:6:18: error: there is no constructor Work(int) [rule "a"]
                            there is new Work() and new Work(value, name)"""),
                Arguments.of(
                        "another global", "global java.util.List results\nrule \"a\" when\n  Work()\nthen end", """
                        worker.drl:3:23: error: the global 'results' is never set
                            the only global is 'hypha'; what a hypha must remember goes into its State"""),
                Arguments.of(
                        "a name twice", "rule \"a\" when\n  Work()\nthen end\nrule \"a\" when Work() then end", """
                        worker.drl:6:1: error: there is a rule of this name already, at worker.drl:3 [rule "a"]
                            each rule of a pack has a name of its own: traces and errors call it by that"""),
                Arguments.of("timer", "rule \"a\"\n  timer( int: 5s )\nwhen\n  Work()\nthen end", """
                        worker.drl:4:3: error: 'timer' is a clock of its own [rule "a"]
                            use hypha.wakeIn(tides) and a condition on State; the clock is hypha.time()"""),
                Arguments.of("duration", "rule \"a\" duration 100 when\n  Work()\nthen end", """
                        worker.drl:3:10: error: 'duration' is a clock of its own [rule "a"]
                            use hypha.wakeIn(tides) and a condition on State; the clock is hypha.time()"""),
                Arguments.of("calendars", "rule \"a\" calendars \"weekday\" when\n  Work()\nthen end", """
                        worker.drl:3:10: error: 'calendars' is a clock of its own [rule "a"]
                            use hypha.wakeIn(tides) and a condition on State; the clock is hypha.time()"""),
                Arguments.of("lock-on-active", "rule \"a\" lock-on-active when\n  Work()\nthen end", """
                        worker.drl:3:10: error: 'lock-on-active' is a memory from one ACT to the next [rule "a"]
                            use a condition on State"""),
                Arguments.of(
                        "event role",
                        "declare Beat @role( event ) n : int end\nrule \"a\" when\n  Beat()\nthen end",
                        """
                        worker.drl:3:15: error: @role makes Beat an event, with a clock and a memory of its own
                            leave it out; signals are gone after their step, and the clock is hypha.time()"""),
                Arguments.of(
                        "another clock",
                        "rule \"a\" when\n  Work()\nthen\n  long t = System.currentTimeMillis();\nend",
                        """
                        worker.drl:6:12: error: System.currentTimeMillis is not for rules: they must do the same again in a replay [rule "a"]
                            the only clock is the tide's: hypha.time() and hypha.tide()"""),
                Arguments.of(
                        "chance",
                        "function int dice() {\n  return new java.util.Random().nextInt();\n}\nrule \"a\" when\n  Work()\nthen end",
                        """
                        worker.drl:4:10: error: new Random is not for rules: they must do the same again in a replay [rule "function dice"]
                            chance comes from hypha.random(), which is the same again in a replay"""),
                Arguments.of(
                        "emitting in a condition", "rule \"a\" when\n  Work( value > hypha.random(6) )\nthen end", """
                        worker.drl:4:17: error: hypha.random() in a condition: how often a condition is asked is not defined [rule "a"]
                            conditions only look; do it in 'then'"""),
                Arguments.of(
                        "a text for an enum",
                        "declare enum Door OPEN, SHUT; end declare Push door : Door end\nrule \"a\" when\n  Push( door == \"OPEN\" )\nthen end",
                        """
                        worker.drl:5:9: error: 'door' is a Door, and no text equals it [rule "a"]
                            write Door.OPEN"""),
                Arguments.of(
                        "a constant that an enum does not have",
                        "declare enum Door OPEN, SHUT; end declare Push door : Door end\nrule \"a\" when\n  Push( door == Door.OPEM )\nthen end",
                        """
                        worker.drl:5:22: error: Door has no constant 'OPEM' [rule "a"]
                            write Door.OPEN"""),
                Arguments.of(
                        "a constant without its enum",
                        "declare enum Door OPEN, SHUT; end declare Push door : Door end\nrule \"a\" when\n  Push( door == OPEN )\nthen end",
                        """
                        worker.drl:5:17: error: Push has no field 'OPEN' [rule "a"]
                            write Door.OPEN"""),
                Arguments.of(
                        "a text for a truth",
                        "declare Push on : boolean end\nrule \"a\" when\n  Push( on == \"yes\" )\nthen end",
                        """
                        worker.drl:5:9: error: 'on' is a boolean, and is compared with a text [rule "a"]
                            compare it with true or false"""),
                Arguments.of(
                        "a field twice", "declare Push n : int n : long end\nrule \"a\" when\n  Push()\nthen end", """
                        worker.drl:3:22: error: the field 'n' is there twice
                            give one of them another name"""),
                Arguments.of(
                        "fields that differ in their first letter",
                        "declare Push n : int N : long end\nrule \"a\" when\n  Push()\nthen end",
                        """
                        worker.drl:3:22: error: the fields 'n' and 'N' would have one getter
                            give one of them another name"""),
                Arguments.of(
                        "a type twice",
                        "declare Push n : int end\ndeclare Push m : int end\nrule \"a\" when\n  Push()\nthen end",
                        """
                        worker.drl:4:9: error: the type Push is declared twice"""),
                Arguments.of(
                        "a list of an unknown type",
                        "declare Push all : List<Itm> end\nrule \"a\" when\n  Push()\nthen end",
                        """
                        worker.drl:3:20: error: unknown type 'List<Itm>' of field 'all'
                            known: BigDecimal, Instant, List, Map, Object, Push, State, String, Work, boolean, double, int, long"""),
                Arguments.of("a function that is not there", "rule \"a\" when\n  Work( f(value) == 1 )\nthen end", """
                        worker.drl:4:9: error: the condition 'f(value)' makes no sense: there is no function f(int), and Work has no such method [rule "a"]"""),
                Arguments.of("a range as in mathematics", "rule \"a\" when\n  Work( 1 < value < 5 )\nthen end", """
                        worker.drl:4:9: error: the condition '1 < value < 5' makes no sense: both sides must be of one kind, and are Boolean and Integer [rule "a"]"""),
                Arguments.of("a shift", "rule \"a\" when\n  Work( value << 1 == 6 )\nthen end", """
                        worker.drl:4:9: error: the condition 'value << 1 == 6' makes no sense: the rule compiler can't read it; work it out in a function [rule "a"]"""),
                Arguments.of(
                        "a map asked as a list",
                        "declare Push m : Map end\nrule \"a\" when\n  Push( m contains \"k\" )\nthen end",
                        """
                        worker.drl:5:11: error: 'contains' looks into a list or a text, and here it is asked of a Map [rule "a"]
                            ask a map for a key: m.containsKey("key")"""),
                Arguments.of(
                        "rules that extend each other",
                        "rule \"a\" extends \"b\" when Work() then end\nrule \"b\" extends \"a\" when Work() then end",
                        """
                        worker.drl:4:10: error: the rule extends itself, by way of "a" [rule "b"]"""),
                Arguments.of(
                        "a field that the extended rule's fact has not",
                        "rule \"a\" when\n  $w : Work( n > 1 )\nthen end\nrule \"b\" extends \"a\" when Work() then end",
                        """
                        worker.drl:4:14: error: Work has no field 'n' [rule "a"]
                            known: value, name"""),
                Arguments.of(
                        "half a comparison inside forall",
                        "rule \"a\" when\n  Hypha()\n  forall( Work( value > 1 && < 5 ) )\nthen end",
                        """
                        worker.drl:5:3: error: a comparison inside forall can't be cut short [rule "a"]
                            name the field on both sides: n > 1 && n < 5"""),
                Arguments.of(
                        "what only not knows",
                        "rule \"a\" when\n  not $w : Work()\n  State()\nthen\n  hypha.emit(\"x\", $w);\nend",
                        """
                        worker.drl:7:19: error: unknown variable '$w' [rule "a"]
                            what is bound within not, exists or one branch of or is known only there"""),
                Arguments.of(
                        "deleting the state", "rule \"a\" when\n  Work() $s : State()\nthen\n  delete($s);\nend", """
                        worker.drl:6:3: error: the State can't be deleted [rule "a"]
                            it lives as long as its hypha; hypha.die() ends both"""),
                Arguments.of("halting the engine", "rule \"a\" when\n  Work()\nthen\n  drools.halt();\nend", """
                        worker.drl:6:10: error: drools.halt is not for rules: they must do the same again in a replay [rule "a"]
                            the only way out of a rule is 'hypha'; a step ends by itself when no rule matches any more"""),
                Arguments.of(
                        "a standing condition",
                        "rule \"a\" when\n  $s : State( done > 3 )\nthen\n  hypha.emit(\"x\");\nend",
                        """
                        worker.drl:3:1: warning: a standing condition: it needs no signal, so the rule fires in every ACT in which it holds, and nothing in 'then' ends it [rule "a"]
                            change what it tests in 'then' with modify, or match a signal too"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void shouldNamePlaceFaultAndHintWhenRuleIsWrong(String what, String rules, String expected) {
        assertThat(problems(TYPES + rules)).containsExactly(expected);
    }

    @Test
    void shouldReportUndeclaredStateWhenPackIsStateless() {
        assertThat(problems("rule \"a\" when\n  $s : State()\n  Signal( frequency == \"x\" )\nthen end"))
                .containsExactly("""
                        worker.drl:2:8: error: this pack declares no State [rule "a"]
                            add `declare State ... end` with the fields that a hypha of this pack keeps""");
    }

    @Test
    void shouldReportEverythingAtOnceWhenSeveralRulesAreWrong() {
        assertThat(problems(TYPES + """
                        rule "a" when Work( valeu > 0 ) then end
                        rule "b" timer(5) when Work() then int x = "text"; end
                        """))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("worker.drl:3:21: error: Work has no field 'valeu'"))
                .anyMatch(text -> text.startsWith("worker.drl:4:10: error: 'timer' is a clock"))
                .anyMatch(text -> text.startsWith("worker.drl:4:36: error: Type mismatch"));
    }

    @Test
    void shouldNameTheFileWhenPackHasSeveral() {
        Compiled compiled = new PackCompiler()
                .compile(PackSource.of(
                        "worker", Map.of("rules/a.drl", TYPES, "rules/b.drl", "\n\nrule \"b\" when Wrok() then end")));
        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("rules/b.drl");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(15);
        });
    }

    @Test
    void shouldRefuseFieldWhenStateCannotKeepIt() {
        assertThat(problems("declare State\n  tags : java.util.Set\nend\nrule \"a\" when Signal() then end"))
                .containsExactly("""
                        worker.drl:2:3: error: field 'tags' of State is a Set, which has no plain value
                            a state holds numbers, texts, booleans, times, enums, lists, maps with text keys, and types of the pack""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            i / "a" > 2 | 9 | 'i / "a"' is no arithmetic: '"a"' is a text, and only numbers have '/'
            i / 2 == true | 9 | the condition 'i / 2 == true' makes no sense: both sides must be of one kind
            i / 2 | 9 | the condition 'i / 2' is neither true nor false
            i ^ 2 > 1 | 9 | the condition 'i ^ 2 > 1' is neither true nor false
            i / 2 > 1 < 5 | 9 | the condition 'i / 2 > 1 < 5' makes no sense: both sides must be of one kind
            half( i / 2, 3 ) | 9 | the condition 'half( i / 2, 3 )' makes no sense: there is no function half(int, Integer)
            haf( i / 2 ) > 1 | 9 | the condition 'haf( i / 2 )
            i ÷ 2 > 1 | 11 | here stands a sign that the rule language has not: ÷ (U+00F7)
            i / 2 > 1 ? true : false | 19 | '?' does not belong here
            i \\ 2 | 11 | '\\' does not belong here
            i += 2 | 11 | '+=' does not belong here
            $x : ( i / zz ) | 20 | Work has no field 'zz'
            $x : ( i / 2 + $p / 2 ) | 14 | what a binding binds is made of its own fact's fields, and '( i / 2 + $p / 2 )' uses $p
            i / 2 == 99999999999999999999 | 9 | the condition 'i / 2 == 99999999999999999999' makes no sense: 99999999999999999999 is too big
            i / 2 soundslike "a" | 9 | 'soundslike' in 'i / 2 soundslike "a"' is for texts
            """)
    void shouldNameTheConditionAndItsLineOnceWhenItIsMistyped(String condition, int column, String expected) {
        List<String> found = problems("""
                declare State p : int end
                declare Work i : int  j : int end
                function int half(int x) { return x / 2; }

                rule "r"
                when State( $p : p )
                    $w : Work( j > 0,
                        %s )
                then
                end
                """.formatted(condition));
        assertThat(found).singleElement().asString().startsWith("worker.drl:8:" + column + ": error: " + expected);
    }

    @Test
    void shouldNameTheSignThatNobodySeesInAFrequency() {
        assertThat(problems("declare Work @frequency(\"a\u200bb\") value : int end\nrule \"r\" when Work() then end"))
                .singleElement()
                .asString()
                .startsWith("worker.drl:1:")
                .contains("the frequency \"a⟨200B⟩b\" of Work has the sign U+200B ZERO WIDTH SPACE, which nobody sees")
                .endsWith("leave it out");
    }

    @Test
    void shouldNameTheUnknownWhenAKeyOfGroupsOrASalienceUsesIt() {
        String types = "declare Work xs : List  i : int end\nfunction int half(int x) { return x / 2; }\n";
        assertThat(problems(types + """
                        rule "r"
                        when
                          Work( $xs : xs )
                          groupby( Work( $a : i ) from $xs;
                            $k : $a / $zz; $c : count() )
                        then end
                        """))
                .singleElement()
                .asString()
                .startsWith("worker.drl:7:15: error: unknown variable '$zz' [rule \"r\"]");
        assertThat(problems(types + """
                        rule "r"
                        when
                          Work( $xs : xs )
                          groupby( Work( $a : i ) from $xs;
                            $k : haf( $a ); $c : count() )
                        then end
                        """))
                .containsExactly(
                        "worker.drl:7:10: error: there is no function 'haf' [rule \"r\"]\n    did you mean 'half'?");
        assertThat(problems(types + "rule \"r\" salience( $i / $zz ) when Work( $i : i ) then end"))
                .singleElement()
                .asString()
                .startsWith("worker.drl:3:25: error: unknown variable '$zz'");
    }
}

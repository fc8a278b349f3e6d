package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.launcher.share.Documents;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** {@code mycelium help TOPIC} over the documents of this repository, as the package brings them. */
class ManualTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void bring() throws IOException {
        new Documents(Path.of("..")).write(folder.resolve("share"));
    }

    private int mycelium(String... arguments) {
        CommandLine line = Mycelium.commandLine(new Home(folder), arguments);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @ParameterizedTest
    @EnumSource
    void shouldSaySomethingOfEachTopicThatIsListed(Manual.Topic topic) {
        assertThat(mycelium("help", topic.word())).isZero();

        assertThat(out.toString().lines()).hasSizeGreaterThan(8);
        assertThat(out.toString().lines().filter(line -> !line.startsWith("    ")))
                .allMatch(line -> line.length() <= 80 || !line.contains(" "))
                .noneMatch(line -> line.startsWith("| ") || line.contains("`") || line.contains("]("));
    }

    @ParameterizedTest
    @CsvSource({
        "help new pack, new pack",
        "help hypha ask, hypha.ask",
        "help dissonance replay, dissonance replay",
    })
    void shouldSayWhatBelongsToSeveralWords(String asked, String says) {
        assertThat(mycelium(asked.split(" "))).describedAs(err.toString()).isZero();

        assertThat(out.toString()).contains(says);
    }

    @Test
    void shouldSayThatThereIsNoneWhenTheLastOfSeveralWordsIsWrong() {
        assertThat(mycelium("help", "new", "park")).isEqualTo(2);

        assertThat(err.toString()).contains("'new' has no 'park'. Did you mean 'pack'?");
    }

    @Test
    void shouldListAllTopicsWhenHelpIsAskedFor() {
        assertThat(mycelium("help")).isZero();

        for (Manual.Topic topic : Manual.Topic.values()) {
            assertThat(out.toString()).containsPattern("(?m)^  " + topic.word() + " +" + topic.about() + "$");
        }
    }

    @Test
    void shouldShowThePageOfACodeWithItsExamplesWhenTheCodeIsAskedFor() {
        assertThat(mycelium("help", "L204")).isZero();

        assertThat(out.toString())
                .contains(
                        "A loop that only energy ends.",
                        "setSeen($s.getSeen() + 1) } // L204",
                        "To leave it out: @lint(")
                .doesNotContain("L301");
    }

    @Test
    void shouldSayWhatACallDoesAndWhatElseIsSaidOfItWhenItIsAskedFor() {
        assertThat(mycelium("help", "hypha.ask")).isZero();

        assertThat(out.toString().replaceAll("\\s+", " "))
                .startsWith("hypha.ask(\"shop\", new Query(\"tea\"), 5) asks, with five tides for the answer")
                .contains("leaves five tides for the answer, and the rule on Unanswered fires in the sixth");
        assertThat(out.toString())
                .contains("    modify($s) { setQuestion(hypha.ask(\"shop\", new Query(\"tea\"), 5)) }")
                .doesNotContain("hypha.stash");
    }

    @Test
    void shouldSayWhereItStandsWhenAKeyIsThereTwice() {
        assertThat(mycelium("help", "blueprint.energy")).isZero();

        assertThat(out.toString())
                .contains("energy: {budget}\n    type: 1 on; default: none\n    rule firings of all hyphae in a tide;")
                .contains("Species\n\nenergy\n    type: 1 to 1,000,000,000; default: 1000\n");
    }

    @ParameterizedTest
    @CsvSource({
        "blueprint.species.energy, Species",
        "blueprint.tide.period, from one tide to the next",
        "blueprint.species, 'A species, worker:'",
        "blueprint.sockets, 'A socket is from -> to or a map:'",
        "blueprint.supervise, what becomes of those of its hyphae that fail",
        "facts.bufferFill, how full its fullest socket is",
        "facts.Refused, did not arrive",
        "annotations.was, takes over what the field",
        "test.emits, all that is emitted",
        "kinds.aggregate, gathers signals into groups",
        "hypha.sendUrgent, before others",
    })
    void shouldSayWhatAnEntryIsWhenItIsAskedFor(String entry, String says) {
        assertThat(mycelium("help", entry)).describedAs(err.toString()).isZero();

        assertThat(out.toString().replaceAll("\\s+", " ")).contains(says);
    }

    @Test
    void shouldSayBothWhenAVerbAndATopicHaveOneName() {
        assertThat(mycelium("help", "test")).isZero();

        assertThat(out.toString()).startsWith("Usage: mycelium test").contains("Testing a pack", "expected 2, found 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hypa|there is no verb or topic 'hypa'. Did you mean 'hypha'?",
                "stauts|there is no verb or topic 'stauts'. Did you mean 'status'?",
                "hypha.akss|there is no verb or topic 'hypha.akss'. Did you mean 'hypha.ask'?",
                "ask|there is no verb or topic 'ask'. Did you mean 'hypha.ask'?",
                "blueprint.enrgy|there is no verb or topic 'blueprint.enrgy'. Did you mean 'blueprint.energy'?",
                "blueprint.|there is no verb or topic 'blueprint.'",
                "xyzzyplugh|there is no verb or topic 'xyzzyplugh'",
            })
    void shouldSayWhatMayHaveBeenMeantWhenThereIsNoSuchTopic(String asked, String message) {
        assertThat(mycelium("help", asked)).isEqualTo(2);

        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }
}

package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.testkit.prompt.Hints;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShellWordsTest {
    private final ShellWords words = new ShellWords(new ShellWords.Known() {
        @Override
        public List<String> frequencies() {
            return List.of("work", "watched");
        }

        @Override
        public List<String> rules() {
            return List.of("too much", "too little", "other");
        }

        @Override
        public Set<String> stateFields() {
            return Set.of("done", "name");
        }

        @Override
        public List<String> signalFields(String frequency) {
            return frequency.equals("work") ? List.of("value", "kind") : null;
        }
    });

    @Test
    void shouldOfferVerbsAndFrequenciesWhenALineBegins() {
        assertThat(of("w")).containsExactly("watch", "watched", "work");
        assertThat(of("  ex")).containsExactly("explain");
        assertThat(of("")).contains("tide", "work", "quit");
        assertThat(words.completion("  ex").from()).isEqualTo(2);
    }

    @Test
    void shouldOfferFieldsOfThePayloadWhenAFrequencyIsThere() {
        assertThat(of("work ")).containsExactly("{");
        assertThat(of("work {")).containsExactly("\"kind\"", "\"value\"");
        assertThat(of("work {\"v")).containsExactly("\"value\"");
        assertThat(of("send work {v")).containsExactly("value");
        assertThat(of("add work {\"value\": 3, ")).containsExactly("\"kind\"");
        assertThat(of("work {\"value\": ")).isEmpty();
        assertThat(of("work {\"value\": {")).isEmpty();
        assertThat(of("watched {")).isEmpty();
        Hints.Completion field = words.completion("work {\"v");
        assertThat(field.from()).isEqualTo(6);
        assertThat(field.behind()).isEqualTo(": ");
    }

    @Test
    void shouldOfferWhatFitsWhenAVerbIsThere() {
        assertThat(of("send w")).containsExactly("work", "watched");
        assertThat(of("explain too ")).containsExactly("too much", "too little");
        assertThat(of("explain \"too m")).containsExactly("\"too much\"");
        assertThat(of("set d")).containsExactly("done");
        assertThat(of("set done ")).isEmpty();
        assertThat(of("state {\"na")).containsExactly("\"name\"");
        assertThat(of("watch o")).containsExactly("on", "off");
        assertThat(of("undo ")).isEmpty();
    }

    private List<String> of(String line) {
        return words.completion(line).words();
    }
}

package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class TestRecordingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void shouldMakeATestOfWhatAHyphaDidInATide() throws Exception {
        String told = """
                {"network": "shops", "hypha": "shop_1", "steps": [
                  {"kind": "signal", "step": 1, "ended": "done", "pack": "shop", "signals": ["buyer/0/3"],
                   "sensed": [{"id": "buyer/0/3", "frequency": "query", "payload": {"good": "tea"}}],
                   "again": {"clock": 1234, "energy": 500, "seed": -17},
                   "stood": {"index": 1, "neighbours": ["buyer"], "peers": ["buyer"]},
                   "before": {"shut": false}, "after": {"shut": true},
                   "rules": [
                     {"rule": "second", "firings": [{"order": 2, "does": [{"what": "send gone to other", "payload": {}}]}]},
                     {"rule": "first", "firings": [{"order": 1, "does": [
                        {"what": "reply price to buyer, urgent", "payload": {"coins": 3}},
                        {"what": "wake in 3 tides", "payload": {}}]}]}]},
                  {"kind": "signal", "step": 2, "ended": "failed", "pack": "shop", "signals": ["in/0/4"],
                   "sensed": [{"id": "in/0/4", "frequency": "open", "payload": {}}],
                   "before": {"shut": true}, "after": {"shut": true}, "rules": []}]}
                """;

        assertThat(TestRecording.yaml(JSON.readTree(told), 12)).endsWith("""
                tests:
                  "shop_1 in tide 12":
                    given:
                      hypha: "shop_1"
                      tide: 11
                      time: "1970-01-01T00:00:01.234Z"
                      energy: 500
                      seed: -17
                      state: {"shut":false}
                      facts: {"index":1,"neighbours":["buyer"],"peers":["buyer"]}
                      others: ["buyer", "other"]
                    tides:
                    - {} # a signal of another hypha takes a tide
                    - signals:
                      - {"frequency":"query","payload":{"good":"tea"},"from":"buyer"}
                      - {"frequency":"open","payload":{}}
                    expect:
                      emits:
                      - {"frequency":"price","payload":{"coins":3},"to":"buyer"}
                      - {"frequency":"gone","payload":{},"to":"other"}
                      fires:
                      - "first"
                      - "second"
                      dissonances:
                      - rule failed
                      state: {"shut":true}
                """);
    }

    @Test
    void shouldSayWhatIsKeptWhenNothingIsOfThatTide() throws Exception {
        assertThatThrownBy(() -> TestRecording.yaml(JSON.readTree("{\"hypha\": \"a\", \"steps\": []}"), 3))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("nothing is kept of hypha 'a' in tide 3");
    }
}

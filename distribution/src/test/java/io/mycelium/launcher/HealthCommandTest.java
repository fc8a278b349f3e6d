package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HealthCommandTest {
    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void shouldSayHowManyThereAreWhenLevelsAreCounted() throws IOException {
        assertThat(HealthCommand.levels(json("{'policy':'learning','levels':{'excellent':12,'poor':1}}")))
                .isEqualTo("12 excellent, 1 poor (policy learning)");
        assertThat(HealthCommand.levels(json("{'policy':'standard','levels':{}}")))
                .isEqualTo("no hyphae (policy standard)");
    }

    @Test
    void shouldSayWhyWhenAHyphaIsNotWell() throws IOException {
        assertThat(HealthCommand.text(json("{'id':'w_1','vitality':{'score':0.25,'level':'POOR'},'quarantined':true,"
                        + "'findings':[{'measure':'latency','value':7.0,'normal':1.03333333,'since':12},"
                        + "{'measure':'failures','value':100.0,'normal':0.0,'since':-1}]}")))
                .isEqualTo(
                        "w_1: poor, 0.25; in quarantine; latency 7, normal 1.033, since tide 12; failures 100, normal 0");
    }
}

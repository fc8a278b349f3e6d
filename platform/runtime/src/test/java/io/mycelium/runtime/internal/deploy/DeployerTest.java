package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.wiring.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class DeployerTest {
    private static final Path FILE = Path.of("/deploy/worker.drl");
    private static final String ONE = "rule \"work\"\nwhen\nthen\nend\nrule \"rest\"\nwhen\nthen\nend\n";
    private static final String TWO = "rule \"work\"\nwhen\nthen hypha.die();\nend\nrule \"play\"\nwhen\nthen\nend\n";

    private final List<FakeBehaviour> made = new ArrayList<>();
    private final List<Behaviour> inForce = new ArrayList<>();
    private Outcome next = new Outcome.Swapped(List.of("3 hyphae migrated in fanout"), 800_000);
    private final Deployer deployer = new Deployer(new NamedByFile(), this::register);

    @Test
    void shouldSayWhatWasDeployedWhenFileIsNew() {
        assertThat(put(ONE))
                .singleElement()
                .asString()
                .startsWith("deployed worker.drl: pack worker v")
                .endsWith(", 2 rules; 3 hyphae migrated in fanout; pause 0.8 ms");
        assertThat(inForce).containsExactlyElementsOf(made);
    }

    @Test
    void shouldSayWhatChangedWhenFileIsEdited() {
        put(ONE);

        assertThat(put(TWO))
                .singleElement()
                .asString()
                .contains(": 1 rule added (\"play\"), 1 changed (\"work\"), 1 removed (\"rest\"); 3 hyphae migrated");
        assertThat(inForce).containsExactly(made.get(1));
        assertThat(made.get(0).isClosed()).isTrue();
    }

    @Test
    void shouldChangeNothingWhenTextIsTheSame() {
        put(ONE);

        assertThat(put(ONE)).isEmpty();
        assertThat(inForce).containsExactly(made.get(0));
        assertThat(made.get(1).isClosed()).isTrue();
    }

    @Test
    void shouldKeepVersionInForceWhenEditDoesNotCompile() {
        put(ONE);

        assertThatThrownBy(() -> put("rule broken"))
                .isInstanceOf(DeploymentRefusedException.class)
                .hasMessage(
                        "/deploy/worker.drl:1:6: error: a name was expected [rule \"broken\"]\n    put it in quotes");
        assertThat(inForce).containsExactly(made.get(0));
    }

    @Test
    void shouldKeepVersionInForceWhenNetworkRefuses() {
        put(ONE);
        next = new Outcome.Refused("fanout: hypha a has a state that can't be carried over");

        assertThatThrownBy(() -> put(TWO))
                .hasMessageContaining("it compiles, but is not taken over")
                .hasMessageContaining("hypha a has a state");
        assertThat(inForce).containsExactly(made.get(0));
        assertThat(made.get(1).isClosed()).isTrue();
    }

    @Test
    void shouldUndeployWhenFileIsRemoved() {
        put(ONE);

        assertThat(deployer.remove(FILE)).get().asString().startsWith("undeployed worker.drl: pack worker v");
        assertThat(deployer.remove(FILE)).isEmpty();
        assertThat(inForce).isEmpty();
    }

    private List<String> put(String text) {
        return deployer.put(FILE, text.getBytes(StandardCharsets.UTF_8), Deployer.IN_DEPLOY_FOLDER);
    }

    private Registry.Entry register(Behaviour behaviour, int ranking) {
        Outcome outcome = next;
        if (outcome instanceof Outcome.Refused) {
            Packs.close(behaviour);
        } else {
            inForce.add(behaviour);
        }
        return new Registry.Entry() {
            @Override
            public Outcome outcome() {
                return outcome;
            }

            @Override
            public void remove() {
                inForce.remove(behaviour);
                Packs.close(behaviour);
            }
        };
    }

    private final class NamedByFile implements Packs {
        @Override
        public Compiled drl(Path file, byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.contains("broken")) {
                return new Broken(List.of(new Problem(
                        file.toString(), 1, 6, "error", "a name was expected", "broken", "put it in quotes")));
            }
            FakeBehaviour behaviour =
                    new FakeBehaviour(file.getFileName().toString().replace(".drl", ""), text);
            made.add(behaviour);
            return new Ready(behaviour, List.of());
        }

        @Override
        public Compiled bundle(Bundle bundle) {
            throw new UnsupportedOperationException("not in this test");
        }

        @Override
        public Compiled jar(Path file) {
            throw new UnsupportedOperationException("not in this test");
        }
    }
}

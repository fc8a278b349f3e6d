package io.mycelium.runtime.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.wiring.Outcome;
import io.mycelium.runtime.internal.wiring.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class DeployerTest {
    private static final Path FILE = Path.of("/deploy/worker.drl");
    private static final String ONE = "rule \"work\"\nwhen\nthen\nend\nrule \"rest\"\nwhen\nthen\nend\n";
    private static final String TWO = "rule \"work\"\nwhen\nthen hypha.die();\nend\nrule \"play\"\nwhen\nthen\nend\n";

    private final List<FakeBehaviour> made = new ArrayList<>();
    private final List<Behaviour> inForce = new ArrayList<>();
    private Outcome next = new Outcome.Swapped(List.of("3 hyphae migrated in fanout"), 800_000);
    private final Deployer deployer = new Deployer(new NamedByFile(), new ListedPacks());

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
        assertThat(inForce).containsExactlyElementsOf(made);
        assertThat(made).as("compiled once").hasSize(1);
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
    void shouldSayThatNothingChangedWhenABadEditIsTakenBack() {
        put(ONE);
        assertThatThrownBy(() -> put("rule broken")).isInstanceOf(DeploymentRefusedException.class);

        assertThat(put(ONE))
                .containsExactly("worker.drl is again what was in force all the time: pack "
                        + made.get(0).pack());
        assertThat(put(ONE)).isEmpty();
        assertThat(inForce).containsExactly(made.get(0));
    }

    @Test
    void shouldSayWhoWaitsWhenTheOnlyFileIsRemoved() {
        put(ONE);
        next = new Outcome.Swapped(
                List.of("pack 'worker' is gone; what 3 hyphae of species 'w' would sense is held in fanout"), 400_000);

        assertThat(remove())
                .startsWith("undeployed worker.drl: pack worker v")
                .endsWith(" is no longer in force, and there is no other; what 3 hyphae of species 'w' would sense is"
                        + " held in fanout; pause 0.4 ms. It goes on when a pack worker is deployed");
        assertThat(deployer.remove(FILE)).isEmpty();
        assertThat(inForce).isEmpty();
    }

    @Test
    void shouldSayWhatIsInForceAgainWhenTheFileHidAnotherVersion() {
        Path beside = Path.of("/blueprint/worker.drl");
        deployer.put(beside, TWO.getBytes(StandardCharsets.UTF_8), Place.beside(Set.of("w")));
        put(ONE);
        next = new Outcome.Swapped(
                List.of("pack 'worker' is now version 2; 3 hyphae of species 'w' migrated"), 400_000);

        assertThat(remove())
                .endsWith(" is no longer in force; version "
                        + made.get(0).pack().version() + " is again; 3 hyphae of species 'w' migrated; pause 0.4 ms");
    }

    @Test
    void shouldSayThatNobodyHasItWhenTheFileOfAnUnusedPackIsRemoved() {
        put(ONE);
        next = new Outcome.Swapped(List.of(), 0);

        assertThat(remove()).endsWith("and there is no other; no species of a running network has it");
    }

    private String remove() {
        return deployer.remove(FILE).orElseThrow();
    }

    private List<String> put(String text) {
        return deployer.put(FILE, text.getBytes(StandardCharsets.UTF_8), Place.DEPLOY_FOLDER);
    }

    /** The last registered of a name is in force. */
    private final class ListedPacks implements Registry {
        @Override
        public Entry put(Behaviour behaviour, Place place, Path file) {
            Outcome outcome = next;
            if (outcome instanceof Outcome.Refused) {
                Packs.close(behaviour);
            } else {
                inForce.add(behaviour);
            }
            return new Entry() {
                @Override
                public Outcome outcome() {
                    return outcome;
                }

                @Override
                public Outcome remove() {
                    inForce.remove(behaviour);
                    Packs.close(behaviour);
                    return next;
                }
            };
        }

        @Override
        public Set<Behaviour> inForce(String pack) {
            return inForce.stream()
                    .filter(b -> b.pack().name().equals(pack))
                    .reduce((first, last) -> last)
                    .map(Set::of)
                    .orElse(Set.of());
        }
    }

    private final class NamedByFile implements Packs {
        @Override
        public Compiled drl(Path file, byte[] bytes, byte[] shared) {
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
        public Compiled kept(PackId id, Map<String, String> sources) {
            throw new UnsupportedOperationException("not in this test");
        }

        @Override
        public Compiled jar(Path file) {
            throw new UnsupportedOperationException("not in this test");
        }
    }
}

package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be meant in packs, by the packaged command and without a server. */
class LintIT {
    @TempDir
    private Path folder;

    @Test
    void shouldFindNothingInTheExamplesWithTheirBlueprints() throws IOException {
        Distribution mycelium = Distribution.unpacked();
        List<String> arguments = new ArrayList<>(List.of("lint"));
        try (Stream<Path> examples = Files.list(mycelium.home().resolve("examples"))) {
            examples.map(each -> each.resolve("blueprint.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .forEach(each -> arguments.add(each.toString()));
        }
        assertThat(arguments).hasSizeGreaterThan(20);

        Distribution.Finished told = mycelium.mycelium(arguments.toArray(String[]::new));

        assertThat(told.err()).isEmpty();
        assertThat(told.out()).endsWith(" packs, nothing found.\n");
        assertThat(told.code()).isZero();
    }

    @Test
    void shouldSayWhatItFindsWithItsPlaceAndEndWithOne() throws IOException {
        Path pack = Files.writeString(folder.resolve("clerk.drl"), """
                declare Order   price : int  end

                rule "dear and cheap"
                when
                    $o : Order( price > 1000, price < 10 )
                then
                    hypha.emit("slod", Map.of("price", $o.getPrice()));
                end
                """);
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), """
                network: shop
                species:
                  clerk: {pack: clerk}
                hyphae:
                  clerk: {species: clerk}
                bodies:
                  post: {direction: out, kind: log}
                sockets:
                  - {from: clerk, to: post, carries: [sold]}
                inputs:
                  - {tide: 1, to: clerk, frequency: order, payload: {price: 3}}
                """);
        Distribution mycelium = Distribution.unpacked();

        Distribution.Finished alone = mycelium.mycelium("lint", pack.toString());
        assertThat(alone.err()).isEmpty();
        assertThat(alone.out()).isEqualTo(pack + """
                :5:31: L101: no Order can be so: price > 1000 and price < 10; the rule never fires [rule "dear and cheap"]
                    What it asks for never comes, and nobody will be told so.
                    leave out the one that is not meant, or write || where either will do
                1 pack, 1 finding; 'mycelium help CODE' says more of a code, and how to leave a finding out.
                """);
        assertThat(alone.code()).isEqualTo(1);

        Distribution.Finished within = mycelium.mycelium("lint", "--fail-on", "L2,L601", "-b", blueprint.toString());
        assertThat(within.out())
                .contains("clerk.drl:5:31: L101: ")
                .contains(
                        "clerk.drl:7:11: L601: nobody hears \"slod\": the sockets of species clerk lead to post (sold)");
        assertThat(within.code()).isEqualTo(1);

        Distribution.Finished data = mycelium.mycelium("lint", "--fail-on", "L2", "-o", "json", pack.toString());
        assertThat(data.out()).contains("\"code\":\"L101\"", "\"line\":5", "\"rule\":\"dear and cheap\"");
        assertThat(data.code()).isZero();

        Distribution.Finished sarif = mycelium.mycelium("lint", "-o", "sarif", pack.toString());
        assertThat(sarif.out())
                .contains(
                        "\"ruleId\" : \"L101\"",
                        "\"startLine\" : 5",
                        "\"startColumn\" : 31",
                        "What it asks for never comes, and nobody will be told so.");
        assertThat(sarif.code()).isEqualTo(1);

        Files.writeString(pack, "rule a when Nothing() then end");
        Distribution.Finished wrong = mycelium.mycelium("lint", pack.toString());
        assertThat(wrong.err()).contains("clerk.drl:1:13: error: ");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(mycelium.mycelium("lint", "clark.drl").code()).isEqualTo(2);
    }
}

package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of a running network are kept apart and healed by an operator, and rules say what their copies become. */
class PartitionIT {
    private static final String BLUEPRINT = """
            network: shops
            tide: {period: 10}
            groups: {east: [sale_east], west: [sale_west]}
            species:
              shop: {pack: shop, state: {stock: 100}, replicated: {merge: rules, pack: shop-merge}}
            hyphae:
              shop: {species: shop}
            bodies:
              sale_east: {direction: in, kind: http}
              sale_west: {direction: in, kind: http}
            sockets:
              - sale_east -> shop
              - sale_west -> shop
            """;
    private static final String SHOP = """
            declare Sale
                pieces : long
            end

            declare State
                stock : long
            end

            rule "sell"
            when
                $sale : Sale()
                $s : State()
            then
                modify($s) { setStock($s.getStock() - $sale.getPieces()) }
                delete($sale);
            end
            """;
    private static final String MERGE = """
            declare Past
                stock : long
            end

            declare Left
                stock : long
            end

            declare Right
                stock : long
            end

            declare State
                stock : long
            end

            rule "what each has sold is gone"
            when
                $p : Past()
                $l : Left()
                $r : Right()
                $s : State()
            then
                modify($s) { setStock($l.getStock() + $r.getStock() - $p.getStock()) }
                delete($p);
            end
            """;

    private static String done(RunningServer server, String... arguments) {
        Distribution.Finished finished = server.mycelium(arguments);
        assertThat(finished.code()).describedAs(finished.err()).isZero();
        return finished.out();
    }

    private static void awaitStock(RunningServer server, String copy, long stock) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(server.get("/api/v1/networks/shops/hyphae/" + copy)
                                .path("state")
                                .path("stock")
                                .asLong())
                        .isEqualTo(stock));
    }

    @Test
    void shouldSellOnBothSidesAndAgreeWhenAPartitionHeals(@TempDir Path folder) throws IOException {
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("shop.drl"), SHOP);
        Files.writeString(folder.resolve("shop-merge.drl"), MERGE);
        Distribution distribution = Distribution.unpacked();
        try (RunningServer server =
                distribution.start(folder.resolve("data"), blueprint.toString(), Witness.blueprint(distribution))) {
            Witness.check(server, 10);
            done(server, "partition", "witness", "near", "far");
            done(server, "send", "shops", "sale_east", "sale", "pieces=10");
            awaitStock(server, "shop@west", 90);

            assertThat(done(server, "partition", "shops", "east", "west")).contains("no signal crosses since tide");
            assertThat(done(server, "partition", "shops")).contains("no signal crosses: east | west");
            done(server, "send", "shops", "sale_east", "sale", "pieces=20");
            done(server, "send", "shops", "sale_west", "sale", "pieces=3");
            awaitStock(server, "shop@east", 70);
            awaitStock(server, "shop@west", 87);
            assertThat(done(server, "show", "hypha", "shop@west", "--network", "shops"))
                    .containsPattern("stock 87\\b");

            assertThat(done(server, "heal", "shops")).contains("all groups reach each other since tide");
            awaitStock(server, "shop@east", 67);
            awaitStock(server, "shop@west", 67);
            done(server, "heal", "witness");
            Witness.check(server, 20);
            Witness.close(server);
            assertThat(server.mycelium("partition", "shops", "north").err()).contains("there is no group 'north'");

            Path other = Files.writeString(
                    Files.createDirectory(folder.resolve("other")).resolve("shop.drl"), SHOP.replace("tock", "tore"));
            Distribution.Finished refused = server.mycelium("deploy", other.toString());
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .contains(
                            "there is no field 'stock' in the State of pack 'shop', which pack 'shop-merge' has in its own");
            assertThat(server.terminate()).isZero();
        }
        Files.delete(folder.resolve("shop-merge.drl"));
        try (RunningServer server = distribution.start(folder.resolve("data"), blueprint.toString())) {
            assertThat(server.err())
                    .contains("shops: pack shop-merge has no file any more", "is served as the checkpoint keeps it");
            done(server, "send", "shops", "sale_east", "sale", "pieces=7");
            awaitStock(server, "shop@west", 60);
        }
    }
}

package io.mycelium.itest.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A network whose clerk orders upon each request, and whose makers behind a relay bill each order. */
final class Shop {
    private static final String BLUEPRINT = """
            network: %s
            tide: {period: 0}
            trace: %s
            checkpoint: {every: 1}
            species:
              clerk: {pack: clerk}
              maker: {pack: maker}
            hyphae:
              clerk: {species: clerk}
              maker: {species: maker%s}
            relays:
              between: %s
            bodies:
              door: {direction: in, kind: http}
              post: {direction: out, kind: http}
            sockets:
              - door -> clerk
              - clerk -> between
              - between -> species maker
              - species maker -> post
            """;
    private static final String CLERK = """
            rule "order"
            when
                Signal( frequency == "request" )
            then
                hypha.emit("order", Map.of("n", 1));
            end
            """;
    private static final String MAKER = """
            rule "bill it"
            when
                Signal( frequency == "order" )
            then
                hypha.emit("bill", Map.of());
            end
            """;

    private Shop() {}

    /** Writes its packs and its blueprint, and returns the path of that. */
    static Path in(Path folder, String name, String trace, int makers, String relay) throws IOException {
        Files.writeString(folder.resolve("clerk.drl"), CLERK);
        Files.writeString(folder.resolve("maker.drl"), MAKER);
        return Files.writeString(
                folder.resolve(name + ".yaml"),
                BLUEPRINT.formatted(name, trace, makers == 1 ? "" : ", count: " + makers, relay));
    }
}
